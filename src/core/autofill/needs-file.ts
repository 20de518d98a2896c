import type { CardFile } from '../card/card-content.ts';
import type { Json } from '../problem/problem.ts';
import { findProseParts } from '../validate/find-prose-parts.ts';
import { readAddress } from '../validate/rules/address.ts';

/** Whether a text shows or links to a file that is not in a card's folder. */
export function needsFile(value: Json, files: readonly Pick<CardFile, 'path'>[]): boolean {
  if (typeof value !== 'string') return false;
  return findProseParts(value).some(({ kind, text }) => {
    if (kind !== 'picture' && kind !== 'link') return false;
    const address = readAddress(text);
    return address.kind === 'file' && !files.some(({ path }) => path === address.path);
  });
}
