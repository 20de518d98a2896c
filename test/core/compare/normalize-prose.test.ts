import { expect, test } from 'vitest';
import { normalizeProse } from '../../../src/core/compare/normalize-prose.ts';

test.each([
  ['a line that is wrapped', 'One two three.', 'One\ntwo\nthree.'],
  ['space at the ends', 'One.', '\n\n  One. \n'],
  ['line ends', 'One\ntwo.\n\nThree.', 'One\r\ntwo.\r\n\r\nThree.\r\n'],
  ['another list marker', '- one\n- two', '* one\n* two'],
  ['a wrapped point', '- one two\n- three', '- one\n  two\n- three'],
  ['another number mark', '1. one\n2. two', '1) one\n2) two'],
  ['a comment', 'One.', '<!-- to do -->One.'],
  ['blank lines', 'One.\n\nTwo.', 'One.\n\n\n\nTwo.'],
])('takes %s for no change', (_what, before, after) => {
  expect(normalizeProse(after)).toBe(normalizeProse(before));
});

test.each([
  ['a paragraph that is parted', 'One.\nTwo.', 'One.\n\nTwo.'],
  ['a hard line break', 'One\ntwo', 'One  \ntwo'],
  ['a line of code', '```\na\nb\n```', '```\na b\n```'],
  ['a line of code in a list', '- one\n\n  ```\n  a\n  b\n  ```', '- one\n\n  ```\n  a b\n  ```'],
  ['a comment in code', '```\n<!-- a -->\n```', '```\n\n```'],
  ['a row of a table', '| a |\n|---|\n| b |', '| a |\n|---|\n| b | |'],
  ['a comment in code within a line', 'Write `<!-- a -->`.', 'Write `<!-- b -->`.'],
  ['a comment that is text', '\\<!-- a --> One.', '\\<!-- b --> One.'],
  ['space in indented code', 'One:\n\n    a  b', 'One:\n\n    a b'],
  ['a point more', '- one two', '- one\n- two'],
  ['a quotation', 'One two', 'One\n> two'],
])('takes %s for a change', (_what, before, after) => {
  expect(normalizeProse(after)).not.toBe(normalizeProse(before));
});

test.each([
  ['spaces', `a${' '.repeat(200_000)}b`],
  ['carriage returns', '\r'.repeat(200_000)],
  ['comments that do not end', '<!--'.repeat(50_000)],
  ['list marks', '- '.repeat(100_000)],
])('reads 200,000 characters of %s once', (_what, text) => {
  // Asked of each place again, any of them would take a minute.
  expect(normalizeProse(text)).toBe(normalizeProse(`${text}\n`));
});
