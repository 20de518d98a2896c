import type { Card } from '../card/card.ts';
import type { Json } from '../problem/problem.ts';
import { fieldHeading, findField } from '../card/field-names.ts';
import { isEmpty } from '../formats/reading.ts';
import { parsePointer } from '../text/pointer.ts';
import { sameJson } from '../text/same-json.ts';
import { sameModel } from '../version/model-id.ts';
import type { AutofillRecord, FilledValue } from './autofill-record.ts';
import type { AutofillKind } from './autofill-source.ts';
import { dropPlaces, placeAt, putPlace } from './card-place.ts';
import { entryKey } from './entry-key.ts';
import type { Fact } from './fact.ts';

type Fields = Record<string, unknown>;

/** What becomes of a field that a source knows. */
export type FilledState =
  /** The card had nothing there. */
  | 'added'
  /** The card had what an earlier source said. */
  | 'updated'
  /** The card had what an earlier source of this kind said, and this one no longer says. */
  | 'removed'
  | 'same'
  /** A person wrote something else: it stays. */
  | 'differs'
  /** The card's name for the model, and what it says in prose, are its own: that is no disagreement. */
  | 'kept'
  /** An earlier source of the same command says something else. */
  | 'outdone'
  /** The card's schema does not take the value, or no more entries. */
  | 'refused';

export interface FilledField {
  readonly state: FilledState;
  readonly pointer: string;
  readonly path: readonly string[];
  /** What the card had; absent where it had nothing. */
  readonly card?: Json;
  /** What the source says; absent where it says nothing. */
  readonly source?: Json;
  readonly kind: AutofillKind;
  readonly name: string;
}

export interface SettledFacts {
  /** The fields of the front matter as they are to be. */
  readonly fields: Fields;
  readonly record: AutofillRecord;
  readonly outcomes: readonly FilledField[];
}

export interface SettleRequest {
  readonly facts: readonly Fact[];
  /** The fields of the front matter; they are not changed. */
  readonly fields: Readonly<Fields>;
  /** The card with the prose of its body. */
  readonly card: Card;
  readonly record: AutofillRecord;
  /** Whether the card's schema takes a fact alone. */
  takes(facts: readonly Fact[]): boolean;
}

/** Says of every fact what becomes of it, and makes the fields and the record that are to be. */
export function settleFacts({ facts, fields: given, card, record, takes }: SettleRequest): SettledFacts {
  const fields = structuredClone(given) as Fields;
  const filled = new Map<string, FilledValue>(record);
  const first = new Map<string, Fact>();
  for (const fact of facts) if (!first.has(fact.pointer)) first.set(fact.pointer, fact);
  const refused = new Set(
    [...Map.groupBy(first.values(), groupOf).values()].filter((one) => !takes(one)).flat(),
  );
  const outcomes = facts.map((fact): FilledField => {
    const taken = first.get(fact.pointer);
    if (taken !== fact) {
      const isRepeated = taken !== undefined && isSameValue(fact.pointer, taken.value, fact.value);
      return describe(isRepeated ? 'same' : 'outdone', fact, taken?.value);
    }
    if (refused.has(fact)) return describe('refused', fact, read(fact.path));
    return settle(fact);
  });
  return { fields, record: filled, outcomes: [...outcomes, ...dropGone()] };

  function settle(fact: Fact): FilledField {
    const { path, pointer, value, kind } = fact;
    const now = read(path);
    if (isSameValue(pointer, now, value)) return describe('same', fact, now);
    if (isEmpty(now) && (now === undefined || placeAt(fields, path) !== undefined)) {
      if (isFull(path) || !putPlace(fields, path, value)) return describe('refused', fact, undefined);
      filled.set(pointer, { source: kind, name: fact.name, value });
      return describe('added', fact, undefined);
    }
    // Two kinds of source that do not agree would else take turns.
    const isOurs =
      wasFilled(pointer, now) &&
      record.get(pointer)?.source === kind &&
      pointer !== modelId &&
      placeAt(fields, path) !== undefined;
    if (!isOurs || !putPlace(fields, path, value))
      return describe(isWording(path) ? 'kept' : 'differs', fact, now);
    filled.set(pointer, { source: kind, name: fact.name, value });
    return describe('updated', fact, now);
  }

  /** What such a source said before, and none says now. */
  function dropGone(): FilledField[] {
    const sources = new Map(
      facts.map(({ kind, name }) => [oneOfACard.has(kind) ? kind : `${kind} ${name}`, name]),
    );
    const gone = [...record].flatMap(([pointer, { source: kind, name: before }]) => {
      const name = sources.get(oneOfACard.has(kind) ? kind : `${kind} ${before}`);
      const path = parsePointer(pointer);
      const now = read(path);
      const isGone = name !== undefined && !first.has(pointer) && pointer !== modelId;
      return isGone && now !== undefined && wasFilled(pointer, now)
        ? [{ pointer, path, card: now as Json, kind, name }]
        : [];
    });
    const there = gone.filter(({ path }) => placeAt(fields, path) !== undefined);
    const dropped = new Set(
      dropPlaces(
        fields,
        there.map(({ path }) => path),
      ),
    );
    return gone.map((one) => {
      if (!dropped.has(one.path)) return { state: 'differs', ...one };
      filled.delete(one.pointer);
      return { state: 'removed', ...one };
    });
  }

  function read(path: readonly string[]): unknown {
    return placeAt(card, path);
  }

  function wasFilled(pointer: string, now: unknown): boolean {
    const before = record.get(pointer);
    return before !== undefined && sameJson(before.value, now);
  }

  /** Whether an entry would have to be added to a list that takes no more. */
  function isFull(path: readonly string[]): boolean {
    return path.some((_, index) => {
      const list = path.slice(0, index);
      const held = entryKey(list) === undefined ? undefined : placeAt(fields, list);
      if (!Array.isArray(held) || placeAt(fields, path.slice(0, index + 1)) !== undefined) return false;
      const schema = findField(
        list.map((step, at) => (entryKey(list.slice(0, at)) === undefined ? step : '*')),
      );
      return held.length >= ((schema as { maxItems?: number } | undefined)?.maxItems ?? Infinity);
    });
  }
}

const modelId = '/model_overview/model_id';

/** What a card has one of: another of the kind is in its place. Of the other kinds, what has the same name is. */
const oneOfACard: ReadonlySet<AutofillKind> = new Set([
  'sagemaker-training-job',
  'sagemaker-model',
  'sagemaker-model-package',
  'huggingface-config',
  'trainer-state',
]);

/** The model's name, and prose. */
const isWording = (path: readonly string[]): boolean =>
  path[1] === 'model_name' || (path[1] !== 'custom_details' && fieldHeading(path) !== undefined);

const describe = (
  state: FilledState,
  { pointer, path, value, kind, name }: Fact,
  card: unknown,
): FilledField => ({
  state,
  pointer,
  path,
  ...(card !== undefined && { card: card as Json }),
  source: value,
  kind,
  name,
});

/** The order of a list of places means nothing, nor does the version that a registry's address ends with. */
function isSameValue(pointer: string, one: unknown, other: unknown): boolean {
  if (sameJson(one, other)) return true;
  if (pointer === modelId)
    return typeof one === 'string' && typeof other === 'string' && sameModel(one, other);
  if (!isTexts(one) || !isTexts(other)) return false;
  return sameJson(one.toSorted(), other.toSorted());
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'string');

/** Facts of one entry of a list stand and fall together. */
function groupOf({ path, pointer }: Fact): string {
  const depth = path.findLastIndex((_, index) => entryKey(path.slice(0, index)) !== undefined);
  return depth < 0 ? pointer : JSON.stringify(path.slice(0, depth + 1));
}
