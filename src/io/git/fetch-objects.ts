import { Failure } from '../../core/problem/failure.ts';
import { gitProblem } from '../../core/problem/git-problems.ts';
import type { Promisor } from './read-promisor.ts';
import { runGit, type GitPlace } from './run-git.ts';

/** Only what the fetch is for: no ref is moved, nothing beside the objects comes, and nothing is tidied up. */
const fixedSettings = [
  'fetch.negotiationAlgorithm=noop',
  'fetch.writeCommitGraph=false',
  'maintenance.auto=false',
  'gc.auto=0',
  // A line that has gone dead is given up.
  'http.lowSpeedLimit=100',
  'http.lowSpeedTime=60',
].flatMap((setting) => ['-c', setting]);

const options = [
  '--no-tags',
  '--no-prune',
  '--no-write-fetch-head',
  '--recurse-submodules=no',
  '--filter=blob:none',
  '--quiet',
  '--stdin',
  '--end-of-options',
];

/** A remote helper is a program that an address can name. */
const environment = { GIT_ALLOW_PROTOCOL: 'https:ssh:git:file' };

/**
 * Fetches objects that a partial clone left out, all over one connection; over another where the first remote fails.
 * @throws {Failure} `git/unfetched`.
 */
export async function fetchObjects(
  place: GitPlace,
  { remotes, program }: Promisor,
  ids: readonly string[],
): Promise<void> {
  const remote = remotes[0] ?? 'origin';
  const facts = { missing: ids.length, ids: ids.slice(0, 5), remote };
  if (program !== undefined)
    throw new Failure(
      gitProblem('git/unfetched', {
        ...facts,
        reason: `the clone's own settings name a program (${program})`,
      }),
    );
  const own = { ...place, environment: { ...place.environment, ...environment } };
  let reason = '';
  for (const name of remotes) {
    const command = [...fixedSettings, 'fetch', ...options, name];
    try {
      await runGit(own, command, { input: `${ids.join('\n')}\n` });
      return;
    } catch (cause) {
      if (!(cause instanceof Failure)) throw cause;
      reason ||= describe(cause);
    }
  }
  throw new Failure(gitProblem('git/unfetched', { ...facts, reason }));
}

/** Git's own words, without what an address can hold of a secret. */
const describe = ({ problem }: Failure): string =>
  String(problem.data['output'] ?? problem.message).replaceAll(/\/\/[^/@\s]*@/g, '//');
