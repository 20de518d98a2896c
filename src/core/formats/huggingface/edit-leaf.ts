import { isRecord } from '../../text/is-record.ts';
import { isSame } from './merge-patch.ts';
import { ownAt } from './read-fields.ts';
import type { Path, YamlPlace } from './readme-reading.ts';

/** Writes a leaf of the card where it was read from. */
export function editLeaf(tree: unknown, { path, back }: YamlPlace, before: unknown, after: unknown): void {
  if (isSame(before, after)) return;
  if (after === undefined) removeAt(tree, path);
  else setAt(tree, path, back(after));
}

/** Sets a leaf; a number that stood there stays one where the text is a number. */
export function setAt(tree: unknown, path: Path, value: unknown): void {
  const holder = ownAt(tree, path.slice(0, -1)) as Record<string | number, unknown> | null | undefined;
  const key = path.at(-1);
  if (typeof holder !== 'object' || holder === null || key === undefined) return;
  const old = holder[key];
  const isNumber = typeof old === 'number' && typeof value === 'string' && String(Number(value)) === value;
  holder[key] = isNumber ? Number(value) : value;
}

/** Takes a leaf away, and what is empty above it; an entry of a list only at the end of it. */
export function removeAt(tree: unknown, path: Path): void {
  const holder: unknown = ownAt(tree, path.slice(0, -1));
  const key = path.at(-1);
  if (key === undefined) return;
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else if (isRecord(holder)) {
    delete holder[key];
    if (Object.keys(holder).length === 0 && path.length > 1 && isRecord(ownAt(tree, path.slice(0, -2))))
      removeAt(tree, path.slice(0, -1));
  }
}
