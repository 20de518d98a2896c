import { expect, it } from 'vitest';
import { accentColours } from '../../../src/core/page/accent-colours.ts';

it('keeps a colour that can be read', () => {
  expect(accentColours('#a8321c').light).toBe('#a8321c');
});

it('darkens a pale accent for white and lightens a dark one for the dark ground', () => {
  const pale = accentColours('#ffee00');
  expect(pale.light).not.toBe('#ffee00');
  expect(pale.dark).toBe('#ffee00');
  expect(accentColours('#000000').dark).toMatch(/^#([89a-f][0-9a-f]){3}$/);
});
