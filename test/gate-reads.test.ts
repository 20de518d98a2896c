import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gateVersion } from '../src/gate-version.ts';
import { openRepository } from '../src/io/git/open-repository.ts';
import { makeHistory } from './helpers/make-history.ts';
import { makeTemporaryFolder } from './helpers/temporary-folder.ts';

interface Reads {
  /** How Git was called. */
  readonly commands: readonly string[];
  /** The objects that were asked for, each once. */
  readonly objects: ReadonlySet<string>;
  /** What `for-each-ref` gave, in lines. */
  readonly refs: readonly string[];
}

/** A git on the PATH that writes down how it was called, and what went into and came out of it. */
async function watchGit(run: () => Promise<unknown>): Promise<Reads> {
  const folder = await makeTemporaryFolder();
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  writeFileSync(
    join(folder, 'git'),
    `#!/bin/sh
echo "$*" >> '${folder}/commands'
case "$*" in
  *cat-file*) tee -a '${folder}/objects' | '${real}' "$@" ;;
  *for-each-ref*) '${real}' "$@" | tee -a '${folder}/refs' ;;
  *) exec '${real}' "$@" ;;
esac
`,
  );
  chmodSync(join(folder, 'git'), 0o755);
  const path = process.env['PATH'];
  process.env['PATH'] = `${folder}${delimiter}${path}`;
  try {
    await run();
  } finally {
    process.env['PATH'] = path;
  }
  const lines = (name: string) =>
    existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8').trim().split('\n') : [];
  return { commands: lines('commands'), objects: new Set(lines('objects')), refs: lines('refs') };
}

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
      // The head: commit, root, settings, cards, the card's folder, its ledger. The version: commit, folder by path and by id, card.md.
      expect(objects.size).toBe(10);
    }
  });
});
