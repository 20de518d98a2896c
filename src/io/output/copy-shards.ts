import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inParallel } from '../../core/async/in-parallel.ts';
import { mergeProblem } from '../../core/output/merge-problems.ts';
import type { MergedFile } from '../../core/output/plan-merge.ts';
import type { Problem } from '../../core/problem/problem.ts';
import { readRegularFile } from './read-shard.ts';

/** How many files are in memory at once. */
const width = 16;

/**
 * Copies files of shards into a folder, each checked: what is written are the bytes that were hashed. Without a
 * folder they are checked alone. A second name for the same bytes would be faster, and whoever owns the shard's
 * folder could change the site through it.
 */
export async function copyShards(
  files: readonly MergedFile[],
  to: string | undefined,
  onProgress: (done: number) => void,
): Promise<readonly Problem[]> {
  const changed = new Map<string, string[]>();
  let done = 0;
  await inParallel(files, width, async ({ folder, address, size, sha256 }) => {
    const bytes = await readRegularFile(join(folder, address), size);
    if (bytes?.length !== size || createHash('sha256').update(bytes).digest('hex') !== sha256)
      changed.set(folder, [...(changed.get(folder) ?? []), address]);
    else if (to !== undefined) {
      const path = join(to, address);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, bytes, { flag: 'wx' });
    }
    onProgress((done += 1));
  });
  return [...changed].map(([folder, own]) =>
    mergeProblem('merge/changed-file', { folder, files: own.toSorted() }),
  );
}
