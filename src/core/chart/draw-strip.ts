import type { NumberMetric } from '../card/card.ts';
import { formatNumber } from '../page/format-number.ts';
import type { Words } from '../page/words/en.ts';

/** The scale that the strips of a group share. */
export interface StripScale {
  readonly low: number;
  readonly high: number;
}

/**
 * The scale of a group's strips: from the least to the greatest of values, intervals and thresholds. Undefined where
 * strips would not inform: without an interval, where units differ, or where every interval would be a speck.
 */
export function findStripScale(metrics: readonly NumberMetric[]): StripScale | undefined {
  const ranged = metrics.filter(({ confidence_interval }) => confidence_interval !== undefined);
  if (ranged.length === 0 || new Set(ranged.map(({ unit }) => unit)).size > 1) return undefined;
  const ends = ranged.flatMap(({ value, threshold, confidence_interval: interval }) => [
    value,
    ...(threshold === undefined ? [] : [threshold]),
    ...(interval ? [interval.lower, interval.upper] : []),
  ]);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const span = high - low;
  const isReadable = ranged.some(
    ({ confidence_interval: interval }) => interval && (interval.upper - interval.lower) / span > 0.02,
  );
  return span > 0 && Number.isFinite(span) && isReadable ? { low, high } : undefined;
}

const width = 120;
const inset = 5;

/** One metric on its group's scale: a line for the interval, a dot for the value, a tick for the threshold. */
export function drawStrip(metric: NumberMetric, { low, high }: StripScale, words: Words): string {
  const { value, threshold, confidence_interval: interval } = metric;
  if (!interval) return '';
  const place = (number: number): number =>
    Math.round((inset + ((number - low) / (high - low)) * (width - 2 * inset)) * 10) / 10;
  const name = words.stripTitle(
    formatNumber(value),
    formatNumber(interval.lower),
    formatNumber(interval.upper),
  );
  const tick = threshold === undefined ? '' : `<path class="threshold" d="M${place(threshold)} 2V18"/>`;
  return (
    `<svg class="strip" viewBox="0 0 ${width} 20" width="${width}" height="20" role="img" aria-label="${name}">` +
    `<path class="scale" d="M0 10H${width}"/>${tick}` +
    `<path class="range" d="M${place(interval.lower)} 10H${place(interval.upper)}"/>` +
    `<circle cx="${place(value)}" cy="10" r="3.5"/></svg>`
  );
}
