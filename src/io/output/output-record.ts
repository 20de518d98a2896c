import { lstatSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeKey } from '../../core/cache/make-key.ts';
import { cardIdOf } from '../../core/catalogue/routes.ts';
import type { OutputItem } from '../../core/output/plan-output.ts';
import type { Cache } from '../cache/cache.ts';

/** A file as it was written: what it was made of, and what the file system says of it. */
export interface WrittenFile extends OutputItem {
  readonly size: number;
  /** Milliseconds, with their fraction. */
  readonly mtime: number;
  readonly inode: number;
}

/** What the last build left in the output folder, as far as it is there still. */
export interface LastOutput {
  /** The file at an address, where it was made of the same and nobody touched it since. */
  find(item: OutputItem): WrittenFile | undefined;
  /** The cards of which it has every file as it is wanted and no other, each with its files. */
  findCards(items: readonly OutputItem[]): ReadonlyMap<string, readonly WrittenFile[]>;
  /** Whether the output is these files and no others, each as the last build left it. */
  holds(items: readonly OutputItem[]): boolean;
}

export const noOutput: LastOutput = {
  find: () => undefined,
  findCards: () => new Map(),
  holds: () => false,
};

/** A folder's time changes with the names in it: where it is the same, nothing came and nothing went. */
type FolderTime = readonly [address: string, mtime: number];

interface OutputRecord {
  readonly files: readonly WrittenFile[];
  readonly folders: readonly FolderTime[];
}

const kind = 'output';
const keyOf = (folder: string): string => makeKey(kind, folder);

/** Reads what the last build noted of the folder. */
export function readLastOutput(cache: Cache, folder: string): LastOutput {
  const bytes = cache.read(kind, [keyOf(folder)]).get(keyOf(folder));
  if (!bytes) return noOutput;
  const { files, folders } = JSON.parse(Buffer.from(bytes).toString('utf8')) as OutputRecord;
  const known = new Map(files.map((file) => [file.address, file]));
  const find = ({ address, key }: OutputItem): WrittenFile | undefined => {
    const file = known.get(address);
    return file?.key === key && isUntouched(folder, file) ? file : undefined;
  };
  const isSame = ([address, mtime]: FolderTime): boolean => timeOf(join(folder, address)) === mtime;
  return {
    find,
    findCards(items) {
      const counts = countByCard(files);
      const changed = new Set(
        folders.filter((one) => !isSame(one)).map(([address]) => cardOfFolder(address)),
      );
      const found = new Map<string, readonly WrittenFile[]>();
      for (const [card, own] of Map.groupBy(items, ({ address }) => cardIdOf(address))) {
        if (card === undefined || changed.has(card) || counts.get(card) !== own.length) continue;
        const held = own.flatMap((item) => find(item) ?? []);
        if (held.length === own.length) found.set(card, held);
      }
      return found;
    },
    holds: (items) =>
      files.length === items.length &&
      folders.every(isSame) &&
      items.every((item) => find(item) !== undefined),
  };
}

function countByCard(files: readonly WrittenFile[]): ReadonlyMap<string | undefined, number> {
  const counts = new Map<string | undefined, number>();
  for (const { address } of files) {
    const card = cardIdOf(address);
    counts.set(card, (counts.get(card) ?? 0) + 1);
  }
  return counts;
}

const cardOfFolder = (address: string): string | undefined => cardIdOf(`${address}/-`);

/** Notes what a folder holds now. */
export function keepOutput(cache: Cache, folder: string, files: readonly WrittenFile[]): void {
  const folders = listFolders(files).map((address): FolderTime => [
    address,
    timeOf(join(folder, address)) ?? 0,
  ]);
  const record: OutputRecord = { files, folders };
  cache.write(kind, [[keyOf(folder), Buffer.from(JSON.stringify(record))]]);
}

/** Every folder that leads to a file, the output's own too. */
function listFolders(files: readonly WrittenFile[]): readonly string[] {
  const found = new Set<string>(['.']);
  for (const { address } of files)
    for (let parent = dirname(address); !found.has(parent); parent = dirname(parent)) found.add(parent);
  return [...found];
}

const timeOf = (folder: string): number | undefined => {
  const facts = lstatSync(folder, { throwIfNoEntry: false });
  return facts?.isDirectory() === true ? facts.mtimeMs : undefined;
};

/** As Git's index tells a changed file: by its size, its time and its place on the disk. */
const isUntouched = (folder: string, { address, size, mtime, inode }: WrittenFile): boolean => {
  const facts = lstatSync(join(folder, address), { throwIfNoEntry: false });
  return facts?.isFile() === true && facts.size === size && facts.mtimeMs === mtime && facts.ino === inode;
};

/** A file that was just written. */
export function describeFile(folder: string, { address, key }: OutputItem): WrittenFile {
  const { size, mtimeMs, ino } = lstatSync(join(folder, address));
  return { address, key, size, mtime: mtimeMs, inode: ino };
}
