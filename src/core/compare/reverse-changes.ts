import type { Change, Direction, Step } from './change.ts';
import { findRenamed, oldPath } from './old-path.ts';

/** The changes that lead back: what came is gone, what rose falls. */
export function reverseChanges(changes: readonly Change[]): readonly Change[] {
  const renamed = findRenamed(changes);
  return changes.map((change) =>
    reverse(change, change.kind === 'name' ? change.before : oldPath(change, renamed)),
  );
}

const opposite: Readonly<Record<Direction, Direction>> = {
  better: 'worse',
  worse: 'better',
  unknown: 'unknown',
};

function reverse(change: Change, path: readonly Step[]): Change {
  const swapped = {
    ...change,
    path,
    beforePointer: change.afterPointer,
    afterPointer: change.beforePointer,
    beforeWithin: change.afterWithin,
    afterWithin: change.beforeWithin,
    before: change.after,
    after: change.before,
    ...(change.kind === 'number' && { direction: opposite[change.direction] }),
    ...(change.kind === 'name' && {
      names: (change.names ?? []).map(({ field, before, after }) => ({
        field,
        before: after,
        after: before,
      })),
      movedFrom: change.movedInto,
      movedInto: change.movedFrom,
    }),
  };
  return swapped as Change;
}
