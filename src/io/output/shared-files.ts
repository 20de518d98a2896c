import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OutputItem } from '../../core/output/plan-output.ts';
import { takeLast, type Kept } from './take-kept.ts';
import type { Staging } from './open-staging.ts';

const folderOf = (renderer: string): string => join(renderer, 'client');

/** What every catalogue's site holds beside its pages, by what is in it: styles, scripts, fonts, the mark. */
export const listShared = (renderer: string): readonly OutputItem[] =>
  readdirSync(folderOf(renderer), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folderOf(renderer).length + 1))
    .toSorted()
    .map((address) => {
      const bytes = readFileSync(join(folderOf(renderer), address));
      return { address, key: createHash('sha256').update(bytes).digest('hex') };
    });

/** Puts the shared files in place. */
export function writeShared(renderer: string, staging: Staging, kept: Kept): void {
  for (const item of takeLast(listShared(renderer), staging, kept))
    staging.write(item, readFileSync(join(folderOf(renderer), item.address)));
}
