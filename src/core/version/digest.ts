import { createHash } from 'node:crypto';
import type { CardFile } from '../card/card-content.ts';
import { compareUtf8 } from '../text/compare.ts';

/**
 * The SHA-256 directory hash known as `h1:`, Go's dirhash Hash1 (golang.org/x/mod/sumdb/dirhash), over paths
 * relative to the card's folder: a line of hash, two spaces and path for each file, sorted by the bytes of the
 * paths; the SHA-256 of those lines, in base64.
 */
export function computeDigest(files: readonly Pick<CardFile, 'path' | 'sha256'>[]): string {
  const sorted = files.toSorted((a, b) => compareUtf8(a.path, b.path));
  const lines = sorted.map(({ path, sha256 }) => `${sha256}  ${path}\n`);
  return `h1:${createHash('sha256').update(lines.join('')).digest('base64')}`;
}

/** Whether a file of a card's folder belongs to its versions: all do but the ledger and monitor reports. */
export const isFrozenPath = (path: string): boolean =>
  path !== 'ledger.yaml' && !path.startsWith('monitoring/');
