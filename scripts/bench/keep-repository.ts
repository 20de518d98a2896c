import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeRepository, type RepositorySize } from './make-repository.ts';

const ownFolder = import.meta.dirname;
const coreFolder = join(ownFolder, '../../src/core/version');

/** The folder of a made repository: made where there is none that the same code made before. */
export async function keepRepository(cacheFolder: string, size: RepositorySize): Promise<string> {
  const folder = join(cacheFolder, `${size.cards}x${size.versions}-${hashMaker()}`, 'catalogue');
  if (existsSync(folder)) return folder;
  const part = `${folder}.part`;
  rmSync(part, { recursive: true, force: true });
  await makeRepository(part, size);
  renameSync(part, folder);
  return folder;
}

/** Of all the code that decides what a made repository holds. */
function hashMaker(): string {
  const own = [
    'make-repository.ts',
    'fast-import.ts',
    'random.ts',
    ...globSync('card/*.ts', { cwd: ownFolder }),
  ];
  const core = ['digest.ts', 'stringify-entry.ts'].map((name) => join(coreFolder, name));
  const files = [...own.toSorted().map((name) => join(ownFolder, name)), ...core];
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file)).update('\0');
  return hash.digest('hex').slice(0, 12);
}
