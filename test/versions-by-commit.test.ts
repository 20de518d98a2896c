import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gateVersion, type GateOptions } from '../src/gate-version.ts';
import { openRepository } from '../src/io/git/open-repository.ts';
import { codesOf, load, setStatus } from './helpers/catalogue-commands.ts';
import { countGit } from './helpers/count-git.ts';
import { makeCardText } from './helpers/make-card-text.ts';
import { makeCommitHistory } from './helpers/make-commit-history.ts';
import { makeSigner } from './helpers/make-signer.ts';
import { makeTestRepository, type TestRepository } from './helpers/make-test-repository.ts';
import { runCommand } from './helpers/run-command.ts';
import { makeTemporaryFolder } from './helpers/temporary-folder.ts';

const id = 'loan-approval';
const card = `cards/${id}/card.md`;
const ledger = `cards/${id}/ledger.yaml`;
const settings = 'versions: commits\n';
const written = (problem: string) => makeCardText({ problem });

/** v1 and v2, of which v1 is Approved. */
async function make(more = ''): Promise<TestRepository> {
  const repository = await makeTestRepository({ 'colophon.yaml': settings + more, [card]: written('One') });
  repository.commit({ [card]: written('Two') }, 'Two');
  return repository;
}

async function makeApproved(more = ''): Promise<TestRepository> {
  const repository = await make(more);
  await setStatus(repository, id, 'v1', 'PendingReview');
  await setStatus(repository, id, 'v1', 'Approved');
  return repository;
}

const versionsOf = async (folder: string, ref?: string) =>
  ((await load(folder, ref)).cards[0]?.versions ?? []).map(({ version, commit }) => [version.label, commit]);

const run = ({ folder, environment }: TestRepository, ...argv: string[]) =>
  runCommand(folder, argv, environment);

const head = ({ git }: TestRepository, ref = 'HEAD') => git('rev-parse', ref);

describe('what is a version where every revision is one', () => {
  it('counts revisions that check, without a tag, and names author and committer’s time', async () => {
    const repository = await makeTestRepository({ 'colophon.yaml': settings, [card]: written('One') });
    const first = head(repository);
    repository.commit({ [card]: '---\nmodel_overview: { model_nam: Loans }\n---\n' }, 'A mistake');
    repository.commit({ 'README.md': 'not a card' });
    repository.commit({ [card]: '---\nmodel_overview: [\n---\n' }, 'Another');
    repository.write({ [card]: written('Two') });
    repository.git('add', '--all');
    const author = ['--author', 'Ben <ben@example.org>', '--date', '2020-01-01T00:00:00Z'];
    repository.git('commit', '--quiet', ...author, '-m', 'Mend it');
    const second = head(repository);
    const catalogue = await load(repository.folder);
    expect(codesOf(catalogue)).toEqual([]);
    const [loaded] = catalogue.cards;
    expect(loaded?.draft).toBeUndefined();
    expect(loaded?.versions).toMatchObject([
      { version: { label: 'v1' }, commit: first, tag: undefined, status: 'Draft' },
      { version: { label: 'v2' }, commit: second, tag: undefined, status: 'Draft' },
    ]);
    const committed = new Date(Number(repository.git('log', '-1', '--format=%ct')) * 1000).toISOString();
    expect(loaded?.versions[1]?.freeze).toMatchObject({
      by: 'Ben <ben@example.org>',
      at: committed.replace('.000Z', 'Z'),
    });
  });

  it('counts content that comes back, unless it is that of the version before', async () => {
    const repository = await make();
    const third = repository.commit({ [card]: written('One') }, 'Back to One');
    repository.commit({ [card]: '---\nno card\n---\n' }, 'A mistake');
    repository.commit({ [card]: written('One') }, 'Take the mistake back');
    const catalogue = await load(repository.folder);
    expect(catalogue.cards[0]?.versions.map(({ commit }) => commit)).toEqual([
      head(repository, `${third}~2`),
      head(repository, `${third}~1`),
      third,
    ]);
    expect(catalogue.cards[0]?.draft).toBeUndefined();
    expect(catalogue.cards[0]?.revisions).toHaveLength(5);
  });

  it('leaves out what is not frozen: the ledger, monitor reports, modes, and the card’s absence', async () => {
    const repository = await makeApproved();
    repository.commit({ [`cards/${id}/monitoring/2026-03.json`]: '{}' });
    repository.git('update-index', '--chmod=+x', card);
    repository.git('commit', '--quiet', '-m', 'Make it executable');
    repository.git('rm', '--quiet', '-rf', `cards/${id}`);
    repository.git('commit', '--quiet', '-m', 'Delete the card');
    repository.git('checkout', '--quiet', 'HEAD~1', '--', `cards/${id}`);
    repository.git('commit', '--quiet', '-m', 'Bring it back');
    expect(await versionsOf(repository.folder)).toHaveLength(2);
  });

  it('takes a merged branch as one revision', async () => {
    const repository = await make();
    repository.git('switch', '--quiet', '-c', 'work');
    repository.commit({ [card]: written('Three, first try') });
    repository.commit({ [card]: written('Three') });
    expect(await versionsOf(repository.folder)).toHaveLength(4);
    repository.git('switch', '--quiet', 'main');
    repository.git('merge', '--quiet', '--no-ff', '-m', 'Merge work', 'work');
    const versions = await versionsOf(repository.folder);
    expect(versions).toHaveLength(3);
    expect(versions[2]).toEqual(['v3', head(repository)]);
  });

  it('keeps numbers whatever the settings say of custom details, and whatever rules find', async () => {
    const acts = `${written('Two')}\n## Model description\n\n<script>alert(1)</script>\n`;
    const repository = await makeTestRepository({ 'colophon.yaml': settings, [card]: acts });
    repository.commit({ [card]: written('Two') });
    const before = await versionsOf(repository.folder);
    expect(before).toHaveLength(2);
    const strict = `${settings}custom_details: { type: object, required: [cost_centre] }\n`;
    repository.commit({ 'colophon.yaml': strict });
    expect(await versionsOf(repository.folder)).toEqual(before);
  });

  it('has a draft where the head’s card does not check, beside the versions or alone', async () => {
    const repository = await makeTestRepository({ 'colophon.yaml': settings, [card]: '---\nno card\n---\n' });
    expect((await load(repository.folder)).cards[0]).toMatchObject({
      versions: [],
      draft: { content: { kind: 'faulty' } },
    });
    repository.commit({ [card]: written('One') });
    repository.commit({ [card]: '---\nno card\n---\n' });
    const [loaded] = (await load(repository.folder)).cards;
    expect(loaded?.versions).toHaveLength(1);
    expect(loaded?.draft?.content.kind).toBe('faulty');
  });

  it('counts a picture that acts, and nothing that Git does not hold itself; the gate counts alike', async () => {
    const repository = await make('environments: { trial: { statuses: [Draft] } }\n');
    const figure = `cards/${id}/figures/a.svg`;
    const acting = repository.commit({ [figure]: '<svg xmlns="http://www.w3.org/2000/svg" onload="a()"/>' });
    repository.commit({ [figure]: 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n' });
    const drawing = repository.commit({ [figure]: '<svg xmlns="http://www.w3.org/2000/svg"/>' });
    expect((await versionsOf(repository.folder)).slice(2)).toEqual([
      ['v3', acting],
      ['v4', drawing],
    ]);
    for (const [version, commit] of Object.entries({ v3: acting, v4: drawing })) {
      const { stdout } = await run(
        repository,
        'gate',
        `${id}@${version}`,
        '--for',
        'trial',
        '--format',
        'json',
      );
      expect((JSON.parse(stdout) as { gate: object }).gate).toMatchObject({ version, commit });
    }
  });

  it('does not count on where a file is missing', async () => {
    const repository = await make();
    const blob = repository.git('rev-parse', `HEAD~1:${card}`);
    rmSync(join(repository.folder, '.git/objects', blob.slice(0, 2), blob.slice(2)));
    const { code, stderr } = await run(repository, 'list');
    expect([code, stderr]).toEqual([2, expect.stringContaining('git/missing-object')]);
  });

  it('does not care for tags', async () => {
    const repository = await make();
    repository.git('tag', '-a', `${id}/v7`, '-m', 'Nobody’s business');
    expect(codesOf(await load(repository.folder))).toEqual([]);
    expect(await run(repository, 'verify')).toMatchObject({ code: 0 });
  });

  it('refuses a shallow clone', async () => {
    const repository = await makeApproved();
    const copy = join(await makeTemporaryFolder(), 'copy');
    execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${repository.folder}`, copy]);
    for (const command of [['verify'], ['list'], ['check'], ['gate', id, '--for', 'trial']]) {
      const { code, stderr } = await runCommand(copy, command);
      expect([command[0], code]).toEqual([command[0], 2]);
      expect(stderr).toContain('git/shallow');
    }
  });
});

describe('the statuses of such versions', () => {
  it('carry commit and digest', async () => {
    const repository = await makeApproved();
    const [version] = (await load(repository.folder)).cards[0]?.versions ?? [];
    expect(version).toMatchObject({ status: 'Approved', commit: head(repository, 'HEAD~3') });
    const [first = ''] = readFileSync(join(repository.folder, ledger), 'utf8').split(/^(?=- )/m);
    expect(first).toMatch(
      new RegExp(
        `^- status: v1\n {2}from: Draft\n {2}to: PendingReview\n {2}commit: ${version?.commit}\n {2}digest: h1:\\S+\n {2}at: `,
      ),
    );
    expect(first).toContain(`digest: ${version?.digest}`);
  });

  it('are asked of policy, and signed with the commit that they are about', async () => {
    const { path, allowed } = await makeSigner('aiko@example.org');
    const repository = await make('allowed_signers: signers\n');
    repository.commit({ signers: allowed, [card]: makeCardText({ risk: 'Unknown' }) });
    const ask = (...argv: string[]) => run(repository, 'status', ...argv);
    expect(await ask(`${id}@3`, 'PendingReview')).toMatchObject({ code: 0 });
    expect(await ask(`${id}@3`, 'Approved')).toMatchObject({ code: 1 });
    expect(await ask(`${id}@1`, 'PendingReview', '--sign-key', path)).toMatchObject({ code: 0 });
    const { code, stdout } = await run(repository, 'verify', '--format', 'json');
    expect(code).toBe(0);
    const { signatures } = JSON.parse(stdout) as { signatures: object[] };
    expect(signatures).toMatchObject([
      { what: 'entry', version: 'v3', outcome: { kind: 'unsigned' } },
      { what: 'entry', version: 'v1', outcome: { kind: 'signed', by: 'aiko@example.org' } },
    ]);
    const text = readFileSync(join(repository.folder, ledger), 'utf8');
    const commit = (await versionsOf(repository.folder))[0]?.[1] ?? '';
    repository.commit({ [ledger]: text.replace(commit, commit.replace(/^.{6}/, 'abcdef')) });
    expect((await run(repository, 'verify')).stdout).toContain('signature/bad');
  });

  it.each([
    ['another commit', /commit: [0-9a-f]{6}/, 'commit: 000000', 'ledger/other-commit'],
    ['another digest', /digest: h1:.{6}/, 'digest: h1:AAAAAA', 'ledger/other-digest'],
    ['no commit', / {2}commit: .*\n/, '', 'ledger/missing-commit'],
    ['a version that is not there', '- status: v1', '- status: v9', 'ledger/no-such-revision'],
    [
      'a freeze',
      /^/,
      `- freeze: v1\n  tag: ${'a'.repeat(40)}\n  commit: ${'a'.repeat(40)}\n  digest: h1:${'A'.repeat(43)}=\n  at: 2026-03-01T09:00:00Z\n  by: Aiko <aiko@example.org>\n`,
      'ledger/freeze-by-commit',
    ],
  ])('are a problem everywhere with %s', async (_, from, to, code) => {
    const environments = 'environments: { trial: { statuses: [Draft, PendingReview] } }\n';
    const repository = await make(environments);
    await setStatus(repository, id, 'v1', 'PendingReview');
    const text = readFileSync(join(repository.folder, ledger), 'utf8');
    repository.commit({ [ledger]: text.replace(from, to) });
    const out = join(await makeTemporaryFolder(), 'site');
    for (const argv of [
      ['verify'],
      ['check'],
      ['gate', `${id}@2`, '--for', 'trial'],
      ['build', '--out', out],
    ]) {
      const outcome = await run(repository, ...argv);
      expect([argv[0], outcome.code]).toEqual([argv[0], 1]);
      expect(outcome.stdout).toContain(code);
    }
    expect(existsSync(out)).toBe(false);
  });

  it('are not given on a branch whose numbers may not last', async () => {
    const repository = await make('branch: main\n');
    repository.git('switch', '--quiet', '-c', 'work');
    repository.commit({ [card]: written('Three') });
    const refused = await run(repository, 'status', `${id}@3`, 'PendingReview');
    expect(refused.code).toBe(1);
    expect(refused.stdout).toContain('version/not-on-line');
    expect((await run(repository, 'status', `${id}@2`, 'PendingReview')).code).toBe(0);
    const verified = await run(repository, 'verify');
    expect([verified.code, verified.stdout]).toEqual([0, expect.stringContaining('version/not-on-line')]);
    repository.git('switch', '--quiet', 'main');
    repository.git('merge', '--quiet', '--no-ff', '-m', 'Merge work', 'work');
    expect((await run(repository, 'verify', '--strict')).code).toBe(0);
    expect((await load(repository.folder)).cards[0]?.versions[1]?.status).toBe('PendingReview');
  });

  it('are appended again after those of another branch', async () => {
    const repository = await make('branch: main\n');
    repository.git('switch', '--quiet', '-c', 'mine');
    await setStatus(repository, id, 'v2', 'PendingReview');
    repository.git('switch', '--quiet', 'main');
    await setStatus(repository, id, 'v1', 'PendingReview');
    repository.git('switch', '--quiet', 'mine');
    expect(await run(repository, 'status', '--replay', 'main')).toMatchObject({ code: 0 });
    expect(await run(repository, 'verify')).toMatchObject({ code: 0 });
    const [loaded] = (await load(repository.folder)).cards;
    expect(loaded?.versions.map(({ status }) => status)).toEqual(['PendingReview', 'PendingReview']);
  });

  it('are not appended again where two branches took the same step', async () => {
    const repository = await make();
    repository.git('switch', '--quiet', '-c', 'mine');
    await setStatus(repository, id, 'v1', 'Archived');
    repository.git('switch', '--quiet', 'main');
    await setStatus(repository, id, 'v1', 'PendingReview');
    repository.git('switch', '--quiet', 'mine');
    const refused = await run(repository, 'status', '--replay', 'main');
    expect(refused.code).toBe(1);
    expect(refused.stdout).toContain('ledger/wrong-from');
  });
});

describe('verify where every revision is a version', () => {
  it('says so where history was rewritten, and names each version with a status', async () => {
    const repository = await make();
    await setStatus(repository, id, 'v1', 'PendingReview');
    await setStatus(repository, id, 'v2', 'PendingReview');
    expect(await run(repository, 'verify', '--strict')).toMatchObject({ code: 0 });
    repository.git('rebase', '--quiet', '--root', '--force-rebase', '--committer-date-is-author-date');
    expect(await run(repository, 'verify')).toMatchObject({ code: 0 });
    repository.git(
      '-c',
      'core.editor=true',
      'rebase',
      '--quiet',
      '--root',
      '--force-rebase',
      '--ignore-date',
    );
    const { code, stdout } = await run(repository, 'verify', '--format', 'json');
    expect(code).toBe(1);
    const { problems } = JSON.parse(stdout) as { problems: { code: string; version: string }[] };
    expect(problems.map((problem) => [problem.code, problem.version])).toEqual([
      ['ledger/other-commit', 'v1'],
      ['ledger/other-commit', 'v2'],
    ]);
  });

  it('says so where a revision was dropped, and all after it moved up', async () => {
    const repository = await make();
    const third = repository.commit({ [card]: written('Three') });
    await setStatus(repository, id, 'v3', 'PendingReview');
    repository.git('rebase', '--quiet', '-X', 'theirs', '--onto', `${third}~2`, `${third}~1`);
    const { code, stdout } = await run(repository, 'verify');
    expect(code).toBe(1);
    expect(stdout).toContain('ledger/no-such-revision');
    expect(stdout).toContain('rewritten, or its numbering changed');
  });

  it('notices with an earlier manifest what no status holds', async () => {
    const repository = await make();
    const out = join(await makeTemporaryFolder(), 'site');
    expect(await run(repository, 'build', '--out', out)).toMatchObject({ code: 0 });
    const manifest = join(out, 'manifest.json');
    expect((await run(repository, 'verify', '--against', manifest, '--strict')).code).toBe(0);
    repository.git('commit', '--quiet', '--amend', '-m', 'Two, amended');
    expect((await run(repository, 'verify')).code).toBe(0);
    const { code, stdout } = await run(repository, 'verify', '--against', manifest);
    expect([code, stdout]).toEqual([1, expect.stringContaining('manifest/version-differs')]);
  }, 60_000);

  it('prints shell lines that recompute a digest from the commit', async () => {
    const repository = await make();
    const { code, stdout } = await run(repository, 'verify', `${id}@2`, '--explain');
    expect(code).toBe(0);
    const [, version] = (await load(repository.folder)).cards[0]?.versions ?? [];
    expect(stdout).toContain(`commit='${version?.commit}'`);
    const printed = execFileSync('sh', ['-s'], { cwd: repository.folder, input: stdout, encoding: 'utf8' });
    expect(printed).toBe(`recorded   ${version?.digest}\nrecomputed ${version?.digest}\n`);
  });
});

describe('freeze where every revision is a version', () => {
  it.each([
    [['freeze', id]],
    [['freeze', id, '--as', 'v7']],
    [['freeze', id, '--tag-only']],
    [['freeze', '--record']],
    [['freeze', '--record', '--onto', 'records']],
  ])('%j is refused', async (argv) => {
    const repository = await make();
    const before = repository.git('for-each-ref');
    const { code, stderr } = await run(repository, ...argv);
    expect([code, stderr]).toEqual([2, expect.stringContaining('version/commits-mode')]);
    expect(repository.git('for-each-ref')).toBe(before);
  });
});

describe('gate where every revision is a version', () => {
  const environments = 'environments: { production: { statuses: [Approved] } }\n';

  it('answers for what is approved, and for nothing else', async () => {
    const repository = await makeApproved(environments);
    const approved = await run(repository, 'gate', id, '--for', 'production', '--format', 'json');
    expect(approved.code).toBe(0);
    const { gate } = JSON.parse(approved.stdout) as { gate: object };
    expect(gate).toMatchObject({ allowed: true, version: 'v1', commit: head(repository, 'HEAD~3') });
    expect(gate).not.toHaveProperty('tag');
    expect((await run(repository, 'gate', `${id}@2`, '--for', 'production')).code).toBe(1);
    repository.git('rebase', '--quiet', '--root', '--force-rebase', '--ignore-date');
    const rewritten = await run(repository, 'gate', id, '--for', 'production');
    expect([rewritten.code, rewritten.stdout]).toEqual([1, expect.stringContaining('ledger/other-commit')]);
  });

  it('finds the version by its model', async () => {
    const about = (model: string) =>
      written('One').replace('model_overview:\n', `model_overview:\n  model_id: ${model}\n`);
    const repository = await makeTestRepository({
      'colophon.yaml': settings + environments,
      [card]: about('models:/loans/1'),
      'cards/other/card.md': makeCardText({ name: 'Other' }),
    });
    await setStatus(repository, id, 'v1', 'PendingReview');
    await setStatus(repository, id, 'v1', 'Approved');
    const found = await run(repository, 'gate', '--model-id', 'models:/loans/1', '--for', 'production');
    expect(found).toMatchObject({ code: 0 });
  });

  it('reads the history of its card alone, and lists no tags', async () => {
    const few = await makeCommitHistory({ cards: 2, versions: 2 });
    const many = await makeCommitHistory({ cards: 20, versions: 30 });
    const ask = async (folder: string) => {
      const options: GateOptions = {
        about: { card: 'card-1', version: 'v2' },
        environment: 'trial',
        ref: 'HEAD',
        now: 1_780_000_000,
      };
      const { facts, problems } = await gateVersion(await openRepository(folder), options);
      expect([facts.version, problems]).toEqual(['v2', []]);
    };
    const [forFew, forMany] = [await countGit(() => ask(few.folder)), await countGit(() => ask(many.folder))];
    expect(forMany).toHaveLength(forFew.length);
    expect(forMany.filter((line) => / log /.test(line))).toEqual([
      expect.stringMatching(/:\(top,literal\)cards\/card-1$/),
    ]);
    expect(forMany.some((line) => line.includes('for-each-ref'))).toBe(false);
  });
});

describe('the commands that show such a catalogue', () => {
  it('start Git as often for 300 versions as for 3', async () => {
    const few = await makeCommitHistory({ cards: 3, versions: 1 });
    const many = await makeCommitHistory({ cards: 3, versions: 100 });
    const count = async (folder: string) =>
      (await load(folder)).cards.reduce((sum, { versions }) => sum + versions.length, 0);
    expect([await count(few.folder), await count(many.folder)]).toEqual([3, 300]);
    const forFew = await countGit(() => load(few.folder));
    const forMany = await countGit(() => load(many.folder));
    const withoutIds = (lines: readonly string[]) =>
      lines.map((line) => line.replaceAll(/[0-9a-f]{40}/g, 'ID')).toSorted();
    expect(withoutIds(forMany)).toEqual(withoutIds(forFew));
    const verifying = (folder: string) => countGit(() => runCommand(folder, ['verify']));
    expect(withoutIds(await verifying(many.folder))).toEqual(withoutIds(await verifying(few.folder)));
  }, 60_000);

  it('list, show and check name versions, and commits in place of tags', async () => {
    const repository = await makeApproved();
    expect((await run(repository, 'list')).stdout).toMatch(/loan-approval +v1 +Approved/);
    const { stdout } = await run(repository, 'show', `${id}@2`);
    expect(stdout).toMatch(/^commit +[0-9a-f]{40}$/m);
    expect(stdout).toMatch(/^committed +2026-.* by Aiko Tanaka <aiko@example\.org>$/m);
    expect(stdout).not.toMatch(/^(?:tag|frozen) /m);
    expect(await run(repository, 'check')).toMatchObject({ code: 0 });
    const all = await run(repository, 'check', '--all');
    expect([all.code, all.stdout + all.stderr]).toEqual([0, expect.stringContaining('2 versions')]);
    expect((await run(repository, 'verify', id)).stdout).toMatch(/v2 +Draft +commit [0-9a-f]{10}/);
  });

  it('build pages that say what was committed, and by whom', async () => {
    const repository = await makeApproved();
    const out = join(await makeTemporaryFolder(), 'site');
    expect(await run(repository, 'build', '--out', out)).toMatchObject({ code: 0 });
    const read = (path: string) => readFileSync(join(out, path), 'utf8');
    const page = read(`cards/${id}/v2/index.html`);
    expect(page).toContain(head(repository, 'HEAD~2'));
    expect(page).toContain('Committed');
    expect(page).toContain('Author');
    expect(page).not.toMatch(/Tag object|<dt[^>]*>Tag<|undefined/);
    expect(read(`ja/cards/${id}/v2/index.html`)).toContain('コミット日時');
    const history = read(`cards/${id}/history/index.html`);
    expect(history).toContain('v2 committed');
    expect(history).toContain('v1: Pending review to Approved');
    const { colophon } = JSON.parse(read(`cards/${id}/v1/card.json`)) as { colophon: object };
    expect(colophon).toMatchObject({ version: 'v1', status: 'Approved', commit: head(repository, 'HEAD~3') });
    expect(colophon).not.toHaveProperty('tag');
    expect(await run(repository, 'verify', join(out, `cards/${id}/v1/card.json`))).toMatchObject({ code: 0 });
  }, 60_000);
});
