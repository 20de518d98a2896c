import { formatNumber } from '../page/format-number.ts';
import type { ChangeWords } from './words/en.ts';

/** A number with its unit. */
export const describeNumber = (value: number, unit: string | undefined, words: ChangeWords): string =>
  unit === undefined || unit.trim() === '' ? formatNumber(value) : words.withUnit(formatNumber(value), unit);

/** `+0.012`, with the unit: no more digits than the two numbers have. */
export function describeDifference(
  before: number,
  after: number,
  unit: string | undefined,
  words: ChangeWords,
): string {
  const difference = subtract(after, before);
  const text = describeNumber(difference, unit, words);
  return difference > 0 ? `+${text}` : text;
}

/** Without the last digit's error of binary fractions: 0.812 − 0.8 is 0.012. */
function subtract(a: number, b: number): number {
  const digits = Math.max(decimals(a), decimals(b));
  return digits > 15 ? a - b : Number((a - b).toFixed(digits));
}

function decimals(value: number): number {
  const [mantissa = '', exponent = '0'] = String(Math.abs(value)).split('e');
  return Math.max(0, (mantissa.split('.')[1] ?? '').length - Number(exponent));
}
