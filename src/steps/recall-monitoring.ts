import { makeKey } from '../core/cache/make-key.ts';
import type { Monitoring } from '../core/monitoring/monitoring.ts';
import { readMonitoring } from '../core/monitoring/read-monitoring.ts';
import { succeed, type Result } from '../core/problem/problem.ts';
import type { Cache } from '../io/cache/cache.ts';
import { listReports } from '../io/git/list-reports.ts';
import type { ObjectReader } from '../io/git/object-reader.ts';

const kind = 'monitoring';

/**
 * Reads a card's monitor reports, unless the cache knows what the same folder holds: then no object is read. One with
 * problems is read every time. `tree` is the tree of `monitoring/`; undefined where there is none.
 */
export async function recallMonitoring(
  objects: ObjectReader,
  card: { readonly id: string; readonly folder: string },
  tree: string | undefined,
  cache: Cache,
): Promise<Result<Monitoring | undefined>> {
  if (tree === undefined) return succeed(undefined);
  const key = makeKey(kind, tree);
  const kept = cache.read(kind, [key]).get(key);
  if (kept) return succeed((JSON.parse(Buffer.from(kept).toString('utf8')) as KeptMonitoring).monitoring);
  const read = await readMonitoring(card, await listReports(objects, card, tree));
  if (read.ok && read.problems.length === 0)
    cache.write(kind, [
      [key, Buffer.from(JSON.stringify({ monitoring: read.value } satisfies KeptMonitoring))],
    ]);
  return read;
}

interface KeptMonitoring {
  readonly monitoring?: Monitoring | undefined;
}
