import { readRef } from './catalogue-branch.ts';
import type { Repository } from './open-repository.ts';
import { runGit } from './run-git.ts';

/** Two commits merged, without a work tree. */
export interface MergedTree {
  /** With conflict marks in the files that conflict. */
  readonly tree: string;
  /** The paths that conflict. */
  readonly conflicts: readonly string[];
}

/** Merges two commits as `git merge` does, into a tree. Needs Git 2.38. */
export async function mergeTrees(repository: Repository, own: string, other: string): Promise<MergedTree> {
  const command = ['merge-tree', '--write-tree', '-z', '--name-only', '--no-messages', own, other];
  const { output } = await runGit(repository, command, { answers: [1] });
  const [tree = '', ...conflicts] = output.toString('utf8').split('\0');
  return { tree, conflicts: conflicts.filter((path) => path !== '') };
}

/**
 * Brings the index and the work tree from one commit to another, as a fast-forward does.
 * `isTrial` only sees whether it can be done.
 * @throws {Failure} where files are in the way; nothing is written then.
 */
export async function followCommit(
  repository: Repository,
  from: string,
  to: string,
  { isTrial = false }: { isTrial?: boolean } = {},
): Promise<void> {
  await runGit(repository, ['update-index', '-q', '--refresh'], { answers: [1] });
  await runGit(repository, ['read-tree', ...(isTrial ? ['--dry-run'] : []), '-m', '-u', from, to]);
}

/** Finishes what a run that was killed left: the head is a merge, and the index is still that of its first parent. */
export async function finishMerge(repository: Repository, head: string): Promise<boolean> {
  const [first, second] = [await readRef(repository, `${head}^1`), await readRef(repository, `${head}^2`)];
  if (first === undefined || second === undefined) return false;
  const isAt = async (commit: string) =>
    (await runGit(repository, ['diff-index', '--cached', '--quiet', commit, '--'], { answers: [1] }))
      .status === 0;
  if (!(await isAt(first)) || (await isAt(head))) return false;
  await followCommit(repository, first, head);
  return true;
}
