import { checkFileName } from '../../core/card/file-name.ts';
import { fileProblem } from '../../core/card/file-problems.ts';
import type { FoundReport, FoundReports } from '../../core/monitoring/read-monitoring.ts';
import type { Problem } from '../../core/problem/problem.ts';
import type { ObjectReader } from './object-reader.ts';
import { listTree } from './read-head.ts';

const maximumDepth = 16;
/** Trees may name one another over and over: what is walked is counted, not what is stored. */
const maximumEntries = 20_000;

/** Lists the files below a card's `monitoring/`, whose tree this is. */
export async function listReports(
  objects: ObjectReader,
  { id, folder }: { readonly id: string; readonly folder: string },
  tree: string,
): Promise<FoundReports> {
  const files: FoundReport[] = [];
  const problems: Problem[] = [];
  let visited = 0;
  await walk(tree, 'monitoring/', 0);
  if (visited > maximumEntries) {
    const where = { card: id, file: `${folder}/monitoring` };
    problems.push(fileProblem('file/too-many', { maximum: maximumEntries }, where));
  }
  return { files, problems };

  async function walk(treeId: string, prefix: string, depth: number): Promise<void> {
    for (const entry of await listTree(objects, treeId)) {
      visited += 1;
      if (visited > maximumEntries) return;
      const path = `${prefix}${entry.name ?? '\ufffd'}`;
      const fault =
        checkFileName(entry.name) ?? checkKind(entry.mode) ?? (depth > maximumDepth ? 'too-deep' : undefined);
      if (fault)
        problems.push(fileProblem(`file/${fault}`, { path }, { card: id, file: `${folder}/${path}` }));
      else if (entry.mode === '40000') await walk(entry.id, `${path}/`, depth + 1);
      else files.push({ path, read: () => readBlob(entry.id) });
    }
  }

  async function readBlob(blob: string) {
    const object = await objects.read(blob);
    return object?.type === 'blob' ? { size: object.size, content: object.content } : undefined;
  }
}

const checkKind = (mode: string): 'symbolic-link' | 'submodule' | undefined =>
  mode === '120000' ? 'symbolic-link' : mode === '160000' ? 'submodule' : undefined;
