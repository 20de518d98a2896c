import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { readRef } from './catalogue-branch.ts';
import type { Repository } from './open-repository.ts';
import { isLedgerPath, listChanges } from './list-changes.ts';
import { listUnchecked } from './list-unchecked.ts';
import { askGit, runGit } from './run-git.ts';
import { requireFreeIndex, writeWorkFiles } from './write-ledger.ts';
import type { WrittenFile } from './write-objects.ts';

/**
 * Finishes what a run that was killed left: where the head's commit changed ledgers alone, and index or file still
 * hold what its parent had, they get what the head has. Anything else that they hold is a person's, and stays.
 * Gives the paths that were finished.
 */
export async function finishLedgers(
  repository: Repository,
  head: string,
  cardsFolder: string,
): Promise<readonly string[]> {
  const parent = await readRef(repository, `${head}^1`);
  if (repository.workTree === undefined || parent === undefined) return [];
  const changes = await listChanges(repository, parent, head);
  if (changes.length === 0 || !changes.every(({ path }) => isLedgerPath(path, cardsFolder))) return [];
  const unchecked = await listUnchecked(repository);
  const files: WrittenFile[] = [];
  for (const { path, before, after } of changes) {
    const inIndex = await readIndex(repository, path);
    const held = [inIndex, unchecked.has(path) ? inIndex : await readFileId(repository, path)];
    const isOurs = held.every((id) => id === before || id === after);
    if (isOurs && held.some((id) => id !== after))
      files.push({ path, blob: after ?? '', text: await readText(repository, after ?? '') });
  }
  if (files.length > 0) {
    await requireFreeIndex(repository);
    await writeWorkFiles(repository, files);
  }
  return files.map(({ path }) => path);
}

async function readIndex(repository: Repository, path: string): Promise<string | undefined> {
  const listed = await askGit(repository, ['ls-files', '--stage', '-z', '--', `:(top,literal)${path}`]);
  return /^\d+ ([0-9a-f]+) 0\t[^\0]*\0?$/.exec(listed)?.[1];
}

/** What Git would store of the file: line endings may differ in a work tree. */
async function readFileId(repository: Repository, path: string): Promise<string | undefined> {
  const isThere = await access(join(repository.folder, path)).then(
    () => true,
    () => false,
  );
  return isThere ? askGit(repository, ['hash-object', '--', path]) : undefined;
}

/** The text of a blob. */
export const readText = async (repository: Repository, blob: string): Promise<string> =>
  (await runGit(repository, ['cat-file', 'blob', blob])).output.toString('utf8');
