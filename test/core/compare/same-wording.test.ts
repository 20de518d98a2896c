import { describe, expect, test } from 'vitest';
import { isSameWording } from '../../../src/core/compare/same-wording.ts';

describe('is wording alone', () => {
  test.each([
    ['It is analysed.', 'It is analyzed'],
    ['The colour of the centre', 'the color of the center'],
    ['A licence was cancelled', 'A license was canceled'],
    ['Out-of-scope uses', 'out of scope uses'],
    ['pre-trained', 'pretrained'],
    ['**Never** use it', 'Never use it!'],
    ['- one\n- two', 'one, two'],
    ['aplicants', 'applicants'],
    ['is recieved', 'is received'],
    ['- not one\n- not two', 'Not one; not two.'],
    ['It is not used.', 'It is **not** used'],
    ['by the clerk', 'by a clerk'],
    ['the drift', 'drift'],
    ['its score', 'it’s score'],
    ['１０ 件', '10 件'],
    ['ユーザー', 'ユーザ'],
    ['拒否しない。', '拒否しない．'],
  ])('“%s” and “%s”', (before, after) => {
    expect(isSameWording(before, after)).toBe(true);
    expect(isSameWording(after, before)).toBe(true);
  });
});

describe('is more than wording', () => {
  test.each([
    ['a number', 'up to 5,000 yen', 'up to 50,000 yen'],
    ['a decimal point', '0.8', '8'],
    ['a power', '10² rows', '102 rows'],
    ['a sign', 'above -5', 'above 5'],
    ['a range', '5-10 years', '5 10 years'],
    ['a share', 'of 5 %', 'of 5'],
    ['a comparison', 'x < 5', 'x > 5'],
    ['a not', 'is not used', 'is used'],
    ['a not within a word', 'can’t be used', 'can be used'],
    ['a negation before a word', 'suitable for minors', 'unsuitable for minors'],
    ['a letter that turns a word round', 'a typical case', 'atypical case'],
    ['a letter within a word', 'is prescribed', 'is proscribed'],
    ['a joined negation', 'not able', 'notable'],
    ['a swapped letter', 'no loans', 'on loans'],
    ['a unit', '10 ms', '10 s'],
    ['a question', 'It is safe.', 'Is it safe?'],
    ['a question mark', 'It is safe.', 'It is safe?'],
    ['a crossed-out word', 'never used', '~~never~~ used'],
    ['a link', 'see the report', 'see the [report](https://example.org)'],
    ['the name of a group', 'people of group a', 'people of group'],
    ['an order', 'before lending, ask', 'ask before lending'],
    ['a Japanese negation', '使わない。', '使う。'],
    ['a Japanese particle', '人が決める', '人も決める'],
    ['a long mark within a word', 'ビール', 'ビル'],
    ['an empty text', '', '…'],
    ['the end of a sentence', 'Do not use. For loans it is safe.', 'Do not use for loans. It is safe.'],
    ['a point of a list', '- never use\n- for loans', 'never use for loans'],
    ['a comma behind a no', 'No, loans are allowed.', 'No loans are allowed.'],
    ['the end of a Japanese sentence', '使わない。場合により使う。', '使わない場合により使う。'],
    ['a swap in a short word', 'casual', 'causal'],
    ['a later word', 'later', 'latter'],
  ])('%s', (_, before, after) => {
    expect(isSameWording(before, after)).toBe(false);
    expect(isSameWording(after, before)).toBe(false);
  });
});
