import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { currentOf, isFrozen } from '../src/core/catalogue/select-version.ts';
import { stringifyInput } from '../src/core/page/input-key.ts';
import { Failure } from '../src/core/problem/failure.ts';
import { openRepository } from '../src/io/git/open-repository.ts';
import { loadCatalogue } from '../src/load-catalogue.ts';
import { codesOf, freeze, load, setStatus } from './helpers/catalogue-commands.ts';
import { makeCardText } from './helpers/make-card-text.ts';
import { makeTestRepository, type TestRepository } from './helpers/make-test-repository.ts';
import { makeTemporaryFolder } from './helpers/temporary-folder.ts';

const card = 'cards/loan-approval/card.md';

async function makeFrozen(init: readonly string[] = []): Promise<TestRepository> {
  const repository = await makeTestRepository({ [card]: makeCardText() }, { init });
  await freeze(repository, 'loan-approval');
  return repository;
}

describe('loadCatalogue', () => {
  it('reads versions, statuses, drafts and revisions from commits', async () => {
    const repository = await makeFrozen();
    await setStatus(repository, 'loan-approval', 'v1', 'PendingReview');
    const second = repository.commit(
      { [card]: makeCardText({ problem: 'Decide sooner.' }) },
      'Decide sooner',
    );
    repository.commit({ 'README.md': 'not a card' });
    const [loaded] = (await load(repository.folder)).cards;
    expect(loaded?.versions.map(({ version, status }) => [version.label, status])).toEqual([
      ['v1', 'PendingReview'],
    ]);
    expect(loaded?.draft?.content.kind).toBe('valid');
    expect(loaded?.revisions.map(({ subject }) => subject)).toEqual(['Decide sooner', 'Begin']);
    expect(loaded?.draft?.revision?.commit).toBe(second);
  });

  it('takes the highest Approved as current, else the highest not Archived, else the draft', async () => {
    const repository = await makeFrozen();
    const current = async () => {
      const [loaded] = (await load(repository.folder)).cards;
      const found = loaded && currentOf(loaded);
      return found && (isFrozen(found) ? found.version.label : 'draft');
    };
    expect(await current()).toBe('v1');
    await setStatus(repository, 'loan-approval', 'v1', 'PendingReview');
    await setStatus(repository, 'loan-approval', 'v1', 'Approved');
    repository.commit({ [card]: makeCardText({ problem: 'Two' }) });
    await freeze(repository, 'loan-approval');
    expect(await current()).toBe('v1');
    await setStatus(repository, 'loan-approval', 'v1', 'Archived');
    expect(await current()).toBe('v2');
    await setStatus(repository, 'loan-approval', 'v2', 'Archived');
    expect(await current()).toBe('v2');
    repository.commit({ [card]: makeCardText({ problem: 'Three' }) });
    expect(await current()).toBe('draft');
  });

  it.each([
    ['a clone', (from: string, to: string) => ['clone', '--quiet', from, to]],
    ['a bare clone', (from: string, to: string) => ['clone', '--quiet', '--bare', from, to]],
    ['a worktree', (from: string, to: string) => ['-C', from, 'worktree', 'add', '--quiet', '--detach', to]],
  ])('reads the same from %s', async (_, commands) => {
    const repository = await makeFrozen();
    const copy = join(await makeTemporaryFolder(), 'copy');
    execFileSync('git', commands(repository.folder, copy), { stdio: 'pipe' });
    const read = async (folder: string) => JSON.parse(stringifyInput(await load(folder))) as unknown;
    expect(await read(copy)).toEqual(await read(repository.folder));
  });

  it('reads a SHA-256 repository, on a branch of any name', async () => {
    const repository = await makeFrozen(['--object-format=sha256', '--initial-branch=trunk-日本']);
    const catalogue = await load(repository.folder);
    expect(catalogue.commit).toHaveLength(64);
    expect(codesOf(catalogue)).toEqual([]);
    expect(catalogue.cards[0]?.versions[0]?.commit).toHaveLength(64);
  });

  it('reads an older commit as it was, and from a folder below the root', async () => {
    const repository = await makeFrozen();
    expect((await load(join(repository.folder, 'cards'))).cards[0]?.versions).toHaveLength(1);
    expect((await load(repository.folder, 'HEAD~1')).cards[0]?.versions).toHaveLength(0);
  });

  it('names both sides of a moved tag', async () => {
    const repository = await makeFrozen();
    const before = await load(repository.folder);
    const old = before.cards[0]?.versions[0];
    const moved = repository.commit({ [card]: makeCardText({ problem: 'Another' }) });
    repository.git('tag', '--force', 'loan-approval/v1', 'HEAD');
    const { problems } = await load(repository.folder);
    const [problem] = problems;
    expect(problem).toMatchObject({
      code: 'tag/moved',
      severity: 'error',
      card: 'loan-approval',
      version: 'v1',
    });
    for (const fact of [
      'loan-approval/v1',
      old?.commit,
      old?.digest,
      moved,
      String(problem?.data['actualDigest']),
    ])
      expect(problem?.message).toContain(fact);
    expect(problem?.data['actualDigest']).not.toBe(old?.digest);
  });

  it('tells a deleted tag, a tag made anew, and a changed digest', async () => {
    const repository = await makeFrozen();
    const commit = repository.git('rev-parse', 'loan-approval/v1^{commit}');
    repository.git('tag', '--delete', 'loan-approval/v1');
    expect(codesOf(await load(repository.folder))).toEqual(['tag/deleted']);
    repository.git('tag', '--annotate', '-m', 'again', 'loan-approval/v1', commit);
    expect(codesOf(await load(repository.folder))).toEqual(['tag/recreated']);
    const ledger = repository.git('show', 'HEAD:cards/loan-approval/ledger.yaml');
    repository.commit({
      'cards/loan-approval/ledger.yaml': `${ledger.replace(/h1:.*/, `h1:${'A'.repeat(43)}=`)}\n`,
    });
    expect(codesOf(await load(repository.folder))).toEqual(
      expect.arrayContaining(['version/digest-changed']),
    );
  });

  it('warns of version tags on its own line that no ledger knows, and of no others', async () => {
    const repository = await makeFrozen();
    repository.git('tag', 'loan-approval/v2');
    repository.git('tag', 'release-1');
    repository.git('tag', 'other/v1/x');
    repository.git('checkout', '--quiet', '-b', 'elsewhere');
    repository.commit({ [card]: makeCardText({ problem: 'Elsewhere' }) });
    repository.git('tag', 'loan-approval/v3');
    repository.git('checkout', '--quiet', 'main');
    const { problems, cards } = await load(repository.folder);
    expect(problems.map(({ code, severity, data }) => [code, severity, data['tag']])).toEqual([
      ['tag/unrecorded', 'warning', 'loan-approval/v2'],
    ]);
    expect(cards[0]?.versions).toHaveLength(1);
  });

  it('reads what was stored, not what refs/replace puts in its place', async () => {
    const repository = await makeFrozen();
    const blob = repository.git('rev-parse', `HEAD:${card}`);
    repository.write({ aside: makeCardText({ problem: 'Swapped' }) });
    const other = repository.git('hash-object', '-w', 'aside');
    repository.git('replace', blob, other);
    const catalogue = await load(repository.folder);
    expect(codesOf(catalogue)).toEqual([]);
    expect(catalogue.cards[0]?.draft).toBeUndefined();
  });

  it('says once that the ledgers are of another history', async () => {
    const repository = await makeFrozen();
    const copy = await makeTestRepository({
      [card]: makeCardText(),
      'cards/loan-approval/ledger.yaml': `${repository.git('show', 'HEAD:cards/loan-approval/ledger.yaml')}\n`,
    });
    expect(codesOf(await load(copy.folder))).toEqual(['version/foreign-history']);
  });

  it('refuses links, submodules and names that leave the folder, and reads on', async () => {
    const repository = await makeTestRepository({ [card]: makeCardText() });
    const blob = repository.git('rev-parse', `HEAD:${card}`);
    const tree = (lines: string) =>
      execFileSync('git', ['mktree', '--missing'], {
        cwd: repository.folder,
        input: lines,
        encoding: 'utf8',
      }).trim();
    const folder = tree(
      [
        `100644 blob ${blob}\tcard.md`,
        `120000 blob ${blob}\tlink`,
        `160000 commit ${repository.git('rev-parse', 'HEAD')}\tmodule`,
        `100644 blob ${blob}\tback\\\\slash`,
        `100644 blob ${blob}\t"new\\nline"`,
        `100644 blob ${blob}\t"bad\\377"`,
      ].join('\n') + '\n',
    );
    const dots = execFileSync('git', ['hash-object', '-t', 'tree', '--literally', '-w', '--stdin'], {
      cwd: repository.folder,
      input: Buffer.concat([
        Buffer.from('100644 ..\0'),
        Buffer.from(blob, 'hex'),
        Buffer.from('100644 card.md\0'),
        Buffer.from(blob, 'hex'),
      ]),
      encoding: 'utf8',
    }).trim();
    const root = tree(
      `040000 tree ${tree(`040000 tree ${folder}\tloan-approval\n040000 tree ${dots}\tdots\n040000 tree ${folder}\tBad Name\n`)}\tcards\n`,
    );
    const commit = repository.git('commit-tree', root, '-m', 'hostile');
    const catalogue = await load(repository.folder, commit);
    expect(new Set(codesOf(catalogue))).toEqual(
      new Set([
        'file/symbolic-link',
        'file/submodule',
        'file/backslash',
        'file/control-character',
        'file/bad-encoding',
        'file/unsafe-name',
        'card/bad-id',
      ]),
    );
    expect(catalogue.cards.map(({ id }) => id)).toEqual(['dots', 'loan-approval']);
  });

  it('refuses a Git LFS pointer', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 10\n`;
    const repository = await makeTestRepository({
      [card]: makeCardText(),
      'cards/loan-approval/figures/a.png': pointer,
    });
    expect(codesOf(await load(repository.folder))).toEqual(['file/lfs-pointer']);
  });

  it('reports a broken ledger at its line, and keeps the other cards', async () => {
    const repository = await makeTestRepository({
      [card]: makeCardText(),
      'cards/loan-approval/ledger.yaml': '- freeze: v1\n  tag: [\n',
      'cards/other/card.md': makeCardText({ name: 'Other' }),
    });
    const { problems, cards } = await load(repository.folder);
    expect(problems[0]).toMatchObject({
      severity: 'error',
      card: 'loan-approval',
      file: 'cards/loan-approval/ledger.yaml',
    });
    expect(problems[0]?.line).toBeGreaterThan(0);
    expect(cards).toHaveLength(2);
  });

  it('fails where the settings are broken', async () => {
    const repository = await makeTestRepository({ [card]: makeCardText(), 'colophon.yaml': 'titel: x\n' });
    const loaded = await loadCatalogue(await openRepository(repository.folder));
    expect(loaded.ok).toBe(false);
    expect(loaded.problems[0]).toMatchObject({ file: 'colophon.yaml', line: 1, column: 1 });
  });
});

describe('what Git cannot answer', () => {
  const failureOf = async (run: () => Promise<unknown>) => {
    const error: unknown = await run().catch((thrown: unknown) => thrown);
    return error instanceof Failure ? error.problem.code : error;
  };

  it('is told apart: no folder, no repository, no commit, no such ref, a shallow clone', async () => {
    const folder = await makeTemporaryFolder();
    expect(await failureOf(() => load(join(folder, 'nowhere')))).toBe('git/no-repository');
    expect(await failureOf(() => load(folder))).toBe('git/no-repository');
    const empty = await makeTestRepository();
    expect(await failureOf(() => load(empty.folder))).toBe('git/no-commit');
    const repository = await makeFrozen();
    expect(await failureOf(() => load(repository.folder, 'nowhere'))).toBe('git/ref-not-found');
    expect(await failureOf(() => load(repository.folder, '--output=x'))).toBe('git/ref-not-found');
    execFileSync(
      'git',
      ['clone', '--quiet', '--depth=1', `file://${repository.folder}`, join(folder, 'shallow')],
      { stdio: 'pipe' },
    );
    expect(await failureOf(() => load(join(folder, 'shallow')))).toBe('git/shallow');
  });
});
