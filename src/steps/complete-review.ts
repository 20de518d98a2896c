import type { Settings } from '../core/settings/settings.ts';
import type { Repository } from '../io/git/open-repository.ts';
import type { CommitHead } from '../io/git/read-head.ts';
import { completeClone, completePaths } from './complete-clone.ts';

/** The commits of a review. */
export interface ReviewCommits {
  readonly base: CommitHead;
  readonly mergeBase: CommitHead;
  readonly proposed: CommitHead;
}

/** Fetches what a partial clone left out of the commits' settings, and of what a look at what changed needs. */
export async function completeCommits(
  repository: Repository,
  { base, mergeBase, proposed }: ReviewCommits,
): Promise<void> {
  if (!repository.promisor) return;
  for (const { commit } of [base, mergeBase, proposed])
    await completeClone(repository, commit, { only: '', of: 'commit' });
}

/** Fetches the cards that a branch touches, and the head's others: their front matters may be asked for. */
export async function completeCards(
  repository: Repository,
  { base, mergeBase, proposed }: ReviewCommits,
  { cards, versions }: Pick<Settings, 'cards' | 'versions'>,
  touched: readonly string[],
): Promise<void> {
  if (!repository.promisor || touched.length === 0) return;
  if (versions === 'commits') await completeClone(repository, base.commit, { of: 'versions' });
  await completePaths(repository, proposed.commit, [cards]);
  const folders = touched.map((id) => `${cards}/${id}`);
  await completePaths(repository, mergeBase.commit, touched.length > mostFolders ? [cards] : folders);
}

/** More would not fit on a command line. */
const mostFolders = 500;
