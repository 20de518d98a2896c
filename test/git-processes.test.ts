import { describe, expect, it } from 'vitest';
import { openRepository } from '../src/io/git/open-repository.ts';
import { verifyCatalogue } from '../src/verify-catalogue.ts';
import { load, valueOf } from './helpers/catalogue-commands.ts';
import { countGit } from './helpers/count-git.ts';
import { makeHistory } from './helpers/make-history.ts';

describe('loading a catalogue', () => {
  it('starts Git as often for 300 versions as for 3', async () => {
    const few = await makeHistory({ cards: 3, versions: 1 });
    const many = await makeHistory({ cards: 3, versions: 100 });
    const started = await Promise.all([few, many].map(async ({ folder }) => load(folder)));
    expect(started.map(({ cards }) => cards.reduce((sum, { versions }) => sum + versions.length, 0))).toEqual(
      [3, 300],
    );
    expect(started.flatMap(({ problems }) => problems)).toEqual([]);
    const forFew = await countGit(() => load(few.folder));
    const forMany = await countGit(() => load(many.folder));
    expect(forMany).toHaveLength(forFew.length);
    expect(forMany.filter((line) => line.includes('cat-file'))).toHaveLength(1);
    expect(forMany.filter((line) => line.includes('for-each-ref'))).toHaveLength(1);
    expect(forMany.filter((line) => / log /.test(line))).toHaveLength(1);
    expect(forMany.length).toBeLessThanOrEqual(6);
  });
});

describe('verifying a catalogue', () => {
  it('starts Git as often for 300 versions as for 3', async () => {
    const verify = async (folder: string) => valueOf(await verifyCatalogue(await openRepository(folder)));
    const few = await makeHistory({ cards: 3, versions: 1 });
    const many = await makeHistory({ cards: 3, versions: 100 });
    const verified = await Promise.all([few, many].map(({ folder }) => verify(folder)));
    expect(verified.map(({ signatures }) => signatures.length)).toEqual([6, 600]);
    expect(verified.flatMap(({ problems }) => problems)).toEqual([]);
    const forFew = await countGit(() => verify(few.folder));
    const forMany = await countGit(() => verify(many.folder));
    // Some run side by side: which comes first is chance.
    const sorted = (lines: readonly string[]) =>
      lines.map((line) => line.replaceAll(/[0-9a-f]{40}/g, 'ID')).toSorted();
    expect(sorted(forMany)).toEqual(sorted(forFew));
  });
});
