import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeTemporaryFolder } from './temporary-folder.ts';

/** A real repository with fixed people and dates, gone when the test ends. */
export interface TestRepository {
  readonly folder: string;
  /** Environment in which commands act as the test's own person. */
  readonly environment: Readonly<Record<string, string>>;
  /** Runs Git and gives what it printed, trimmed. */
  git(...commands: string[]): string;
  write(files: Readonly<Record<string, string | Uint8Array | null>>): void;
  /** Writes files (null deletes one), commits everything, and gives the commit's id. */
  commit(files?: Readonly<Record<string, string | Uint8Array | null>>, message?: string): string;
}

const isolated = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };

export async function makeTestRepository(
  files: Readonly<Record<string, string | Uint8Array | null>> = {},
  { init = [] }: { init?: readonly string[] } = {},
): Promise<TestRepository> {
  const folder = await makeTemporaryFolder();
  let seconds = 1_772_355_600;
  const environment: Record<string, string> = {
    ...isolated,
    GIT_AUTHOR_NAME: 'Aiko Tanaka',
    GIT_AUTHOR_EMAIL: 'aiko@example.org',
    GIT_COMMITTER_NAME: 'Aiko Tanaka',
    GIT_COMMITTER_EMAIL: 'aiko@example.org',
    GIT_AUTHOR_DATE: `${seconds} +0000`,
    GIT_COMMITTER_DATE: `${seconds} +0000`,
  };
  const tick = (): void => {
    seconds += 3600;
    environment['GIT_AUTHOR_DATE'] = `${seconds} +0000`;
    environment['GIT_COMMITTER_DATE'] = `${seconds} +0000`;
  };
  const git = (...commands: string[]): string =>
    execFileSync('git', commands, {
      cwd: folder,
      env: { ...process.env, ...environment },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  const write: TestRepository['write'] = (written) => {
    for (const [path, content] of Object.entries(written)) {
      const place = join(folder, path);
      if (content === null) rmSync(place, { recursive: true });
      else {
        mkdirSync(dirname(place), { recursive: true });
        writeFileSync(place, content);
      }
    }
  };
  const commit: TestRepository['commit'] = (written = {}, message = 'Change cards') => {
    tick();
    write(written);
    git('add', '--all');
    git('commit', '--quiet', '--allow-empty', '-m', message);
    return git('rev-parse', 'HEAD');
  };
  git('init', '--quiet', '--initial-branch=main', ...init);
  if (Object.keys(files).length > 0) commit(files, 'Begin');
  return { folder, environment, git, write, commit };
}
