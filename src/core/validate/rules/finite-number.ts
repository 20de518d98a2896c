import { formatPointer } from '../../text/pointer.ts';
import { defineRule } from './rule.ts';

export const finiteNumber = defineRule<{ field: string; found: string }>({
  id: 'finite-number',
  severity: 'error',
  description: 'Every number of a card is finite: not .nan, not .inf, and not too great for a computer.',
  message: ({ field, found }) => `“${field}” is ${found}: it cannot be shown or compared.`,
  hint: () => 'Write the number, or leave the field out and say why in the notes.',
  check: (card, { label }) =>
    (holdsOdd(card) ? findNumbers(card, []) : []).map(({ pointer, value }) => ({
      pointer,
      data: { field: label(pointer), found: Number.isNaN(value) ? 'not a number' : 'infinite' },
    })),
});

/** Hardly any card does: none is walked with the places of its parts at hand. */
const holdsOdd = (value: unknown): boolean =>
  typeof value === 'number'
    ? !Number.isFinite(value)
    : typeof value === 'object' && value !== null && Object.values(value).some(holdsOdd);

function findNumbers(value: unknown, path: readonly string[]): { pointer: string; value: number }[] {
  if (typeof value === 'number')
    return Number.isFinite(value) ? [] : [{ pointer: formatPointer(path), value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => findNumbers(part, [...path, key]));
}
