import type { CatalogueCard, Draft, FrozenVersion } from './catalogue.ts';

/** The version with the highest number. */
export const newestVersion = (card: CatalogueCard): FrozenVersion | undefined => card.versions.at(-1);

/** What the card's own page shows: the highest Approved, else the highest not Archived, else the draft, else the highest Archived. */
export function currentOf(card: CatalogueCard): FrozenVersion | Draft | undefined {
  const highest = (isWanted: (version: FrozenVersion) => boolean) => card.versions.findLast(isWanted);
  return (
    highest(({ status }) => status === 'Approved') ??
    highest(({ status }) => status !== 'Archived') ??
    card.draft ??
    newestVersion(card)
  );
}

export const isFrozen = (content: FrozenVersion | Draft): content is FrozenVersion => 'freeze' in content;
