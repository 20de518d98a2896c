import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileLinearPattern } from '../../../src/core/pattern/linear-pattern.ts';

describe('compileLinearPattern', () => {
  test.each([
    '',
    '^$',
    'ab',
    '^a{2,3}$',
    'a{2}',
    'a{2,}',
    'a|b$',
    '^(?:x|y)*z?$',
    '(?<n>a)+b',
    '^[\\p{L}\\d-]+$',
    '^[^a]$',
    '^.$',
    '^\\u{1F600}$',
    '^\\ud83d\\ude00$',
    '[\\]a]',
    '^\\$\\.\\/$',
    '^(a*)*$',
    '^(a|a)*b$',
    '^\\d{4}-\\d{2}$',
    '^a+?$',
    '\\x41\\u0042',
    '^\\s*$',
    '^()*$',
  ])('%j answers as RegExp does', (source) => {
    const ours = compileLinearPattern(source);
    const theirs = new RegExp(source, 'u');
    const text = fc
      .array(
        fc.constantFrom(
          'a',
          'b',
          'x',
          'y',
          'z',
          '😀',
          'あ',
          '1',
          '-',
          '$',
          '.',
          '/',
          ']',
          'A',
          'B',
          ' ',
          '\n',
          '2026-01',
        ),
      )
      .map((parts) => parts.join(''));
    fc.assert(fc.property(text, (written) => ours.test(written) === theirs.test(written)));
  });

  test.each([
    '(',
    '(?=a)',
    '(?!a)',
    '(?<=a)',
    '(?<!a)',
    '(a)\\1',
    '(?<n>a)\\k<n>',
    '\\ba',
    '\\B',
    '(?i:a)',
    'a{2000}',
    '(a{100}){100}',
    'a'.repeat(1001),
    '('.repeat(300) + ')'.repeat(300),
  ])('refuses %j', (source) => {
    expect(() => compileLinearPattern(source)).toThrow('pattern');
  });

  test('takes time with the length of the text only', { timeout: 5000 }, () => {
    for (const source of ['^(a+)+$', '^(a|a)*$', 'a*a*a*a*a*b', '(.*)*x'])
      expect(compileLinearPattern(source).test(`${'a'.repeat(20_000)}!`)).toBe(false);
  });
});
