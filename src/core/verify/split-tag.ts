import type { Signed } from './signature.ts';

const formats: Readonly<Record<string, Signed['format']>> = {
  'SSH SIGNATURE': 'ssh',
  'PGP SIGNATURE': 'gpg',
  'PGP MESSAGE': 'gpg',
  'SIGNED MESSAGE': 'x509',
};

/** The signature at the end of a tag object and what it covers; undefined where the tag is not signed. Git takes the last one. */
export function splitTag(content: Uint8Array): Signed | undefined {
  // Each byte is a character: lengths stay those of the bytes.
  const text = Array.from(content, (byte) => String.fromCharCode(byte)).join('');
  const last = [
    ...text.matchAll(/^-----BEGIN (SSH SIGNATURE|PGP SIGNATURE|PGP MESSAGE|SIGNED MESSAGE)-----/gm),
  ].at(-1);
  const format = formats[last?.[1] ?? ''];
  if (!last || !format) return undefined;
  const seconds = Number(/^tagger [^\n]*> (\d{1,12}) [+-]\d{4}$/m.exec(text)?.[1] ?? 0);
  const payload = content.subarray(0, last.index);
  return { format, payload, signature: text.slice(last.index), namespace: 'git', seconds };
}
