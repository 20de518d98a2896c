import { createHash } from 'node:crypto';
import type { CardFile, RawCard } from '../../core/card/card-content.ts';
import type { FileContentFault } from '../../core/card/inspect-file.ts';
import { checkFileName } from '../../core/card/file-name.ts';
import { fileProblem, describeFault } from '../../core/card/file-problems.ts';
import { readMetricBytes } from '../../core/metrics/read-metric-bytes.ts';
import type { Problem } from '../../core/problem/problem.ts';
import { compareUtf8 } from '../../core/text/compare.ts';
import { keepRecent } from '../../core/text/keep-recent.ts';
import { isFrozenPath } from '../../core/version/digest.ts';
import type { GitObject, ObjectReader } from './object-reader.ts';
import { parseTree, type TreeEntry } from './parse-objects.ts';

/** A card's folder at one commit. */
export interface CardFolder {
  readonly raw: RawCard;
  /** Of names and kinds of files that a card cannot hold. */
  readonly problems: readonly Problem[];
  /** The id of the tree of `monitoring/`; undefined where there is none. It belongs to no version, and is not walked. */
  readonly monitoring: string | undefined;
  /** The bytes of `ledger.yaml`; undefined where there is none. No version's are asked for. */
  readLedger(): Promise<Uint8Array | undefined>;
}

/** Reads card folders by the ids of their trees; what several versions share is read and hashed once. */
export interface CardFolderReader {
  /** `content` is the tree's, where it was read already. */
  read(
    card: { readonly id: string; readonly folder: string },
    tree: string,
    content?: Buffer,
  ): Promise<CardFolder>;
}

const maximumDepth = 16;
/** Trees may name one another over and over: what is walked is counted, not what is stored. */
const maximumEntries = 20_000;

type Blob = {
  readonly size: number;
  readonly sha256: string;
  readonly fault: FileContentFault | undefined;
};

/** Of texts that are held, in bytes: a version that has the same text as another stands beside it. */
const mostHeld = 32 * 1024 * 1024;

/** What stands against a file's bytes: `inspectFile`, or as much of it as the reader needs. */
export type Inspect = (path: string, content: Uint8Array) => FileContentFault | undefined;

export function openCardFolders(objects: ObjectReader, inspect: Inspect): CardFolderReader {
  const blobs = new Map<string, Promise<Blob | undefined>>();
  const trees = new Map<string, Promise<readonly TreeEntry[]>>();
  const texts = keepRecent<Buffer>(mostHeld);
  const readBlobOnce = (id: string, path: string) =>
    once(blobs, `${id} ${readingOf(path)}`, async () => {
      const object = await objects.read(id);
      if (object?.type !== 'blob') return undefined;
      if (object.content && path === 'card.md') texts.set(id, object.content, object.size);
      return inspectBlob(object, path, inspect);
    });
  const readTreeOnce = (id: string) => once(trees, id, () => readTree(objects, id));
  return {
    async read({ id, folder }, tree, content) {
      if (content) void once(trees, tree, () => Promise.resolve(parseTree(content, tree.length)));
      const problems: Problem[] = [];
      const found: { path: string; blob: string }[] = [];
      let visited = 0;
      let monitoring: string | undefined;
      await walk(tree, '', 0);
      if (visited > maximumEntries)
        problems.push(fileProblem('file/too-many', { maximum: maximumEntries }, { card: id, file: folder }));
      const frozen = found.filter(({ path }) => isFrozenPath(path));
      const files = await Promise.all(frozen.map(({ path, blob }) => describe(path, blob)));
      const readOwn = async (name: string) => {
        const blob = found.find(({ path }) => path === name)?.blob;
        if (blob === undefined) return undefined;
        const known = texts.get(blob);
        if (known) return known;
        const object = await objects.read(blob);
        return object?.type === 'blob' ? object.content : undefined;
      };
      const sorted = files
        .filter((file) => file !== undefined)
        .toSorted((a, b) => compareUtf8(a.path, b.path));
      const source = await readOwn('card.md');
      return {
        raw: await readMetricBytes({ id, folder, source, files: sorted }, ({ path }) => readOwn(path)),
        problems,
        monitoring,
        readLedger: () => readOwn('ledger.yaml'),
      };

      async function walk(treeId: string, prefix: string, depth: number): Promise<void> {
        for (const entry of await readTreeOnce(treeId)) {
          visited += 1;
          if (visited > maximumEntries) return;
          const path = `${prefix}${entry.name ?? '\ufffd'}`;
          const fault =
            checkFileName(entry.name) ??
            checkKind(entry.mode) ??
            (depth > maximumDepth ? 'too-deep' : undefined);
          if (fault)
            problems.push(fileProblem(`file/${fault}`, { path }, { card: id, file: `${folder}/${path}` }));
          else if (path === 'monitoring' && entry.mode === '40000') monitoring = entry.id;
          else if (entry.mode === '40000') await walk(entry.id, `${path}/`, depth + 1);
          else found.push({ path, blob: entry.id });
        }
      }

      async function describe(path: string, blob: string): Promise<CardFile | undefined> {
        const where = { card: id, file: `${folder}/${path}` };
        const read = await readBlobOnce(blob, path);
        if (read === undefined) {
          problems.push(fileProblem('file/missing', { path, id: blob }, where));
          return undefined;
        }
        if (read.fault) problems.push(describeFault(read.fault, path, where));
        if (read.sha256 === '')
          problems.push(fileProblem('file/too-large', { path, size: read.size }, where));
        return { path, id: blob, size: read.size, sha256: read.sha256 };
      }
    },
  };
}

function once<Value>(
  known: Map<string, Promise<Value>>,
  key: string,
  read: () => Promise<Value>,
): Promise<Value> {
  const value = known.get(key) ?? read();
  known.set(key, value);
  return value;
}

const checkKind = (mode: string): 'symbolic-link' | 'submodule' | undefined =>
  mode === '120000' ? 'symbolic-link' : mode === '160000' ? 'submodule' : undefined;

async function readTree(objects: ObjectReader, id: string): Promise<readonly TreeEntry[]> {
  const object = await objects.read(id);
  return object?.type === 'tree' && object.content ? parseTree(object.content, id.length) : [];
}

/** The same blob can stand under several names: what is made of it depends on which. */
const readingOf = (path: string): string =>
  path === 'card.md' ? path : path.slice(path.lastIndexOf('.') + 1).toLowerCase();

function inspectBlob({ content, size }: GitObject, path: string, inspect: Inspect): Blob {
  const sha256 = content ? createHash('sha256').update(content).digest('hex') : '';
  return { size, sha256, fault: content && inspect(path, content) };
}
