import { expect, test } from 'vitest';
import { problemCodes } from '../../../src/core/problem/problem-codes.ts';

test('every code stands once, as area/what', () => {
  const codes = problemCodes.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const code of codes) expect(code).toMatch(/^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/);
});

test('every code has a title', () => {
  for (const { title } of problemCodes) expect(title).toMatch(/^\p{Lu}/u);
});

test('codes are permanent: this list only grows', async () => {
  const codes = problemCodes.map(({ code }) => code).toSorted();
  await expect(`${codes.join('\n')}\n`).toMatchFileSnapshot('problem-codes.txt');
});
