import { createHash } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { CardFile, RawCard } from '../../core/card/card-content.ts';
import { describeCardId, isCardId } from '../../core/card/card-id.ts';
import { inspectFile } from '../../core/card/inspect-file.ts';
import { checkFileName } from '../../core/card/file-name.ts';
import { fileProblem, describeFault } from '../../core/card/file-problems.ts';
import { noReports, type FoundReports } from '../../core/monitoring/read-monitoring.ts';
import { readMetricBytes } from '../../core/metrics/read-metric-bytes.ts';
import type { Problem } from '../../core/problem/problem.ts';
import { compareUtf8 } from '../../core/text/compare.ts';
import { isFrozenPath } from '../../core/version/digest.ts';
import { listWorkTreeReports } from './list-work-tree-reports.ts';
import { checkEntry, decodeName, readOwnFile } from './own-files.ts';

/** A card as it lies in the work tree. */
export interface WorkTreeCard {
  readonly raw: RawCard;
  readonly ledger: Uint8Array | undefined;
  /** What lies below `monitoring/`. It belongs to no version, and is read by who asks for it. */
  readonly reports: FoundReports;
  readonly problems: readonly Problem[];
}

const maximumDepth = 16;

/** The ids of the cards in the work tree, sorted, and what stands against other folders there. */
export async function listWorkTreeCards(
  workTree: string,
  cardsFolder: string,
): Promise<{ ids: string[]; problems: Problem[] }> {
  const entries = await readdir(join(workTree, cardsFolder), { withFileTypes: true }).catch(
    (): Dirent[] => [],
  );
  const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
  const names = folders.map(({ name }) => name).toSorted(compareUtf8);
  const bad = names.filter((name) => !isCardId(name));
  return {
    ids: names.filter(isCardId),
    problems: bad.map((name) => describeCardId(name, { file: `${cardsFolder}/${name}` })),
  };
}

/** Reads one card's folder. Links, devices and names that a card cannot hold are problems, and are not opened. */
export async function readWorkTreeCard(
  workTree: string,
  cardsFolder: string,
  id: string,
): Promise<WorkTreeCard> {
  const folder = `${cardsFolder}/${id}`;
  const root = join(workTree, folder);
  const problems: Problem[] = [];
  const files: CardFile[] = [];
  const own = new Map<string, Buffer>();
  let reports = noReports;
  await walk('', 0);
  const frozen = files
    .filter(({ path }) => isFrozenPath(path))
    .toSorted((a, b) => compareUtf8(a.path, b.path));
  return {
    raw: await readMetricBytes({ id, folder, source: own.get('card.md'), files: frozen }, ({ path }) =>
      readOwnFile(join(root, path)),
    ),
    ledger: own.get('ledger.yaml'),
    reports,
    problems,
  };

  async function walk(prefix: string, depth: number): Promise<void> {
    const entries = await readdir(join(root, prefix), { withFileTypes: true, encoding: 'buffer' });
    for (const entry of entries) {
      const name = decodeName(entry.name);
      const path = `${prefix}${name ?? '\ufffd'}`;
      const fault =
        checkFileName(name) ?? checkEntry(entry) ?? (depth >= maximumDepth ? 'too-deep' : undefined);
      const where = { card: id, file: `${folder}/${path}` };
      if (fault) problems.push(fileProblem(`file/${fault}`, { path }, where));
      else if (path === 'monitoring' && entry.isDirectory())
        reports = await listWorkTreeReports(workTree, { id, folder });
      else if (entry.isDirectory()) await walk(`${path}/`, depth + 1);
      else await addFile(path, where);
    }
  }

  async function addFile(path: string, where: { card: string; file: string }): Promise<void> {
    const content = await readOwnFile(join(root, path));
    if (!content) {
      const { size } = await lstat(join(root, path));
      problems.push(fileProblem('file/too-large', { path, size }, where));
      return;
    }
    const fault = inspectFile(path, content);
    if (fault) problems.push(describeFault(fault, path, where));
    if (path === 'card.md' || path === 'ledger.yaml') own.set(path, content);
    const sha256 = createHash('sha256').update(content).digest('hex');
    files.push({ path, id: '', size: content.length, sha256 });
  }
}
