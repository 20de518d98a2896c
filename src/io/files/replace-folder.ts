import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir, readdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { buildProblem } from '../../core/catalogue/build-problems.ts';
import { manifestAddress, shardRecordAddress } from '../../core/catalogue/routes.ts';
import { Failure } from '../../core/problem/failure.ts';

/**
 * Fills a folder beside `folder`, and puts it in that place once it is whole. Where filling fails, or says that the
 * result is not to be kept, the old folder stays as it was.
 * @throws {Failure} where the folder holds what Colophon did not write, or cannot be written.
 */
export async function replaceFolder<Value>(
  folder: string,
  repositoryFolders: readonly string[],
  fill: (aside: string) => Promise<{ readonly keep: boolean; readonly value: Value }>,
): Promise<Value> {
  await refuseForeign(folder, repositoryFolders);
  const aside = join(dirname(folder), `.${basename(folder)}-${randomUUID()}`);
  try {
    await mkdir(aside, { recursive: true }).catch((cause: unknown) => refuseWrite(folder, cause));
    const { keep, value } = await fill(aside);
    if (keep) await swap(aside, folder).catch((cause: unknown) => refuseWrite(folder, cause));
    return value;
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

async function swap(aside: string, folder: string): Promise<void> {
  const old = `${aside}-old`;
  const hadOld = await rename(folder, old).then(
    () => true,
    (cause: NodeJS.ErrnoException) => {
      if (cause.code === 'ENOENT') return false;
      throw cause;
    },
  );
  try {
    await rename(aside, folder);
  } catch (cause) {
    if (hadOld) await rename(old, folder);
    throw cause;
  }
  // By itself: a promise for each of a hundred thousand names takes longer than removing them.
  rmSync(old, { recursive: true, force: true });
}

/** Only an empty folder, or one that a build wrote, is ever replaced. */
async function refuseForeign(folder: string, repositoryFolders: readonly string[]): Promise<void> {
  const facts = await stat(folder).catch(() => undefined);
  if (!facts) return;
  if (!facts.isDirectory()) throw new Failure(buildProblem('build/foreign-folder', { folder }));
  const real = await realpath(folder);
  for (const held of await Promise.all(repositoryFolders.map((path) => realpath(path))))
    if (held === real || held.startsWith(`${real}${sep}`))
      throw new Failure(buildProblem('build/holds-repository', { folder }));
  const isOurs = (await readdir(folder)).length === 0 || (await isNamed(folder));
  if (!isOurs) throw new Failure(buildProblem('build/foreign-folder', { folder }));
}

/** A site has its manifest, a shard its record. */
async function isNamed(folder: string): Promise<boolean> {
  for (const address of [manifestAddress, shardRecordAddress]) {
    try {
      const names: unknown = JSON.parse(await readFile(join(folder, address), 'utf8'));
      if (typeof names === 'object' && names !== null && 'generator' in names) return true;
    } catch {
      // The other one may be there.
    }
  }
  return false;
}

function refuseWrite(folder: string, cause: unknown): never {
  const reason = (cause as NodeJS.ErrnoException).code ?? String(cause);
  throw new Failure(buildProblem('build/cannot-write', { folder, reason }), { cause });
}
