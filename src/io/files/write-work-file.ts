import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isRunning } from './is-running.ts';

const temporary = /\.(\d+)-[0-9a-f-]{36}\.tmp$/;

/** Whether a file is one that was being written beside its place when the writer was killed. */
export const isLeftBeside = (path: string): boolean => path.includes('/ledger.yaml.') && temporary.test(path);

/**
 * Writes a file of a work tree beside its place, then puts it there: whoever reads sees the old file or the new one,
 * whole. What a writer that was killed left beside it goes.
 */
export async function writeWorkFile(path: string, content: string | Uint8Array): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const aside = `${path}.${process.pid}-${randomUUID()}.tmp`;
  try {
    const file = await open(aside, 'wx');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(aside, path);
  } catch (cause) {
    await rm(aside, { force: true });
    throw cause;
  }
  for (const name of await readdir(folder))
    if (name.startsWith(`${basename(path)}.`) && !isRunning(Number(temporary.exec(name)?.[1] ?? process.pid)))
      await rm(join(folder, name), { force: true });
}
