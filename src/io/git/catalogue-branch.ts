import { freezeProblem } from '../../core/version/freeze-problems.ts';
import { Failure } from '../../core/problem/failure.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { Repository } from './open-repository.ts';
import { readBranch } from './porcelain.ts';
import { askGit, runGit } from './run-git.ts';

/** The branch that the catalogue is published from, as this clone knows it. */
export interface CatalogueBranch {
  /** `main`. */
  readonly name: string;
  /** Its newest commit: that of the branch here, or of the remote's where that is ahead or the only one. */
  readonly commit: string;
  /** The commit of `refs/heads/<name>`; undefined where there is no such branch here. */
  readonly local: string | undefined;
  /** The commit of `refs/remotes/origin/<name>`, as it was last fetched. */
  readonly remote: string | undefined;
}

const originHead = 'refs/remotes/origin/HEAD';

/**
 * The setting `branch`, else what `origin/HEAD` names, else the branch checked out.
 * @throws {Failure} `freeze/no-branch` where none of them leads to a commit.
 */
export async function catalogueBranch(
  repository: Repository,
  { branch }: Pick<Settings, 'branch'>,
): Promise<CatalogueBranch> {
  const name = branch ?? (await readOriginHead(repository)) ?? shorten(await readBranch(repository));
  if (name === undefined) throw new Failure(freezeProblem('freeze/no-branch', { branch: null }));
  const found = await findBranch(repository, name);
  if (found === undefined) throw new Failure(freezeProblem('freeze/no-branch', { branch: name }));
  return found;
}

/** A branch by its short name, or undefined where neither this clone nor its remote, as last fetched, has it. */
export async function findBranch(repository: Repository, name: string): Promise<CatalogueBranch | undefined> {
  const [local, remote] = await Promise.all([
    readRef(repository, `refs/heads/${name}`),
    readRef(repository, `refs/remotes/origin/${name}`),
  ]);
  const commit = await chooseTip(repository, local, remote);
  return commit === undefined ? undefined : { name, commit, local, remote };
}

/** Whether a commit is on the catalogue branch, here or as it was last fetched. */
export async function isOnBranch(
  repository: Repository,
  { local, remote }: CatalogueBranch,
  commit: string,
): Promise<boolean> {
  for (const tip of [local, remote])
    if (tip !== undefined && (await isAncestor(repository, commit, tip))) return true;
  return false;
}

/** Whether a commit is another one, or comes before it. */
export async function isAncestor(repository: Repository, commit: string, of: string): Promise<boolean> {
  const question = ['merge-base', '--is-ancestor', commit, of];
  return commit === of || (await runGit(repository, question, { answers: [1] })).status === 0;
}

/** The commit that a ref leads to, or undefined where there is no such ref. */
export async function readRef(repository: Repository, ref: string): Promise<string | undefined> {
  const question = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
  const commit = await askGit(repository, question, { answers: [1] });
  return commit === '' ? undefined : commit;
}

async function readOriginHead(repository: Repository): Promise<string | undefined> {
  const ref = await askGit(repository, ['symbolic-ref', '--quiet', originHead], { answers: [1] });
  return ref.startsWith('refs/remotes/origin/') ? ref.slice('refs/remotes/origin/'.length) : undefined;
}

const shorten = (ref: string | undefined): string | undefined => ref?.replace(/^refs\/heads\//, '');

/** Where both went their own ways, the branch here is meant. */
async function chooseTip(
  repository: Repository,
  local: string | undefined,
  remote: string | undefined,
): Promise<string | undefined> {
  if (local === undefined || remote === undefined) return local ?? remote;
  return (await isAncestor(repository, local, remote)) ? remote : local;
}
