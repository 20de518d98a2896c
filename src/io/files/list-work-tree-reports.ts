import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { checkFileName } from '../../core/card/file-name.ts';
import { fileProblem } from '../../core/card/file-problems.ts';
import type { FoundReport, FoundReports } from '../../core/monitoring/read-monitoring.ts';
import type { Problem } from '../../core/problem/problem.ts';
import { checkEntry, decodeName, readOwnFile } from './own-files.ts';

const maximumDepth = 16;

/** Lists the files below a card's `monitoring/` as they lie in the work tree. None is opened, and no link is followed. */
export async function listWorkTreeReports(
  workTree: string,
  { id, folder }: { readonly id: string; readonly folder: string },
): Promise<FoundReports> {
  const root = join(workTree, folder);
  const files: FoundReport[] = [];
  const problems: Problem[] = [];
  await walk('monitoring/', 0);
  return { files, problems };

  async function walk(prefix: string, depth: number): Promise<void> {
    const entries = await readdir(join(root, prefix), { withFileTypes: true, encoding: 'buffer' });
    for (const entry of entries.toSorted((a, b) => a.name.compare(b.name))) {
      const name = decodeName(entry.name);
      const path = `${prefix}${name ?? '\ufffd'}`;
      const fault =
        checkFileName(name) ?? checkEntry(entry) ?? (depth > maximumDepth ? 'too-deep' : undefined);
      if (fault)
        problems.push(fileProblem(`file/${fault}`, { path }, { card: id, file: `${folder}/${path}` }));
      else if (entry.isDirectory()) await walk(`${path}/`, depth + 1);
      else files.push({ path, read: () => readFile(path) });
    }
  }

  async function readFile(path: string) {
    const facts = await lstat(join(root, path)).catch(() => undefined);
    return facts && { size: facts.size, content: await readOwnFile(join(root, path)) };
  }
}
