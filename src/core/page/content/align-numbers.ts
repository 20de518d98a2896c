import { splitNumber } from '../format-number.ts';
import type { Cell } from '../page.ts';

/** The cells of a column of numbers: each is padded, unseen, until the decimal points stand below one another. */
export function alignNumbers(numbers: readonly number[]): readonly Cell[] {
  const parts = numbers.map(splitNumber);
  const places = parts.reduce((most, { fraction }) => Math.max(most, fraction.length), 0);
  return parts.map((number) => ({
    kind: 'number',
    number,
    padding:
      number.fraction === '' && places > 0
        ? `.${'0'.repeat(places)}`
        : '0'.repeat(places - number.fraction.length),
  }));
}
