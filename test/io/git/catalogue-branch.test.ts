import { describe, expect, it } from 'vitest';
import { catalogueBranch, isOnBranch } from '../../../src/io/git/catalogue-branch.ts';
import { openRepository } from '../../../src/io/git/open-repository.ts';
import { makeTestRepository, type TestRepository } from '../../helpers/make-test-repository.ts';

const find = async ({ folder }: TestRepository, branch?: string) =>
  catalogueBranch(await openRepository(folder), { branch });

describe('catalogueBranch', () => {
  it('is the one that the settings name, else origin/HEAD, else the one checked out', async () => {
    const repository = await makeTestRepository({ a: '1' });
    const { git, commit } = repository;
    const first = git('rev-parse', 'HEAD');
    git('checkout', '--quiet', '-b', 'topic');
    const second = commit({ a: '2' });
    expect(await find(repository)).toEqual({
      name: 'topic',
      commit: second,
      local: second,
      remote: undefined,
    });
    git('update-ref', 'refs/remotes/origin/trunk', first);
    git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk');
    expect(await find(repository)).toEqual({ name: 'trunk', commit: first, local: undefined, remote: first });
    expect(await find(repository, 'main')).toMatchObject({ name: 'main', commit: first });
    await expect(find(repository, 'gone')).rejects.toMatchObject({ problem: { code: 'freeze/no-branch' } });
  });

  it('is not guessed where nothing says it', async () => {
    const repository = await makeTestRepository({ a: '1' });
    repository.git('checkout', '--quiet', '--detach');
    await expect(find(repository)).rejects.toMatchObject({ problem: { code: 'freeze/no-branch' } });
  });

  it('is at the remote’s commit where that is ahead, and has the commits of both', async () => {
    const repository = await makeTestRepository({ a: '1' });
    const { git, commit } = repository;
    const first = git('rev-parse', 'HEAD');
    const second = commit({ a: '2' });
    git('update-ref', 'refs/remotes/origin/main', second);
    git('reset', '--quiet', '--hard', first);
    const behind = await find(repository, 'main');
    expect(behind).toMatchObject({ commit: second, local: first, remote: second });
    const third = commit({ a: '3' });
    const parted = await find(repository, 'main');
    expect(parted.commit).toBe(third);
    const opened = await openRepository(repository.folder);
    for (const id of [first, second, third]) expect(await isOnBranch(opened, parted, id)).toBe(true);
    expect(await isOnBranch(opened, behind, third)).toBe(false);
  });
});
