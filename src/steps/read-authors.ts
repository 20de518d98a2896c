import type { Policy } from '../core/policy/policy.ts';
import type { Repository } from '../io/git/open-repository.ts';
import { readHistory } from '../io/git/read-history.ts';

/** Who made the version's revisions, those since the version before it; nobody where no policy asks. */
export async function readAuthors(
  repository: Repository,
  cardsFolder: string,
  card: { readonly id: string; readonly versions: readonly { readonly commit: string }[] },
  version: { readonly commit: string },
  policies: readonly Policy[],
): Promise<readonly string[]> {
  if (!policies.some(({ approval }) => approval.not_by?.includes('author'))) return [];
  const before = card.versions[card.versions.findIndex(({ commit }) => commit === version.commit) - 1];
  const revisionsAt = async (commit: string | undefined) =>
    commit === undefined
      ? []
      : ((await readHistory(repository, commit, { cards: cardsFolder, only: card.id })).get(card.id) ?? []);
  const [revisions, older] = await Promise.all([revisionsAt(version.commit), revisionsAt(before?.commit)]);
  const known = new Set(older.map(({ commit }) => commit));
  const own = revisions.filter(({ commit }) => !known.has(commit));
  return [...new Set((own.length > 0 ? own : revisions.slice(0, 1)).map(({ by }) => by))];
}
