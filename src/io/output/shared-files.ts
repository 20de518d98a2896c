import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OutputItem } from '../../core/output/plan-output.ts';
import type { Cache } from '../cache/cache.ts';

/*
 * What every catalogue's site holds beside its pages: styles, scripts, fonts, the mark. It depends on the code alone,
 * which the cache's space stands for.
 */

const kind = 'shared';
const key = 'list';

/** The shared files, as the last rendering left them; undefined where that is not known. */
export function findShared(cache: Cache): readonly OutputItem[] | undefined {
  const bytes = cache.read(kind, [key]).get(key);
  return bytes && (JSON.parse(Buffer.from(bytes).toString('utf8')) as readonly OutputItem[]);
}

/** Notes the shared files of a site that was just rendered into a folder. */
export function keepShared(
  cache: Cache,
  folder: string,
  addresses: readonly string[],
): readonly OutputItem[] {
  const list = addresses.map((address) => {
    const bytes = readFileSync(join(folder, address));
    return { address, key: createHash('sha256').update(bytes).digest('hex') };
  });
  cache.write(kind, [[key, Buffer.from(JSON.stringify(list))]]);
  return list;
}
