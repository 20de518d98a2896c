import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Failure } from '../../core/problem/failure.ts';
import type { FilePlan } from '../../core/page/plan-files.ts';
import { gitProblem } from '../../core/problem/git-problems.ts';
import { openObjects } from '../git/object-reader.ts';
import type { Repository } from '../git/open-repository.ts';

/** How many files are under way at once: enough to keep Git and the disk busy, few enough to hold in memory. */
const width = 32;

/** Writes a site's files below a folder. What is in Git is read from there, in one process. */
export async function writeSiteFiles(
  repository: Repository,
  files: readonly FilePlan[],
  folder: string,
): Promise<void> {
  const objects = openObjects(repository);
  const queue = files.values();
  try {
    await Promise.all(Array.from({ length: width }, writeNext));
  } finally {
    await objects.close();
  }

  async function writeNext(): Promise<void> {
    for (const file of queue) {
      const path = join(folder, file.address);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, 'make' in file ? file.make() : await readBlob(file.blob));
    }
  }

  async function readBlob(id: string): Promise<Uint8Array> {
    const content = (await objects.read(id))?.content;
    if (!content) throw new Failure(gitProblem('git/missing-object', { id }));
    return content;
  }
}
