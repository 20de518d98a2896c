/** What an address in the prose of a card leads to. */
export type Address =
  /** Somewhere in the page, or nowhere. */
  | { readonly kind: 'page' }
  /** A file of the card's folder, whether it is there or not. */
  | { readonly kind: 'file'; readonly path: string }
  /** Out of the card's folder. */
  | { readonly kind: 'outside' }
  /** Elsewhere; the scheme in lower case, empty for `//host`. */
  | { readonly kind: 'elsewhere'; readonly scheme: string };

/** Control characters and spaces, which browsers drop before they read a scheme. */
const dropped = /[\u0000-\u0020\u007f-\u00a0\u2028\u2029]/gu;

/** Reads an address as a browser would, and no more kindly. */
export function readAddress(written: string): Address {
  const address = written.replaceAll(dropped, '');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1];
  if (scheme !== undefined) return { kind: 'elsewhere', scheme: scheme.toLowerCase() };
  if (/^[/\\]{2}/.test(address)) return { kind: 'elsewhere', scheme: '' };
  const path = decode(written.trim().replace(/[?#].*$/su, ''));
  if (path === '') return { kind: 'page' };
  if (path === undefined || /^[/\\]/.test(path) || path.includes('\\') || path.includes(':'))
    return { kind: 'outside' };
  const names: string[] = [];
  for (const name of path.split('/')) {
    if (name === '..' && names.pop() === undefined) return { kind: 'outside' };
    if (name !== '..' && name !== '.' && name !== '') names.push(name);
  }
  return { kind: 'file', path: names.join('/') };
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
