import type { PageLanguage } from '../catalogue/routes.ts';
import { describeChanges } from '../compare/describe-changes.ts';
import { weights, type WeighedChange } from '../compare/weighed-change.ts';
import type { ComparisonView } from './comparison-page.ts';
import { stringifyRows } from './stringify-rows.ts';
import { wordsOf } from './words/words-of.ts';

/**
 * What changed from one card to another, ready to lay out. The build and the reader's browser both call this, so that
 * a pair that was not built reads as one that was.
 */
export function makeComparison(changes: readonly WeighedChange[], language: PageLanguage): ComparisonView {
  const words = wordsOf(language);
  const rows = describeChanges(changes, language);
  const counts = weights
    .map((weight) => ({ weight, count: rows.filter((row) => row.weight === weight).length }))
    .filter(({ count }) => count > 0);
  return {
    summary:
      rows.length === 0
        ? words.nothingDiffers
        : words.changesFound(
            counts.map(({ weight, count }) => words.countOfWeight[weight](count)),
            rows.length,
          ),
    html: counts.map(({ weight }) => stringifyRows(weight, rows, language)).join(''),
  };
}
