import { formatNumber } from '../page/format-number.ts';
import type { Words } from '../page/words/en.ts';

/** Numbers that name rather than measure: they are never grouped in thousands, and have no difference. */
const nameFields = new Set(['model_version', 'model_package_version', 'schema']);

export const isNameField = (field: string): boolean => nameFields.has(field);

/** One value of a card in words. `parent` and `field` are the last two names of its place. */
export function describeScalar(
  value: string | number | boolean,
  { parent, field }: { readonly parent: string; readonly field: string },
  words: Words,
): string {
  if (typeof value === 'boolean') return value ? words.true : words.false;
  if (typeof value === 'number') return isNameField(field) ? String(value) : formatNumber(value);
  const choices = words.choices[`${parent}/${field}`];
  return choices && Object.hasOwn(choices, value) ? (choices[value] ?? value) : value;
}
