import { isRecord } from '../../text/is-record.ts';

/**
 * What a card has that a README says otherwise, or not: in the manner of RFC 7396, where null takes away. A patch of a
 * list of mappings has the indexes of its entries as keys.
 */
export function makePatch(from: unknown, to: unknown): unknown {
  if (isSame(from, to)) return undefined;
  if (isRecord(from) && isRecord(to)) return patchOf(from, to);
  if (Array.isArray(from) && Array.isArray(to) && from.length > 0 && to.some((entry) => isRecord(entry)))
    return patchOf({ ...from }, { ...to });
  return to;
}

function patchOf(from: Readonly<Record<string, unknown>>, to: Readonly<Record<string, unknown>>): unknown {
  const patch: Record<string, unknown> = {};
  for (const key of Object.keys(from)) if (!Object.hasOwn(to, key)) patch[key] = null;
  for (const [key, value] of Object.entries(to)) {
    const part = Object.hasOwn(from, key) ? makePatch(from[key], value) : value;
    if (part !== undefined) patch[key] = part;
  }
  return patch;
}

/** The value with a patch made. Keys that are no part of a list are left out. */
export function applyPatch(value: unknown, patch: unknown): unknown {
  if (!isRecord(patch)) return patch;
  if (Array.isArray(value)) {
    const entries = new Map<number, unknown>(value.entries());
    for (const [key, part] of Object.entries(patch)) {
      if (!/^\d{1,9}$/.test(key)) continue;
      if (part === null) entries.delete(Number(key));
      else entries.set(Number(key), applyPatch(entries.get(Number(key)), part));
    }
    return [...entries].toSorted(([a], [b]) => a - b).map(([, entry]) => entry);
  }
  const patched: Record<string, unknown> = isRecord(value) ? { ...value } : {};
  for (const [key, part] of Object.entries(patch)) {
    if (key === '__proto__') continue;
    if (part === null) delete patched[key];
    else patched[key] = applyPatch(Object.hasOwn(patched, key) ? patched[key] : undefined, part);
  }
  return patched;
}

/** Whether two values read from files are the same; the order of keys means nothing. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((entry, index) => isSame(entry, b[index]));
  if (!isRecord(a) || !isRecord(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]))
  );
}
