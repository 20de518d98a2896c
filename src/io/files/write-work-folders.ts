import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A folder that is to be, with its files by their paths in it. */
export interface NewFolder {
  readonly path: string;
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[];
}

/** Writes folders that are not there yet, all or none: each aside first, then put into its place. */
export async function writeWorkFolders(parent: string, folders: readonly NewFolder[]): Promise<void> {
  await mkdir(parent, { recursive: true });
  const aside = join(parent, `.${randomUUID()}.tmp`);
  const placed: string[] = [];
  try {
    for (const [index, { files }] of folders.entries())
      for (const { path, bytes } of files) {
        const target = join(aside, String(index), path);
        await mkdir(dirname(target), { recursive: true });
        await writeFile(target, bytes, { flag: 'wx' });
      }
    for (const [index, { path }] of folders.entries()) {
      await rename(join(aside, String(index)), path);
      placed.push(path);
    }
  } catch (cause) {
    for (const path of placed) await rm(path, { recursive: true, force: true });
    throw cause;
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}
