import { realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../../core/problem/failure.ts';
import { gitProblem } from '../../core/problem/git-problems.ts';
import { readPromisor, type Promisor } from './read-promisor.ts';
import { askGit, type GitPlace } from './run-git.ts';

/** A repository that Git opens for us. */
export interface Repository extends GitPlace {
  /** The root of the work tree; undefined for a bare repository. */
  readonly workTree: string | undefined;
  /** The folder that Git keeps its things in. */
  readonly gitFolder: string;
  readonly isShallow: boolean;
  /** Where a partial clone gets what it left out; undefined for a clone that has everything. */
  readonly promisor?: Promisor | undefined;
  /** Whether nothing may be fetched, whatever is missing. */
  readonly isOffline?: boolean;
}

/**
 * Opens the repository that a folder is in.
 * @throws {Failure} `git/no-repository`, `git/distrusted-owner`, `git/not-installed`.
 */
export async function openRepository(
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Repository> {
  const folders = ['--path-format=absolute', '--git-dir', '--git-common-dir', '--show-cdup'];
  const questions = ['--is-inside-work-tree', '--is-shallow-repository', ...folders];
  const answer = await askGit({ folder, environment }, ['rev-parse', ...questions]).catch(
    async (cause: unknown) => {
      const isFolder = await stat(folder).then(
        (found) => found.isDirectory(),
        () => false,
      );
      throw isFolder ? cause : new Failure(gitProblem('git/no-repository', { folder }));
    },
  );
  const [isInWorkTree, isShallow, gitFolder = '', commonFolder = '', up = ''] = answer.split('\n');
  const workTree = isInWorkTree === 'true' ? await realpath(join(folder, up)) : undefined;
  const place = { folder: workTree ?? gitFolder, environment };
  const promisor = await readPromisor(place, commonFolder);
  return { ...place, workTree, gitFolder, isShallow: isShallow === 'true', ...(promisor && { promisor }) };
}

/**
 * The id of the commit that a ref names.
 * @throws {Failure} `git/no-commit` where `HEAD` has none yet, `git/ref-not-found`.
 */
export async function resolveCommit(repository: Repository, ref: string): Promise<string> {
  const question = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
  const commit = await askGit(repository, question, { answers: [1] });
  if (/^[0-9a-f]{40,64}$/.test(commit)) return commit;
  throw refFailure(repository, ref);
}

/** That a ref names no commit. */
export const refFailure = ({ folder }: GitPlace, ref: string): Failure =>
  new Failure(
    ref === 'HEAD' ? gitProblem('git/no-commit', { folder }) : gitProblem('git/ref-not-found', { ref }),
  );
