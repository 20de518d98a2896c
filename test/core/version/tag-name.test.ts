import { describe, expect, it } from 'vitest';
import { parseTagName, tagName } from '../../../src/core/version/tag-name.ts';

const integers = { tagPrefix: '', versionNumbers: 'integer' } as const;
const prefixed = { tagPrefix: 'cards/', versionNumbers: 'semantic' } as const;

describe('parseTagName', () => {
  it('reads what tagName writes', () => {
    expect(tagName(prefixed, 'loan-approval', 'v1.2.0')).toBe('cards/loan-approval/v1.2.0');
    expect(parseTagName(prefixed, 'cards/loan-approval/v1.2.0')).toMatchObject({
      cardId: 'loan-approval',
      version: { label: 'v1.2.0' },
    });
    expect(parseTagName(integers, 'a/v10')).toMatchObject({ cardId: 'a', version: { text: '10' } });
  });

  it.each([
    'v1',
    'release/2026',
    'a/1',
    'a/v01',
    'a/v1.0.0',
    'a/b/v1',
    'A/v1',
    '-x',
    '--output=x',
    'a/v1$(id)',
    '<script>/v1',
    'con/v1',
    'a/v',
  ])('leaves %s alone', (name) => {
    expect(parseTagName(integers, name)).toBeUndefined();
  });
});
