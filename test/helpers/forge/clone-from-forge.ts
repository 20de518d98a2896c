import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packageRoot } from '../../../src/io/files/package-root.ts';
import { makeCardText } from '../make-card-text.ts';
import { makeTemporaryFolder } from '../temporary-folder.ts';
import type { FakeForge } from './fake-forge.ts';

/** A person's clone of the forge's repository. Pushes go straight to the bare repository, as Aiko's. */
export interface ForgeClone {
  readonly folder: string;
  git(...commands: string[]): string;
  write(path: string, text: string): void;
  colophon(...argv: string[]): { readonly code: number | null; readonly stderr: string };
}

const person = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Aiko Tanaka',
  GIT_AUTHOR_EMAIL: 'aiko@example.org',
  GIT_COMMITTER_NAME: 'Aiko Tanaka',
  GIT_COMMITTER_EMAIL: 'aiko@example.org',
  REMOTE_USER: 'aiko',
};

/** Clones it, and begins it with one card that can be frozen where it is empty. */
export async function cloneFromForge(forge: FakeForge): Promise<ForgeClone> {
  const folder = join(await makeTemporaryFolder(), 'clone');
  const run = (...commands: string[]): string =>
    execFileSync('git', commands, {
      encoding: 'utf8',
      env: { ...process.env, ...person },
      stdio: 'pipe',
    }).trim();
  run('clone', '--quiet', forge.bare, folder);
  const git: ForgeClone['git'] = (...commands) => run('-C', folder, ...commands);
  const write: ForgeClone['write'] = (path, text) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  if (forge.git('for-each-ref') === '') {
    write('cards/loan-approval/card.md', makeCardText());
    write('colophon.yaml', 'title: Cards of ours\n');
    git('add', '--all');
    git('commit', '--quiet', '-m', 'Begin');
    forge.allow('aiko');
    git('push', '--quiet', 'origin', 'main');
    forge.allow();
    git('remote', 'set-head', 'origin', 'main');
  }
  const colophon: ForgeClone['colophon'] = (...argv) => {
    const bin = join(packageRoot, 'src/cli/bin.js');
    const env = { ...process.env, ...person };
    const { status, stderr } = spawnSync(process.execPath, [bin, ...argv], {
      cwd: folder,
      env,
      encoding: 'utf8',
    });
    return { code: status, stderr };
  };
  return { folder, git, write, colophon };
}
