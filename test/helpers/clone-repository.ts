import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TestRepository } from './make-test-repository.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

/** A clone of a test repository, over Git's own protocol. Its Git never fetches behind one's back. */
export interface Clone {
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  git(...commands: string[]): string;
  /** How many objects of the history are not in it. */
  countMissing(): number;
}

/** Clones, with the options of `git clone`: `--filter=blob:none`, `--bare`, `--depth=1`. */
export async function cloneRepository(
  origin: Pick<TestRepository, 'folder' | 'environment' | 'git'>,
  ...options: readonly string[]
): Promise<Clone> {
  origin.git('config', 'uploadpack.allowFilter', 'true');
  origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  const folder = join(await makeTemporaryFolder(), 'clone');
  const { environment } = origin;
  const run = (commands: readonly string[], more: Readonly<Record<string, string>>): string =>
    execFileSync('git', commands, {
      env: { ...process.env, ...environment, ...more },
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  run(['clone', '--quiet', ...options, pathToFileURL(origin.folder).href, folder], {});
  const git = (...commands: string[]) => run(['-C', folder, ...commands], {});
  const countMissing = (): number =>
    run(['-C', folder, 'rev-list', '--objects', '--missing=print', '--all'], { GIT_NO_LAZY_FETCH: '1' })
      .split('\n')
      .filter((line) => line.startsWith('?')).length;
  return { folder, environment, git, countMissing };
}
