import { describe, expect, it } from 'vitest';
import {
  compareVersions,
  nextVersion,
  parseVersionNumber,
} from '../../../src/core/version/version-number.ts';

const parse = (text: string) => {
  const version = parseVersionNumber(text);
  if (!version) throw new Error(`${text} is no version`);
  return version;
};

describe('parseVersionNumber', () => {
  it.each(['1', 'v1', '42', '1.0.0', 'v0.1.0', '1.2.3-rc.1', '1.0.0-alpha-b.0', '9'.repeat(90)])(
    'takes %s',
    (text) => {
      expect(parse(text).label).toBe(`v${text.replace(/^v/, '')}`);
    },
  );

  it.each([
    '',
    'v',
    '0',
    '01',
    '1.2',
    '1.2.3.4',
    '1.02.3',
    '1.2.3-',
    '1.2.3-01',
    '1.2.3+build',
    'vv1',
    '-1',
    '1 ',
    '9'.repeat(101),
    '１',
  ])('refuses %j', (text) => {
    expect(parseVersionNumber(text)).toBeUndefined();
  });
});

describe('compareVersions', () => {
  it('orders integers by value, not by letters', () => {
    const sorted = ['10', '9', '1', '100000000000000000000'].map(parse).toSorted(compareVersions);
    expect(sorted.map(({ text }) => text)).toEqual(['1', '9', '10', '100000000000000000000']);
  });

  it('orders semantic versions as semver.org says', () => {
    const order = [
      '1.0.0-alpha',
      '1.0.0-alpha.1',
      '1.0.0-alpha.beta',
      '1.0.0-beta',
      '1.0.0-beta.2',
      '1.0.0-beta.11',
      '1.0.0-rc.1',
      '1.0.0',
      '1.0.1',
      '1.1.0',
      '2.0.0',
    ];
    const sorted = order.toReversed().map(parse).toSorted(compareVersions);
    expect(sorted.map(({ text }) => text)).toEqual(order);
  });
});

describe('nextVersion', () => {
  it.each([
    [undefined, 'integer', undefined, 'v1'],
    ['9', 'integer', undefined, 'v10'],
    [undefined, 'semantic', undefined, 'v1.0.0'],
    ['1.2.3', 'semantic', 'major', 'v2.0.0'],
    ['1.2.3', 'semantic', 'minor', 'v1.3.0'],
    ['1.2.3', 'semantic', 'patch', 'v1.2.4'],
    ['2.0.0-rc.1', 'semantic', 'major', 'v2.0.0'],
    ['2.1.0-rc.1', 'semantic', 'minor', 'v2.1.0'],
    ['2.1.1-rc.1', 'semantic', 'patch', 'v2.1.1'],
    ['2.1.1-rc.1', 'semantic', 'minor', 'v2.2.0'],
  ] as const)('after %s, %s, %s comes %s', (newest, kind, step, expected) => {
    expect(nextVersion(newest === undefined ? undefined : parse(newest), kind, step).label).toBe(expected);
  });
});
