import { inParallel } from '../../core/async/in-parallel.ts';
import { Failure } from '../../core/problem/failure.ts';
import { gitProblem } from '../../core/problem/git-problems.ts';
import type { OutputItem } from '../../core/output/plan-output.ts';
import { openObjects } from '../git/object-reader.ts';
import type { Repository } from '../git/open-repository.ts';
import type { Staging } from './open-staging.ts';
import type { Kept } from './take-kept.ts';

export interface CopiedBlob extends OutputItem {
  /** Git's id. */
  readonly blob: string;
}

/** How many are under way at once: enough to keep Git and the disk busy, few enough to hold in memory. */
const width = 32;

/**
 * Copies files byte by byte from Git, in one process; those that the last output holds already are taken from there.
 * @throws {Failure} `git/missing-object`.
 */
export async function copyBlobs(
  repository: Repository,
  items: readonly CopiedBlob[],
  staging: Staging,
  { last, lastFolder }: Kept,
): Promise<void> {
  const missing = items.filter((item) => {
    const file = last.find(item);
    if (file) staging.take(file, lastFolder);
    return !file;
  });
  if (missing.length === 0) return;
  const objects = openObjects(repository);
  try {
    await inParallel(missing, width, copy);
  } finally {
    await objects.close();
  }

  async function copy(item: CopiedBlob): Promise<void> {
    const content = (await objects.read(item.blob))?.content;
    if (!content) throw new Failure(gitProblem('git/missing-object', { id: item.blob }));
    staging.write(item, content);
  }
}
