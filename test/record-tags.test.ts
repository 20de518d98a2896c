import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freezeVersion, type FreezeOptions } from '../src/freeze-version.ts';
import { recordTags, type RecordOptions } from '../src/record-tags.ts';
import { codesOf, freeze, load, valueOf } from './helpers/catalogue-commands.ts';
import { makeCardText } from './helpers/make-card-text.ts';
import { makeTestRepository, type TestRepository } from './helpers/make-test-repository.ts';
import { runCommand } from './helpers/run-command.ts';
import { makeTemporaryFolder } from './helpers/temporary-folder.ts';

const card = 'cards/loan-approval/card.md';
const ledger = 'cards/loan-approval/ledger.yaml';
const make = () =>
  makeTestRepository({ [card]: makeCardText(), 'cards/churn/card.md': makeCardText({ name: 'Churn' }) });

const tag = ({ folder, environment }: TestRepository, more: Partial<FreezeOptions> = {}) =>
  freezeVersion({ repository: folder, environment, cardId: 'loan-approval', isTagOnly: true, ...more });
const record = ({ folder, environment }: TestRepository, more: Partial<RecordOptions> = {}) =>
  recordTags({ repository: folder, environment, ...more });
const codes = async (run: Promise<{ problems: readonly { code: string }[] }>) =>
  (await run).problems.map(({ code }) => code);

/** A clone with its own work tree, acting as the same person. */
async function clone(from: TestRepository, ...options: string[]): Promise<TestRepository> {
  const folder = join(await makeTemporaryFolder(), 'clone');
  from.git('clone', '--quiet', ...options, from.folder, folder);
  const git = (...commands: string[]) =>
    execFileSync('git', commands, {
      cwd: folder,
      env: { ...process.env, ...from.environment },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  return { ...from, folder, git };
}

describe('freeze --tag-only', () => {
  it('tags what is on the catalogue branch, from a detached head, and commits nothing', async () => {
    const repository = await make();
    const head = repository.git('rev-parse', 'HEAD');
    repository.git('config', 'remote.origin.url', 'x');
    repository.git('update-ref', 'refs/remotes/origin/main', head);
    repository.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main');
    repository.git('checkout', '--quiet', '--detach');
    repository.git('branch', '--delete', '--force', 'main');
    expect(valueOf(await tag(repository))).toMatchObject({
      kind: 'tagged',
      version: 'v1',
      commit: head,
      push: { command: 'git push --atomic origin refs/tags/loan-approval/v1' },
    });
    expect(repository.git('rev-parse', 'HEAD', 'loan-approval/v1^{commit}')).toBe(`${head}\n${head}`);
    expect(repository.git('status', '--porcelain')).toBe('');
  });

  it('numbers on from tags that no ledger knows yet, and makes none of content that has one', async () => {
    const repository = await make();
    await tag(repository);
    expect(valueOf(await tag(repository))).toMatchObject({ kind: 'unchanged', newest: { label: 'v1' } });
    repository.commit({ [card]: makeCardText({ problem: 'Two' }) });
    expect(valueOf(await tag(repository))).toMatchObject({ tag: 'loan-approval/v2' });
  });

  it('refuses a commit that is not on the catalogue branch, a dirty card and a failing check', async () => {
    const repository = await make();
    repository.git('checkout', '--quiet', '-b', 'topic');
    repository.commit({ 'colophon.yaml': 'branch: main\n', [card]: makeCardText({ problem: 'Topic' }) });
    const before = repository.git('for-each-ref');
    expect(await codes(tag(repository))).toEqual(['freeze/not-on-branch']);
    repository.git('checkout', '--quiet', 'main');
    repository.write({ [card]: 'x' });
    expect(await codes(tag(repository))).toEqual(['freeze/dirty']);
    repository.commit({ [card]: makeCardText({ risk: 'medium' }) });
    expect(await codes(tag(repository))).toContain('schema/not-allowed');
    expect(repository.git('for-each-ref', 'refs/tags')).toBe('');
    expect(before).not.toContain('refs/tags');
  });

  it('leaves a tag that freeze then records as it is', async () => {
    const repository = await make();
    const tagged = valueOf(await tag(repository));
    const frozen = await freeze(repository, 'loan-approval');
    expect(frozen).toMatchObject({
      kind: 'frozen',
      entry: { tag: tagged.kind === 'tagged' && tagged.object },
    });
    expect(codesOf(await load(repository.folder))).toEqual([]);
  });
});

describe('freeze --record', () => {
  /** Two versions of one card and one of another, known to tags alone. */
  async function makeTagged(): Promise<TestRepository> {
    const repository = await make();
    await tag(repository);
    await tag(repository, { cardId: 'churn' });
    repository.commit({ [card]: makeCardText({ problem: 'Two' }) });
    await tag(repository, { as: { ...two, label: 'v10', text: '10', numbers: [10n] } });
    repository.commit({ [card]: makeCardText({ problem: 'Three' }) });
    repository.git('tag', 'loan-approval/v9');
    repository.commit({ 'notes.txt': 'more' });
    return repository;
  }
  const two = { text: '2', label: 'v2', kind: 'integer', numbers: [2n], prerelease: [] } as const;

  it('appends what tags say, by number, with tagger and time, and does nothing the second time', async () => {
    const repository = await makeTagged();
    const head = repository.git('rev-parse', 'HEAD');
    const recorded = valueOf(await record(repository));
    expect(recorded).toMatchObject({
      kind: 'recorded',
      branch: 'main',
      push: {
        command:
          'git push --atomic origin main refs/tags/churn/v1 refs/tags/loan-approval/v1 refs/tags/loan-approval/v9 refs/tags/loan-approval/v10',
      },
    });
    expect(repository.git('rev-parse', 'HEAD^')).toBe(head);
    expect(repository.git('status', '--porcelain')).toBe('');
    expect(repository.git('show', `HEAD:${ledger}`).match(/^- freeze: .*$/gm)).toEqual([
      '- freeze: v1',
      '- freeze: v9',
      '- freeze: v10',
    ]);
    expect(codesOf(await load(repository.folder))).toEqual(['tag/lightweight']);
    const after = repository.git('for-each-ref');
    expect(valueOf(await record(repository))).toMatchObject({ kind: 'nothing' });
    expect(repository.git('for-each-ref')).toBe(after);
  });

  it('makes the same commit on two machines, in a bare repository and on a detached head, by different people', async () => {
    const repository = await makeTagged();
    const bare = await clone(repository, '--bare');
    const detached = await clone(repository);
    detached.git('checkout', '--quiet', '--detach', 'HEAD~2');
    const other = {
      ...repository.environment,
      GIT_COMMITTER_NAME: 'Bob',
      GIT_COMMITTER_DATE: '1999999999 +0900',
    };
    const commits = [
      valueOf(await record(repository)),
      valueOf(await record(bare, { environment: other })),
      valueOf(await record(detached, { environment: other })),
    ].map((recorded) => recorded.kind === 'recorded' && recorded.commit);
    expect(new Set(commits).size).toBe(1);
    expect(bare.git('rev-parse', 'main')).toBe(commits[0]);
    expect(detached.git('rev-parse', 'main')).toBe(commits[0]);
    expect(detached.git('status', '--porcelain')).toBe('');
    expect(bare.git('fsck', '--strict', '--no-dangling')).toBe('');
  });

  it('writes onto a branch for a pull request, made from the catalogue branch, and adds to it later', async () => {
    const repository = await makeTagged();
    const main = repository.git('rev-parse', 'main');
    const first = valueOf(await record(repository, { onto: 'record', cardId: 'churn' }));
    expect(first).toMatchObject({ push: { command: 'git push --atomic origin record refs/tags/churn/v1' } });
    expect(repository.git('rev-parse', 'main', 'record^', 'HEAD')).toBe(`${main}\n${main}\n${main}`);
    const second = valueOf(await record(repository, { onto: 'record' }));
    expect(second).toMatchObject({ kind: 'recorded', entries: { length: 3 } });
    expect(repository.git('rev-parse', 'record~2')).toBe(main);
    expect(valueOf(await record(repository, { onto: 'record' }))).toMatchObject({ kind: 'nothing' });
    expect(repository.git('status', '--porcelain')).toBe('');
    await expect(record(repository, { onto: '-x..y' })).rejects.toMatchObject({
      problem: { code: 'record/bad-branch' },
    });
  });

  it('reads the ledger from the branch, not from the head', async () => {
    const repository = await makeTagged();
    repository.commit({ 'colophon.yaml': 'branch: main\n' });
    repository.git('checkout', '--quiet', '-b', 'topic');
    await record(repository);
    expect(repository.git('show', `main:${ledger}`)).toContain('freeze: v10');
    expect(valueOf(await record(repository))).toMatchObject({ kind: 'nothing', branch: 'main' });
  });

  it('refuses a version that could not be frozen, a dirty card and a branch checked out elsewhere, and writes nothing', async () => {
    const repository = await makeTagged();
    repository.write({ [ledger]: 'mine' });
    const before = repository.git('for-each-ref');
    expect(await codes(record(repository))).toEqual(['freeze/dirty']);
    repository.write({ [ledger]: null });
    const elsewhere = join(await makeTemporaryFolder(), 'tree');
    repository.git('worktree', 'add', '--quiet', '-b', 'elsewhere', elsewhere);
    await expect(record(repository, { onto: 'elsewhere' })).rejects.toMatchObject({
      problem: { code: 'record/checked-out-elsewhere' },
    });
    repository.git('worktree', 'remove', elsewhere);
    repository.git('branch', '--delete', '--quiet', 'elsewhere');
    expect(repository.git('for-each-ref')).toBe(before);
    repository.commit({ [card]: makeCardText({ risk: 'medium' }) });
    repository.git('tag', 'loan-approval/v11');
    const head = repository.git('rev-parse', 'HEAD');
    expect(await codes(record(repository))).toContain('schema/not-allowed');
    expect(repository.git('rev-parse', 'HEAD')).toBe(head);
  });

  it('refuses a version that the freeze policy of its rating refuses', async () => {
    const repository = await make();
    repository.commit({ [card]: makeCardText().replace(/## Ethical considerations[^]*/, '') });
    repository.git('tag', '-m', 'By hand', 'loan-approval/v1');
    expect(await codes(record(repository))).toEqual([expect.stringMatching(/^policy\//)]);
    expect(repository.git('log', '--format=%s', '-1')).toBe('Change cards');
  });

  it('leaves tags elsewhere and tags of other things alone, and tells of a card that is gone', async () => {
    const repository = await make();
    repository.git('tag', 'release/v1');
    await tag(repository);
    repository.git('checkout', '--quiet', '-b', 'topic');
    repository.commit({ [card]: makeCardText({ problem: 'Topic' }) });
    repository.git('tag', 'loan-approval/v7');
    repository.git('checkout', '--quiet', 'main');
    repository.commit({ 'colophon.yaml': 'branch: main\n', 'cards/loan-approval': null });
    const recorded = await record(repository);
    expect(recorded.problems.map(({ code }) => code)).toEqual(['record/card-gone']);
    expect(valueOf(recorded)).toMatchObject({ kind: 'nothing' });
  });
});

describe('freeze --push', () => {
  it('sends branch and tag together, or nothing', async () => {
    const origin = await makeTestRepository({}, { init: ['--bare'] });
    const repository = await make();
    Object.assign(process.env, repository.environment);
    repository.git('remote', 'add', 'origin', origin.folder);
    repository.git('push', '--quiet', 'origin', 'main');
    const aside = join(await makeTemporaryFolder(), 'aside');
    cpSync(repository.folder, aside, { recursive: true });
    const pushed = await runCommand(repository.folder, ['freeze', 'loan-approval', '--push']);
    expect(pushed).toMatchObject({
      code: 0,
      stderr: 'Published: git push --atomic origin main refs/tags/loan-approval/v1\n',
    });
    expect(origin.git('rev-parse', 'main', 'loan-approval/v1')).toBe(
      repository.git('rev-parse', 'main', 'loan-approval/v1'),
    );
    const refs = origin.git('for-each-ref');
    const late = await runCommand(aside, ['freeze', 'churn', '--push']);
    expect([late.code, late.stdout]).toEqual([2, expect.stringContaining('Froze churn v1')]);
    expect(late.stderr).toMatch(/push\/refused[^]*\[rejected\] \(fetch first\)/);
    expect(late.stderr).toContain('git push --atomic origin main refs/tags/churn/v1');
    expect(origin.git('for-each-ref')).toBe(refs);
  });

  it('asks for a card unless it records, and for a record where a branch is named', async () => {
    const { folder } = await make();
    for (const argv of [['freeze'], ['freeze', 'churn', '--onto', 'x'], ['freeze', '--record', '--sign']]) {
      const { code, stderr } = await runCommand(folder, argv);
      expect([code, stderr]).toEqual([2, expect.stringMatching(/^error: /)]);
    }
  });
});
