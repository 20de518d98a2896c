import { describe, expect, test } from 'vitest';
import { losesPassage } from '../../../src/core/compare/loses-passage.ts';

const points = '- Applicants under 21 are not covered.\n- Applicants over 75 are not covered.\n';

describe('losesPassage', () => {
  test.each([
    ['a point goes', points, '- Applicants over 75 are not covered.\n'],
    [
      'a point goes and another comes',
      points,
      `${points.split('\n')[1]}\n- Rents are estimated from maps.\n`,
    ],
    ['a paragraph goes', 'Age is not used here.\n\nNames are left out.', 'Names are left out.'],
    ['all is written anew', 'Age is not used here.', 'Postcodes tell origin.'],
    ['a Japanese paragraph goes', '年齢は使わない。\n\n住所は使わない。', '住所は使わない。'],
  ])('notes that %s', (_, before, after) => {
    expect(losesPassage(before, after)).toBe(true);
  });

  test.each([
    ['points change places', points, points.trim().split('\n').toReversed().join('\n')],
    ['a point is added', points, `${points}- Rents are estimated.\n`],
    [
      'points become a paragraph',
      points,
      'Applicants under 21 are not covered. Applicants over 75 are not covered.',
    ],
    [
      'a point is worded anew',
      points,
      points.replace('under 21 are not covered', 'under 21 are not well covered'),
    ],
    ['a heading of two words goes', 'In short:\n\nAge is not used here.', 'Age is not used here.'],
  ])('does not mind that %s', (_, before, after) => {
    expect(losesPassage(before, after)).toBe(false);
  });

  test('a megabyte ends', { timeout: 30_000 }, () => {
    expect(losesPassage('- a b c\n'.repeat(130_000), '- d e f\n'.repeat(130_000))).toBe(true);
  });
});
