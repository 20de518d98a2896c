import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFileWhole } from '../files/write-file-whole.ts';
import type { Identity } from './read-identity.ts';
import { askGit, runGit, type GitPlace } from './run-git.ts';
import type { Repository } from './open-repository.ts';

/** A ledger's new text, and the tag that goes with it where a version is frozen. */
export interface LedgerWrite {
  /** From the repository's root. */
  readonly path: string;
  readonly text: string;
  /** The commit's message. */
  readonly message: string;
  /** `refs/heads/main`. */
  readonly branch: string;
  /** The commit that the branch is at. */
  readonly head: string;
  readonly by: Identity;
  readonly tag?: { readonly name: string; readonly object: string };
}

/** Writes a tag object that no ref holds yet, and gives its id. */
export const writeTagObject = (repository: GitPlace, text: string): Promise<string> =>
  askGit(repository, ['hash-object', '-t', 'tag', '-w', '--stdin'], { input: text });

/**
 * Commits a ledger, and nothing else. Objects first, then all refs in one transaction with their old values, then
 * the index and the file: whatever stops it on the way, no ref is half written and no byte is lost.
 * Gives the id of the commit.
 */
export async function writeLedger(repository: Repository, write: LedgerWrite): Promise<string> {
  const blob = await askGit(repository, ['hash-object', '-w', '--stdin'], { input: write.text });
  const tree = await writeTree(repository, write, blob);
  const commit = await writeCommit(repository, write, tree);
  await moveRefs(repository, write, commit);
  if (repository.workTree !== undefined) {
    await runGit(repository, ['update-index', '--add', '--cacheinfo', `100644,${blob},${write.path}`]);
    await writeFileWhole(join(repository.workTree, write.path), write.text);
  }
  return commit;
}

/** The head's tree with the ledger in it, made in an index of its own. */
async function writeTree(repository: Repository, { path, head }: LedgerWrite, blob: string): Promise<string> {
  const index = join(repository.gitFolder, `colophon-index-${randomUUID()}`);
  const aside = { ...repository, environment: { ...repository.environment, GIT_INDEX_FILE: index } };
  try {
    await runGit(aside, ['read-tree', head]);
    await runGit(aside, ['update-index', '--add', '--cacheinfo', `100644,${blob},${path}`]);
    return await askGit(aside, ['write-tree']);
  } finally {
    await rm(index, { force: true });
  }
}

function writeCommit(
  repository: Repository,
  { message, head, by }: LedgerWrite,
  tree: string,
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
  return askGit(place, ['-c', 'commit.gpgSign=false', 'commit-tree', tree, '-p', head], {
    input: `${message}\n`,
  });
}

async function moveRefs(
  repository: Repository,
  { branch, head, tag }: LedgerWrite,
  commit: string,
): Promise<void> {
  const tagLine = tag ? [`create refs/tags/${tag.name} ${tag.object}`] : [];
  const lines = ['start', ...tagLine, `update ${branch} ${commit} ${head}`, 'prepare', 'commit', ''];
  await runGit(repository, ['update-ref', '-m', 'colophon', '--stdin'], { input: lines.join('\n') });
}
