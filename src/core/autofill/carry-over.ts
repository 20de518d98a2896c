import type { Card } from '../card/card.ts';
import { isPrompt } from '../card/new-card.ts';
import { isEmpty } from '../formats/reading.ts';
import type { Json } from '../problem/problem.ts';
import { isRecord } from '../text/is-record.ts';
import { formatPointer } from '../text/pointer.ts';
import { placeAt } from './card-place.ts';

/** A card from which what people wrote is taken. */
export interface CarriedCard {
  /** `loan-approval@v3`, as people know it. */
  readonly name: string;
  readonly card: Card;
}

/** A field that another card fills. */
export interface CarriedField {
  readonly path: readonly string[];
  readonly pointer: string;
  readonly value: Json;
}

/** What is of the model's purpose and not of its making: the same for the next model of a kind. */
const sections = ['business_details', 'intended_uses', 'additional_information'] as const;

/** The fields of another card's sections that nobody has written yet in a card, in the other one's order. */
export function listCarried({ card: other }: CarriedCard, card: Card): CarriedField[] {
  const leaves = sections.flatMap((section) => [...walk(other[section], [section])]);
  return leaves
    .filter(({ path, value }) => !isEmpty(value) && isUnwritten(path, placeAt(card, path)))
    .map(({ path, value }) => ({ path, pointer: formatPointer(path), value: trim(value) }));
}

/** What a new card says before somebody thought about it counts as nothing. */
const isUnwritten = (path: readonly string[], value: unknown): boolean =>
  isEmpty(value) ||
  (path[1] === 'risk_rating' && value === 'Unknown') ||
  (path[1] === 'business_problem' && typeof value === 'string' && isPrompt(value));

/** Every field alone; a list is one value. */
function* walk(value: unknown, path: readonly string[]): Generator<{ path: readonly string[]; value: Json }> {
  if (isRecord(value)) for (const [key, below] of Object.entries(value)) yield* walk(below, [...path, key]);
  else if (value !== undefined && !path.includes('__proto__')) yield { path, value: value as Json };
}

/** As it stands under a heading: without blank lines at both ends. */
const trim = (value: Json): Json =>
  typeof value === 'string' ? value.replaceAll(/^(?:[^\S\n]*\n)+|(?:\n[^\S\n]*)+$/g, '') : value;
