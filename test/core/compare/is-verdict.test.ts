import { expect, test } from 'vitest';
import { isVerdict } from '../../../src/core/compare/is-verdict.ts';

test.each([
  'Passed',
  'fail',
  'B+',
  'AAA',
  'Grade C',
  'Not ready',
  'Ready, with daily override',
  'unfair',
  '不合格',
  '達成',
  '条件付き承認',
])('“%s” judges', (text) => {
  expect(isVerdict(text)).toBe(true);
});

test.each([
  'July',
  '7月',
  'Tokyo',
  'age',
  'XGBoost',
  'income, then age',
  '2026-03-01',
  '',
  'passengers',
  '中央値',
  '高知県',
])('“%s” tells', (text) => {
  expect(isVerdict(text)).toBe(false);
});
