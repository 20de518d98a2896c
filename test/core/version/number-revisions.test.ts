import { expect, it } from 'vitest';
import type { CommitFreeze } from '../../../src/core/version/commit-version.ts';
import { numberRevisions } from '../../../src/core/version/number-revisions.ts';

const make = (commit: string, digest: string): CommitFreeze => ({
  commit,
  digest,
  at: '2026-03-01T09:00:00Z',
  by: 'A <a@example.org>',
});

it('numbers revisions in their order, and passes over content that stays as it was', () => {
  const revisions = [make('a', 'h1:1'), make('b', 'h1:1'), make('c', 'h1:2'), make('d', 'h1:1')];
  expect(numberRevisions(revisions).map(({ version, freeze }) => [version.label, freeze.commit])).toEqual([
    ['v1', 'a'],
    ['v2', 'c'],
    ['v3', 'd'],
  ]);
  expect(numberRevisions([])).toEqual([]);
});
