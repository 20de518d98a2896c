import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { codeSpace } from '../cache/code-space.ts';
import { packageRoot, rendererFolder } from '../files/package-root.ts';
import { bundleRenderer } from './bundle-renderer.ts';

/**
 * The folder of what lays out pages, as `bundleRenderer` leaves it. A package brings it along; where the sources run,
 * it is made once for the code as it is.
 */
export const findRenderer = (): Promise<string> => (found ??= find());

let found: Promise<string> | undefined;

async function find(): Promise<string> {
  const shipped = join(packageRoot, rendererFolder);
  if (existsSync(join(shipped, 'server/entry.mjs'))) return shipped;
  const home = join(packageRoot, 'node_modules/.cache/colophon-renderer');
  const folder = join(home, codeSpace().slice(0, 16));
  if (existsSync(folder)) return folder;
  await mkdir(home, { recursive: true });
  await removeOld(home);
  const made = await mkdtemp(join(home, 'new-'));
  await bundleRenderer(made);
  // Another process may have made the same at the same time.
  await rename(made, folder).catch(() => rm(made, { recursive: true, force: true }));
  return folder;
}

/** Those of code that has changed since: whoever still runs it has begun within the day. */
async function removeOld(home: string): Promise<void> {
  const oldest = Date.now() - 86_400_000;
  for (const name of await readdir(home)) {
    const folder = join(home, name);
    const times = await stat(folder).catch(() => undefined);
    if (times && times.mtimeMs < oldest) await rm(folder, { recursive: true, force: true });
  }
}
