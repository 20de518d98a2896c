import { createHash } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CardFile, RawCard } from '../../core/card/card-content.ts';
import { describeCardId, isCardId } from '../../core/card/card-id.ts';
import { inspectFile } from '../../core/card/inspect-file.ts';
import { checkFileName } from '../../core/card/file-name.ts';
import { fileProblem, describeFault } from '../../core/card/file-problems.ts';
import { readMetricBytes } from '../../core/metrics/read-metric-bytes.ts';
import type { Problem } from '../../core/problem/problem.ts';
import { compareUtf8 } from '../../core/text/compare.ts';
import { isFrozenPath } from '../../core/version/digest.ts';

/** A card as it lies in the work tree. */
export interface WorkTreeCard {
  readonly raw: RawCard;
  readonly ledger: Uint8Array | undefined;
  readonly problems: readonly Problem[];
}

const maximumBytes = 64 * 1024 * 1024;
const maximumDepth = 16;

/** The bytes of a regular file of the work tree, or undefined. Links are not followed. */
export async function readOwnFile(path: string): Promise<Buffer | undefined> {
  const facts = await lstat(path).catch(() => undefined);
  return facts?.isFile() && facts.size <= maximumBytes ? readFile(path) : undefined;
}

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
  await walk('', 0);
  const frozen = files
    .filter(({ path }) => isFrozenPath(path))
    .toSorted((a, b) => compareUtf8(a.path, b.path));
  return {
    raw: await readMetricBytes({ id, folder, source: own.get('card.md'), files: frozen }, ({ path }) =>
      readOwnFile(join(root, path)),
    ),
    ledger: own.get('ledger.yaml'),
    problems,
  };

  async function walk(prefix: string, depth: number): Promise<void> {
    const entries = await readdir(join(root, prefix), { withFileTypes: true, encoding: 'buffer' });
    for (const entry of entries) {
      const name = decodeName(entry.name);
      const path = `${prefix}${name ?? '\ufffd'}`;
      const fault =
        checkFileName(name) ?? checkKind(entry) ?? (depth >= maximumDepth ? 'too-deep' : undefined);
      const where = { card: id, file: `${folder}/${path}` };
      if (fault) problems.push(fileProblem(`file/${fault}`, { path }, where));
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

const checkKind = (entry: Dirent<Buffer>): 'symbolic-link' | 'special' | undefined =>
  entry.isSymbolicLink() ? 'symbolic-link' : entry.isFile() || entry.isDirectory() ? undefined : 'special';

function decodeName(name: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(name);
  } catch {
    return undefined;
  }
}
