import { isRecord } from '../../text/is-record.ts';
import { formatPointer, parsePointer, valueAt } from '../../text/pointer.ts';

/** Edits of a value read from a file, by pointers into the value as it was; places do not shift while edits are made. */
export interface TreeEdit {
  at(pointer: string): unknown;
  /** Sets a value, and makes the objects above it. */
  set(pointer: string, value: unknown): void;
  remove(pointer: string): void;
  /** Puts an entry into the list before the one that stands at `index`; what is no list becomes one. */
  insert(list: string, index: number, value: unknown): void;
  /** The value with all edits made. Objects and lists that an edit has emptied are gone, but for sections. */
  finish(): unknown;
}

const removed = Symbol('removed');

export function editTree(original: unknown): TreeEdit {
  const tree: Record<string, unknown> = { root: structuredClone(original) };
  const inserted = new Map<string, { index: number; value: unknown }[]>();
  const put = (pointer: string, value: unknown): void => {
    const path = ['root', ...parsePointer(pointer)];
    if (path.includes('__proto__')) return;
    let holder: Record<string, unknown> = tree;
    for (const key of path.slice(0, -1)) {
      const below = Object.hasOwn(holder, key) ? holder[key] : undefined;
      if (typeof below === 'object' && below !== null) holder = below as Record<string, unknown>;
      else if (value === removed) return;
      else {
        const made = {};
        holder[key] = made;
        holder = made;
      }
    }
    const last = path.at(-1) ?? 'root';
    if (value !== removed || Object.hasOwn(holder, last)) holder[last] = value;
  };
  return {
    at: (pointer) => valueAt(original, pointer),
    set: put,
    remove: (pointer) => put(pointer, removed),
    insert(list, index, value) {
      const known = inserted.get(list) ?? [];
      inserted.set(list, [...known, { index, value }]);
    },
    finish() {
      for (const list of inserted.keys()) {
        const held = valueAt(tree['root'], list);
        if (held === undefined || held === null || Object.is(held, removed)) put(list, []);
        else if (!Array.isArray(held)) put(list, [held]);
      }
      return sweep(tree['root'], '', inserted);
    },
  };
}

function sweep(
  value: unknown,
  at: string,
  inserted: ReadonlyMap<string, readonly { index: number; value: unknown }[]>,
): unknown {
  if (Array.isArray(value)) {
    const added = inserted.get(at) ?? [];
    const list = value.flatMap((entry: unknown, index) => [
      ...added.filter((one) => one.index === index).map((one) => one.value),
      ...keep(sweep(entry, at + formatPointer([index]), inserted)),
    ]);
    list.push(...added.filter((one) => one.index >= value.length).map((one) => one.value));
    return list.length === 0 && value.length > 0 ? removed : list;
  }
  if (!isRecord(value)) return value;
  const entries = Object.entries(value);
  const kept = entries.flatMap(([key, below]) =>
    keep(sweep(below, at + formatPointer([key]), inserted)).map((held) => [key, held] as const),
  );
  return kept.length === 0 && entries.length > 0 && at.lastIndexOf('/') > 0
    ? removed
    : Object.fromEntries(kept);
}

const keep = (value: unknown): unknown[] => (value === removed ? [] : [value]);
