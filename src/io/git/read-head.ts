import { Failure } from '../../core/problem/failure.ts';
import { formatUtc } from '../../core/text/time.ts';
import { gitProblem } from '../../core/problem/git-problems.ts';
import type { GitObject, ObjectReader } from './object-reader.ts';
import { refFailure } from './open-repository.ts';
import { findInTree, parseCommit, parseTree, type TreeEntry } from './parse-objects.ts';
import type { GitPlace } from './run-git.ts';

/** The facts of a commit that a reader starts from. */
export interface CommitHead {
  readonly commit: string;
  /** Committer's time, UTC, to the second. */
  readonly date: string;
  /** The id of the root tree. */
  readonly tree: string;
}

/** Undefined where the repository has no such commit. */
export const readCommit = async (objects: ObjectReader, commit: string): Promise<CommitHead | undefined> =>
  headOf(await objects.read(commit));

/**
 * The commit that a ref names.
 * @throws {Failure} `git/no-commit` where `HEAD` has none yet, `git/ref-not-found`.
 */
export async function requireRef(objects: ObjectReader, place: GitPlace, ref: string): Promise<CommitHead> {
  const head = headOf(await objects.readRef(ref));
  if (head) return head;
  throw refFailure(place, ref);
}

function headOf(object: GitObject | undefined): CommitHead | undefined {
  const facts = object?.type === 'commit' && object.content ? parseCommit(object.content) : undefined;
  return object && facts && { commit: object.id, date: formatUtc(facts.seconds), tree: facts.tree };
}

/** @throws {Failure} `git/missing-object`. */
export async function requireCommit(objects: ObjectReader, commit: string): Promise<CommitHead> {
  const head = await readCommit(objects, commit);
  if (head) return head;
  throw new Failure(gitProblem('git/missing-object', { id: commit }));
}

/** The entries of a tree; none where it is not there. */
export async function listTree(objects: ObjectReader, tree: string): Promise<readonly TreeEntry[]> {
  const object = await objects.read(tree);
  return object?.type === 'tree' && object.content ? parseTree(object.content, tree.length) : [];
}

/** The entry at a path below a tree, or undefined. */
export async function findEntry(
  objects: ObjectReader,
  tree: string,
  path: string,
): Promise<TreeEntry | undefined> {
  let entry: TreeEntry | undefined;
  let here = tree;
  for (const name of path.split('/')) {
    const object = await objects.read(here);
    if (object?.type !== 'tree' || !object.content) return undefined;
    entry = findInTree(object.content, here.length, name);
    if (!entry) return undefined;
    here = entry.id;
  }
  return entry;
}

/** The bytes of the regular file at a path below a tree, or undefined. */
export async function readFileAt(
  objects: ObjectReader,
  tree: string,
  path: string,
): Promise<Buffer | undefined> {
  const entry = await findEntry(objects, tree, path);
  if (!entry?.mode.startsWith('100')) return undefined;
  return (await objects.read(entry.id))?.content;
}
