import { expect, it } from 'vitest';
import { makeCataloguePage } from '../../../src/core/page/make-catalogue-page.ts';
import { makeCatalogue, makeProblem } from '../../helpers/make-catalogue.ts';
import { sampleCatalogue } from '../../helpers/sample-catalogue.ts';

const page = makeCataloguePage(sampleCatalogue(), 'en');

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
  const empty = makeCataloguePage(
    makeCatalogue([], {}, [makeProblem('settings/unknown', 'There is no setting titel.')]),
    'ja',
  );
  expect(empty.rows).toEqual([]);
  expect(empty.notices).toMatchObject([{ kind: 'problem', problems: [{ code: 'settings/unknown' }] }]);
  expect(empty.empty.link.href).toBe('guide/write/index.html');
});
