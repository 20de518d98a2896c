import { expect, test } from 'vitest';
import { checkSource, makeCardSource } from './make-raw-card.ts';

export interface RuleCase {
  /** More front matter of a card that is valid without it. */
  readonly front?: string;
  /** Markdown of the model's description. */
  readonly prose?: string;
  /** The whole card instead. */
  readonly source?: string;
  readonly paths?: readonly string[];
}

const check = (id: string, { front = '', prose, source, paths = [] }: RuleCase): string[] => {
  const body = prose === undefined ? '' : `\n## Model description\n\n${prose}\n`;
  const { problems } = checkSource(source ?? makeCardSource(front, body), { paths });
  // A card that cannot be read is asked by no rule.
  expect(problems.filter(({ code }) => !/^(rule|schema)\//.test(code))).toEqual([]);
  return problems
    .filter(({ code }) => code === `rule/${id}`)
    .map(({ line, column, message }) => `${line}:${column} ${message}`);
};

/** Tables of what a rule lets pass and what it reports. Prose begins on line 8 of the card. */
export function testRule(
  id: string,
  valid: readonly RuleCase[],
  invalid: readonly (RuleCase & { reports: string[] })[],
): void {
  test.each(valid)(`${id} lets %o pass`, (row) => {
    expect(check(id, row)).toEqual([]);
  });
  test.each(invalid)(`${id} reports %o`, (row) => {
    expect(check(id, row)).toEqual(row.reports);
  });
}

/** Front matter with one group of metrics, each of which stands on its own line, from line 9 and column 13. */
export const makeMetrics = (...metrics: string[]): string =>
  `evaluation_details:\n  - name: Holdout\n    metric_groups:\n      - name: g\n        metric_data:\n${metrics.map((metric) => `          - ${metric}\n`).join('')}`;
