import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../../core/problem/failure.ts';
import { gitProblem } from '../../core/problem/git-problems.ts';
import { freezeProblem } from '../../core/version/freeze-problems.ts';
import { writeWorkFile } from '../files/write-work-file.ts';
import { listUnchecked } from './list-unchecked.ts';
import type { Repository } from './open-repository.ts';
import type { Identity } from './read-identity.ts';
import { runGit } from './run-git.ts';
import {
  updateIndex,
  updateLeft,
  writeBlobs,
  writeCommit,
  writeTree,
  type FileWrite,
  type WrittenFile,
} from './write-objects.ts';

/** New texts of ledgers, and the tag that goes with them where a version is frozen. */
export interface LedgerWrite {
  readonly files: readonly FileWrite[];
  /** The commit's message. */
  readonly message: string;
  /** `refs/heads/main`. */
  readonly branch: string;
  /** The commit that the branch is at; undefined where the branch is made now. */
  readonly old: string | undefined;
  /** The commit's parents; its tree is the first one's but for the ledgers. */
  readonly parents: readonly string[];
  readonly by: Identity;
  readonly tag?: TagWrite | undefined;
  /** Whether the branch is checked out here: index and files follow it. */
  readonly isCheckedOut: boolean;
}

/** A tag that gets its ref; or, where a run that was stopped gave it one already, that is only looked at again. */
export interface TagWrite {
  readonly name: string;
  readonly object: string;
  readonly isThere?: boolean;
}

/**
 * Commits ledgers, and nothing else. Objects first, then all refs in one transaction with their old values, then
 * the index and the files: whatever stops it on the way, no ref is half written and no byte is lost.
 * Gives the id of the commit.
 * @throws {Failure} `git/locked`, `freeze/branch-moved`.
 */
export async function writeLedgers(repository: Repository, write: LedgerWrite): Promise<string> {
  const { parents, by, message, branch, old, tag, isCheckedOut } = write;
  if (isCheckedOut) await requireFreeIndex(repository);
  const files = await writeBlobs(repository, write.files);
  const tree = await writeTree(repository, parents[0] ?? '', files);
  const commit = await writeCommit(repository, { tree, parents, by, message });
  await moveRefs(repository, [
    ...(tag ? [tagLine(tag)] : []),
    old === undefined ? `create ${branch} ${commit}` : `update ${branch} ${commit} ${old}`,
  ]);
  if (isCheckedOut) await writeWorkFiles(repository, files);
  return commit;
}

/** Puts committed ledgers into the index and the work tree. */
export async function writeWorkFiles(repository: Repository, files: readonly WrittenFile[]): Promise<void> {
  const { workTree } = repository;
  if (workTree === undefined) return;
  const left = await listLeft(workTree, await listUnchecked(repository), files);
  await updateIndex(
    repository,
    files.filter(({ path }) => !left.has(path)),
  );
  await updateLeft(
    repository,
    files.filter(({ path }) => left.has(path)),
  );
  for (const { path, text } of files) if (!left.has(path)) await writeWorkFile(join(workTree, path), text);
}

/** Of the ledgers, those that a sparse checkout leaves out of the work tree: a new one goes where its card is. */
async function listLeft(
  workTree: string,
  unchecked: ReadonlyMap<string, unknown>,
  files: readonly WrittenFile[],
): Promise<ReadonlySet<string>> {
  const left = new Set<string>();
  if (unchecked.size === 0) return left;
  for (const { path } of files) {
    const isThere = await access(join(workTree, path)).then(
      () => true,
      () => false,
    );
    const isLeft = unchecked.has(path) || unchecked.has(path.replace(/[^/]+$/, 'card.md'));
    if (isLeft && !isThere) left.add(path);
  }
  return left;
}

/** Gives a tag its ref, and moves nothing else. */
export const writeTagRef = (repository: Repository, tag: TagWrite): Promise<void> =>
  moveRefs(repository, [tagLine(tag)]);

/**
 * The index is written last: who finds it locked finds it before anything is written.
 * @throws {Failure} `git/locked`.
 */
export async function requireFreeIndex({ gitFolder }: Repository): Promise<void> {
  const path = join(gitFolder, 'index.lock');
  const isLocked = await access(path).then(
    () => true,
    () => false,
  );
  if (isLocked) throw new Failure(gitProblem('git/locked', { path }));
}

const tagLine = ({ name, object, isThere = false }: TagWrite): string =>
  `${isThere ? 'verify' : 'create'} refs/tags/${name} ${object}`;

/** Moves refs in one transaction. `start` and `prepare` make Git drop everything where its input ends before `commit`. */
export async function moveRefs(repository: Repository, lines: readonly string[]): Promise<void> {
  const input = ['start', ...lines, 'prepare', 'commit', ''].join('\n');
  try {
    await runGit(repository, ['update-ref', '-m', 'colophon', '--stdin'], { input });
  } catch (error) {
    const talk = error instanceof Failure ? String(error.problem.data['output'] ?? '') : '';
    const moved = /cannot lock ref '([^']+)'.*(?:but expected|already exists|reference is missing)/.exec(
      talk,
    )?.[1];
    if (moved === undefined) throw error;
    const branch = moved.replace(/^refs\/(heads|tags)\//, '');
    throw new Failure(freezeProblem('freeze/branch-moved', { branch }), { cause: error });
  }
}
