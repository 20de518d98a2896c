import { copyFileSync, linkSync, mkdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { OutputItem } from '../../core/output/plan-output.ts';
import { describeFile, type WrittenFile } from './output-record.ts';

/** A folder that is being filled, and what was put there. */
export interface Staging {
  readonly folder: string;
  /** In the order in which they were put there. */
  listFiles(): readonly WrittenFile[];
  has(address: string): boolean;
  write(item: OutputItem, bytes: string | Uint8Array): void;
  /** Moves a file there. */
  move(item: OutputItem, from: string): void;
  /** Notes a file that was written there by others. */
  add(item: OutputItem): void;
  /** Takes a file of the last output: not its bytes, but a second name for them. */
  take(file: WrittenFile, lastFolder: string): void;
  /** Takes a file away again, and the folders that were for it alone. */
  drop(address: string): void;
}

/** Opens a folder to fill, and makes it where there is none. */
export function openStaging(folder: string): Staging {
  mkdirSync(folder, { recursive: true });
  const made = new Set<string>();
  const files = new Map<string, WrittenFile>();
  const note = (file: WrittenFile) => void files.set(file.address, file);
  const pathOf = (address: string): string => {
    const path = join(folder, address);
    const parent = dirname(path);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    return path;
  };
  return {
    folder,
    listFiles: () => [...files.values()],
    has: (address) => files.has(address),
    write(item, bytes) {
      writeFileSync(pathOf(item.address), bytes);
      note(describeFile(folder, item));
    },
    move(item, from) {
      renameSync(from, pathOf(item.address));
      note(describeFile(folder, item));
    },
    add(item) {
      note(describeFile(folder, item));
    },
    take(file, lastFolder) {
      const from = join(lastFolder, file.address);
      const to = pathOf(file.address);
      try {
        linkSync(from, to);
        note(file);
      } catch {
        // Not every file system has second names.
        copyFileSync(from, to);
        note(describeFile(folder, file));
      }
    },
    drop(address) {
      rmSync(join(folder, address));
      files.delete(address);
      for (let parent = dirname(address); parent !== '.'; parent = dirname(parent)) {
        if (!isRemoved(join(folder, parent))) return;
        made.delete(join(folder, parent));
      }
    },
  };
}

/** Removes a folder where nothing is in it. */
function isRemoved(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch {
    return false;
  }
}
