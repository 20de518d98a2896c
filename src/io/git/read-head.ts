import { Failure } from '../../core/problem/failure.ts';
import { formatUtc } from '../../core/text/time.ts';
import { gitProblem } from '../../core/problem/git-problems.ts';
import type { ObjectReader } from './object-reader.ts';
import { findInTree, parseCommit, parseTree, type TreeEntry } from './parse-objects.ts';

/** The facts of a commit that a reader starts from. */
export interface CommitHead {
  readonly commit: string;
  /** Committer's time, UTC, to the second. */
  readonly date: string;
  /** The id of the root tree. */
  readonly tree: string;
}

/** Undefined where the repository has no such commit. */
export async function readCommit(objects: ObjectReader, commit: string): Promise<CommitHead | undefined> {
  const object = await objects.read(commit);
  const facts = object?.type === 'commit' && object.content ? parseCommit(object.content) : undefined;
  return facts && { commit, date: formatUtc(facts.seconds), tree: facts.tree };
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
