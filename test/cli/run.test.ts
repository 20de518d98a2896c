import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findUserFolder } from '../../src/cli/user-folder.ts';
import { packageRoot } from '../../src/io/files/package-root.ts';
import { freeze, setStatus } from '../helpers/catalogue-commands.ts';
import { makeCardText } from '../helpers/make-card-text.ts';
import { makeTestRepository } from '../helpers/make-test-repository.ts';
import { runCommand } from '../helpers/run-command.ts';
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts';

const card = 'cards/loan-approval/card.md';
const make = () => makeTestRepository({ [card]: makeCardText() });
const commands = [
  'new',
  'import',
  'autofill',
  'export',
  'check',
  'review',
  'freeze',
  'status',
  'list',
  'show',
  'verify',
  'gate',
  'build',
  'print',
  'merge',
  'sample',
];

describe('the command line', () => {
  it.each(commands)('%s --help has examples', async (command) => {
    const { code, stdout } = await runCommand('/', [command, '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('Examples:');
    expect(stdout).toContain(`$ colophon ${command}`);
    for (const [, line = ''] of stdout.matchAll(/^ +\$ (.*)$/gm))
      expect(line).toMatch(/^(?:colophon [a-z]|aws [^|]*\| colophon [a-z])/);
    expect(stdout).not.toContain('colophon aws');
  });

  it.each([
    ['an unknown command', ['chek'], /Did you mean check\?/],
    ['an unknown option', ['check', '--al'], /Did you mean --all\?/],
    ['an unknown format', ['check', '--format', 'xml'], /Allowed choices are text, json, github/],
    ['a version that is none', ['show', 'loan-approval@latest'], /A version is an integer such as v3/],
    ['a status that is none', ['status', 'loan-approval@v1', 'approved'], /Did you mean Approved\?/],
    ['a person without an address', ['status', 'a@v1', 'Draft', '--by', 'Aiko'], /Write "Name <address>"/],
  ])('ends with 2 for %s', async (_, argv, expected) => {
    const { code, stderr } = await runCommand((await make()).folder, argv);
    expect(code).toBe(2);
    expect(stderr).toMatch(expected);
  });

  it.each([
    ['import', ['import', 'none.json', '--as', 'a'], 'import/not-found'],
    ['autofill', ['autofill', 'loan-approval', '--from', 'none.json'], 'import/not-found'],
    ['export', ['export', 'loan-approval', '--to', 'json', '--ref', 'none'], 'git/ref-not-found'],
  ])(
    '%s ends with 2 and one problem where it cannot run, in the form that --report asks for',
    async (name, argv, problem) => {
      const { folder } = await make();
      const json = await runCommand(folder, [...argv, '--report=json']);
      expect(json.code).toBe(2);
      const written = name === 'export' ? json.stderr : json.stdout;
      expect(JSON.parse(written)).toMatchObject({ problems: [{ code: problem }] });
      expect(name === 'export' ? json.stdout : json.stderr).toBe('');
      const text = await runCommand(folder, argv);
      expect([text.code, text.stdout]).toEqual([2, '']);
      expect(text.stderr).toContain(problem);
    },
  );

  it('takes the format of a source for no form of its report', async () => {
    const { folder } = await make();
    const { code, stdout, stderr } = await runCommand(folder, [
      'import',
      'no',
      '--as',
      'a',
      '--format',
      'json',
    ]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('import/not-found');
  });

  it('ends with 2 and one problem where it cannot run, as text and as JSON', async () => {
    const folder = await makeTemporaryFolder();
    for (const argv of [['check'], ['list'], ['build'], ['show', 'a'], ['freeze', 'a']]) {
      const { code, stdout, stderr } = await runCommand(folder, argv);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain('git/no-repository');
      expect(stderr).not.toMatch(/\n\s+at /);
    }
    const { code, stdout } = await runCommand(folder, ['check', '--format', 'json']);
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ format: 1, problems: [{ code: 'git/no-repository' }] });
  });
});

describe('check', () => {
  const faulty = makeCardText({ risk: 'medium' }).replace('model_owner', 'model_ower');

  it('says nothing on standard output where nothing is wrong', async () => {
    const { folder } = await make();
    expect(await runCommand(folder, ['check'])).toEqual({ code: 0, stdout: '', stderr: 'Checked 1 card.\n' });
  });

  it('shows every problem with its place, its lines and what to do', async () => {
    const { folder } = await makeTestRepository({ [card]: faulty });
    const { code, stdout } = await runCommand(folder, ['check']);
    expect(code).toBe(1);
    expect(stdout).toMatchInlineSnapshot(`
      "error schema/unknown-field  cards/loan-approval/card.md:4:3
        “model_ower” is no field of “Model overview”.
          2 | model_overview:
          3 |   model_name: "Loan approval"
        > 4 |   model_ower: Credit risk
            |   ^
          5 | intended_uses:
          6 |   risk_rating: medium
        → Write model_owner if that is meant.

      error schema/not-allowed  cards/loan-approval/card.md:6:16
        “Risk rating” cannot be “medium”.
          4 |   model_ower: Credit risk
          5 | intended_uses:
        > 6 |   risk_rating: medium
            |                ^
          7 | ---
          8 |
        → Write Medium if that is meant. The choice is: High, Medium, Low, Unknown.

      2 errors
      "
    `);
  });

  it('gives machines the same, and GitHub its annotations', async () => {
    const { folder } = await makeTestRepository({ [card]: faulty });
    const json = await runCommand(folder, ['check', '--format', 'json']);
    const { problems, ...rest } = JSON.parse(json.stdout) as { problems: Record<string, unknown>[] };
    expect(rest).toEqual({ format: 1, cards: 1, versions: 0 });
    expect(problems.map(({ code, file, line, column }) => [code, file, line, column])).toEqual([
      ['schema/unknown-field', card, 4, 3],
      ['schema/not-allowed', card, 6, 16],
    ]);
    const github = await runCommand(folder, ['check', '--format', 'github']);
    expect(github.stdout.split('\n')[0]).toMatch(
      /^::error file=cards\/loan-approval\/card.md,line=4,col=3,title=schema\/unknown-field::/,
    );
    expect(github.code).toBe(1);
  });

  it('looks at the cards that are named, from where the user stands', async () => {
    const { folder } = await makeTestRepository({
      [card]: faulty,
      'cards/fine/card.md': makeCardText({ name: 'Fine' }),
    });
    expect((await runCommand(folder, ['check', 'cards/fine'])).code).toBe(0);
    expect((await runCommand(join(folder, 'cards'), ['check', 'fine/card.md'])).code).toBe(0);
    expect((await runCommand(join(folder, 'cards/fine'), ['check', '.'])).code).toBe(0);
    expect((await runCommand(folder, ['check', '.'])).code).toBe(1);
    const unknown = await runCommand(folder, ['check', 'cards/fin']);
    expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringContaining('Did you mean fine?')]);
  });

  it('looks at the work tree, not at commits; with --all at every version too', async () => {
    const repository = await make();
    await freeze(repository, 'loan-approval');
    repository.write({ [card]: faulty });
    expect((await runCommand(repository.folder, ['check'])).code).toBe(1);
    repository.write({ [card]: makeCardText() });
    repository.git('tag', '--delete', 'loan-approval/v1');
    expect((await runCommand(repository.folder, ['check'])).code).toBe(0);
    const all = await runCommand(repository.folder, ['check', '--all']);
    expect([all.code, all.stdout]).toEqual([1, expect.stringContaining('tag/deleted')]);
  });

  it('lets warnings pass, unless it is strict', async () => {
    const repository = await make();
    await freeze(repository, 'loan-approval');
    repository.git('tag', 'loan-approval/v2');
    expect((await runCommand(repository.folder, ['check', '--all'])).code).toBe(0);
    expect((await runCommand(repository.folder, ['check', '--all', '--strict'])).code).toBe(1);
  });
});

describe('freeze, status, list and show', () => {
  it('tell what was done and what there is', async () => {
    const repository = await make();
    const { folder, environment } = repository;
    Object.assign(process.env, environment);
    const frozen = await runCommand(folder, ['freeze', 'loan-approval']);
    expect(frozen).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(
        /^Froze loan-approval v1\n {2}tag {5}loan-approval\/v1\n {2}commit {2}[0-9a-f]{40}\n {2}digest {2}h1:.{44}\n$/,
      ),
    });
    expect(frozen.stderr).toContain('git push --atomic origin main refs/tags/loan-approval/v1');
    expect((await runCommand(folder, ['freeze', 'loan-approval'])).stdout).toBe(
      'Nothing to freeze: loan-approval has not changed since v1.\n',
    );
    expect((await runCommand(folder, ['status', 'loan-approval@1', 'PendingReview'])).stdout).toBe(
      'loan-approval v1 is PendingReview (it was Draft).\n',
    );
    expect((await runCommand(folder, ['status', 'loan-approval@v1', 'Draft'])).code).toBe(1);
    await setStatus(repository, 'loan-approval', 'v1', 'Draft', 'No');
    expect((await runCommand(folder, ['list'])).stdout).toBe(
      'CARD           VERSION  STATUS  RISK  OWNER        MODEL\nloan-approval  v1       Draft   High  Credit risk  Loan approval\n',
    );
    const shown = await runCommand(folder, ['show', 'loan-approval@v1']);
    expect(shown.stdout).toContain('PendingReview → Draft  Aiko Tanaka <aiko@example.org>\n  No\n');
    const json = JSON.parse(
      (await runCommand(folder, ['show', 'loan-approval', '--format', 'json'])).stdout,
    ) as object;
    expect(json).toMatchObject({
      colophon: { format: 1, card: 'loan-approval', version: 'v1', status: 'Draft' },
      model_overview: { model_name: 'Loan approval' },
      business_details: { business_problem: 'Decide on loans.' },
    });
    expect((await runCommand(folder, ['show', 'loan-approval@draft'])).code).toBe(1);
    expect((await runCommand(folder, ['show', 'loan-aproval'])).stdout).toContain(
      'Did you mean loan-approval?',
    );
  });
});

describe('new', () => {
  it('writes a card that checks clean, and never over another', async () => {
    const { folder } = await make();
    const argv = ['new', 'churn', '--name', 'Churn: early "warning"', '--owner', '日本太郎', '--risk', 'Low'];
    expect(await runCommand(folder, argv)).toMatchObject({ code: 0, stdout: 'cards/churn/card.md\n' });
    expect((await runCommand(folder, ['check', '--strict'])).code).toBe(0);
    const text = readFileSync(join(folder, 'cards/churn/card.md'), 'utf8');
    expect(await runCommand(folder, argv)).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('new/exists'),
    });
    expect(readFileSync(join(folder, 'cards/churn/card.md'), 'utf8')).toBe(text);
    expect((await runCommand(folder, ['new', 'Bad_Name'])).stdout).toContain('card/bad-id');
    expect((await runCommand(folder, ['new', 'yosoku', '--language', 'ja'])).code).toBe(0);
    expect((await runCommand(folder, ['check', '--strict'])).code).toBe(0);
  });
});

describe('the folder that a user stands in', () => {
  it('is npm’s INIT_CWD in a script of this package alone', () => {
    const manifest = join(packageRoot, 'package.json');
    expect(findUserFolder({ INIT_CWD: '/there', npm_package_json: manifest }, packageRoot)).toBe('/there');
    expect(findUserFolder({ INIT_CWD: '/there', npm_package_json: manifest }, '/here')).toBe('/here');
    expect(findUserFolder({ INIT_CWD: '/there', npm_package_json: '/other/package.json' }, '/here')).toBe(
      '/here',
    );
    expect(findUserFolder({}, '/here')).toBe('/here');
  });
});

describe('build', () => {
  it('never replaces a folder that it did not write', async () => {
    const repository = await make();
    const mine = join(await makeTemporaryFolder(), 'mine');
    mkdirSync(mine);
    repository.write({ 'out/keep.txt': 'x' });
    for (const [out, code] of [
      [join(repository.folder, 'out'), 'build/foreign-folder'],
      [repository.folder, 'build/holds-repository'],
      [join(repository.folder, card), 'build/foreign-folder'],
    ] as const) {
      const { code: exit, stderr } = await runCommand(repository.folder, ['build', '--out', out]);
      expect([exit, stderr]).toEqual([2, expect.stringContaining(code)]);
    }
    expect(repository.git('status', '--porcelain')).toBe('?? out/');
  });
});
