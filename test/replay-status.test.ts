import { describe, expect, it } from 'vitest';
import { replayStatus } from '../src/replay-status.ts';
import { codesOf, freeze, load, setStatus, valueOf } from './helpers/catalogue-commands.ts';
import { makeCardText } from './helpers/make-card-text.ts';
import { makeTestRepository, type TestRepository } from './helpers/make-test-repository.ts';
import { runCommand } from './helpers/run-command.ts';

const card = 'cards/loan-approval/card.md';
const ledger = 'cards/loan-approval/ledger.yaml';
const replay = ({ folder, environment }: TestRepository, base = 'main') =>
  replayStatus({ repository: folder, environment, base });
const codes = async (repository: TestRepository) =>
  (await replay(repository)).problems.map(({ code }) => code);

/** Two versions; on main the first is sent to review, on the topic that is checked out the second. */
async function makeParted(): Promise<TestRepository & { mine: string; theirs: string }> {
  const repository = await makeTestRepository({
    [card]: makeCardText(),
    'cards/churn/card.md': makeCardText(),
  });
  const { git, commit } = repository;
  await freeze(repository, 'loan-approval');
  commit({ [card]: makeCardText({ problem: 'Two' }) });
  await freeze(repository, 'loan-approval');
  git('checkout', '--quiet', '-b', 'topic');
  await setStatus(repository, 'loan-approval', 'v2', 'PendingReview');
  await setStatus(repository, 'loan-approval', 'v2', 'Draft', 'No');
  commit({ 'mine.txt': 'x' });
  const mine = git('show', `topic:${ledger}`);
  git('checkout', '--quiet', 'main');
  await setStatus(repository, 'loan-approval', 'v1', 'PendingReview');
  await freeze(repository, 'churn');
  commit({ 'theirs.txt': 'x' });
  const theirs = git('show', `main:${ledger}`);
  git('checkout', '--quiet', 'topic');
  const start = git('show', `main~3:${ledger}`);
  return { ...repository, mine: mine.slice(start.length), theirs };
}

const tryGit = ({ git }: TestRepository, ...commands: string[]): void => {
  expect(() => git('-c', 'rerere.enabled=false', ...commands)).toThrow();
};

describe('replayStatus', () => {
  it('merges the base, with its entries first and the branch’s own after them, byte for byte', async () => {
    const repository = await makeParted();
    const { git } = repository;
    const before = git('rev-parse', 'topic', 'main');
    expect(valueOf(await replay(repository))).toMatchObject({ kind: 'merged', paths: [ledger] });
    expect(git('show', `HEAD:${ledger}`)).toBe(repository.theirs + repository.mine);
    expect(git('rev-parse', 'HEAD^1', 'HEAD^2')).toBe(before);
    expect(git('ls-tree', '--name-only', 'HEAD')).toContain('mine.txt\ntheirs.txt');
    expect(git('status', '--porcelain')).toBe('');
    expect(codesOf(await load(repository.folder))).toEqual([]);
    expect(valueOf(await replay(repository))).toEqual({ kind: 'nothing' });
  });

  it('finishes a merge whose work tree was left behind', async () => {
    const repository = await makeParted();
    const { git } = repository;
    const before = git('rev-parse', 'HEAD');
    await replay(repository);
    const merged = git('rev-parse', 'HEAD');
    git('reset', '--quiet', '--hard', before);
    git('update-ref', 'refs/heads/topic', merged);
    expect(valueOf(await replay(repository))).toMatchObject({ kind: 'merged', commit: merged });
    expect(git('status', '--porcelain')).toBe('');
  });

  it.each(['topic', 'main'])('resolves the ledgers of a merge that is under way on %s', async (side) => {
    const repository = await makeParted();
    const { git } = repository;
    git('checkout', '--quiet', side);
    tryGit(repository, 'merge', '--quiet', side === 'topic' ? 'main' : 'topic');
    expect(valueOf(await replay(repository))).toEqual({
      kind: 'resolved',
      operation: 'merge',
      paths: [ledger],
    });
    expect(git('diff', '--name-only', '--diff-filter=U')).toBe('');
    git('commit', '--quiet', '--no-edit');
    expect(git('show', `HEAD:${ledger}`)).toBe(repository.theirs + repository.mine);
    expect(codesOf(await load(repository.folder))).toEqual([]);
  });

  it('resolves the ledgers of a rebase', async () => {
    const repository = await makeParted();
    const { git } = repository;
    tryGit(repository, 'rebase', '--quiet', 'main');
    expect(valueOf(await replay(repository))).toMatchObject({ kind: 'resolved', operation: 'rebase' });
    git('-c', 'core.editor=true', 'rebase', '--continue');
    expect(git('show', `topic:${ledger}`)).toBe(repository.theirs + repository.mine);
    expect(codesOf(await load(repository.folder))).toEqual([]);
  });

  it('does not append twice what the base has by a squash', async () => {
    const repository = await makeParted();
    const { git, commit } = repository;
    const own = git('show', `topic:${ledger}`);
    git('checkout', '--quiet', 'main');
    git('reset', '--quiet', '--hard', 'main~3');
    commit({ [ledger]: `${own}\n` }, 'Squashed');
    await setStatus(repository, 'loan-approval', 'v1', 'PendingReview');
    git('checkout', '--quiet', 'topic');
    await setStatus(repository, 'loan-approval', 'v2', 'Archived');
    valueOf(await replay(repository));
    expect(git('show', `HEAD:${ledger}`).match(/^- status.*$/gm)).toHaveLength(4);
    expect(codesOf(await load(repository.folder))).toEqual([]);
  });

  it('refuses what breaks a rule, a ledger that was edited, other conflicts and a dirty tree, and writes nothing', async () => {
    const repository = await makeParted();
    const { git, commit, write } = repository;
    const state = () => [git('for-each-ref'), git('ls-files', '--stage')];
    git('checkout', '--quiet', 'main');
    await setStatus(repository, 'loan-approval', 'v2', 'Archived');
    git('checkout', '--quiet', 'topic');
    let before = state();
    expect(new Set(await codes(repository))).toEqual(new Set(['ledger/wrong-from', 'ledger/forbidden-step']));
    expect(state()).toEqual(before);
    git('branch', '--force', 'main', 'main~1');
    write({ 'mine.txt': 'dirty' });
    expect(await codes(repository)).toEqual(['freeze/dirty']);
    commit({ 'theirs.txt': 'other' });
    before = state();
    expect(await codes(repository)).toEqual(['replay/conflicts']);
    commit({ 'theirs.txt': null, [ledger]: git('show', `HEAD:${ledger}`).replace('Aiko', 'Eve') });
    expect(await codes(repository)).toEqual(['replay/rewritten']);
    git('checkout', '--quiet', '--detach', 'topic~1');
    await expect(replay(repository)).rejects.toMatchObject({ problem: { code: 'freeze/detached-head' } });
  });

  it('does nothing where only one side has new entries', async () => {
    const repository = await makeParted();
    expect(valueOf(await replay(repository, 'topic~1'))).toEqual({ kind: 'nothing' });
    const argv = ['status', '--replay', 'HEAD~1'];
    expect(await runCommand(repository.folder, argv)).toMatchObject({
      code: 0,
      stdout: 'Nothing to replay: no ledger changed both here and on HEAD~1.\n',
    });
    expect((await runCommand(repository.folder, ['status', 'loan-approval@v1'])).stderr).toMatch(
      /^error: Name/,
    );
  });
});
