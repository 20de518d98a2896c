import { describe, expect, test } from 'vitest';
import type { TextPart } from '../../../src/core/compare/change-row.ts';
import { diffTexts } from '../../../src/core/compare/diff-texts.ts';
import { splitTokens } from '../../../src/core/compare/split-tokens.ts';

/** What only one side has in brackets. */
const show = (parts: readonly TextPart[]): string =>
  parts.map(({ text, isChanged }) => (isChanged ? `[${text}]` : text)).join('');

const showBoth = (before: string, after: string): string[] => {
  const sides = diffTexts(before, after);
  return [show(sides.before), show(sides.after)];
};

describe('diffTexts', () => {
  test.each([
    ['up to 5,000,000 yen', 'up to 10,000,000 yen', 'up to [5,000,000] yen', 'up to [10,000,000] yen'],
    ['used for loans', 'not used for loans', 'used for loans', '[not ]used for loans'],
    ['one two three four five', 'one 2 3 four five', 'one [two three] four five', 'one [2 3] four five'],
    ['個人の審査に使う。', '個人と法人の審査に使う。', '個人の審査に使う。', '個人[と法人]の審査に使う。'],
    ['ユーザーの収入', 'モデルの収入', '[ユーザー]の収入', '[モデル]の収入'],
    ['𠮷野家で使う', '吉野家で使う', '[𠮷]野家で使う', '[吉]野家で使う'],
    ['a\nb c', 'a b\nd', 'a\nb [c]', 'a b\n[d]'],
  ])('marks what differs of “%s”', (before, after, old, young) => {
    expect(showBoth(before, after)).toEqual([old, young]);
  });

  test('marks the whole of texts that have little in common', () => {
    expect(showBoth('Alpha beta gamma.', 'Something else entirely')).toEqual([
      '[Alpha beta gamma.]',
      '[Something else entirely]',
    ]);
  });

  test('keeps whole paragraphs where they are equal', () => {
    const kept = 'Kept as it is.\n\n';
    const [before, after] = showBoth(
      `${kept}Alpha beta gamma delta epsilon zeta eta theta iota kappa lambda`,
      `${kept}something else that is entirely new, with no word that was there before in it`,
    );
    expect(before).toBe(`${kept}[Alpha beta gamma delta epsilon zeta eta theta iota kappa lambda]`);
    expect(after?.startsWith(`${kept}[something else`)).toBe(true);
  });

  test('cuts long stretches that are equal, at words', () => {
    const long = Array.from({ length: 100 }, (_, index) => `word${index}`).join(' ');
    const [before, after] = showBoth(`${long} old ${long}`, `${long} new ${long}`);
    expect(before).toBe(after?.replace('[new]', '[old]'));
    expect(before?.length).toBeLessThan(160);
    expect(before).toMatch(/^… word\d\d .* word99 \[old\] word0 .* word\d …$/);
  });

  test('the parts of the tokens are the text', () => {
    for (const text of [
      '',
      ' a-b, 1.5 % “x”',
      '審査ユーザー𠮷が\u3099é',
      '\ud83d\udc68\u200d\ud83d\udc69',
      'a\n\n\tb',
    ])
      expect(
        splitTokens(text)
          .map((token) => token.text)
          .join(''),
      ).toBe(text);
  });

  test('a megabyte of other words ends quickly', { timeout: 30_000 }, () => {
    const words = (step: number): string =>
      Array.from({ length: 150_000 }, (_, index) => `w${(index * step) % 9973}`).join(' ');
    const { before } = diffTexts(words(7), words(11));
    expect(before.map(({ text }) => text).join('').length).toBe(words(7).length);
  });
});
