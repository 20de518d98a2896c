import type { Json } from '../problem/problem.ts';
import { isRecord } from '../text/is-record.ts';
import { formatPointer } from '../text/pointer.ts';
import type { AutofillKind, FactReading } from './autofill-source.ts';
import { entryKey } from './entry-key.ts';

/** One value that a source knows, and its field in a card. */
export interface Fact {
  /** In place of an entry's number stands its name: `['training_metrics', 'auc', 'value']`. */
  readonly path: readonly string[];
  /** The path as a JSON Pointer; permanent, as the record of what was filled has it. */
  readonly pointer: string;
  readonly value: Json;
  readonly kind: AutofillKind;
  /** The source, as people know it. */
  readonly name: string;
}

/** The values of a source's card, each alone; a list whose entries have no names is one value. */
export const listFacts = ({ card, kind, name }: Pick<FactReading, 'card' | 'kind' | 'name'>): Fact[] =>
  [...walk(card, [])].map(({ path, value }) => ({ path, pointer: formatPointer(path), value, kind, name }));

interface Leaf {
  readonly path: readonly string[];
  readonly value: Json;
}

function* walk(value: unknown, path: readonly string[]): Generator<Leaf> {
  const key = entryKey(path);
  if (Array.isArray(value) && key !== undefined) {
    const seen = new Set<string>();
    for (const entry of value as readonly unknown[]) {
      const name = isRecord(entry) && Object.hasOwn(entry, key) ? entry[key] : undefined;
      if (!isRecord(entry) || typeof name !== 'string' || seen.has(name)) continue;
      seen.add(name);
      const { [key]: _name, ...rest } = entry;
      const isNameAlone = Object.keys(rest).length === 0;
      if (isNameAlone) yield { path: [...path, name, key], value: name };
      else yield* walk(rest, [...path, name]);
    }
  } else if (isRecord(value)) {
    for (const [below, part] of Object.entries(value)) yield* walk(part, [...path, below]);
  } else if (value !== undefined) yield { path, value: value as Json };
}
