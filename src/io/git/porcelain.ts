import { simpleGit, type SimpleGit } from 'simple-git';
import { Failure } from '../../core/problem/failure.ts';
import { gitProblem } from '../../core/problem/git-problems.ts';
import type { Repository } from './open-repository.ts';
import { askGit, gitEnvironment } from './run-git.ts';

/** simple-git refuses these unless told: here they come from the user's own environment, and commands are fixed. */
const trustedEnvironment = {
  allowUnsafeAskPass: true,
  allowUnsafeConfigEnvCount: true,
  allowUnsafeConfigPaths: true,
  allowUnsafeDiffExternal: true,
  allowUnsafeEditor: true,
  allowUnsafeExec: true,
  allowUnsafeGitProxy: true,
  allowUnsafePager: true,
  allowUnsafeSshCommand: true,
  allowUnsafeTemplateDir: true,
};

/** Git's commands for people. Objects are read elsewhere: by id, from one process. */
export function openPorcelain(folder: string, more: Readonly<Record<string, string>> = {}): SimpleGit {
  const environment = gitEnvironment(more);
  const allowEnvironment = Object.keys(environment);
  return simpleGit({ baseDir: folder, unsafe: trustedEnvironment, allowEnvironment }).env(environment);
}

/** A path that differs from the head, and where it does. */
export interface DirtyPath {
  readonly path: string;
  readonly isStaged: boolean;
  readonly isTracked: boolean;
}

/** What differs from the head, untracked files included. @throws {Failure} `git/bare`. */
export async function listDirtyPaths(repository: Repository): Promise<DirtyPath[]> {
  if (repository.workTree === undefined)
    throw new Failure(gitProblem('git/bare', { folder: repository.folder }));
  const { files } = await openPorcelain(repository.workTree, repository.environment).status([
    '--untracked-files=all',
    '--no-renames',
  ]);
  return files.map(({ path, index }) => ({
    path,
    isStaged: index !== ' ' && index !== '?',
    isTracked: index !== '?',
  }));
}

/** The full name of the branch checked out, or undefined where the head is detached. */
export async function readBranch(repository: Repository): Promise<string | undefined> {
  const branch = await askGit(repository, ['symbolic-ref', '--quiet', 'HEAD'], { answers: [1] });
  return branch === '' ? undefined : branch;
}
