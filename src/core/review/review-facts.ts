import { describeChanges } from '../compare/describe-changes.ts';
import type { ChangeRow } from '../compare/change-row.ts';
import type { Json } from '../problem/problem.ts';
import type { CardReview, LocatedChange, Review } from './review.ts';

type Facts = Readonly<Record<string, unknown>>;

/** A review for machines, as `schemas/review/v1.json` has it, but for its format and its problems. */
export const reviewFacts = ({ base, mergeBase, head, cards }: Review): Facts => ({
  base,
  merge_base: mergeBase,
  head,
  cards: cards.map(cardFacts),
});

function cardFacts({ changes, newest, proposed, weight, entries, ...card }: CardReview): Facts {
  const rows = describeChanges(changes, 'en');
  return {
    ...card,
    weight: weight ?? null,
    newest: newest ?? null,
    proposed: proposed ?? null,
    changes: changes.map((change, index) => changeFacts(change, rows[index])),
    entries,
  };
}

function changeFacts(change: LocatedChange, row: ChangeRow | undefined): Facts {
  const { kind, weight, rule, path, beforePointer, afterPointer, before, after } = change;
  return {
    kind,
    what: row?.what ?? null,
    weight,
    rule,
    field: row?.field ?? [],
    path,
    before_pointer: beforePointer ?? null,
    after_pointer: afterPointer ?? null,
    before: (before as Json | undefined) ?? null,
    after: (after as Json | undefined) ?? null,
    ...(change.kind === 'number' && {
      direction: change.direction,
      difference: row?.difference?.text ?? null,
    }),
    ...(change.kind === 'series' && { shape: change.shape }),
    reason: row?.reason ?? null,
    location: change.location,
  };
}
