import type { OutputItem } from '../../core/output/plan-output.ts';
import type { Cache } from '../cache/cache.ts';
import type { Staging } from './open-staging.ts';
import type { LastOutput } from './output-record.ts';

/** Where files of earlier builds can be had. */
export interface Kept {
  readonly cache: Cache;
  readonly last: LastOutput;
  /** The folder that holds the last output. */
  readonly lastFolder: string;
}

const fileKind = 'file';
/** Values that are read at once are in memory at once. */
const batch = 128;

/** Puts in place what was made before: from the last output, else from the cache. Gives what is left to make. */
export function takeKept<Item extends OutputItem>(
  items: readonly Item[],
  staging: Staging,
  kept: Kept,
): readonly Item[] {
  const { cache } = kept;
  const others = takeLast(items, staging, kept);
  const missing: Item[] = [];
  for (let start = 0; start < others.length; start += batch) {
    const some = others.slice(start, start + batch);
    const found = cache.read(fileKind, [...new Set(some.map(({ key }) => key))]);
    for (const item of some) {
      const bytes = found.get(item.key);
      if (bytes) staging.write(item, bytes);
      else missing.push(item);
    }
  }
  return missing;
}

/** Puts in place what the last output has. Gives what it has not. */
export const takeLast = <Item extends OutputItem>(
  items: readonly Item[],
  staging: Staging,
  { last, lastFolder }: Pick<Kept, 'last' | 'lastFolder'>,
): readonly Item[] =>
  items.filter((item) => {
    const file = last.find(item);
    if (file) staging.take(file, lastFolder);
    return !file;
  });

/** Keeps what was just made. */
export const keepFile = (cache: Cache, { key }: OutputItem, bytes: string | Uint8Array): void =>
  cache.write(fileKind, [[key, typeof bytes === 'string' ? Buffer.from(bytes) : bytes]]);
