import { Failure } from '../core/problem/failure.ts';
import { gitProblem } from '../core/problem/git-problems.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { CommitVersion } from '../core/version/commit-version.ts';
import { openObjects } from '../io/git/object-reader.ts';
import { resolveCommit, type Repository } from '../io/git/open-repository.ts';
import { completeClone } from './complete-clone.ts';
import { openCommitVersions, type ReadVersions } from './open-commit-versions.ts';

/**
 * What versions cards have at the head; undefined where versions are tagged, and their ledgers say it all. The
 * history is read once, when a card is first asked about.
 * @throws {Failure} `git/shallow`, when asked.
 */
export function openHeadVersions(
  repository: Repository,
  settings: Pick<Settings, 'cards' | 'versions'>,
  ids: readonly string[],
): ReadVersions | undefined {
  if (settings.versions === 'tags') return undefined;
  let all: Promise<ReadonlyMap<string, readonly CommitVersion[]>> | undefined;
  return async (id) => (await (all ??= readAll(repository, settings, ids))).get(id) ?? [];
}

async function readAll(
  repository: Repository,
  settings: Pick<Settings, 'cards'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly CommitVersion[]>> {
  if (repository.isShallow) throw new Failure(gitProblem('git/shallow', { folder: repository.folder }));
  const commit = await resolveCommit(repository, 'HEAD');
  await completeClone(repository, commit, { of: 'history' });
  const objects = openObjects(repository);
  try {
    const read = openCommitVersions(repository, objects, commit, settings);
    return new Map(await Promise.all(ids.map(async (id) => [id, await read(id)] as const)));
  } finally {
    await objects.close();
  }
}
