import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cardNames, makeRepository } from '../../scripts/bench/make-repository.ts';
import type { Built } from '../../src/build-catalogue.ts';
import { checkCards } from '../../src/check-cards.ts';
import { freezeVersion } from '../../src/freeze-version.ts';
import { openCache } from '../../src/io/cache/open-cache.ts';
import { openRepository } from '../../src/io/git/open-repository.ts';
import { buildSite } from '../helpers/build-site.ts';
import { valueOf } from '../helpers/catalogue-commands.ts';
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts';
import { watchGit } from '../helpers/watch-git.ts';

/*
 * The bench of every change: what is counted cannot be blamed on the machine. A hundred cards with three versions
 * each are built cold, again unchanged, and after one more version was frozen.
 */

const [cards, versions] = [100, 3];
const environment = {
  GIT_AUTHOR_NAME: 'Aiko Tanaka',
  GIT_AUTHOR_EMAIL: 'aiko@example.org',
  GIT_COMMITTER_NAME: 'Aiko Tanaka',
  GIT_COMMITTER_EMAIL: 'aiko@example.org',
};
/** A folder with a catalogue repository in it. */
async function makeWorld(): Promise<string> {
  const folder = await makeTemporaryFolder();
  await makeRepository(join(folder, 'catalogue'), { cards, versions });
  return folder;
}

interface Counted {
  readonly built: Built;
  readonly processes: number;
  readonly objects: number;
}

async function build(folder: string): Promise<Counted> {
  const cache = openCache({ folder: join(folder, 'cache'), maxBytes: 1 << 30, space: 'counts' });
  let built: Built | undefined;
  const { commands, objects } = await watchGit(async () => {
    built = await buildSite(join(folder, 'catalogue'), join(folder, 'site'), cache);
  });
  if (!built) throw new TypeError('Nothing was built.');
  return { built, processes: commands.length, objects: objects.size };
}

it('does work that follows the change', async () => {
  const folder = await makeWorld();
  const cold = await build(folder);
  expect(cold.built).toMatchObject({ cards, versions: cards * versions });
  expect(cold.built.made.pages).toBe(cold.built.pages);

  const unchanged = await build(folder);
  expect(unchanged.built.made).toEqual({ pages: 0, pdfs: 0 });
  expect(unchanged.processes).toBeLessThanOrEqual(cold.processes);
  // The head, its settings and the cards' folder; of each card its folder as it is now: nothing of its versions.
  const perCard = (cold.objects - unchanged.objects) / cards;
  expect(perCard).toBeGreaterThan(versions);
  expect(unchanged.objects).toBeLessThan(cold.objects / 2);

  const places = listCardFolders(folder);
  await freezeOne(join(folder, 'catalogue'));
  const after = await build(folder);
  // Those of the other cards are the same folders: none was made again or removed.
  expect(listCardFolders(folder).filter((place) => !places.includes(place))).toHaveLength(2);
  // The list; of the card its own page, each version's, its draft's, its history, its comparisons, the new pair and the
  // one before it, which leads to the new one: each in two languages.
  expect(after.built.made.pages).toBeLessThanOrEqual(2 * (1 + 1 + versions + 1 + 1 + 1 + 1 + 2));
  expect(after.built.made.pages).toBeGreaterThanOrEqual(2 * 4);
  expect(after.built.versions).toBe(cards * versions + 1);
  expect(after.processes).toBeLessThanOrEqual(cold.processes);
  expect(after.objects).toBeLessThan(unchanged.objects + 60);

  addReport(join(folder, 'catalogue'));
  const reported = await build(folder);
  // The list and the card's own page; of its reports their folders and the one that there is.
  expect(reported.built.made.pages).toBe(2 * 2);
  expect(reported.processes).toBeLessThanOrEqual(unchanged.processes);
  const still = await build(folder);
  expect(still.built.made.pages).toBe(0);
  expect(still.processes).toBeLessThanOrEqual(unchanged.processes);
  expect(reported.objects - still.objects).toBe(3);

  rmSync(join(folder, 'site'), { recursive: true });
  const again = await build(folder);
  expect(again.built.made.pages).toBe(0);
}, 240_000);

/** The folders of all cards in the output, as the file system knows them. */
const listCardFolders = (folder: string): readonly number[] =>
  ['site/cards', 'site/ja/cards'].flatMap((parent) =>
    readdirSync(join(folder, parent)).map((name) => statSync(join(folder, parent, name)).ino),
  );

/** Adds a monitor report of one card. */
function addReport(repository: string): void {
  const [, id = ''] = cardNames(cards);
  const run = join(repository, 'cards', id, 'monitoring', 'daily');
  mkdirSync(run, { recursive: true });
  writeFileSync(join(run, '2026-06-01.json'), '{"violations": []}\n');
  const git = (...commands: string[]) =>
    execFileSync('git', commands, { cwd: repository, env: { ...process.env, ...environment } });
  git('add', '--all');
  git('commit', '--quiet', '--message', 'A report');
}

/** Freezes one version more, of one card. */
async function freezeOne(repository: string): Promise<void> {
  const [id = ''] = cardNames(cards);
  const git = (...commands: string[]) =>
    execFileSync('git', commands, { cwd: repository, env: { ...process.env, ...environment } });
  appendFileSync(join(repository, 'cards', id, 'card.md'), '\n');
  git('commit', '--quiet', '--all', '--message', 'One more');
  valueOf(await freezeVersion({ repository, environment, cardId: id }));
}

it('checks again only what changed', async () => {
  const folder = await makeWorld();
  const check = async () => {
    const cache = openCache({ folder: join(folder, 'check'), maxBytes: 1 << 30, space: 'counts' });
    try {
      const { commands, objects } = await watchGit(async () => {
        const checked = await checkCards(await openRepository(join(folder, 'catalogue')), {
          all: true,
          cache,
        });
        expect(checked.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      });
      return { processes: commands.length, objects: objects.size, ...cache.close() };
    } finally {
      cache.close();
    }
  };
  const cold = await check();
  const warm = await check();
  expect(warm.processes).toBeLessThanOrEqual(cold.processes);
  expect(warm.objects).toBeLessThan(cold.objects / 2);
  // Every version, every card of the work tree, every ledger.
  expect(cold.written).toBeGreaterThan(cards * versions);
  expect(warm.written).toBe(0);
});
