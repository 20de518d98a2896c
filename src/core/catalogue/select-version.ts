import type { CardOutline, DraftOutline, VersionOutline } from './catalogue.ts';

/** The versions of a card and its draft, with as much of each as is at hand. */
interface Contents<Version, Draft> {
  readonly versions: readonly Version[];
  readonly draft: Draft | undefined;
}

/** The version with the highest number. */
export const newestVersion = <Version extends VersionOutline>({
  versions,
}: {
  readonly versions: readonly Version[];
}): Version | undefined => versions.at(-1);

/** What the card's own page shows: the highest Approved, else the highest not Archived, else the draft, else the highest Archived. */
export function currentOf<Version extends VersionOutline, Draft extends DraftOutline>(
  card: Contents<Version, Draft>,
): Version | Draft | undefined {
  const highest = (isWanted: (version: Version) => boolean) => card.versions.findLast(isWanted);
  return (
    highest(({ status }) => status === 'Approved') ??
    highest(({ status }) => status !== 'Archived') ??
    card.draft ??
    newestVersion(card)
  );
}

export const isFrozen = <Version extends VersionOutline, Draft extends DraftOutline>(
  content: Version | Draft,
): content is Version => 'freeze' in content;

/** Whether a content is the one that the card's own page shows. */
export const isCurrent = (card: CardOutline, content: VersionOutline | DraftOutline): boolean => {
  const current = currentOf(card);
  return current !== undefined && isSameContent(current, content);
};

export const isSameContent = (
  one: VersionOutline | DraftOutline,
  other: VersionOutline | DraftOutline,
): boolean =>
  isFrozen(one) === isFrozen(other) && one.digest === other.digest && numberOf(one) === numberOf(other);

const numberOf = (content: VersionOutline | DraftOutline): string =>
  isFrozen(content) ? content.version.label : '';
