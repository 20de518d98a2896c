import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rules } from '../../../../src/core/validate/rules.ts';

const source = join(import.meta.dirname, '../../../../src/core/validate/rules');
const ids = rules.map(({ id }) => id);

test.each(ids)('%s has its own file and test', (id) => {
  expect(existsSync(join(source, `${id}.ts`))).toBe(true);
  expect(existsSync(join(import.meta.dirname, `${id}.test.ts`))).toBe(true);
});

test('every test belongs to a rule', () => {
  const tests = readdirSync(import.meta.dirname).filter(
    (name) => name.endsWith('.test.ts') && name !== 'rules.test.ts',
  );
  expect(tests.map((name) => name.replace('.test.ts', '')).toSorted()).toEqual(ids.toSorted());
});

test('the rules stand in order, each once', () => {
  expect(ids).toEqual([...new Set(ids)].toSorted());
});
