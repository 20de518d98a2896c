import type { Change, NameDifference, Place, Step } from './change.ts';

/** Entries that were renamed, by their pointers into the new card. */
export type Renamed = ReadonlyMap<string, NameDifference>;

export const findRenamed = (changes: readonly Change[]): Renamed =>
  new Map(
    changes.flatMap((change) =>
      change.kind === 'name' ? [[change.afterPointer ?? '', change] as const] : [],
    ),
  );

/**
 * The path of a change with the names of the old card. Of the entries that enclose it and were renamed, the innermost
 * says: its own old path has the old names of all that encloses it.
 */
export function oldPath({ path, afterWithin = '' }: Place, renamed: Renamed): readonly Step[] {
  for (let pointer = afterWithin; pointer !== ''; pointer = pointer.slice(0, pointer.lastIndexOf('/'))) {
    const inner = renamed.get(pointer);
    if (inner) return [...inner.before, ...path.slice(inner.after.length)];
  }
  return path;
}
