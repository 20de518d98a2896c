import { randomUUID } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isRunning } from '../files/is-running.ts';
import type { Identity } from './read-identity.ts';
import type { Repository } from './open-repository.ts';
import { askGit, runGit, type GitPlace } from './run-git.ts';

/** A file's new text. */
export interface FileWrite {
  /** From the repository's root. */
  readonly path: string;
  readonly text: string;
}

/** A file's new text, and the blob that holds it. */
export interface WrittenFile extends FileWrite {
  readonly blob: string;
}

/** Writes a tag object that no ref holds yet, and gives its id. */
export const writeTagObject = (repository: GitPlace, text: string): Promise<string> =>
  askGit(repository, ['hash-object', '-t', 'tag', '-w', '--stdin'], { input: text });

export async function writeBlobs(repository: GitPlace, files: readonly FileWrite[]): Promise<WrittenFile[]> {
  const written: WrittenFile[] = [];
  for (const file of files) {
    const blob = await askGit(repository, ['hash-object', '-w', '--stdin'], { input: file.text });
    written.push({ ...file, blob });
  }
  return written;
}

/** A tree (or a commit's tree) with files in it, made in an index of its own. Gives the new tree's id. */
export async function writeTree(
  repository: Repository,
  from: string,
  files: readonly WrittenFile[],
): Promise<string> {
  await removeLeftIndexes(repository);
  const index = join(repository.gitFolder, `colophon-index-${process.pid}-${randomUUID()}`);
  const aside = { ...repository, environment: { ...repository.environment, GIT_INDEX_FILE: index } };
  try {
    await runGit(aside, ['read-tree', from]);
    await updateIndex(aside, files);
    // A partial clone need not hold the files of other folders to name them in a tree.
    return await askGit(aside, ['write-tree', ...(repository.promisor ? ['--missing-ok'] : [])]);
  } finally {
    await rm(index, { force: true });
  }
}

/** Puts files into the index; a conflict over them is over. */
export const updateIndex = async (place: GitPlace, files: readonly WrittenFile[]): Promise<void> => {
  if (files.length === 0) return;
  const lines = files.map(({ path, blob }) => `100644 ${blob}\t${path}\0`);
  await runGit(place, ['update-index', '-z', '--index-info'], { input: lines.join('') });
};

/** Puts files into the index that the work tree goes without, in one step: else Git takes them for deleted. */
export async function updateLeft(place: GitPlace, files: readonly WrittenFile[]): Promise<void> {
  for (let start = 0; start < files.length; start += 100) {
    const some = files.slice(start, start + 100);
    const written = some.flatMap(({ path, blob }) => ['--cacheinfo', `100644,${blob},${path}`]);
    const paths = some.map(({ path }) => path);
    await runGit(place, ['update-index', '--add', ...written, '--skip-worktree', '--', ...paths]);
  }
}

export interface CommitText {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly by: Identity;
  readonly message: string;
}

/** Writes a commit that no ref leads to yet, and gives its id. */
export function writeCommit(
  repository: Repository,
  { tree, parents, by, message }: CommitText,
): Promise<string> {
  const when = `${by.seconds} ${by.offset}`;
  const identity = {
    GIT_AUTHOR_NAME: by.name,
    GIT_AUTHOR_EMAIL: by.email,
    GIT_AUTHOR_DATE: when,
    GIT_COMMITTER_NAME: by.name,
    GIT_COMMITTER_EMAIL: by.email,
    GIT_COMMITTER_DATE: when,
  };
  const place = { ...repository, environment: { ...repository.environment, ...identity } };
  const line = parents.flatMap((parent) => ['-p', parent]);
  return askGit(place, ['-c', 'commit.gpgSign=false', 'commit-tree', tree, ...line], {
    input: `${message}\n`,
  });
}

/** What was left by processes that were killed. One that still runs keeps its own. */
async function removeLeftIndexes({ gitFolder }: Repository): Promise<void> {
  for (const name of await readdir(gitFolder)) {
    const owner = /^colophon-index-(\d+)-[0-9a-f-]{36}(\.lock)?$/.exec(name)?.[1];
    if (owner !== undefined && !isRunning(Number(owner))) await rm(join(gitFolder, name), { force: true });
  }
}
