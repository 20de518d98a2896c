import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeSample } from '../src/make-sample.ts';
import { load } from './helpers/catalogue-commands.ts';
import { makeTemporaryFolder } from './helpers/temporary-folder.ts';

const refsOf = (folder: string): string =>
  execFileSync('git', ['for-each-ref', '--format=%(refname) %(objectname)'], {
    cwd: folder,
    encoding: 'utf8',
  });

describe('makeSample', () => {
  it('gives the same ids whatever Git is told by the machine and the user', async () => {
    const folder = await makeTemporaryFolder();
    await makeSample(join(folder, 'one'));
    const hooks = join(folder, 'hooks');
    mkdirSync(hooks);
    writeFileSync(join(hooks, 'pre-commit'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
    writeFileSync(
      join(folder, 'config'),
      `[user]\n\tname = Somebody\n\temail = somebody@example.com\n[commit]\n\tgpgSign = true\n[tag]\n\tgpgSign = true\n[core]\n\tautocrlf = true\n\thooksPath = ${hooks}\n[init]\n\tdefaultBranch = trunk\n\ttemplateDir = ${hooks}\n`,
    );
    const hostile = {
      GIT_CONFIG_GLOBAL: join(folder, 'config'),
      GIT_DEFAULT_HASH: 'sha256',
      GIT_AUTHOR_NAME: 'Somebody',
      GIT_COMMITTER_DATE: '2001-01-01T00:00:00Z',
      GIT_EDITOR: 'false',
      GIT_DIR: join(folder, 'nowhere'),
      TZ: 'Asia/Tokyo',
      LANG: 'ja_JP.UTF-8',
    };
    const before = { ...process.env };
    Object.assign(process.env, hostile);
    try {
      await makeSample(join(folder, 'two'));
    } finally {
      for (const name of Object.keys(hostile)) Reflect.deleteProperty(process.env, name);
      Object.assign(process.env, before);
    }
    expect(refsOf(join(folder, 'two'))).toBe(refsOf(join(folder, 'one')));
    expect(refsOf(join(folder, 'one'))).toContain('refs/heads/main');

    const { cards, problems } = await load(join(folder, 'two'));
    expect(problems).toEqual([]);
    expect(cards.length).toBeGreaterThanOrEqual(5);
    const loan = cards.find(({ id }) => id === 'loan-approval');
    expect(loan?.versions.map(({ status }) => status)).toEqual(['Archived', 'Approved', 'PendingReview']);
    expect(
      loan?.ledger.entries.some((entry) => 'status' in entry && entry.to === 'Draft' && entry.note),
    ).toBe(true);
    expect(
      execFileSync('git', ['status', '--porcelain'], { cwd: join(folder, 'two'), encoding: 'utf8' }),
    ).toBe('');
  });

  it('refuses a folder that is not empty, and leaves it alone', async () => {
    const folder = await makeTemporaryFolder();
    writeFileSync(join(folder, 'mine.txt'), 'x');
    await expect(makeSample(folder)).rejects.toMatchObject({ problem: { code: 'sample/not-empty' } });
  });
});
