import { describe, expect, it } from 'vitest';
import { hashPolicies } from '../src/core/policy/hash-policies.ts';
import { stringifyEntry } from '../src/core/version/stringify-entry.ts';
import { readPolicies } from '../src/io/policy/read-policies.ts';
import { freeze, setStatus } from './helpers/catalogue-commands.ts';
import { makeCardText } from './helpers/make-card-text.ts';
import { makeTestRepository, type TestRepository } from './helpers/make-test-repository.ts';
import { runCommand } from './helpers/run-command.ts';

const card = 'cards/loan-approval/card.md';
const settings = `environments:
  trial:
    statuses: [PendingReview, Approved]
    notes: Shadow use only.
  production:
    ratings: [High, Medium, Low]
    approval_max_age_days: 365
    metrics:
      - { evaluation: Holdout, metric: AUC, min: 0.8 }
  strict:
    metrics:
      - { metric: AUC, min: 0.9 }
      - { metric: Recall, max: 1 }
  low:
    ratings: [Low]
  signed:
    signers: [risk@example.org]
`;

async function makeApproved(text = makeCardText(), more: Record<string, string> = {}) {
  const repository = await makeTestRepository({ [card]: text, 'colophon.yaml': settings, ...more });
  await freeze(repository, 'loan-approval');
  await approve(repository, 'v1');
  return repository;
}

async function approve(repository: TestRepository, version: string, cardId = 'loan-approval') {
  await setStatus(repository, cardId, version, 'PendingReview');
  await setStatus(repository, cardId, version, 'Approved');
}

interface Told {
  readonly gate: Readonly<Record<string, unknown>>;
  readonly problems: readonly { readonly code: string }[];
}

async function ask({ folder }: TestRepository, ...argv: string[]) {
  const asked = argv.includes('--as-of') ? argv : [...argv, '--as-of', '2026-06-01'];
  const { code, stdout } = await runCommand(folder, ['gate', ...asked, '--format', 'json']);
  const { gate, problems } = JSON.parse(stdout) as Told;
  return { code, gate, codes: problems.map((problem) => problem.code) };
}

describe('gate', () => {
  it('lets an approved version through, and says why', async () => {
    const repository = await makeApproved();
    expect(await ask(repository, 'loan-approval@v1', '--for', 'production')).toMatchObject({
      code: 0,
      codes: [],
      gate: { allowed: true, card: 'loan-approval', version: 'v1', status: 'Approved', rating: 'High' },
    });
    const { stdout } = await runCommand(repository.folder, ['gate', 'loan-approval', '--for', 'trial']);
    expect(stdout).toMatch(/^loan-approval v1 may go to trial\.\n {2}status {4}Approved\n/);
    expect(stdout).toContain('notes     Shadow use only.');
  });

  it('names every reason why not', async () => {
    const repository = await makeApproved();
    const cases: [string, string[]][] = [
      ['strict', ['gate/metric-bound', 'gate/metric-missing']],
      ['low', ['gate/rating']],
      ['signed', ['gate/signature']],
    ];
    for (const [environment, codes] of cases)
      expect(await ask(repository, 'loan-approval', '--for', environment)).toMatchObject({ code: 1, codes });
    const { code, stdout } = await runCommand(repository.folder, [
      'gate',
      'loan-approval',
      '--for',
      'strict',
    ]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^loan-approval v1 may not go to strict\.\n/);
    expect(stdout).toContain('The metric AUC is 0.81; for strict it has to be at least 0.9.');
  });

  it('takes the highest Approved without a version, never the draft', async () => {
    const repository = await makeApproved();
    repository.commit({ [card]: makeCardText({ problem: 'Two' }) });
    await freeze(repository, 'loan-approval');
    repository.commit({ [card]: makeCardText({ problem: 'Three' }) });
    expect((await ask(repository, 'loan-approval', '--for', 'trial')).gate['version']).toBe('v1');
    expect(await ask(repository, 'loan-approval@2', '--for', 'trial')).toMatchObject({
      code: 1,
      codes: ['gate/status'],
    });
    expect((await ask(repository, 'loan-approval@v3', '--for', 'trial')).codes).toEqual([
      'version/not-found',
    ]);
    expect(
      (await runCommand(repository.folder, ['gate', 'loan-approval@draft', '--for', 'trial'])).code,
    ).toBe(2);
    await setStatus(repository, 'loan-approval', 'v1', 'Archived');
    expect((await ask(repository, 'loan-approval', '--for', 'trial')).codes).toEqual(['gate/none-approved']);
  });

  it('counts an approval’s age from its last renewal, and not from a time to come', async () => {
    const repository = await makeApproved();
    const at = (day: string) => ask(repository, 'loan-approval', '--for', 'production', '--as-of', day);
    expect((await at('2027-03-01')).code).toBe(0);
    expect((await at('2027-03-03')).codes).toEqual(['gate/approval-too-old']);
    expect((await at('2026-02-01')).codes).toEqual(['gate/approval-ahead']);
    Object.assign(repository.environment, { GIT_COMMITTER_DATE: '1790000000 +0000' });
    await setStatus(repository, 'loan-approval', 'v1', 'Approved', 'Reviewed');
    expect((await at('2027-03-03')).code).toBe(0);
  });

  it.each([
    ['a tag that is gone', (r: TestRepository) => r.git('tag', '-d', 'loan-approval/v1'), 'tag/deleted'],
    [
      'a tag that was moved',
      (r: TestRepository) =>
        r.git(
          'tag',
          '-f',
          '-a',
          '-m',
          'x',
          'loan-approval/v1',
          r.commit({ [card]: makeCardText({ problem: 'No' }) }),
        ),
      'tag/moved',
    ],
    [
      'a digest that was changed',
      (r: TestRepository) => {
        const ledger = r.git('show', 'HEAD:cards/loan-approval/ledger.yaml');
        const digest = /h1:\S+/.exec(ledger)?.[0] ?? '';
        const other = `h1:${'A'.repeat(43)}=`;
        return r.commit({ 'cards/loan-approval/ledger.yaml': `${ledger.replaceAll(digest, other)}\n` });
      },
      'version/digest-changed',
    ],
    [
      'a ledger that skips a step',
      (r: TestRepository) => {
        const ledger = r.git('show', 'HEAD:cards/loan-approval/ledger.yaml');
        const forged = ledger.replace(/- status: v1\n {2}from: Draft\n[^]*?(?=- status)/, '');
        return r.commit({ 'cards/loan-approval/ledger.yaml': `${forged}\n` });
      },
      'ledger/wrong-from',
    ],
  ])('lets nothing through with %s', async (_, harm, code) => {
    const repository = await makeApproved();
    harm(repository);
    const { code: exit, codes } = await ask(repository, 'loan-approval@v1', '--for', 'trial');
    expect(exit).toBe(1);
    expect(codes).toContain(code);
  });

  it('asks today’s policies of an approved version', async () => {
    const policy = JSON.stringify({ approval: { minimum: 2, not_by: ['author', 'freezer'] } });
    const repository = await makeApproved();
    repository.commit({
      'policies/two.json': policy,
      'colophon.yaml': `${settings}policies: { approve: { High: [policies/two.json] } }\n`,
    });
    expect(await ask(repository, 'loan-approval', '--for', 'trial')).toMatchObject({
      code: 1,
      codes: ['policy/few-approvals', 'policy/same-person', 'policy/same-person'],
    });
  });

  it.each([
    ['plain', ''],
    ['in need of a Markdown parser', '\n```\n# code\n```\n'],
  ])('takes no ledger’s word for which policies were asked: a card %s', async (_, more) => {
    const text = makeCardText({ risk: 'Unknown', more });
    const repository = await makeTestRepository({
      [card]: text,
      'colophon.yaml': 'environments: { trial: {} }\n',
    });
    await freeze(repository, 'loan-approval');
    await setStatus(repository, 'loan-approval', 'v1', 'PendingReview');
    const ledger = repository.git('show', 'HEAD:cards/loan-approval/ledger.yaml');
    const policies = await readPolicies(['colophon:unknown'], () => Promise.resolve(undefined));
    const written = {
      status: 'v1',
      from: 'PendingReview',
      to: 'Approved',
      digest: /h1:\S+/.exec(ledger)?.[0] ?? '',
      at: '2026-03-02T09:00:00Z',
      by: 'Mallory <mallory@example.org>',
      policy: hashPolicies(policies) ?? '',
    } as const;
    repository.commit({ 'cards/loan-approval/ledger.yaml': `${ledger}\n${stringifyEntry(written)}` });
    const { code, codes, gate } = await ask(repository, 'loan-approval@v1', '--for', 'trial');
    expect({ code, codes, allowed: gate['allowed'] }).toEqual({
      code: 1,
      codes: ['policy/not-allowed'],
      allowed: false,
    });
    // The ledger’s steps are those of a life cycle: whether today’s policies agree is not for verify.
    expect(await runCommand(repository.folder, ['verify'])).toMatchObject({ code: 0 });
  });

  it.each([
    [
      'an unknown environment',
      ['loan-approval', '--for', 'prod'],
      /gate\/unknown-environment[^]*The environments are trial, production/,
    ],
    ['no card and no model', ['--for', 'trial'], /name a card, or a model/],
    ['a card and a model', ['loan-approval', '--model-id', 'x', '--for', 'trial'], /name a card, or a model/],
    ['no environment', ['loan-approval'], /--for/],
    ['a day that is none', ['loan-approval', '--for', 'trial', '--as-of', 'now'], /Write a day/],
    [
      'a ref that is not there',
      ['loan-approval', '--for', 'trial', '--ref', 'nowhere'],
      /git\/ref-not-found/,
    ],
  ])('ends with 2 for %s', async (_, argv, expected) => {
    const { folder } = await makeTestRepository({ [card]: makeCardText(), 'colophon.yaml': settings });
    const { code, stderr } = await runCommand(folder, ['gate', ...argv]);
    expect(code).toBe(2);
    expect(stderr).toMatch(expected);
  });
});

describe('gate --model-id', () => {
  const withModel = (version: number, id = 'models:/loans') =>
    makeCardText({ problem: `Model ${version}` }).replace(
      '  model_owner',
      `  model_id: ${id}\n  model_version: ${version}\n  model_owner`,
    );

  it('finds the version of a model', async () => {
    const repository = await makeApproved(withModel(7));
    repository.commit({ [card]: withModel(8) });
    await freeze(repository, 'loan-approval');
    const find = async (...argv: string[]) => {
      const { gate, codes } = await ask(repository, ...argv, '--for', 'trial');
      return gate['version'] ?? codes;
    };
    expect(await find('--model-id', 'models:/loans')).toBe('v1');
    expect(await find('--model-id', 'models:/loans/8')).toBe('v2');
    expect(await find('--model-id', 'models:/loans@champion', '--model-version', '8')).toEqual([
      'gate/unknown-model-version',
    ]);
    expect(await find('--model-id', 'models:/loans', '--model-version', '7')).toBe('v1');
    expect(await find('--model-id', 'models:/loans', '--model-version', '9')).toEqual([
      'gate/unknown-model-version',
    ]);
    expect(await find('--model-id', 'models:/others')).toEqual(['gate/unknown-model']);
  });

  it('names the cards where there are several', async () => {
    const repository = await makeApproved(withModel(7), {
      'cards/loans-two/card.md': withModel(1, 'models:/loans@latest'),
      'colophon.yaml': `${settings}shared_models: true\n`,
    });
    const { code, codes } = await ask(repository, '--model-id', 'models:/loans', '--for', 'trial');
    expect([code, codes]).toEqual([1, ['gate/several-cards']]);
  });
});
