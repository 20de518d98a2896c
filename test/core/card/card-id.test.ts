import { describe, expect, test } from 'vitest';
import { describeCardId, isCardId } from '../../../src/core/card/card-id.ts';

describe('isCardId', () => {
  test.each(['a', '7', 'loan-approval', 'gpt-4', 'console', 'com10', 'a'.repeat(63)])('takes %s', (name) => {
    expect(isCardId(name)).toBe(true);
  });

  test.each([
    '',
    '-',
    '-a',
    'a-',
    'a--b',
    'A',
    'a_b',
    'a.b',
    'a/b',
    '..',
    'a b',
    'é',
    '日本',
    'a\n',
    'a'.repeat(64),
    'con',
    'nul',
    'aux',
    'prn',
    'com1',
    'lpt9',
    '__proto__',
  ])('refuses %j', (name) => {
    expect(isCardId(name)).toBe(false);
    expect(describeCardId(name, { file: `cards/${name}` })).toMatchObject({
      code: 'card/bad-id',
      severity: 'error',
    });
  });

  test('takes no longer for a long name', () => {
    expect(isCardId(`${'a-'.repeat(500_000)}!`)).toBe(false);
  });
});
