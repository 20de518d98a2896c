import { expect, it } from 'vitest';
import { filterRows } from '../../../src/site/scripts/filter-rows.ts';

const rows = [
  { id: 'a', risk: 'High', status: 'Approved', owner: 'X', order: '0 0 1 2' },
  { id: 'b', risk: 'Low', status: 'Approved', owner: 'Y', order: '1 2 1 0' },
  { id: 'c', risk: 'High', status: 'none', owner: '', order: '2 0 3 1' },
];
const state = { query: '', risk: '', status: '', owner: '', sort: 'name' };

it('shows every row by name when nothing is asked', () => {
  expect(filterRows(rows, state, undefined)).toEqual([0, 1, 2]);
});

it('keeps what every filter allows', () => {
  expect(filterRows(rows, { ...state, risk: 'High', status: 'Approved' }, undefined)).toEqual([0]);
});

it('sorts by date, and by name where dates are equal', () => {
  expect(filterRows(rows, { ...state, sort: 'date' }, undefined)).toEqual([1, 2, 0]);
  expect(filterRows(rows, { ...state, sort: 'risk' }, undefined)).toEqual([0, 2, 1]);
});

it('shows what was found, the best first', () => {
  expect(filterRows(rows, { ...state, query: 'x' }, ['c', 'a'])).toEqual([2, 0]);
  expect(filterRows(rows, { ...state, query: 'x', sort: 'date' }, ['a', 'c'])).toEqual([2, 0]);
  expect(filterRows(rows, { ...state, query: 'x' }, [])).toEqual([]);
});
