import type { RawCard } from '../card/card-content.ts';
import { parseCard } from '../card/parse-card.ts';
import { hasErrors } from '../problem/problem.ts';
import { cardNames } from './card-names.ts';
import * as cardSchema from './generated/card.js';
import { validateSchema } from './validate-schema.ts';

/**
 * Whether a card checks, where that decides which revisions are versions: it can be read, and it keeps schema 1 of
 * cards. Nothing else counts, and nothing may be added: rules, custom details and policies change, and a version
 * must keep its number.
 */
export function keepsSchema(raw: RawCard): boolean {
  const parsed = parseCard(raw);
  if (!parsed.ok || hasErrors(parsed.problems)) return false;
  const { card, locate } = parsed.value;
  return !hasErrors(validateSchema(cardSchema, card, { ...cardNames, locate }));
}
