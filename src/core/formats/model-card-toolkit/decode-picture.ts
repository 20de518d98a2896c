/** A picture that a file held as text: its bytes, and the ending of a file of its kind. */
export interface Picture {
  readonly bytes: Uint8Array;
  readonly ending: 'png' | 'jpg' | 'gif' | 'webp' | 'svg';
  /** Whether its end is missing: viewers show the part that is there. */
  readonly isCut: boolean;
}

/**
 * Decodes a picture: base64, with or without a `data:` address about it, or the text of an SVG. What it is, is told by
 * its content; undefined where it is none.
 */
export function decodePicture(text: string): Picture | undefined {
  const plain = text.trim();
  if (/^(?:<\?xml|<svg|<!--|<!DOCTYPE svg)/i.test(plain)) return picture(new TextEncoder().encode(plain));
  const [address = ''] = /^data:image\/[a-z0-9.+-]{1,40}(?:;[a-z0-9=-]{1,40})*;base64,/i.exec(plain) ?? [];
  const bytes = decode(plain.slice(address.length));
  return bytes && picture(bytes);
}

function decode(base64: string): Uint8Array | undefined {
  try {
    const digits = base64.replaceAll(/\s+/g, '');
    // A text that was cut can end within a byte, which is told by one digit too many.
    const units = atob(digits.length % 4 === 1 ? digits.slice(0, -1) : digits);
    const bytes = new Uint8Array(units.length);
    for (let at = 0; at < units.length; at += 1) bytes[at] = units.charCodeAt(at);
    return bytes;
  } catch {
    return undefined;
  }
}

const signatures: readonly (readonly [Picture['ending'], readonly number[]])[] = [
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['jpg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['webp', [0x52, 0x49, 0x46, 0x46]],
];

function picture(bytes: Uint8Array): Picture | undefined {
  const known = signatures.find(([, signature]) => signature.every((byte, at) => bytes[at] === byte));
  if (known) return { bytes, ending: known[0], isCut: !isWhole(bytes, known[0]) };
  const head = new TextDecoder().decode(bytes.subarray(0, 4096));
  return /<svg[\s>]/i.test(head) && /^\uFEFF?\s*</.test(head)
    ? { bytes, ending: 'svg', isCut: false }
    : undefined;
}

const ends: Partial<Record<Picture['ending'], string>> = { png: 'IEND', jpg: '\u00ff\u00d9' };

/** A few bytes may stand behind the end. */
function isWhole(bytes: Uint8Array, ending: Picture['ending']): boolean {
  const tail = String.fromCharCode(...bytes.subarray(-64));
  return tail.includes(ends[ending] ?? '');
}
