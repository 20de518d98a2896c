import { expect, test } from 'vitest';
import type { Problem } from '../../../src/core/problem/problem.ts';
import { sortProblems } from '../../../src/core/problem/sort-problems.ts';

const make = (code: string, place: Partial<Problem>): Problem => ({
  code,
  severity: 'error',
  message: '',
  hint: '',
  data: {},
  ...place,
});

test('orders by file, line, column and code, by code unit and not by locale', () => {
  const sorted = [
    make('e', {}),
    make('d', { file: 'Z' }),
    make('c', { file: 'a', line: 2, column: 1 }),
    make('Z', { file: 'a', line: 10, column: 2 }),
    make('a', { file: 'a', line: 10, column: 2 }),
    make('a', { file: 'a', line: 10, column: 11 }),
    make('a', { file: 'é' }),
  ];
  expect(sortProblems(sorted.toReversed())).toEqual(sorted);
});

test('leaves equals in their order', () => {
  const [first, second] = [make('a', { card: 'x' }), make('a', { card: 'y' })];
  expect(sortProblems([first, second])).toEqual([first, second]);
});
