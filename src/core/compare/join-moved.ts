import { isRecord } from '../text/is-record.ts';
import type { Change, EntryDifference, Place } from './change.ts';
import { namedFields } from './compare-entries.ts';
import { compareFields } from './compare-fields.ts';
import { entryName } from './entry-names.ts';
import { findRenamed, oldPath, type Renamed } from './old-path.ts';

type EntryChange = Place & EntryDifference;

const metrics = 'evaluation_details.*.metric_groups.*.metric_data';

/**
 * A metric that is gone from one group and new in another is one that moved. It is known by its name, its slice and its
 * type, where only one of each is to be had.
 */
export function joinMoved(changes: readonly Change[]): readonly Change[] {
  const removed = findUnique(changes, 'before');
  const added = findUnique(changes, 'after');
  const renamed = findRenamed(changes);
  const moved = new Map<Change, readonly Change[]>();
  for (const [name, to] of added) {
    const from = removed.get(name);
    if (!to || !from) continue;
    moved.set(to, describeMove(from, to, renamed));
    moved.set(from, []);
  }
  return moved.size === 0 ? changes : changes.flatMap((change) => moved.get(change) ?? [change]);
}

/** Metrics that only one side has, by what they are known by; undefined where there are several. */
function findUnique(changes: readonly Change[], side: 'before' | 'after') {
  const found = new Map<string, EntryChange | undefined>();
  for (const change of changes) {
    if (change.kind !== 'entry' || !isMetric(change)) continue;
    const [entry, other] = side === 'before' ? [change.before, change.after] : [change.after, change.before];
    if (other !== undefined || !isRecord(entry)) continue;
    const key = JSON.stringify([entryName(metrics, entry), entry['type']]);
    found.set(key, found.has(key) ? undefined : change);
  }
  return found;
}

const isMetric = ({ path }: Change): boolean => path.length === 6 && path[4] === 'metric_data';

function describeMove(from: EntryChange, to: EntryChange, renamed: Renamed): readonly Change[] {
  const [before, after] = [from.before, to.after];
  if (!isRecord(before) || !isRecord(after)) return [];
  const [beforeWithin, afterWithin] = [from.beforePointer ?? '', to.afterPointer ?? ''];
  const place = {
    path: to.path,
    oldPath: oldPath(from, renamed),
    key: `${metrics}.${String(after['type'])}`,
    before: beforeWithin,
    after: afterWithin,
    beforeWithin,
    afterWithin,
  };
  return [
    {
      path: to.path,
      beforePointer: from.beforePointer,
      afterPointer: to.afterPointer,
      beforeWithin,
      afterWithin,
      kind: 'name',
      before: place.oldPath,
      after: to.path,
      names: namedFields(before, after, { key: metrics }),
      movedInto: to.beforeWithin ?? '',
      movedFrom: from.afterWithin ?? '',
    },
    ...compareFields(before, after, place),
  ];
}
