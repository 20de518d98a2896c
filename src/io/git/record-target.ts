import { realpath } from 'node:fs/promises';
import { Failure } from '../../core/problem/failure.ts';
import { freezeProblem } from '../../core/version/freeze-problems.ts';
import { findBranch, isAncestor, type CatalogueBranch } from './catalogue-branch.ts';
import type { Repository } from './open-repository.ts';
import { askGit, runGit } from './run-git.ts';

/** The branch that gets entries, and the commit that they follow. */
export interface RecordTarget {
  readonly name: string;
  /** The commit that the new one follows. */
  readonly base: string;
  /** The commit that the branch is at here; undefined where it is made now. */
  readonly local: string | undefined;
  readonly isCheckedOut: boolean;
}

/**
 * The catalogue branch, or the one that is named; that one begins at the catalogue branch's newest commit, and begins
 * there again once all of it was merged.
 * @throws {Failure} `record/…` where the branch cannot be moved from here.
 */
export async function findRecordTarget(
  repository: Repository,
  catalogue: CatalogueBranch,
  onto: string | undefined,
): Promise<RecordTarget> {
  const name = onto ?? catalogue.name;
  const check = await runGit(repository, ['check-ref-format', `refs/heads/${name}`], { answers: [1] });
  if (check.status !== 0 || name.startsWith('-'))
    throw new Failure(freezeProblem('record/bad-branch', { branch: name }));
  const own = name === catalogue.name ? catalogue : await findBranch(repository, name);
  const isMerged = own === undefined || (await isAncestor(repository, own.commit, catalogue.commit));
  const base = isMerged ? catalogue.commit : own.commit;
  const local = own?.local;
  const isCheckedOut = await isCheckedOutHere(repository, name);
  if (isCheckedOut && local !== base)
    throw new Failure(
      freezeProblem('record/branch-behind', {
        branch: name,
        upstream: own?.commit === base ? `origin/${name}` : catalogue.name,
      }),
    );
  return { name, base, local, isCheckedOut };
}

/** @throws {Failure} `record/checked-out-elsewhere`: another work tree would be left behind its branch. */
async function isCheckedOutHere(repository: Repository, name: string): Promise<boolean> {
  const listed = await askGit(repository, ['worktree', 'list', '--porcelain']);
  for (const record of listed.split('\n\n')) {
    const lines = record.split('\n');
    if (!lines.includes(`branch refs/heads/${name}`) || lines.includes('bare')) continue;
    const folder = lines[0]?.replace(/^worktree /, '') ?? '';
    const path = await realpath(folder).catch(() => undefined);
    if (path !== undefined && path === repository.workTree) return true;
    // Of a work tree that was deleted, only Git's note is left.
    if (path !== undefined)
      throw new Failure(freezeProblem('record/checked-out-elsewhere', { branch: name, folder }));
  }
  return false;
}
