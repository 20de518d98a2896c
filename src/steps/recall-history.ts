import type { Cache } from '../io/cache/cache.ts';
import { findHistory, keepHistory } from '../io/cache/history-store.ts';
import type { Repository } from '../io/git/open-repository.ts';
import { readHistory, type History } from '../io/git/read-history.ts';

/** The history up to a commit: what was read before from the cache, what came after it from Git. */
export async function recallHistory(
  repository: Repository,
  commit: string,
  cards: string,
  cache: Cache,
): Promise<History> {
  const known = findHistory(cache, cards);
  const history = await readHistory(repository, commit, { cards, known });
  if (known?.commit !== commit) keepHistory(cache, cards, { commit, history });
  return history;
}
