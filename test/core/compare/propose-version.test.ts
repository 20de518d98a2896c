import { expect, test } from 'vitest';
import { proposeVersion } from '../../../src/core/compare/propose-version.ts';
import { parseVersionNumber } from '../../../src/core/version/version-number.ts';

test.each([
  ['1.2.3', 'major', 'v2.0.0'],
  ['1.2.3', 'minor', 'v1.3.0'],
  ['1.2.3', 'editorial', 'v1.2.4'],
  // Before 1.0.0 nothing is settled, and to settle it is for people.
  ['0.3.1', 'major', 'v0.4.0'],
  ['0.3.1', 'minor', 'v0.4.0'],
  ['0.3.1', 'editorial', 'v0.3.2'],
  // The version that a pre-release comes before, where it is as heavy.
  ['2.0.0-rc.1', 'major', 'v2.0.0'],
  ['2.0.0-rc.1', 'editorial', 'v2.0.0'],
  ['1.3.0-rc.1', 'minor', 'v1.3.0'],
  ['1.3.0-rc.1', 'major', 'v2.0.0'],
  ['99999999999999999999.0.0', 'major', 'v100000000000000000000.0.0'],
] as const)('after %s a %s change asks for %s', (newest, weight, proposed) => {
  expect(proposeVersion(parseVersionNumber(newest), weight, 'semantic')).toBe(proposed);
});

test('integers count on, whatever the weight', () => {
  expect(proposeVersion(parseVersionNumber('3'), 'editorial', 'integer')).toBe('v4');
  expect(proposeVersion(parseVersionNumber('3'), 'major', 'integer')).toBe('v4');
});

test('the first version is the first', () => {
  expect(proposeVersion(undefined, 'minor', 'integer')).toBe('v1');
  expect(proposeVersion(undefined, 'major', 'semantic')).toBe('v1.0.0');
});

test('where nothing changed, nothing is proposed', () => {
  expect(proposeVersion(parseVersionNumber('3'), undefined, 'integer')).toBeUndefined();
});
