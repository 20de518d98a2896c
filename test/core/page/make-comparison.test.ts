import { expect, it } from 'vitest';
import type { ComparedCard } from '../../../src/core/compare/change.ts';
import { weighCards } from '../../../src/core/compare/weigh-cards.ts';
import { makeComparison } from '../../../src/core/page/make-comparison.ts';

const rules = { tolerance: 0.01, metrics: [], weights: [], bounds: [] };
const card = (problem: string, rating = 'Low'): ComparedCard => ({
  card: { business_details: { business_problem: problem }, intended_uses: { risk_rating: rating as 'Low' } },
  files: [],
});

it('counts the changes of each weight, heaviest first', () => {
  const { summary, html } = makeComparison(
    weighCards(card('One.'), card('Quite another thing.', 'High'), rules),
    'en',
  );
  expect(summary).toBe('1 major, 1 minor changes');
  expect(html.indexOf('changes major')).toBeLessThan(html.indexOf('changes minor'));
  expect(
    makeComparison(weighCards(card('One.'), card('Quite another thing.', 'High'), rules), 'ja').summary,
  ).toBe('重大 1 件、通常 1 件');
});

it('says so where nothing differs', () => {
  expect(makeComparison(weighCards(card('One two.'), card('One\ntwo.'), rules), 'en')).toEqual({
    summary: 'Nothing differs.',
    html: '',
  });
});

it('lets nothing that a card holds be more than text', () => {
  const trick = '</td><script>alert(1)</script><img src=x onerror=alert(1)> & "\'';
  const { html } = makeComparison(weighCards(card('One.'), card(trick), rules), 'en');
  expect(html).not.toMatch(/<script|<img/);
  expect(html).toContain('&#60;script&#62;');
});

it('marks words only where others stayed', () => {
  expect(makeComparison(weighCards(card('All old.'), card('Every new'), rules), 'en').html).not.toMatch(
    /<ins>|<del>/,
  );
  const { html } = makeComparison(
    weighCards(card('It rains today here.'), card('It snows today here.'), rules),
    'en',
  );
  expect(html).toContain('<del>rains</del>');
  expect(html).toContain('<ins>snows</ins>');
});
