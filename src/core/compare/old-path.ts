import type { NameDifference, Place, Step } from './change.ts';

/**
 * The path of a change with the names of the old card. Of the entries that enclose it and were renamed, the innermost
 * says: its own old path has the old names of all that encloses it.
 */
export function oldPath(
  { path, afterWithin = '' }: Place,
  renamed: readonly (Place & NameDifference)[],
): readonly Step[] {
  const inner = renamed
    .filter(({ afterPointer = '' }) => `${afterWithin}/`.startsWith(`${afterPointer}/`))
    .reduce<NameDifference | undefined>(
      (longest, one) => (longest && longest.after.length >= one.after.length ? longest : one),
      undefined,
    );
  return inner ? [...inner.before, ...path.slice(inner.after.length)] : path;
}
