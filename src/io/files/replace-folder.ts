import { randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { mkdir, readdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { buildProblem } from '../../core/catalogue/build-problems.ts';
import { manifestAddress, shardRecordAddress } from '../../core/catalogue/routes.ts';
import { Failure } from '../../core/problem/failure.ts';

export interface Filled<Value> {
  /** Whether the result is to take the old folder's place. */
  readonly keep: boolean;
  /** Folders of the old one, by their addresses, that are moved into the new one as they are. */
  readonly moved?: readonly string[];
  readonly value: Value;
}

/**
 * Fills a folder beside `folder`, and puts it in that place once it is whole. Where filling fails, or says that the
 * result is not to be kept, the old folder stays as it was.
 * @throws {Failure} where the folder holds what Colophon did not write, or cannot be written, or was replaced by
 *   others after it was looked at.
 */
export async function replaceFolder<Value>(
  folder: string,
  repositoryFolders: readonly string[],
  fill: (aside: string) => Promise<Filled<Value>>,
): Promise<Value> {
  await refuseForeign(folder, repositoryFolders);
  const seen = await identityOf(folder);
  const aside = join(dirname(folder), `.${basename(folder)}-${randomUUID()}`);
  try {
    await mkdir(aside, { recursive: true }).catch((cause: unknown) => refuseWrite(folder, cause));
    const { keep, moved = [], value } = await fill(aside);
    if (keep)
      await swap(aside, folder, { moved, seen }).catch((cause: unknown) => refuseWrite(folder, cause));
    return value;
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

interface Swapped {
  readonly moved: readonly string[];
  /** The old folder's identity when the moved ones were looked at. */
  readonly seen: string | undefined;
}

async function swap(aside: string, folder: string, { moved, seen }: Swapped): Promise<void> {
  const old = `${aside}-old`;
  const hadOld = await rename(folder, old).then(
    () => true,
    (cause: NodeJS.ErrnoException) => {
      if (cause.code === 'ENOENT') return false;
      throw cause;
    },
  );
  const undo: (() => void)[] = [];
  try {
    if (moved.length > 0 && (await identityOf(old)) !== seen)
      throw new Failure(buildProblem('build/replaced-meanwhile', { folder }));
    moveAll(moved, old, aside, undo);
    await rename(aside, folder);
  } catch (cause) {
    for (const step of undo.toReversed()) step();
    if (hadOld) await rename(old, folder);
    throw cause;
  }
  // By itself: a promise for each of a hundred thousand names takes longer than removing them.
  rmSync(old, { recursive: true, force: true });
}

/** Without a pause: as long as it lasts, there is no output. */
function moveAll(addresses: readonly string[], from: string, to: string, undo: (() => void)[]): void {
  const parents = new Set(addresses.map((address) => dirname(join(to, address))));
  for (const parent of parents) mkdirSync(parent, { recursive: true });
  for (const address of addresses) {
    renameSync(join(from, address), join(to, address));
    undo.push(() => {
      renameSync(join(to, address), join(from, address));
    });
  }
}

/** Of a folder, whatever it is called: another one may be given the inode of one that is gone, but not its time too. */
const identityOf = (folder: string): Promise<string | undefined> =>
  stat(folder).then(
    ({ ino, mtimeMs }) => `${ino} ${mtimeMs}`,
    () => undefined,
  );

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
  if (cause instanceof Failure) throw cause;
  const reason = (cause as NodeJS.ErrnoException).code ?? String(cause);
  throw new Failure(buildProblem('build/cannot-write', { folder, reason }), { cause });
}
