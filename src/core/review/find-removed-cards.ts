import type { CardContent } from '../card/card-content.ts';
import type { Problem } from '../problem/problem.ts';
import { splitLedger } from '../verify/split-ledger.ts';
import { reviewProblem } from './review-problems.ts';
import type { CardReview } from './review.ts';

/** A card on both sides, as far as it tells whether it is gone, and where to. */
export interface TwoSided {
  readonly review: Pick<CardReview, 'id' | 'folder' | 'what'>;
  readonly before: Side;
  readonly after: Side;
}

interface Side {
  readonly content: CardContent | undefined;
  readonly digest: string | undefined;
  readonly ledger: { readonly text: string };
  readonly versions: readonly { readonly version: { readonly label: string } }[];
}

/**
 * The problems of cards, with those of cards that have versions and are gone. Where such a card has another name now,
 * it is said once: that the versions are not below the new one is no news then.
 */
export function findRemovedCards(
  cards: readonly TwoSided[],
  problems: readonly Problem[],
): readonly Problem[] {
  const added = cards.filter(({ review }) => review.what === 'added');
  const renamed = new Set<string>();
  const found = cards.flatMap(({ review: { id, folder, what }, before }) => {
    const versions = versionsOf(before);
    if (what !== 'removed' || versions.length === 0) return [];
    const subject = { card: id, file: `${folder}/card.md` };
    const to = added.find(({ after }) => isSame(before, after))?.review.id;
    if (to === undefined) return [reviewProblem('review/card-removed', { card: id, versions }, subject)];
    renamed.add(to);
    return [reviewProblem('review/card-renamed', { card: id, to, versions }, subject)];
  });
  const isSaid = ({ card = '', code }: Problem): boolean => renamed.has(card) && ofOtherFolder.has(code);
  return [...problems.filter((problem) => !isSaid(problem)), ...found];
}

const ofOtherFolder = new Set(['version/missing-card', 'tag/deleted', 'policy/unreadable']);

/** Where the ledger cannot be read, what it seems to hold. */
function versionsOf({ versions, ledger }: Side): readonly string[] {
  if (versions.length > 0) return versions.map(({ version }) => version.label);
  return splitLedger(ledger.text).flatMap(
    (entry) => /^ *- +freeze: *["']?(v[\w.-]{1,99})/.exec(entry)?.[1] ?? [],
  );
}

/** Whether a card that came is the one that went: the same files, the same beginning of the ledger, or the same model. */
function isSame(before: Side, after: Side): boolean {
  if (before.digest === after.digest) return true;
  if (before.ledger.text !== '' && after.ledger.text.startsWith(before.ledger.text)) return true;
  const [old, young] = [before.content, after.content].map(overviewOf);
  return (
    (old?.model_id !== undefined && old.model_id === young?.model_id) ||
    (old?.model_name !== undefined && old.model_name === young?.model_name)
  );
}

const overviewOf = (content: CardContent | undefined) =>
  content?.kind === 'valid' ? content.valid.card.model_overview : undefined;
