import { parseTagName } from '../core/version/tag-name.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { VersionNumber } from '../core/version/version-number.ts';
import { listTags, type TagRef } from '../io/git/list-refs.ts';
import type { Repository } from '../io/git/open-repository.ts';
import { readTaggedCards, type TaggedCard } from '../io/git/read-tagged-card.ts';

/** A version's tag that no ledger knows, with the card at its commit. */
export interface UnrecordedVersion extends TaggedCard {
  readonly cardId: string;
  readonly version: VersionNumber;
}

/** What ledgers say is recorded: whether they know a card's version. */
export type IsRecorded = (cardId: string, label: string) => boolean;

/**
 * The version tags on the line of a commit that no ledger knows. A tag whose commit has no such card is another's
 * business. Git is asked what is on the line only where there are such tags.
 */
export async function readUnrecordedTags(
  repository: Repository,
  settings: Settings,
  {
    tags,
    merged,
    isRecorded,
  }: { readonly tags: readonly TagRef[]; readonly merged: string; readonly isRecorded: IsRecorded },
): Promise<UnrecordedVersion[]> {
  const candidates = tags.flatMap((tag) => {
    const parsed = parseTagName(settings, tag.name);
    return parsed && !isRecorded(parsed.cardId, parsed.version.label) ? [{ tag, ...parsed }] : [];
  });
  if (candidates.length === 0) return [];
  const onLine = new Set((await listTags(repository, { merged })).map(({ name }) => name));
  const wanted = candidates
    .filter(({ tag }) => onLine.has(tag.name))
    .map(({ tag, cardId, version }) => ({
      tag,
      version,
      card: { id: cardId, folder: `${settings.cards}/${cardId}` },
    }));
  const cards = await readTaggedCards(repository, wanted);
  return wanted.flatMap(({ card, version }, place) => {
    const found = cards[place];
    return found ? [{ ...found, cardId: card.id, version }] : [];
  });
}
