import { createHash } from 'node:crypto';
import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import type { CardFile } from '../core/card/card-content.ts';
import { isCardId } from '../core/card/card-id.ts';
import { checkFileName } from '../core/card/file-name.ts';
import { describeFault, fileProblem } from '../core/card/file-problems.ts';
import { inspectFile } from '../core/card/inspect-file.ts';
import { Failure } from '../core/problem/failure.ts';
import { gitProblem } from '../core/problem/git-problems.ts';
import { noReports, type FoundReport } from '../core/monitoring/read-monitoring.ts';
import { readMetricBytes } from '../core/metrics/read-metric-bytes.ts';
import type { Problem } from '../core/problem/problem.ts';
import type { Settings } from '../core/settings/settings.ts';
import { compareUtf8 } from '../core/text/compare.ts';
import { isFrozenPath } from '../core/version/digest.ts';
import { listWorkTreeCards, readWorkTreeCard, type WorkTreeCard } from '../io/files/read-work-tree.ts';
import { readOwnFile } from '../io/files/own-files.ts';
import { listUnchecked, type UncheckedFile } from '../io/git/list-unchecked.ts';
import { openObjects, type ObjectReader } from '../io/git/object-reader.ts';
import { resolveCommit, type Repository } from '../io/git/open-repository.ts';
import { completePaths, listOwnFiles } from './complete-clone.ts';

/** The work tree as its owner means it: what a sparse checkout leaves out of it is read from the index. */
export interface WorkTree {
  readonly folder: string;
  /** The bytes of a regular file, or undefined. Links are not followed. */
  readOwn(path: string): Promise<Buffer | undefined>;
  /** The ids of the cards, sorted, and what stands against other folders there. */
  listCards(cardsFolder: string): Promise<{ ids: string[]; problems: Problem[] }>;
  /** Gets ready to read these cards: of a partial clone, what is left out is fetched at once. */
  expect(settings: Settings, ids: readonly string[]): Promise<void>;
  readCard(cardsFolder: string, id: string): Promise<WorkTreeCard>;
  close(): Promise<void>;
}

/** @throws {Failure} `git/bare`. */
export async function openWorkTree(repository: Repository): Promise<WorkTree> {
  const { workTree } = repository;
  if (workTree === undefined) throw new Failure(gitProblem('git/bare', { folder: repository.folder }));
  const unchecked = await listUnchecked(repository);
  if (unchecked.size === 0)
    return {
      folder: workTree,
      readOwn: (path) => readOwnFile(join(workTree, path)),
      listCards: (cards) => listWorkTreeCards(workTree, cards),
      expect: () => Promise.resolve(),
      readCard: (cards, id) => readWorkTreeCard(workTree, cards, id),
      close: () => Promise.resolve(),
    };

  const objects = openObjects(repository);
  const byFolder = Map.groupBy(unchecked.values(), ({ path }) => path.split('/').slice(0, -1).join('/'));
  const own = new Map<string, Promise<Buffer | undefined>>();
  const expected = new Set<string>();
  return {
    folder: workTree,
    readOwn(path) {
      const read = own.get(path) ?? readEither(path);
      own.set(path, read);
      return read;
    },
    async listCards(cards) {
      const { ids, problems } = await listWorkTreeCards(workTree, cards);
      const left = [...byFolder.keys()].flatMap((folder) => {
        const [id = ''] = folder.startsWith(`${cards}/`) ? folder.slice(cards.length + 1).split('/') : [];
        return isCardId(id) ? [id] : [];
      });
      return { ids: [...new Set([...ids, ...left])].toSorted(compareUtf8), problems };
    },
    async expect(settings, ids) {
      const folders = ids.map((id) => `${settings.cards}/${id}`);
      await fetchMissing([
        ...folders.filter((folder) => listLeft(folder).length > 0),
        ...listOwnFiles(settings).filter((path) => unchecked.has(path)),
      ]);
    },
    async readCard(cards, id) {
      const folder = `${cards}/${id}`;
      const isThere = (await lstat(join(workTree, folder)).catch(() => undefined))?.isDirectory() ?? false;
      const there: WorkTreeCard = isThere
        ? await readWorkTreeCard(workTree, cards, id)
        : {
            raw: { id, folder, source: undefined, files: [] },
            ledger: undefined,
            reports: noReports,
            problems: [],
          };
      const left = listLeft(folder);
      if (left.length === 0) return there;
      const card = await addLeft(objects, there, left);
      return {
        ...card,
        raw: await readMetricBytes(card.raw, ({ path }) => readEither(`${folder}/${path}`)),
      };
    },
    close: () => objects.close(),
  };

  async function readEither(path: string): Promise<Buffer | undefined> {
    const file = unchecked.get(path);
    const content = await readOwnFile(join(workTree ?? '', path));
    if (content || !file?.mode.startsWith('100')) return content;
    if (!expected.has(path)) await fetchMissing([path]);
    return (await objects.read(file.id))?.content;
  }

  async function fetchMissing(paths: readonly string[]): Promise<void> {
    if (!repository.promisor || paths.length === 0) return;
    await completePaths(repository, await resolveCommit(repository, 'HEAD'), paths);
    for (const path of paths) expected.add(path);
  }

  function listLeft(folder: string): readonly UncheckedFile[] {
    const below = [...byFolder.keys()].filter((name) => name === folder || name.startsWith(`${folder}/`));
    return below.flatMap((name) => byFolder.get(name) ?? []);
  }
}

/** A card with what the sparse checkout leaves out of its folder; what lies in the folder comes first. */
async function addLeft(
  objects: ObjectReader,
  { raw, ledger, reports, problems: found }: WorkTreeCard,
  left: readonly UncheckedFile[],
): Promise<WorkTreeCard> {
  const { id, folder } = raw;
  const known = new Set([...raw.files, ...reports.files].map(({ path }) => path));
  const files: CardFile[] = [...raw.files];
  const problems: Problem[] = [...found];
  const leftReports: FoundReport[] = [];
  const own = new Map([
    ['card.md', raw.source],
    ['ledger.yaml', ledger],
  ]);
  for (const file of left) {
    const path = file.path.slice(folder.length + 1);
    if (known.has(path) || own.get(path)) continue;
    const where = { card: id, file: file.path };
    const fault = path.split('/').map(checkFileName).find(Boolean) ?? checkKind(file.mode);
    if (!fault && path.startsWith('monitoring/')) {
      leftReports.push({ path, read: () => readLeft(objects, file.id) });
      continue;
    }
    const content = fault ? undefined : (await objects.read(file.id))?.content;
    if (fault) problems.push(fileProblem(`file/${fault}`, { path }, where));
    else if (!content) problems.push(fileProblem('file/missing', { path, id: file.id }, where));
    else {
      const against = inspectFile(path, content);
      if (against) problems.push(describeFault(against, path, where));
      if (own.has(path)) own.set(path, content);
      const sha256 = createHash('sha256').update(content).digest('hex');
      files.push({ path, id: '', size: content.length, sha256 });
    }
  }
  const frozen = files
    .filter(({ path }) => isFrozenPath(path))
    .toSorted((a, b) => compareUtf8(a.path, b.path));
  return {
    raw: { ...raw, source: own.get('card.md'), files: frozen },
    ledger: own.get('ledger.yaml'),
    reports: { ...reports, files: [...reports.files, ...leftReports] },
    problems,
  };
}

async function readLeft(objects: ObjectReader, blob: string) {
  const object = await objects.read(blob);
  return object?.type === 'blob' ? { size: object.size, content: object.content } : undefined;
}

const checkKind = (mode: string): 'symbolic-link' | 'submodule' | undefined =>
  mode === '120000' ? 'symbolic-link' : mode === '160000' ? 'submodule' : undefined;
