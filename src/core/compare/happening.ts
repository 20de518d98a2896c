import type { Change, Difference } from './change.ts';

/** What happened to a field, an entry or a file. */
export type Happening = 'added' | 'removed' | 'changed' | 'renamed';

/** A text that is emptied is removed: a heading with nothing below it says nothing. */
export function happeningOf(change: Change): Happening {
  if (change.kind === 'name') return 'renamed';
  if (isNothing(change.before)) return 'added';
  if (isNothing(change.after)) return 'removed';
  if (change.kind === 'file' && change.before?.sha256 === change.after?.sha256) return 'renamed';
  return 'changed';
}

const isNothing = (side: Difference['before']): boolean =>
  side === undefined || (typeof side === 'string' && side.trim() === '');
