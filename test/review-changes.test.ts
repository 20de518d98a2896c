import { describe, expect, it } from 'vitest';
import { freezeVersion } from '../src/freeze-version.ts';
import { freeze } from './helpers/catalogue-commands.ts';
import { makeCardText } from './helpers/make-card-text.ts';
import type { TestRepository } from './helpers/make-test-repository.ts';
import { cardFile, findingsOf, ledgerFile, makeBranched, review } from './helpers/review.ts';

const loan = 'loan-approval';
const freezeLoan = (repository: TestRepository) => freeze(repository, loan);

describe('the review of a card', () => {
  it('gives what changed, weighed and placed, and the number that comes next', async () => {
    const repository = await makeBranched({}, freezeLoan);
    const head = repository.commit({
      [cardFile]: makeCardText({ problem: 'Decide on small loans.', risk: 'Medium' }),
    });
    const reviewed = await review(repository.folder);
    expect(reviewed).toMatchObject({ head, mergeBase: repository.git('rev-parse', 'main') });
    expect(reviewed.cards).toHaveLength(1);
    const [card] = reviewed.cards;
    expect(card).toMatchObject({
      ...{ id: loan, folder: 'cards/loan-approval', name: 'Loan approval', what: 'changed' },
      ...{ before: 'valid', after: 'valid', weight: 'major', newest: 'v1', proposed: 'v2', entries: [] },
    });
    const source = makeCardText({ problem: 'Decide on small loans.', risk: 'Medium' }).split('\n');
    const risk = card?.changes.find(({ path }) => path.at(-1) === 'risk_rating');
    expect(risk).toMatchObject({ kind: 'value', before: 'High', after: 'Medium', weight: 'major' });
    expect(source[(risk?.location.line ?? 0) - 1]).toContain('risk_rating: Medium');
    const problem = card?.changes.find(({ path }) => path.at(-1) === 'business_problem');
    expect(source[(problem?.location.line ?? 0) - 1]).toContain('Decide on small loans.');
    expect(card?.changes.map(({ weight }) => weight)).toEqual(
      card?.changes.map(({ weight }) => weight).toSorted((a, b) => order.indexOf(a) - order.indexOf(b)),
    );
  });

  it('places what is gone in the old card', async () => {
    const more = 'business_details: { line_of_business: Lending }\n';
    const text = makeCardText().replace('\n---\n', `\n${more}---\n`);
    const repository = await makeBranched({ [cardFile]: text });
    repository.commit({ [cardFile]: makeCardText() });
    const [card] = (await review(repository.folder)).cards;
    const gone = card?.changes.find(({ path }) => path.at(-1) === 'line_of_business');
    expect(gone).toMatchObject({ before: 'Lending', after: undefined });
    expect(text.split('\n')[(gone?.location.line ?? 0) - 1]).toContain('line_of_business');
  });

  it('proposes a number by what differs from the newest version, whatever the branch began with', async () => {
    const settings = { 'colophon.yaml': 'version_numbers: semantic\n' };
    const repository = await makeBranched(settings, async (made) => {
      const { folder: repository, environment } = made;
      expect(await freezeVersion({ repository, environment, cardId: loan, step: 'major' })).toMatchObject({
        ok: true,
      });
      made.commit({ [cardFile]: makeCardText({ risk: 'Medium' }) });
    });
    repository.commit({
      [cardFile]: makeCardText({ risk: 'Medium', problem: 'Decide on loans!' }),
    });
    const [card] = (await review(repository.folder)).cards;
    expect(card).toMatchObject({ newest: 'v1.0.0', proposed: 'v2.0.0' });
    expect(card?.weight).not.toBe('major');
  });

  it('tells of a card that is new, with a first number', async () => {
    const repository = await makeBranched();
    repository.commit({ 'cards/churn/card.md': makeCardText({ name: 'Churn' }) });
    const { cards, problems } = await review(repository.folder);
    expect(cards).toMatchObject([
      { id: 'churn', name: 'Churn', what: 'added', before: 'absent', newest: undefined, proposed: 'v1' },
    ]);
    expect(cards[0]?.changes.every(({ beforePointer }) => beforePointer === undefined)).toBe(true);
    expect(problems).toEqual([]);
  });

  it('tells of a card without versions that is gone, without a problem', async () => {
    const repository = await makeBranched();
    repository.commit({ [cardFile]: null });
    const { cards, problems } = await review(repository.folder);
    expect(cards).toMatchObject([{ id: loan, what: 'removed', after: 'absent' }]);
    expect(problems).toEqual([]);
  });

  it('sees no change in a card of which only monitoring reports changed', async () => {
    const repository = await makeBranched({}, freezeLoan);
    repository.commit({ 'cards/loan-approval/monitoring/2026-03.json': '{}\n' });
    const { cards, problems } = await review(repository.folder);
    expect(cards).toMatchObject([{ id: loan, changes: [], weight: undefined, proposed: undefined }]);
    expect(problems).toEqual([]);
  });

  it('compares a card that a rule stands against, field by field', async () => {
    const repository = await makeBranched();
    repository.commit({ [cardFile]: makeCardText({ problem: '' }) });
    const reviewed = await review(repository.folder);
    expect(reviewed.cards).toMatchObject([{ before: 'valid', after: 'faulty', proposed: undefined }]);
    expect(reviewed.cards[0]?.changes).toMatchObject([
      { beforePointer: '/business_details/business_problem', afterPointer: undefined },
    ]);
    expect(findingsOf(reviewed)).toContainEqual(
      expect.stringMatching(/^error rule\/require-business-problem /),
    );
  });

  it('says what is wrong with a draft, and that its fields cannot be compared', async () => {
    const repository = await makeBranched();
    repository.commit({ [cardFile]: makeCardText().replace('risk_rating: High', 'risk_rating: Hgih') });
    const reviewed = await review(repository.folder);
    expect(reviewed.cards).toMatchObject([{ after: 'unreadable', changes: [], proposed: undefined }]);
    expect(findingsOf(reviewed)).toEqual([
      expect.stringMatching(/^error schema\/not-allowed cards\/loan-approval\/card\.md:\d+$/),
    ]);
  });

  it('says what freezing will ask for by the base’s policies, as warnings', async () => {
    const repository = await makeBranched({
      'colophon.yaml': 'policies: { freeze: { High: [policies/high.json] } }\n',
      'policies/high.json': '{ "required": ["tags"] }\n',
    });
    repository.commit({
      [cardFile]: makeCardText({ problem: 'Other.' }),
      'policies/high.json': '{ "required": ["language"] }\n',
    });
    const reviewed = await review(repository.folder);
    expect(findingsOf(reviewed)).toEqual([
      expect.stringMatching(/^warning policy\/required cards\/loan-approval\/card\.md/),
      'warning review/judge-changed policies/high.json',
    ]);
    expect(reviewed.problems[0]?.message).toMatch(/tags/i);
  });
});

const order = ['major', 'minor', 'editorial'];

describe('a version tag on the branch that no ledger knows', () => {
  it('is a warning', async () => {
    const repository = await makeBranched();
    repository.commit({ [cardFile]: makeCardText({ problem: 'Other.' }) });
    repository.git('tag', '-a', '-m', 'x', 'loan-approval/v1');
    expect(findingsOf(await review(repository.folder))).toEqual([`warning tag/unrecorded ${ledgerFile}`]);
  });
});

describe('a card that has versions', () => {
  it('is not removed', async () => {
    const repository = await makeBranched({}, freezeLoan);
    repository.git('rm', '-rq', 'cards');
    repository.commit();
    const reviewed = await review(repository.folder);
    expect(findingsOf(reviewed)).toEqual([`error review/card-removed ${cardFile}`]);
    expect(reviewed.problems[0]?.message).toContain('v1');
  });

  it('is not renamed, which is said once', async () => {
    const repository = await makeBranched({}, freezeLoan);
    repository.git('mv', 'cards/loan-approval', 'cards/loans');
    repository.commit({ 'cards/loans/card.md': makeCardText({ problem: 'Other.' }) });
    const reviewed = await review(repository.folder);
    expect(findingsOf(reviewed)).toEqual([`error review/card-renamed ${cardFile}`]);
    expect(reviewed.problems[0]?.data).toMatchObject({ card: loan, to: 'loans', versions: ['v1'] });
  });

  it('does not become a symbolic link or a submodule', async () => {
    const repository = await makeBranched({}, freezeLoan);
    repository.git('rm', '-rq', '--cached', 'cards');
    repository.git(
      'update-index',
      '--add',
      '--cacheinfo',
      `160000,${repository.git('rev-parse', 'HEAD')},cards/loan-approval`,
    );
    repository.git('commit', '-qm', 'Link');
    expect(findingsOf(await review(repository.folder))).toEqual([
      'error file/submodule cards/loan-approval',
      `error review/card-removed ${cardFile}`,
    ]);
  });
});

const withModel = (model: string, name = 'Loan approval'): string =>
  makeCardText({ name }).replace('model_overview:\n', `model_overview:\n  model_id: ${model}\n`);

describe('the model of a card', () => {
  it('is fixed from the first version that names one', async () => {
    const repository = await makeBranched({ [cardFile]: withModel('models:/loans/1') }, freezeLoan);
    repository.commit({ [cardFile]: withModel('models:/loans/2') });
    expect((await review(repository.folder)).problems).toEqual([]);
    repository.commit({ [cardFile]: withModel('models:/churn/1') });
    expect(findingsOf(await review(repository.folder))).toEqual([
      expect.stringMatching(/^error version\/other-model cards\/loan-approval\/card\.md:\d+$/),
    ]);
  });

  it('may be another while no version names one', async () => {
    const repository = await makeBranched({ [cardFile]: makeCardText() }, freezeLoan);
    repository.commit({ [cardFile]: withModel('models:/churn/1') });
    expect((await review(repository.folder)).problems).toEqual([]);
  });

  it('is the model of one card', async () => {
    const other = { 'cards/churn/card.md': withModel('"models:/loans/7"', 'Churn') };
    const repository = await makeBranched(other);
    repository.commit({ [cardFile]: withModel('models:/loans/1') });
    const reviewed = await review(repository.folder);
    expect(findingsOf(reviewed)).toEqual([
      expect.stringMatching(/^error card\/same-model cards\/loan-approval\/card\.md:\d+$/),
    ]);
    expect(reviewed.problems[0]?.data).toMatchObject({ other: 'churn' });
  });

  it('may be that of several where the base’s settings say so, not where the branch’s do', async () => {
    const cards = { 'cards/churn/card.md': withModel('models:/loans/7', 'Churn') };
    const shared = await makeBranched({ ...cards, 'colophon.yaml': 'shared_models: true\n' });
    shared.commit({ [cardFile]: withModel('models:/loans/1') });
    expect((await review(shared.folder)).problems).toEqual([]);
    const own = await makeBranched(cards);
    own.commit({ [cardFile]: withModel('models:/loans/1'), 'colophon.yaml': 'shared_models: true\n' });
    expect(findingsOf(await review(own.folder))).toEqual([
      expect.stringMatching(/^error card\/same-model /),
      'warning review/judge-changed colophon.yaml:1',
    ]);
  });
});

describe('a change to what judges', () => {
  it('is a warning with the settings that differ', async () => {
    const repository = await makeBranched({
      'colophon.yaml': 'title: Ours\nallowed_signers: signers\n',
      signers: 'x\n',
    });
    repository.commit({
      'colophon.yaml': 'title: Ours\nreview: { tolerance: 0.5 }\n',
      signers: 'y\n',
      '.github/workflows/review.yml': 'on: push\n',
      'action.yml': 'x\n',
      'src/model.py': 'x\n',
    });
    const reviewed = await review(repository.folder);
    expect(findingsOf(reviewed)).toEqual([
      'warning review/judge-changed .github/workflows/review.yml',
      'warning review/judge-changed action.yml',
      'warning review/judge-changed colophon.yaml:1',
      'warning review/judge-changed signers',
    ]);
    expect(reviewed.problems[2]?.data['settings']).toEqual(['allowed_signers', 'review.tolerance']);
    expect(reviewed.cards).toEqual([]);
  });

  it('is an error where the settings could not be read once it is merged', async () => {
    const repository = await makeBranched();
    repository.commit({ 'colophon.yaml': 'titel: x\n', [cardFile]: makeCardText({ problem: 'Other.' }) });
    const reviewed = await review(repository.folder);
    expect(findingsOf(reviewed)).toEqual([
      'warning review/judge-changed colophon.yaml',
      expect.stringMatching(/^error schema\/unknown-field colophon\.yaml:1$/),
    ]);
    expect(reviewed.cards).toMatchObject([{ id: loan, after: 'valid' }]);
  });

  it('does not judge the branch that makes it', async () => {
    const repository = await makeBranched();
    repository.commit({
      'colophon.yaml': 'review: { weights: [{ field: intended_uses.risk_rating, weight: editorial }] }\n',
      [cardFile]: makeCardText({ risk: 'Medium' }),
    });
    const [card] = (await review(repository.folder)).cards;
    expect(card?.changes.find(({ path }) => path.at(-1) === 'risk_rating')?.weight).toBe('major');
  });
});
