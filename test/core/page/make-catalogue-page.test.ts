import { expect, it } from 'vitest';
import { cataloguePageOf } from '../../helpers/page-at.ts';
import { makeContentPage } from '../../../src/core/page/make-content-page.ts';
import { freeze, load, setStatus } from '../../helpers/catalogue-commands.ts';
import { makeCardText } from '../../helpers/make-card-text.ts';
import { makeTestRepository } from '../../helpers/make-test-repository.ts';
import { makeCatalogue, makeProblem } from '../../helpers/make-catalogue.ts';
import { sampleCatalogue } from '../../helpers/sample-catalogue.ts';

const page = cataloguePageOf(sampleCatalogue(), 'en');

it('has a row for each card, by name, as its current version has it', () => {
  expect(page.rows.map(({ id, version, status }) => `${id} ${version} ${status.word}`)).toEqual([
    'broken-card draft Not frozen',
    'churn-warning draft Not frozen',
    'claims-triage v1 Draft',
    'loan-approval v2 Approved',
    'claims-documents v1 Archived',
    'demand-forecast v1 Approved',
  ]);
});

it('says of a row that a draft waits or that there are problems', () => {
  expect(page.rows.flatMap(({ id, asides }) => asides.map((aside) => `${id}: ${aside}`))).toEqual([
    'broken-card: 1 problem',
    'claims-triage: 1 problem',
    'loan-approval: draft waiting',
  ]);
});

it('offers only what some card has', () => {
  expect(page.filters.map(({ choices }) => choices.map(({ label }) => label))).toEqual([
    ['All', 'High', 'Medium', 'Unknown', 'Not rated'],
    ['All', 'Draft', 'Approved', 'Archived', 'Not frozen'],
    [
      'All',
      'Claims automation and correspondence handling, shared services centre Rotterdam',
      'Retail Credit Risk',
      'サプライチェーン分析部',
    ],
  ]);
});

it('does not show a moved tag’s content', () => {
  expect(page.rows.find(({ id }) => id === 'claims-triage')).toMatchObject({
    summary: undefined,
    owner: { isMissing: true },
  });
});

it('sorts names and dates the same on every machine', () => {
  expect(page.rows.map(({ order }) => order.name)).toEqual([0, 1, 2, 3, 4, 5]);
  const newest = page.rows.toSorted((a, b) => a.order.date - b.order.date)[0];
  expect(newest?.date).toBe('2026-04-11');
});

it('shows problems of the whole above the rows, and an empty catalogue the way to a first card', () => {
  const empty = cataloguePageOf(
    makeCatalogue([], {}, [makeProblem('settings/unknown', 'There is no setting titel.')]),
    'ja',
  );
  expect(empty.rows).toEqual([]);
  expect(empty.notices).toMatchObject([{ kind: 'problem', problems: [{ code: 'settings/unknown' }] }]);
  expect(empty.empty.link.href).toBe('guide/write/index.html');
});

it.each([
  { language: 'en', word: 'Rejected' },
  { language: 'ja', word: '差し戻し' },
] as const)(
  'says in $language of a rejected version what its own page says, and offers it',
  async ({ language, word }) => {
    const repository = await makeTestRepository({
      'cards/loan-approval/card.md': makeCardText(),
      'cards/other/card.md': makeCardText({ name: 'Other' }),
    });
    for (const id of ['loan-approval', 'other']) await freeze(repository, id);
    await setStatus(repository, 'loan-approval', 'v1', 'PendingReview');
    await setStatus(repository, 'loan-approval', 'v1', 'Draft', 'The bias report is missing.');
    const catalogue = await load(repository.folder);
    const [row, other] = cataloguePageOf(catalogue, language).rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(row).toMatchObject({ status: { word, shape: 'empty' }, keys: { status: 'Rejected' } });
    const [card] = catalogue.cards;
    const [content] = card?.versions ?? [];
    if (!card || !content) throw new Error('There is a version.');
    const own = makeContentPage({
      settings: catalogue.settings,
      card,
      content,
      language,
      place: 'card',
      hasPdfs: false,
    });
    expect(own.keyFacts.flatMap(({ values }) => values.map(({ mark }) => mark))).toContainEqual(row?.status);
    expect(other).toMatchObject({ keys: { status: 'Draft' } });
    const filter = cataloguePageOf(catalogue, language).filters.find(({ name }) => name === 'status');
    expect(filter?.choices.map(({ value }) => value)).toEqual(['', 'Draft', 'Rejected']);
    expect(filter?.choices.at(-1)?.label).toBe(word);
    await setStatus(repository, 'loan-approval', 'v1', 'PendingReview');
    const again = cataloguePageOf(await load(repository.folder), language).rows;
    expect(again.find(({ id }) => id === 'loan-approval')?.keys.status).toBe('PendingReview');
  },
);
