import { findLfsPointer } from '../core/card/find-lfs-pointer.ts';
import type { CommitVersion } from '../core/version/commit-version.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { ObjectReader } from '../io/git/object-reader.ts';
import { openCardFolders } from '../io/git/read-card-folder.ts';
import { readCommitVersions } from '../io/git/read-commit-versions.ts';
import { readHistory } from '../io/git/read-history.ts';
import type { GitPlace } from '../io/git/run-git.ts';

/** Reads a card's versions where every revision is one. */
export type ReadVersions = (id: string) => Promise<readonly CommitVersion[]>;

/**
 * Opens the history at a commit, which is read once, when it is first asked for; with `only`, that of one card.
 */
export function openCommitVersions(
  place: GitPlace,
  objects: ObjectReader,
  commit: string,
  { cards }: Pick<Settings, 'cards'>,
  only?: string,
): ReadVersions {
  const folders = openCardFolders(objects, (_, content) => findLfsPointer(content));
  let history: ReturnType<typeof readHistory> | undefined;
  return async (id) => {
    history ??= readHistory(place, commit, { cards, only });
    const revisions = (await history).get(id) ?? [];
    return readCommitVersions(objects, folders, { id, folder: `${cards}/${id}` }, revisions);
  };
}
