import { describe, expect, it } from 'vitest';
import { gateVersion } from '../src/gate-version.ts';
import { openRepository } from '../src/io/git/open-repository.ts';
import { makeHistory } from './helpers/make-history.ts';
import { watchGit } from './helpers/watch-git.ts';

async function makeLarge(cards: number) {
  const repository = await makeHistory({ cards, versions: 10 });
  repository.commit({ 'colophon.yaml': 'environments: { trial: { statuses: [Draft] } }\n' });
  return repository;
}

describe('gate CARD@VERSION', () => {
  it('reads one card’s objects and lists its own tags, among 10 versions and among 10,000', async () => {
    const reads = [];
    for (const cards of [1, 1000]) {
      const { folder } = await makeLarge(cards);
      const ask = async () =>
        gateVersion(await openRepository(folder), {
          about: { card: 'card-1', version: 'v4' },
          environment: 'trial',
          ref: 'HEAD',
          now: 1_780_000_000,
        });
      const answer = await ask();
      expect(answer.problems).toEqual([]);
      expect(answer.facts).toMatchObject({ card: 'card-1', version: 'v4', status: 'Draft' });
      reads.push(await watchGit(ask));
    }
    for (const { commands, objects, refs } of reads) {
      expect(commands).toHaveLength(3);
      expect(commands.filter((line) => line.includes('for-each-ref'))).toEqual([
        expect.stringMatching(/ refs\/tags\/card-1\/$/),
      ]);
      expect(refs).toHaveLength(10);
      // The head: commit, root, settings, cards, the card's folder, its ledger. The version: commit, folder by path, card.md.
      expect(objects.size).toBe(9);
    }
  });
});
