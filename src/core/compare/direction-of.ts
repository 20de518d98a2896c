import type { Direction } from './change.ts';

type Metric = Readonly<Record<string, unknown>>;

/**
 * Whether a metric's new number is the better one. The new card says what is better; where it says nothing, the old
 * one does. Where both say something else, or the unit is another, nobody knows.
 */
export function directionOf(
  before: number | undefined,
  after: number | undefined,
  old: Metric,
  young: Metric,
): Direction {
  const [was, is] = [old['higher_is_better'], young['higher_is_better']];
  const higherIsBetter = is ?? was;
  if (before === undefined || after === undefined || typeof higherIsBetter !== 'boolean') return 'unknown';
  if ((was !== undefined && is !== undefined && was !== is) || old['unit'] !== young['unit'])
    return 'unknown';
  return after > before === higherIsBetter ? 'better' : 'worse';
}
