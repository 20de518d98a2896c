import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changeStatus } from '../src/change-status.ts';
import { freeze, setStatus } from './helpers/catalogue-commands.ts';
import { makeCardText } from './helpers/make-card-text.ts';
import { makeSigner } from './helpers/make-signer.ts';
import type { TestRepository } from './helpers/make-test-repository.ts';
import { cardFile, findingsOf, ledgerFile, makeBranched, review } from './helpers/review.ts';

const loan = 'loan-approval';
const freezeLoan = (repository: TestRepository) => freeze(repository, loan);

const ledgerOf = ({ folder }: TestRepository): string => readFileSync(join(folder, ledgerFile), 'utf8');

async function makeReviewed(): Promise<TestRepository> {
  return makeBranched({}, async (repository) => {
    await freezeLoan(repository);
    await setStatus(repository, loan, 'v1', 'PendingReview');
  });
}

describe('a ledger', () => {
  it('that is appended to gives its entries and no problem', async () => {
    const repository = await makeReviewed();
    await setStatus(repository, loan, 'v1', 'Archived');
    const { cards, problems } = await review(repository.folder);
    expect(cards).toMatchObject([{ id: loan, changes: [], entries: [{ status: 'v1', to: 'Archived' }] }]);
    expect(problems).toEqual([]);
  });

  it.each([
    ['edited', (text: string) => text.replace(/digest: h1:./, 'digest: h1:_'), 'error review/ledger-edited'],
    [
      'shortened',
      (text: string) => text.slice(0, text.indexOf('- status')),
      'error review/ledger-removed-entry',
    ],
    [
      'put into another order',
      (text: string) => text.slice(text.indexOf('- status')) + text.slice(0, text.indexOf('- status')),
      'error review/ledger-reordered',
    ],
    [
      'put on with an entry above the others',
      (text: string) =>
        `- acknowledge: ${'a'.repeat(40)}\n  note: Seen.\n  at: 2026-03-01T09:00:00Z\n  by: A <a@example.org>\n${text}`,
      'error review/ledger-inserted',
    ],
    ['deleted', () => null, 'error review/ledger-removed'],
  ])('that is %s is refused, at its line', async (_, change, finding) => {
    const repository = await makeReviewed();
    repository.commit({ [ledgerFile]: change(ledgerOf(repository)) });
    const reviewed = await review(repository.folder);
    const findings = findingsOf(reviewed);
    expect(reviewed.cards).toMatchObject([{ proposed: undefined }]);
    expect(findings).toContainEqual(expect.stringMatching(new RegExp(`^${finding} ${ledgerFile}`)));
    if (change('x') !== null) expect(findings.find((one) => one.startsWith(finding))).toMatch(/:\d+$/);
  });

  it('may be rewritten as often as one likes on the branch, if in the end it is appended to', async () => {
    const repository = await makeReviewed();
    const before = ledgerOf(repository);
    repository.commit({ [ledgerFile]: null });
    repository.commit({ [ledgerFile]: before });
    expect((await review(repository.folder)).problems).toEqual([]);
  });

  it.each([
    ['broken', '- freeze: [\n', /^error yaml\/\S+ cards/],
    ['not UTF-8', Buffer.from([0x2d, 0x20, 0xff, 0xfe]), /^error ledger\/encoding cards/],
  ])('that is %s is a problem, and nothing is proposed', async (_, bytes, finding) => {
    const repository = await makeBranched({}, freezeLoan);
    const text = Buffer.concat([Buffer.from(ledgerOf(repository)), Buffer.from(bytes)]);
    repository.commit({ [ledgerFile]: text, [cardFile]: makeCardText({ problem: 'Other.' }) });
    const reviewed = await review(repository.folder);
    expect(findingsOf(reviewed)).toContainEqual(expect.stringMatching(finding));
    expect(reviewed.cards).toMatchObject([{ proposed: undefined, entries: [] }]);
  });
});

const entry = (fields: Readonly<Record<string, string>>): string =>
  `- ${Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('  ')}`;

const signed = { at: '2026-03-02T09:00:00Z', by: 'Aiko Tanaka <aiko@example.org>' };

describe('an entry that a branch appends', () => {
  it('is refused where the step is not allowed', async () => {
    const repository = await makeReviewed();
    const text = ledgerOf(repository);
    const digest = /digest: (h1:\S+)/.exec(text)?.[1] ?? '';
    const step = entry({ status: 'v1', from: 'PendingReview', to: 'PendingReview', digest, ...signed });
    repository.commit({ [ledgerFile]: text + step });
    expect(findingsOf(await review(repository.folder))).toEqual([
      expect.stringMatching(/^error ledger\/forbidden-step cards\/loan-approval\/ledger\.yaml:\d+$/),
    ]);
  });

  it('is refused where the base’s policy refuses the approval, also if the branch has another policy', async () => {
    const repository = await makeBranched(
      {
        'colophon.yaml': 'policies: { approve: { High: [policies/approve.json] } }\n',
        'policies/approve.json': '{ "approval": { "not_by": ["freezer"] } }\n',
      },
      async (made) => {
        await freezeLoan(made);
        await setStatus(made, loan, 'v1', 'PendingReview');
      },
    );
    repository.commit({
      'policies/approve.json': '{}\n',
      'colophon.yaml': 'policies: { approve: { High: [] } }\n',
    });
    await setStatus(repository, loan, 'v1', 'Approved');
    const reviewed = await review(repository.folder);
    expect(findingsOf(reviewed)).toEqual([
      expect.stringMatching(/^error policy\/same-person cards\/loan-approval\/ledger\.yaml:\d+$/),
      expect.stringMatching(/^warning review\/judge-changed colophon\.yaml:1$/),
      'warning review/judge-changed policies/approve.json',
    ]);
    const line = (reviewed.problems[0]?.line ?? 0) - 1;
    expect(
      ledgerOf(repository)
        .split('\n')
        .slice(line, line + 3)
        .join('\n'),
    ).toMatch(/to: Approved/);
    expect(reviewed.problems[1]?.data['settings']).toEqual(['policies.approve.High']);
  });

  it('is refused also where the version was archived after it', async () => {
    const repository = await makeBranched(
      {
        'colophon.yaml': 'policies: { approve: { High: [policies/approve.json] } }\n',
        'policies/approve.json': '{ "approval": { "not_by": ["freezer"] } }\n',
      },
      async (made) => {
        await freezeLoan(made);
        await setStatus(made, loan, 'v1', 'PendingReview');
      },
    );
    const text = ledgerOf(repository);
    const digest = /digest: (h1:\S+)/.exec(text)?.[1] ?? '';
    const steps = [
      entry({ status: 'v1', from: 'PendingReview', to: 'Approved', digest, ...signed }),
      entry({ status: 'v1', from: 'Approved', to: 'Archived', digest, ...signed }),
    ];
    repository.commit({ [ledgerFile]: text + steps.join('') });
    expect(findingsOf(await review(repository.folder))).toEqual([
      expect.stringMatching(/^error policy\/same-person /),
    ]);
  });

  it('may freeze a version whose tag, commit and content it says', async () => {
    const repository = await makeBranched();
    repository.commit({ [cardFile]: makeCardText({ problem: 'Other.' }) });
    await freezeLoan(repository);
    const { cards, problems } = await review(repository.folder);
    expect(problems).toEqual([]);
    expect(cards).toMatchObject([{ newest: 'v1', proposed: undefined, entries: [{ freeze: 'v1' }] }]);
  });

  it.each([
    [
      'another digest',
      (text: string) => text.replace(/h1:[^\n]*/, `h1:${'A'.repeat(43)}=`),
      ['version/digest-changed'],
    ],
    [
      'a commit that is not there',
      (text: string) => text.replace(/commit: .*/, `commit: "${'1'.repeat(40)}"`),
      ['tag/moved', 'version/missing-commit'],
    ],
    [
      'another tag object',
      (text: string) => text.replace(/tag: .*/, `tag: "${'1'.repeat(40)}"`),
      ['tag/recreated'],
    ],
  ])('and freezes a version with %s is refused', async (_, change, codes) => {
    const repository = await makeBranched();
    await freezeLoan(repository);
    repository.commit({ [ledgerFile]: change(ledgerOf(repository)) });
    expect(findingsOf(await review(repository.folder))).toEqual(
      codes.map((code) => `error ${code} ${ledgerFile}:1`),
    );
  });

  it('and freezes a version whose tag was never pushed is refused', async () => {
    const repository = await makeBranched();
    await freezeLoan(repository);
    repository.git('tag', '-d', 'loan-approval/v1');
    expect(findingsOf(await review(repository.folder))).toEqual([`error tag/deleted ${ledgerFile}:1`]);
  });
});

describe('the signature of an entry', () => {
  async function makeSigned(allowed: string) {
    const repository = await makeBranched(
      { 'colophon.yaml': 'allowed_signers: signers\n', signers: allowed },
      freezeLoan,
    );
    const key = await makeSigner('aiko@example.org');
    // The branch allows its own key: that is for the base to say.
    repository.commit({ signers: key.allowed });
    const { folder, environment } = repository;
    const step = {
      repository: folder,
      environment,
      cardId: loan,
      version: 'v1',
      to: 'PendingReview',
    } as const;
    expect(await changeStatus({ ...step, keyPath: key.path })).toMatchObject({ ok: true });
    return repository;
  }

  it('counts by the base’s allowed signers, not by the branch’s', async () => {
    const { allowed } = await makeSigner('ben@example.org');
    const repository = await makeSigned(allowed);
    expect(findingsOf(await review(repository.folder))).toEqual([
      expect.stringMatching(/^error signature\/foreign cards\/loan-approval\/ledger\.yaml:\d+$/),
      'warning review/judge-changed signers',
    ]);
  });

  it('has to fit what it stands below', async () => {
    const { allowed } = await makeSigner('ben@example.org');
    const repository = await makeSigned(allowed);
    repository.commit({
      [ledgerFile]: ledgerOf(repository).replace(
        /(to: PendingReview[^]*by: )[^\n]+/,
        '$1Eve <eve@example.org>',
      ),
    });
    expect(findingsOf(await review(repository.folder))).toContainEqual(
      expect.stringMatching(/^error signature\/bad /),
    );
  });
});
