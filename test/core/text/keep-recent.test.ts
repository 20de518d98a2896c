import { expect, it } from 'vitest';
import { keepRecent } from '../../../src/core/text/keep-recent.ts';

it('lets go of what was used longest ago', () => {
  const recent = keepRecent<number>(2);
  recent.set('a', 1);
  recent.set('b', 2);
  recent.get('a');
  recent.set('c', 3);
  expect(['a', 'b', 'c'].map((key) => recent.get(key))).toEqual([1, undefined, 3]);
});

it('holds no more than the bound, whatever each value weighs', () => {
  const recent = keepRecent<string>(10);
  recent.set('a', 'A', 4);
  recent.set('b', 'B', 4);
  recent.set('b', 'B2', 6);
  expect([recent.get('a'), recent.get('b')]).toEqual(['A', 'B2']);
  recent.set('c', 'C', 5);
  expect([recent.get('a'), recent.get('b'), recent.get('c')]).toEqual([undefined, undefined, 'C']);
});

it('does not keep what is heavier than the bound', () => {
  const recent = keepRecent<string>(10);
  recent.set('a', 'A', 11);
  expect(recent.get('a')).toBeUndefined();
  recent.set('b', 'B', 10);
  expect(recent.get('b')).toBe('B');
});
