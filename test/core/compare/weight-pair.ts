import type { ComparedCard } from '../../../src/core/compare/change.ts';
import type { weightCards } from './weight-cards.ts';

/** Two cards, and what a risk officer would say of what changed between them. */
export interface WeightPair {
  readonly title: string;
  /** The card that is edited; English unless said. */
  readonly card?: keyof typeof weightCards;
  /** What of the old text is replaced by what; each stands in the card exactly once. */
  readonly edits: readonly (readonly [from: string, to: string])[];
  readonly files?: { readonly before: ComparedCard['files']; readonly after: ComparedCard['files'] };
  /** `weight what field`, the field with those it stands in; in any order. */
  readonly expected: readonly string[];
}

/** A frozen file whose bytes are told apart by one letter. */
export const makeFile = (path: string, letter: string): ComparedCard['files'][number] => ({
  path,
  size: 2048,
  sha256: letter.repeat(64),
});
