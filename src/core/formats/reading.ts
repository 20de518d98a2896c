import { findField } from '../card/field-names.ts';
import { isHidden, removeHidden } from '../card/find-hidden.ts';
import { isRecord } from '../text/is-record.ts';
import { formatPointer, parsePointer, valueAt } from '../text/pointer.ts';
import type { Fate, LossReason } from './format.ts';
import { isPlaceholder } from './is-placeholder.ts';

type Settled = { readonly to: string; readonly how: 'same' | 'converted' } | { readonly reason: LossReason };

/** A source value that becomes a card, and what became of each of its leaves. */
export interface Reading {
  /** The card so far. */
  readonly card: Readonly<Record<string, unknown>>;
  /** The value of the source at a pointer; undefined where there is none. */
  at(from: string): unknown;
  /**
   * Puts the value at `from` into the card's field `to`, as it is or as `convert` gives it back, and notes the fate of
   * each leaf below it. False where nothing was put: the source has nothing there, `convert` gives nothing, or the
   * field has something already. Line ends become LF, and characters that no card may hold are taken out.
   */
  take(from: string, to: string, convert?: (value: unknown) => unknown): boolean;
  /** Puts a value into a field that has none; false where it has one. The fates of what it is made of are noted with `note`. */
  put(to: string, value: unknown): boolean;
  /** Notes where the leaves at or below `from` went. */
  note(from: string, to: string, how?: 'same' | 'converted'): void;
  /** Notes that the leaves at or below `from` are in the field `to`, each as it was or in another form. */
  noteMade(from: string, to: string): void;
  /** Notes why the leaves at or below `from` have no place; those that have one keep it. */
  lose(from: string, reason: LossReason): void;
  /** One row for each leaf, in the order of the source. What nobody took is `empty`, or `no-field`. */
  list(): Fate[];
}

/**
 * `file` names the file in the source; empty where there is only one. Readings of several files that make one card
 * share it.
 */
export function openReading(source: unknown, file = '', card: Record<string, unknown> = {}): Reading {
  const settled = new Map<string, Settled>();
  const settle = (from: string, decide: (leaf: unknown, below: string) => Settled): void =>
    listLeaves(valueAt(source, from), '').forEach(({ pointer, value }) => {
      if (isEmpty(value)) return;
      const known = settled.get(from + pointer);
      if (known && 'to' in known) return;
      settled.set(from + pointer, decide(value, pointer));
    });
  const noteMade = (from: string, to: string): void =>
    settle(from, (leaf, below) => {
      const found = valueAt(card, to + below);
      return {
        to: found === undefined ? to : to + below,
        how: Object.is(found, leaf) ? 'same' : 'converted',
      };
    });
  return {
    card,
    noteMade,
    at: (from) => valueAt(source, from),
    take(from, to, convert) {
      const value = valueAt(source, from);
      if (isEmpty(value)) return false;
      const made = clean(convert ? convert(value) : value);
      if (isEmpty(made)) return false;
      if (!putAt(card, to, made)) {
        settle(from, () => ({ reason: 'field-taken' }));
        return false;
      }
      noteMade(from, to);
      return true;
    },
    put: (to, value) => putAt(card, to, clean(value)),
    note: (from, to, how = 'converted') =>
      settle(from, (_leaf, below) => (how === 'same' ? { to: to + below, how } : { to, how })),
    lose: (from, reason) => settle(from, () => ({ reason })),
    list: () =>
      listLeaves(source, '').map(({ pointer, value }) => ({
        file,
        from: pointer,
        ...(settled.get(pointer) ?? { reason: isEmpty(value) ? ('empty' as const) : ('no-field' as const) }),
      })),
  };
}

/** Whether a value of a source says nothing. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return isPlaceholder(value) || isHidden(value);
  return typeof value === 'object' && Object.keys(value).length === 0;
}

interface Leaf {
  readonly pointer: string;
  readonly value: unknown;
}

/** The texts, numbers and the like of a value, and its empty lists and objects. */
function listLeaves(value: unknown, pointer: string, leaves: Leaf[] = []): Leaf[] {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) {
    if (value !== undefined) leaves.push({ pointer, value });
    return leaves;
  }
  for (const [key, below] of Object.entries(value)) listLeaves(below, pointer + formatPointer([key]), leaves);
  return leaves;
}

/** A text as a card may hold it. */
export const cleanText = (text: string): string => removeHidden(text.replaceAll(/\r\n?/g, '\n'));

function clean(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map(clean);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, below]) => [cleanText(key), clean(below)]));
}

/** Makes the lists and records above a field, as the card's schema has them. False where the field has a value. */
function putAt(card: Record<string, unknown>, to: string, value: unknown): boolean {
  const path = parsePointer(to);
  if (path.includes('__proto__')) return false;
  let holder: unknown = card;
  for (const [index, key] of path.entries()) {
    if (typeof holder !== 'object' || holder === null) return false;
    const fields = holder as Record<string, unknown>;
    const isThere = Object.hasOwn(fields, key);
    if (index === path.length - 1) {
      if (!isThere) fields[key] = value;
      return !isThere;
    }
    if (!isThere) fields[key] = findField(path.slice(0, index + 1))?.items === undefined ? {} : [];
    holder = fields[key];
  }
  return false;
}
