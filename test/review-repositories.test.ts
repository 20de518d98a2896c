import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openRepository } from '../src/io/git/open-repository.ts';
import { reviewChanges } from '../src/review-changes.ts';
import { freeze } from './helpers/catalogue-commands.ts';
import { cloneRepository } from './helpers/clone-repository.ts';
import { countGit } from './helpers/count-git.ts';
import { makeCardText } from './helpers/make-card-text.ts';
import { makeTestRepository } from './helpers/make-test-repository.ts';
import { cardFile, findingsOf, ledgerFile, makeBranched, review } from './helpers/review.ts';
import { makeTemporaryFolder } from './helpers/temporary-folder.ts';

const changed = makeCardText({ risk: 'Medium' });
const found = [{ id: 'loan-approval', what: 'changed', weight: 'major' }];

async function makeFeature() {
  const repository = await makeBranched({}, (made) => freeze(made, 'loan-approval'));
  repository.commit({ [cardFile]: changed });
  repository.git('checkout', '--quiet', 'main');
  return repository;
}

describe('a branch', () => {
  it('is reviewed where it is not checked out, and nothing is', async () => {
    const repository = await makeFeature();
    const before = repository.git('status', '--porcelain', '--branch');
    expect((await review(repository.folder)).cards).toMatchObject(found);
    expect(repository.git('status', '--porcelain', '--branch')).toBe(before);
  });

  it('is reviewed in a bare clone, also by the names of remotes, and in a worktree', async () => {
    const repository = await makeFeature();
    const bare = await cloneRepository(repository, '--bare');
    expect((await review(bare.folder)).cards).toMatchObject(found);
    const clone = await cloneRepository(repository);
    expect((await review(clone.folder, 'origin/main', 'origin/feature')).cards).toMatchObject(found);
    const folder = join(await makeTemporaryFolder(), 'tree');
    repository.git('worktree', 'add', '--quiet', folder, 'feature');
    expect((await review(folder, 'main', 'HEAD')).cards).toMatchObject(found);
  });

  it.each([
    ['blobless', '--filter=blob:none'],
    ['treeless', '--filter=tree:0'],
  ])('is reviewed in a %s clone, which then has what was read', async (_, filter) => {
    const repository = await makeFeature();
    const clone = await cloneRepository(repository, filter, '--no-checkout');
    const ask = () => review(clone.folder, 'origin/main', 'origin/feature');
    expect((await ask()).cards).toMatchObject(found);
    expect((await countGit(ask)).filter((line) => / fetch /.test(line))).toEqual([]);
  });

  it('is reviewed in a repository of SHA-256', async () => {
    const repository = await makeTestRepository(
      { [cardFile]: makeCardText() },
      { init: ['--object-format=sha256'] },
    );
    await freeze(repository, 'loan-approval');
    repository.git('checkout', '--quiet', '-b', 'feature');
    repository.commit({ [cardFile]: changed });
    const reviewed = await review(repository.folder);
    expect(reviewed.cards).toMatchObject(found);
    expect(reviewed.head).toHaveLength(64);
  });

  it('is compared with where it began, and judged by where the base is now', async () => {
    const repository = await makeFeature();
    repository.commit({
      'cards/churn/card.md': makeCardText({ name: 'Churn' }),
      'colophon.yaml': 'review: { weights: [{ field: intended_uses.risk_rating, weight: editorial }] }\n',
    });
    const { cards, problems } = await review(repository.folder);
    expect(cards.map(({ id }) => id)).toEqual(['loan-approval']);
    const risk = cards[0]?.changes.find(({ path }) => path.at(-1) === 'risk_rating');
    expect(risk).toMatchObject({ weight: 'editorial', rule: 'settings' });
    expect(problems).toEqual([]);
  });

  it('that is where the base is, or behind it, means nothing', async () => {
    const repository = await makeFeature();
    for (const [base, head] of [
      ['main', 'main'],
      ['feature', 'main'],
    ] as const)
      expect(await review(repository.folder, base, head)).toMatchObject({ cards: [], problems: [] });
  });

  it('that was merged crosswise is compared with what Git takes, which is said', async () => {
    const repository = await makeFeature();
    repository.commit({ 'a.txt': 'a\n' });
    repository.git('branch', 'aside');
    const [one, other] = [repository.git('rev-parse', 'main'), repository.git('rev-parse', 'feature')];
    repository.git('merge', '--quiet', '--no-edit', other);
    repository.git('checkout', '--quiet', 'feature');
    repository.git('merge', '--quiet', '--no-edit', one);
    const more = repository.commit({ [cardFile]: makeCardText({ risk: 'Low' }) });
    const reviewed = await review(repository.folder, 'main', more);
    expect(reviewed.mergeBase).toBe(repository.git('merge-base', 'main', more));
    expect(findingsOf(reviewed)).toEqual(['warning review/several-merge-bases']);
    expect(reviewed.problems[0]?.message).toContain(reviewed.mergeBase);
  });

  it.each([
    ['without a common commit', ['orphan', 'feature'], 'review/no-merge-base'],
    ['that is not there', ['main', 'nowhere'], 'git/ref-not-found'],
    ['that looks like an option', ['--all', 'feature'], 'git/ref-not-found'],
    ['with a line end', ['main\n', 'feature'], 'git/ref-not-found'],
  ])('%s is refused', async (_, [base = '', head = ''], code) => {
    const repository = await makeFeature();
    repository.git('checkout', '--quiet', '--orphan', 'orphan');
    repository.commit({ 'a.txt': 'a\n' });
    const reviewing = reviewChanges(await openRepository(repository.folder), { base, head });
    await expect(reviewing).rejects.toMatchObject({ problem: { code } });
  });

  it('is not reviewed in a shallow clone, which is told how to be made whole', async () => {
    const repository = await makeFeature();
    const clone = await cloneRepository(repository, '--depth=1', '--no-single-branch');
    const reviewing = reviewChanges(await openRepository(clone.folder), {
      base: 'origin/main',
      head: 'origin/feature',
    });
    await expect(reviewing).rejects.toMatchObject({
      problem: { code: 'git/shallow', hint: expect.stringContaining('--unshallow') as string },
    });
  });
});

describe('a catalogue', () => {
  it('that is a template’s copy is reviewed, and what its ledgers name is not looked for', async () => {
    const repository = await makeFeature();
    const ledger = repository.git('show', `main:${ledgerFile}`);
    const copy = await makeBranched({ [ledgerFile]: `${ledger}\n` });
    copy.commit({ [cardFile]: changed });
    const reviewed = await review(copy.folder);
    expect(reviewed.cards).toMatchObject([{ ...found[0], newest: 'v1', proposed: 'v2' }]);
    expect(reviewed.problems).toEqual([]);
  });

  it('whose settings move the cards is judged where the base has them', async () => {
    const repository = await makeFeature();
    repository.git('checkout', '--quiet', 'feature');
    repository.git('mv', 'cards', 'models');
    repository.commit({ 'colophon.yaml': 'cards: models\n' });
    expect(findingsOf(await review(repository.folder))).toEqual([
      `error review/card-removed ${cardFile}`,
      'warning review/judge-changed colophon.yaml:1',
    ]);
  });

  it('whose base has settings that cannot be read is not judged', async () => {
    const repository = await makeBranched({ 'colophon.yaml': 'titel: x\n' });
    const reviewed = await reviewChanges(await openRepository(repository.folder), {
      base: 'main',
      head: 'feature',
    });
    expect(reviewed).toMatchObject({ ok: false, problems: [{ code: 'schema/unknown-field' }] });
  });

  describe('where every revision is a version', () => {
    const settings = { 'colophon.yaml': 'versions: commits\n' };

    it('proposes the number that the merge will have, and knows what is removed', async () => {
      const repository = await makeBranched(settings);
      repository.commit({ [cardFile]: changed });
      expect((await review(repository.folder)).cards).toMatchObject([{ newest: 'v1', proposed: 'v2' }]);
      repository.git('rm', '-rq', 'cards');
      repository.commit();
      expect(findingsOf(await review(repository.folder))).toEqual([`error review/card-removed ${cardFile}`]);
    });

    it('takes a status of a version on the base’s line alone', async () => {
      const repository = await makeBranched(settings);
      const { runCommand } = await import('./helpers/run-command.ts');
      const before = { ...process.env };
      Object.assign(process.env, repository.environment);
      try {
        const { code } = await runCommand(repository.folder, ['status', 'loan-approval@v1', 'PendingReview']);
        expect(code).toBe(0);
      } finally {
        process.env = before;
      }
      const reviewed = await review(repository.folder);
      expect(reviewed.cards).toMatchObject([{ entries: [{ status: 'v1' }], changes: [] }]);
      expect(reviewed.problems).toEqual([]);
      const ledger = repository.git('show', `HEAD:${ledgerFile}`);
      repository.commit({ [ledgerFile]: `${ledger.replaceAll(/status: v1/g, 'status: v2')}\n` });
      expect(findingsOf(await review(repository.folder))).toEqual([
        expect.stringMatching(/^error ledger\/no-such-revision /),
      ]);
    });
  });
});

describe('a hostile head', () => {
  it('is named for each thing that a card cannot hold', async () => {
    const repository = await makeFeature();
    repository.git('checkout', '--quiet', 'feature');
    const { writeFileSync, symlinkSync } = await import('node:fs');
    const at = (path: string): string => join(repository.folder, 'cards/loan-approval', path);
    symlinkSync('/etc/passwd', at('passwd'));
    writeFileSync(
      at('data.bin'),
      'version https://git-lfs.github.com/spec/v1\noid sha256:' + 'a'.repeat(64) + '\nsize 12\n',
    );
    writeFileSync(at('huge.bin'), Buffer.alloc(65 * 1024 * 1024));
    writeFileSync(
      at('figure.svg'),
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    );
    chmodSync(at('figure.svg'), 0o755);
    repository.commit({
      'cards/broken/card.md': '---\na: [\n---\n',
      'cards/latin/card.md': Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xe9, 0x0a]),
      'cards/Bad Name/card.md': makeCardText(),
      'cards/empty/ledger.yaml': '',
    });
    const reviewed = await review(repository.folder);
    const codes = findingsOf(reviewed).map((finding) => finding.replace(/:\d+$/, ''));
    expect(codes.toSorted()).toEqual(
      [
        'error card/bad-id cards/Bad Name',
        'error card/missing cards/empty/card.md',
        'error card/not-utf8 cards/latin/card.md',
        'error file/active-svg cards/loan-approval/figure.svg',
        'error file/lfs-pointer cards/loan-approval/data.bin',
        'error file/symbolic-link cards/loan-approval/passwd',
        'error file/too-large cards/loan-approval/huge.bin',
        'error yaml/syntax cards/broken/card.md',
      ].toSorted(),
    );
    expect(reviewed.cards.map(({ id, after }) => [id, after])).toEqual([
      ['loan-approval', 'faulty'],
      ['broken', 'unreadable'],
      ['empty', 'unreadable'],
      ['latin', 'unreadable'],
    ]);
  });
});
