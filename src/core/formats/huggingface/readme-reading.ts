import { isRecord } from '../../text/is-record.ts';
import { formatPointer } from '../../text/pointer.ts';
import type { Fate, LossReason } from '../format.ts';
import { isPlaceholder } from '../is-placeholder.ts';
import { cleanText } from '../reading.ts';

export type Path = readonly (string | number)[];
type FateOf = { readonly to: string; readonly how: 'same' | 'converted' } | { readonly reason: LossReason };

/** Where a leaf of the card stands in the YAML, and how its value is written there. */
export interface YamlPlace {
  readonly file: string;
  readonly path: Path;
  readonly back: (value: unknown) => unknown;
}

/** A card as it grows, and what became of each leaf that was read. */
export interface ReadmeReading {
  readonly card: Record<string, unknown>;
  /** By the leaf's pointer in the source, within `file`. */
  readonly fates: Map<string, FateOf>;
  /** By pointer into the card. */
  readonly places: Map<string, YamlPlace>;
  /** Where each evaluation stands in the source. */
  readonly results: { readonly file: string; readonly path: Path }[];
}

export interface Taken {
  readonly file?: string;
  readonly from: Path;
  readonly to: Path;
  readonly value: unknown;
  readonly how?: 'same' | 'converted';
  readonly back?: (value: unknown) => unknown;
}

const itself = (value: unknown): unknown => value;

export const startReading = (): ReadmeReading => ({
  card: {},
  fates: new Map(),
  places: new Map(),
  results: [],
});

/** Puts a leaf of the YAML into the card. */
export function take(
  reading: ReadmeReading,
  { file = '', from, to, value, how = 'same', back = itself }: Taken,
): void {
  putAt(reading.card, to, value);
  const target = formatPointer(to);
  reading.fates.set(file + formatPointer(from), { to: target, how });
  reading.places.set(target, { file, path: from, back });
}

/**
 * Writes a value into the card, and makes what is above it: a list where the next key is a number. Characters that no
 * card may hold are taken out.
 */
export function putAt(card: Record<string, unknown>, path: Path, value: unknown): void {
  let holder: Record<string | number, unknown> = card;
  for (const [index, key] of path.entries()) {
    if (index === path.length - 1) holder[key] = typeof value === 'string' ? cleanText(value) : value;
    else {
      const below = Object.hasOwn(holder, key) ? holder[key] : undefined;
      const next =
        isRecord(below) || Array.isArray(below) ? below : typeof path[index + 1] === 'number' ? [] : {};
      holder[key] = next;
      holder = next as Record<string | number, unknown>;
    }
  }
}

/** The fates of all leaves of a value read from YAML, in its order: what was not taken has no field, or is empty. */
export function listFates(
  { fates }: Pick<ReadmeReading, 'fates'>,
  value: unknown,
  { key, file }: { key: string; file: string },
): Fate[] {
  const rows: Fate[] = [];
  const visit = (part: unknown, from: string): void => {
    const fate = fates.get(key + from);
    if (fate) {
      rows.push({ file, from, ...fate });
      return;
    }
    const below = Array.isArray(part) ? part.entries() : isRecord(part) ? Object.entries(part) : [];
    let hasAny = false;
    for (const [step, inner] of below) {
      hasAny = true;
      visit(inner, from + formatPointer([step]));
    }
    if (!hasAny) rows.push({ file, from, reason: isEmpty(part) ? 'empty' : 'no-field' });
  };
  visit(value, '');
  return rows;
}

const longestPlaceholder = 20_000;
const onlyMarks = /^[\s>*_-]*$/;

/** Nothing, or what a template has where something is to be written. */
export function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') {
    if (value.length > longestPlaceholder) return false;
    const shown = cleanText(value);
    const text = shown.includes('<!--') ? shown.replaceAll(/<!--(?:(?!-->)[\s\S])*-->/g, '') : shown;
    return text.length <= 500 && (onlyMarks.test(text) || isPlaceholder(text));
  }
  if (Array.isArray(value)) return value.length === 0;
  return isRecord(value) && Object.keys(value).length === 0;
}
