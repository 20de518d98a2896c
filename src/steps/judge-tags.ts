import type { Problem } from '../core/problem/problem.ts';
import type { Settings } from '../core/settings/settings.ts';
import { findUnrecordedTags } from '../core/version/find-unrecorded-tags.ts';
import { versionProblem } from '../core/version/version-problems.ts';
import { listTags, type TagRef } from '../io/git/list-refs.ts';
import type { Repository } from '../io/git/open-repository.ts';
import type { ReviewedCard, ReviewPlace } from './review-card.ts';

/** More prefixes than that are no quicker than all tags. */
const mostPrefixes = 100;

/** The tags of some cards, by name. Other cards' are not read. */
export async function listCardTags(
  repository: Repository,
  settings: Settings,
  ids: readonly string[],
): Promise<ReadonlyMap<string, TagRef>> {
  if (ids.length === 0 || settings.versions === 'commits') return new Map();
  const tags = await listTags(repository, prefixesOf(settings, ids));
  return new Map(tags.map((tag) => [tag.name, tag]));
}

/** Version tags on the head's line that no ledger of the cards knows. Git is asked what is on it where there are such tags. */
export async function judgeTags(
  { repository, settings, tags, proposed }: ReviewPlace,
  cards: readonly ReviewedCard[],
): Promise<Problem[]> {
  // What a ledger that cannot be read would record, nobody knows.
  const readable = cards.filter(({ after }) => after.ledger.problems.length === 0);
  const recorded = new Map(
    readable.map(({ review, after, before }) => [
      review.id,
      new Set([...before.versions, ...after.versions].map(({ version }) => version.label)),
    ]),
  );
  const candidates = findUnrecordedTags([...tags.values()], settings, recorded).filter(({ cardId }) =>
    recorded.has(cardId),
  );
  if (candidates.length === 0) return [];
  const query = { ...prefixesOf(settings, [...recorded.keys()]), merged: proposed.commit };
  const merged = new Set((await listTags(repository, query)).map(({ name }) => name));
  return candidates
    .filter(({ tag }) => merged.has(tag))
    .map(({ tag, cardId, version }) => {
      const file = `${settings.cards}/${cardId}/ledger.yaml`;
      return versionProblem('tag/unrecorded', { tag, version }, { card: cardId, version, file });
    });
}

const prefixesOf = ({ tagPrefix }: Pick<Settings, 'tagPrefix'>, ids: readonly string[]) =>
  ids.length > mostPrefixes ? {} : { below: ids.map((id) => `${tagPrefix}${id}/`) };
