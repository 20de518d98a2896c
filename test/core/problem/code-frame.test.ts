import { expect, test } from 'vitest';
import { formatCodeFrame } from '../../../src/core/problem/code-frame.ts';

const frame = (text: string, line: number, column: number): string[] =>
  formatCodeFrame(text, { line, column }, { context: 0, width: 40 }).split('\n');

test('shows the lines around a place, with a caret', () => {
  const text = Array.from({ length: 12 }, (_, index) => `line ${index + 1}`).join('\n');
  expect(formatCodeFrame(text, { line: 9, column: 6 }, { context: 1 })).toBe(
    ['   8 | line 8', '>  9 | line 9', '     |      ^', '  10 | line 10'].join('\n'),
  );
});

test.each([
  ['full-width characters', '名前: x', 5, '> 1 | 名前: x', '    |       ^'],
  ['characters outside the basic plane', '😀: x', 4, '> 1 | 😀: x', '    |     ^'],
  ['tabs', '\ta: x', 2, '> 1 |   a: x', '    |   ^'],
  ['hidden characters', 'a\u202eb', 3, '> 1 | a<U+202E>b', '    |          ^'],
  ['a column beyond the line', 'ab', 99, '> 1 | ab', '    |   ^'],
])('aligns the caret under %s', (_name, text, column, line, caret) => {
  expect(frame(text, 1, column)).toEqual([line, caret]);
});

test.each([1, 20, 500_000, 999_999])('cuts a line of a megabyte around column %i', (column) => {
  const [line = '', caret = ''] = frame(
    `${'x'.repeat(column - 1)}!${'y'.repeat(1_000_000 - column)}`,
    1,
    column,
  );
  expect(line.length).toBeLessThanOrEqual(46);
  expect(line[caret.indexOf('^')]).toBe('!');
});

test('is empty where there is no such line', () => {
  expect(formatCodeFrame('a', { line: 2, column: 1 })).toBe('');
  expect(formatCodeFrame('a', {})).toBe('');
});
