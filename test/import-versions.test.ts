import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { load } from './helpers/catalogue-commands.ts';
import { countGit } from './helpers/count-git.ts';
import { makeTestRepository, type TestRepository } from './helpers/make-test-repository.ts';
import { type CommandOutcome, runCommand } from './helpers/run-command.ts';
import { type HeldVersion, refuse, type SagemakerServer, serveSagemaker } from './helpers/serve-sagemaker.ts';

const contentOf = (purpose: string, more: object = {}): string =>
  JSON.stringify({
    model_overview: { model_description: 'Who leaves.', model_owner: 'Retention' },
    intended_uses: { intended_uses: purpose, risk_rating: 'Low' },
    business_details: { business_problem: 'Customers leave.' },
    ...more,
  });

const history: readonly HeldVersion[] = [
  { content: contentOf('One.'), status: 'Archived', created: 1_700_000_000.5, modified: 1_700_500_000 },
  { content: contentOf('Two.'), status: 'Approved', created: 1_700_086_400, modified: 1_700_400_000.25 },
  { content: contentOf('Three.'), status: 'PendingReview', created: 1_700_172_800, modified: 1_700_200_000 },
  { content: contentOf('Four.'), status: 'Draft', created: 1_700_600_000, modified: 1_700_600_000 },
  { content: contentOf('Five.'), status: 'Draft', created: 1_700_700_000, modified: 1_700_800_000 },
];

/** Acts as the repository's person; Git takes who acts from the environment. */
function importAll(
  { folder, environment }: TestRepository,
  { endpoint }: Pick<SagemakerServer, 'endpoint'>,
  ...more: string[]
): Promise<CommandOutcome> {
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  const command = ['import', 'sagemaker:model-card/churn', '--as', 'churn', '--all-versions'];
  return runCommand(folder, [...command, '--endpoint', endpoint, ...more]);
}

/** Refs, index and work tree: what a command that fails leaves as it was. */
const stateOf = async ({ git, folder }: TestRepository): Promise<unknown> => ({
  refs: git('for-each-ref'),
  status: git('status', '--porcelain', '--untracked-files=all'),
  files: (await readdir(folder, { recursive: true })).filter((path) => !path.startsWith('.git')).toSorted(),
});

interface Told {
  problems: { code: string; version?: string; hint: string }[];
  import: { versions: { version: string; status: string }[]; commit: string };
  push: { command: string };
}

const told = ({ stdout }: CommandOutcome): Told => JSON.parse(stdout) as Told;

describe('import --all-versions', () => {
  test('makes a commit and a tag of each version, and a ledger with its date and status', async () => {
    const server = await serveSagemaker({ churn: history });
    const repository = await makeTestRepository({ 'README.md': 'x\n' });
    const outcome = await importAll(repository, server);
    expect(outcome.code).toBe(0);
    expect(outcome.stdout).toMatch(
      /^Imported 5 versions of churn into cards\/churn, recorded in [0-9a-f]{40}\n/,
    );
    const { git, folder } = repository;
    expect(git('log', '--reverse', '--format=%s').split('\n')).toEqual([
      'Begin',
      ...[1, 2, 3, 4, 5].map((number) => `Import churn v${number}`),
      'Record 5 versions of churn',
    ]);
    expect(git('tag').split('\n')).toEqual([1, 2, 3, 4, 5].map((number) => `churn/v${number}`));
    expect(git('status', '--porcelain')).toBe('');
    const { cards, problems } = await load(folder);
    expect(problems).toEqual([]);
    const versions = cards[0]?.versions ?? [];
    expect(
      versions.map(({ version, status, freeze, changes }) => [
        version.label,
        status,
        freeze.at,
        changes.at(-1)?.at,
      ]),
    ).toEqual([
      ['v1', 'Archived', '2023-11-14T22:13:20Z', '2023-11-20T17:06:40Z'],
      ['v2', 'Approved', '2023-11-15T22:13:20Z', '2023-11-19T13:20:00Z'],
      ['v3', 'PendingReview', '2023-11-16T22:13:20Z', '2023-11-17T05:46:40Z'],
      ['v4', 'Draft', '2023-11-21T20:53:20Z', undefined],
      ['v5', 'Draft', '2023-11-23T00:40:00Z', undefined],
    ]);
    expect(cards[0]?.draft).toBeUndefined();
    for (const [index, text] of ['One.', 'Two.', 'Three.', 'Four.', 'Five.'].entries())
      expect(git('show', `churn/v${index + 1}:cards/churn/card.md`)).toContain(`\n${text}\n`);
    for (const command of [
      ['check', '--all', '--strict'],
      ['verify', '--strict'],
    ])
      expect((await runCommand(folder, command)).code, command[0]).toBe(0);
  });

  test('writes the times in the order of the ledger', async () => {
    const server = await serveSagemaker({ churn: history });
    const repository = await makeTestRepository({ 'README.md': 'x\n' });
    await importAll(repository, server);
    const ledger = await readFile(join(repository.folder, 'cards/churn/ledger.yaml'), 'utf8');
    const times = [...ledger.matchAll(/^ {2}at: (.*)$/gm)].map(([, at]) => at ?? '');
    expect(times).toHaveLength(9);
    expect(times).toEqual(times.toSorted());
    expect(ledger).toContain('note: Amazon SageMaker has version 2 of churn as Approved.');
  });

  test('gives the service’s own answer back, and what was approved there is exported unchanged', async () => {
    const server = await serveSagemaker({ churn: history });
    const repository = await makeTestRepository({ 'README.md': 'x\n' });
    await importAll(repository, server);
    const kept = repository.git('show', 'churn/v2:cards/churn/sources/sagemaker/churn.json');
    expect(JSON.parse(kept)).toMatchObject({
      ModelCardName: 'churn',
      ModelCardVersion: 2,
      Content: history[1]?.content,
      ModelCardStatus: 'Approved',
      CreationTime: '2023-11-15T22:13:20.000Z',
      CreatedBy: { UserProfileName: 'aiko' },
    });
    const exported = await runCommand(repository.folder, ['export', 'churn@v2', '--to', 'sagemaker']);
    expect(exported.stdout.trim()).toBe(kept);
  });

  test('makes the same commits of the same versions', async () => {
    const server = await serveSagemaker({ churn: history });
    const commits: string[] = [];
    for (let run = 0; run < 2; run += 1) {
      const repository = await makeTestRepository({ 'README.md': 'x\n' });
      await importAll(repository, server);
      commits.push(repository.git('show-ref'));
    }
    expect(commits[0]).toBe(commits[1]);
  });

  test.each([['sha1'], ['sha256']])(
    'leaves all else as it was, in objects that Git finds sound: %s',
    async (format) => {
      const server = await serveSagemaker({ churn: history });
      const others = [
        'cards-x/a',
        'cards.txt',
        'cards0',
        'cards/a/card.md',
        'cards/churn-2/x',
        'cards/churn.md',
        'ü',
      ];
      const repository = await makeTestRepository(
        { 'colophon.yaml': 'title: T\n', ...Object.fromEntries(others.map((path) => [path, path])) },
        { init: [`--object-format=${format}`] },
      );
      const { git } = repository;
      const head = git('rev-parse', 'HEAD');
      expect((await importAll(repository, server)).code).toBe(0);
      git('fsck', '--strict');
      expect(git('diff', '--name-status', head, 'HEAD').split('\n')).toEqual([
        'A\tcards/churn/card.md',
        'A\tcards/churn/ledger.yaml',
        'A\tcards/churn/sources/sagemaker/churn.json',
      ]);
      expect(git('status', '--porcelain')).toBe('');
    },
  );

  test('starts Git a fixed number of times, however many versions there are', async () => {
    const counts: number[] = [];
    for (const count of [1, 12]) {
      const versions = Array.from({ length: count }, (_, index) => ({ content: contentOf(`${index}.`) }));
      const server = await serveSagemaker({ churn: versions });
      const repository = await makeTestRepository({ 'README.md': 'x\n' });
      counts.push((await countGit(() => importAll(repository, server))).length);
    }
    expect(counts[0]).toBeGreaterThan(10);
    expect(counts[1]).toBe(counts[0]);
  });

  test('follows pages, whatever their order, and takes a version that is repeated once', async () => {
    const server = await serveSagemaker({ churn: history });
    const list = (numbers: number[], token?: string) => ({
      ModelCardVersionSummaryList: numbers.map((number) => ({
        ModelCardVersion: number,
        ModelCardStatus: history[number - 1]?.status,
        CreationTime: history[number - 1]?.created,
        LastModifiedTime: history[number - 1]?.modified,
      })),
      ...(token !== undefined && { NextToken: token }),
    });
    server.answer = (operation, { NextToken }) =>
      operation !== 'ListModelCardVersions'
        ? undefined
        : NextToken === undefined
          ? list([5, 2, 4], 'a')
          : NextToken === 'a'
            ? list([], 'b')
            : list([4, 3, 1]);
    const repository = await makeTestRepository({ 'README.md': 'x\n' });
    const outcome = await importAll(repository, server, '--report', 'json');
    expect(outcome.code).toBe(0);
    expect(told(outcome).import.versions.map(({ version }) => version)).toEqual([
      'v1',
      'v2',
      'v3',
      'v4',
      'v5',
    ]);
    expect(repository.git('tag')).toBe('churn/v1\nchurn/v2\nchurn/v3\nchurn/v4\nchurn/v5');
  });

  test('keeps the numbers of versions where some are missing, and says which', async () => {
    const server = await serveSagemaker({ churn: history });
    const [, second, , fourth] = history;
    server.answer = (operation) =>
      operation === 'ListModelCardVersions'
        ? {
            ModelCardVersionSummaryList: [fourth, second].map((version, index) => ({
              ModelCardVersion: [4, 2][index],
              ModelCardStatus: version?.status,
              CreationTime: version?.created,
            })),
          }
        : undefined;
    const repository = await makeTestRepository({ 'README.md': 'x\n' });
    const outcome = await importAll(repository, server, '--report', 'json');
    expect(outcome.code).toBe(0);
    expect(told(outcome).problems).toMatchObject([
      { code: 'sagemaker/missing-versions', data: { missing: [1, 3], count: 2 } },
    ]);
    expect(repository.git('tag')).toBe('churn/v2\nchurn/v4');
  });

  test('numbers versions as the catalogue does', async () => {
    const server = await serveSagemaker({ churn: history });
    const repository = await makeTestRepository({
      'colophon.yaml': 'version_numbers: semantic\ntag_prefix: cards/\n',
    });
    expect((await importAll(repository, server)).code).toBe(0);
    expect(repository.git('tag').split('\n').at(1)).toBe('cards/churn/v2.0.0');
    expect((await runCommand(repository.folder, ['verify'])).code).toBe(0);
  });

  test('shows what stands against every version, and writes nothing', async () => {
    const blank = JSON.stringify({ intended_uses: { intended_uses: 'One.' } });
    const server = await serveSagemaker({
      churn: [
        { content: blank },
        { content: contentOf('<script>x</script>') },
        { content: 'no JSON' },
        { content: `{"a":${'['.repeat(10_000)}` },
        { content: contentOf('Five.') },
        { content: '[]' },
      ],
    });
    const repository = await makeTestRepository({ 'README.md': 'x\n' });
    const before = await stateOf(repository);
    const outcome = await importAll(repository, server, '--report', 'json');
    expect(outcome.code).toBe(1);
    const found = told(outcome).problems.map(({ code, version }) => `${version} ${code}`);
    for (const problem of [
      'v1 rule/require-business-problem',
      'v2 rule/no-active-html',
      'v3 import/json-syntax',
      'v4 import/json-too-deep',
      'v6 import/empty',
    ])
      expect(found).toContain(problem);
    expect(found.filter((problem) => problem.startsWith('v5'))).toEqual([]);
    expect(await stateOf(repository)).toEqual(before);
  });

  test('takes a missing business problem from the command line, where a version does not say it', async () => {
    const blank = JSON.stringify({ intended_uses: { intended_uses: 'One.' } });
    const server = await serveSagemaker({ churn: [{ content: blank }, { content: contentOf('Two.') }] });
    const repository = await makeTestRepository({ 'README.md': 'x\n' });
    const refused = await importAll(repository, server, '--report', 'json');
    expect(told(refused).problems[0]?.hint).toContain('--problem');
    expect((await importAll(repository, server, '--problem', 'Too many leave.')).code).toBe(0);
    const problemOf = (tag: string) => repository.git('show', `${tag}:cards/churn/card.md`);
    expect(problemOf('churn/v1')).toContain('Too many leave.');
    expect(problemOf('churn/v2')).toContain('Customers leave.');
  });

  test('takes a version that says nothing yet, as a card begins there, with the problem of the command line', async () => {
    const server = await serveSagemaker({ churn: [{}, { content: contentOf('Two.') }] });
    const repository = await makeTestRepository({ 'README.md': 'x\n' });
    const refused = await importAll(repository, server, '--report', 'json');
    expect(told(refused).problems).toMatchObject([{ code: 'rule/require-business-problem', version: 'v1' }]);
    const outcome = await importAll(repository, server, '--problem', 'Too many leave.');
    expect(outcome.code).toBe(0);
    const { git, folder } = repository;
    expect(git('show', 'churn/v1:cards/churn/card.md')).toContain('Too many leave.');
    expect(git('show', 'churn/v1:cards/churn/sources/sagemaker/churn.json')).toContain('"Content": "{}"');
    expect((await runCommand(folder, ['check', '--all', '--strict'])).code).toBe(0);
  });

  test('writes nothing where a version cannot be read', async () => {
    const server = await serveSagemaker({ churn: history });
    server.answer = (operation, { ModelCardVersion }) =>
      operation === 'DescribeModelCard' && ModelCardVersion === 4
        ? refuse('AccessDeniedException', 'User is not authorized to decrypt.')
        : undefined;
    const repository = await makeTestRepository({ 'README.md': 'x\n' });
    const before = await stateOf(repository);
    const outcome = await importAll(repository, server);
    expect(outcome.code).toBe(2);
    expect(outcome.stderr).toContain('sagemaker/denied');
    expect(await stateOf(repository)).toEqual(before);
  });

  test('moves no ref where somebody else commits meanwhile', async () => {
    const server = await serveSagemaker({ churn: history });
    const repository = await makeTestRepository({ 'README.md': 'x\n' });
    server.answer = (operation, { ModelCardVersion }) => {
      if (operation === 'DescribeModelCard' && ModelCardVersion === 5) repository.commit({ 'b.txt': 'b\n' });
      return undefined;
    };
    const outcome = await importAll(repository, server);
    expect(outcome).toMatchObject({ code: 2 });
    expect(outcome.stderr).toContain('freeze/branch-moved');
    expect(repository.git('tag')).toBe('');
    expect(repository.git('log', '-1', '--format=%s')).toBe('Change cards');
    expect(repository.git('status', '--porcelain')).toBe('');
  });

  test.each<[string, (repository: TestRepository) => unknown, string, number]>([
    ['a card that is there', ({ commit }) => commit({ 'cards/churn/card.md': 'x' }), 'new/exists', 1],
    ['a folder that is in the way', ({ write }) => write({ 'cards/churn/x': 'x' }), 'new/exists', 1],
    ['a tag that is there', ({ git }) => git('tag', 'churn/v3'), 'freeze/tag-exists', 1],
    [
      'changes that are staged',
      ({ write, git }) => {
        write({ 'README.md': 'y\n' });
        git('add', '--all');
      },
      'freeze/dirty',
      1,
    ],
    ['a detached head', ({ git }) => git('checkout', '--detach', '--quiet'), 'freeze/detached-head', 2],
    [
      'a catalogue where every commit is a version',
      ({ commit }) => commit({ 'colophon.yaml': 'versions: commits\n' }),
      'version/commits-mode',
      2,
    ],
  ])('refuses %s', async (_what, prepare, code, exit) => {
    const server = await serveSagemaker({ churn: history });
    const repository = await makeTestRepository({ 'README.md': 'x\n' });
    prepare(repository);
    const before = await stateOf(repository);
    const outcome = await importAll(repository, server);
    expect(outcome.stderr).toContain(code);
    expect(outcome.code).toBe(exit);
    expect(await stateOf(repository)).toEqual(before);
  });

  test('says how to finish one that was stopped before index and files followed the branch', async () => {
    const server = await serveSagemaker({ churn: history });
    const repository = await makeTestRepository({ 'README.md': 'x\n' });
    expect((await importAll(repository, server)).code).toBe(0);
    const whole = await stateOf(repository);
    repository.git('rm', '-r', '--quiet', 'cards/churn');
    const outcome = await importAll(repository, server);
    expect(outcome).toMatchObject({ code: 1, stderr: expect.stringContaining('import/stopped') as string });
    const [, command = ''] = /“git (restore [^”]+)”/.exec(outcome.stderr) ?? [];
    repository.git(...command.split(' '));
    expect(await stateOf(repository)).toEqual(whole);
  });

  test('warns of another model in a later version, as of any that is frozen', async () => {
    const model = (id: string) => contentOf('One.', { model_overview: { model_id: id, model_owner: 'R' } });
    const server = await serveSagemaker({ churn: [{ content: model('a') }, { content: model('b') }] });
    const repository = await makeTestRepository({ 'README.md': 'x\n' });
    const outcome = await importAll(repository, server, '--report', 'json');
    expect(outcome.code).toBe(0);
    expect(told(outcome).problems).toMatchObject([{ code: 'version/other-model', severity: 'warning' }]);
  });

  test('refuses the model of another card, after the commits are made and before a ref is moved', async () => {
    const model = contentOf('One.', { model_overview: { model_id: 'a', model_owner: 'R' } });
    const server = await serveSagemaker({ churn: [{ content: model }] });
    const text = '---\nmodel_overview:\n  model_name: A\n  model_id: a\n---\n\n## Business problem\n\nx\n';
    const repository = await makeTestRepository({ 'cards/other/card.md': text });
    const before = await stateOf(repository);
    const outcome = await importAll(repository, server, '--report', 'json');
    expect(outcome.code).toBe(1);
    expect(told(outcome).problems.map(({ code }) => code)).toEqual(['card/same-model']);
    expect(await stateOf(repository)).toEqual(before);
  });

  test('says what a policy would ask of the newest version, and imports it all the same', async () => {
    const bare = JSON.stringify({
      intended_uses: { risk_rating: 'High' },
      business_details: { business_problem: 'x' },
    });
    const server = await serveSagemaker({ churn: [{ content: bare, status: 'Approved' }] });
    const repository = await makeTestRepository({ 'README.md': 'x\n' });
    const outcome = await importAll(repository, server, '--report', 'json');
    expect(outcome.code).toBe(0);
    expect(told(outcome).problems.map(({ code }) => code)).toContain('policy/required');
  });

  test('imports only model cards so', async () => {
    const server = await serveSagemaker();
    const { folder } = await makeTestRepository({ 'README.md': 'x\n' });
    for (const [source, code] of [
      ['sagemaker:training-job/x', 'sagemaker/only-cards'],
      ['card.json', 'sagemaker/bad-source'],
    ] as const) {
      const command = ['import', source, '--as', 'x', '--all-versions', '--endpoint', server.endpoint];
      const outcome = await runCommand(folder, command);
      expect(outcome.stderr).toContain(code);
      expect(outcome.code).toBe(1);
    }
    expect(server.calls).toEqual([]);
  });
});
