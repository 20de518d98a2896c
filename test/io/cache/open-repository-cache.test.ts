import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeSpace } from '../../../src/io/cache/code-space.ts';
import { defaultCacheFolder } from '../../../src/io/cache/default-folder.ts';
import { openRepositoryCache } from '../../../src/io/cache/open-repository-cache.ts';
import { openRepository } from '../../../src/io/git/open-repository.ts';
import { makeTestRepository } from '../../helpers/make-test-repository.ts';
import { makeTemporaryFolder } from '../../helpers/temporary-folder.ts';

const maxBytes = 1024 * 1024;
const value = [['a', Buffer.from('1')]] as const;

describe('the cache of a repository', () => {
  it('lies in the folder that all work trees of the repository share, and no other does', async () => {
    const { folder, git, commit } = await makeTestRepository();
    commit({ 'colophon.yaml': '' });
    const linked = join(await makeTemporaryFolder(), 'linked');
    git('worktree', 'add', '--quiet', '--detach', linked);
    const bare = join(await makeTemporaryFolder(), 'bare.git');
    git('clone', '--quiet', '--bare', folder, bare);
    const expected = join(folder, '.git', 'colophon-cache');
    expect(await defaultCacheFolder(await openRepository(folder))).toBe(expected);
    expect(await defaultCacheFolder(await openRepository(linked))).toBe(expected);
    expect(await defaultCacheFolder(await openRepository(bare))).toBe(join(bare, 'colophon-cache'));
  });

  it('keeps what is written from one run to the next, and shows Git nothing of it', async () => {
    const { folder, git, commit } = await makeTestRepository();
    commit({ 'colophon.yaml': '' });
    const repository = await openRepository(folder);
    for (const named of [undefined, join(folder, '.cache')]) {
      const first = await openRepositoryCache(repository, named, maxBytes);
      first.write('page', value);
      expect(first.close()).toMatchObject({ written: 1, note: undefined });
      const second = await openRepositoryCache(repository, named, maxBytes);
      expect([...second.read('page', ['a']).keys()]).toEqual(['a']);
      second.close();
    }
    expect(git('status', '--porcelain', '--ignored')).toBe('!! .cache/');
    expect(git('fsck', '--strict')).toBe('');
  });

  it('is not taken from a folder that somebody committed', async () => {
    const { folder, commit } = await makeTestRepository();
    commit({ 'colophon.yaml': '', '.cache/colophon-cache.sqlite': 'Mine.' });
    const repository = await openRepository(folder);
    symlinkSync('.cache', join(folder, 'link'));
    for (const name of ['.cache', 'link', '.']) {
      const cache = await openRepositoryCache(repository, join(folder, name), maxBytes);
      cache.write('page', value);
      expect(cache.close()).toMatchObject({
        written: 0,
        note: expect.stringContaining('Git tracks files') as string,
      });
    }
  });

  it('may lie outside of the repository', async () => {
    const { folder, commit } = await makeTestRepository();
    commit({ 'colophon.yaml': '' });
    const named = join(await makeTemporaryFolder(), 'cache');
    mkdirSync(named);
    writeFileSync(join(named, 'other'), '');
    const cache = await openRepositoryCache(await openRepository(folder), named, maxBytes);
    cache.write('page', value);
    expect(cache.close().note).toBeUndefined();
    expect(existsSync(join(named, 'colophon-cache.sqlite'))).toBe(true);
  });
});

describe('codeSpace', () => {
  it('is the same for the same code', () => {
    expect(codeSpace()).toMatch(/^[0-9a-f]{64}$/);
    expect(codeSpace()).toBe(codeSpace());
  });
});
