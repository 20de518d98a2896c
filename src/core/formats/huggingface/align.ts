import { ownAt } from './read-fields.ts';

/** For each entry of `after` the index of the entry of `before` that it was: by name, then by place where both stayed. */
export function alignByName(before: readonly unknown[], after: readonly unknown[]): (number | undefined)[] {
  const byName = new Map(before.map((entry, index) => [ownAt(entry, ['name']), index]));
  const matched = after.map((entry) => byName.get(ownAt(entry, ['name'])));
  if (before.length !== after.length) return matched;
  const used = new Set(matched);
  return matched.map((found, index) => found ?? (used.has(index) ? undefined : index));
}
