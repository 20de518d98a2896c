import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { makeKey } from '../../core/cache/make-key.ts';
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
  /** How many files the folder should hold. */
  readonly count: number;
}

export const noOutput: LastOutput = { find: () => undefined, count: 0 };

const kind = 'output';
const keyOf = (folder: string): string => makeKey(kind, folder);

/** Reads what the last build noted of the folder. */
export function readLastOutput(cache: Cache, folder: string): LastOutput {
  const bytes = cache.read(kind, [keyOf(folder)]).get(keyOf(folder));
  if (!bytes) return noOutput;
  const files = JSON.parse(Buffer.from(bytes).toString('utf8')) as readonly WrittenFile[];
  const known = new Map(files.map((file) => [file.address, file]));
  return {
    find({ address, key }) {
      const file = known.get(address);
      return file?.key === key && isUntouched(folder, file) ? file : undefined;
    },
    count: files.length,
  };
}

/** Notes what a folder holds now. */
export const keepOutput = (cache: Cache, folder: string, files: readonly WrittenFile[]): void =>
  cache.write(kind, [[keyOf(folder), Buffer.from(JSON.stringify(files))]]);

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

/** Whether a folder holds these files and no others, each as the last build left it. */
export const holdsAll = (folder: string, last: LastOutput, items: readonly OutputItem[]): boolean =>
  last.count === items.length &&
  items.every((item) => last.find(item) !== undefined) &&
  countFiles(folder) === items.length;

const countFiles = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory())
    .length;
