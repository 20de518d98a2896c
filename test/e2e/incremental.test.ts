import { execFileSync } from 'node:child_process';
import { appendFileSync, copyFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import type { Built } from '../../src/build-catalogue.ts';
import { noCache } from '../../src/io/cache/cache.ts';
import { openCache } from '../../src/io/cache/open-cache.ts';
import { buildSite } from '../helpers/build-site.ts';
import { freeze, setStatus } from '../helpers/catalogue-commands.ts';
import { makeCardText } from '../helpers/make-card-text.ts';
import { choose, makeRandom, type Random } from '../helpers/make-random.ts';
import { makeTestRepository, type TestRepository } from '../helpers/make-test-repository.ts';
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts';

/** `npm run test:long` asks for 200, a few in each process. */
const histories = Number(process.env['COLOPHON_HISTORIES'] ?? 5);
const firstSeed = Number(process.env['COLOPHON_FIRST_HISTORY'] ?? 1);
const stepsEach = 3;
const ids = ['loan-approval', 'demand-forecast', 'churn-warning'];

/** A repository, the output of its last build, and the cache that the builds share. */
interface World {
  readonly repository: TestRepository;
  readonly out: string;
  readonly cacheFolder: string;
  /** Stands for the code: pages of other code are not taken. */
  space: string;
  readonly versions: Map<string, number>;
}

type Step = (world: World, random: Random) => unknown;

const steps: Readonly<Record<string, Step>> = {
  async freeze({ repository, versions }, random) {
    const id = choose(random, ids);
    const problem = `Decide better than ${random(1000)} people.`;
    repository.commit({ [`cards/${id}/card.md`]: makeCardText({ name: id, problem }) });
    await freeze(repository, id);
    versions.set(id, (versions.get(id) ?? 0) + 1);
  },
  async status({ repository, versions }, random) {
    const [id, count] = choose(random, [...versions]);
    await setStatus(repository, id, `v${count}`, 'PendingReview').catch(() => undefined);
  },
  edit({ repository }, random) {
    const id = choose(random, ids);
    const text = makeCardText({
      name: id,
      problem: `Draft ${random(1000)}`,
      more: '\n![A](figures/a.svg)\n',
    });
    const figure = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';
    repository.commit({ [`cards/${id}/card.md`]: text, [`cards/${id}/figures/a.svg`]: figure });
  },
  monitor({ repository }, random) {
    const path = `cards/${choose(random, ids)}/monitoring/daily/2026-06-0${1 + random(9)}.json`;
    const violation = { constraint_check_type: 'baseline_drift_check', feature_name: `feature ${random(9)}` };
    repository.commit({ [path]: JSON.stringify({ violations: [violation] }) });
  },
  settings({ repository }, random) {
    repository.commit({ 'colophon.yaml': `title: Cards ${random(100)}\ntime_zone: Asia/Tokyo\n` });
  },
  template(world, random) {
    world.space = `code ${random(1000)}`;
  },
  nothing() {},
  loseOutput({ out }) {
    rmSync(out, { recursive: true, force: true });
  },
  loseCache({ cacheFolder }) {
    rmSync(cacheFolder, { recursive: true, force: true });
  },
  damageCache({ cacheFolder }, random) {
    const file = join(cacheFolder, 'colophon-cache.sqlite');
    const [bytes, at] = [Buffer.from(execFileSync('cat', [file], { maxBuffer: 1 << 28 })), random(1 << 20)];
    for (let place = at % 4096; place < bytes.length; place += 4096 + random(9000))
      bytes[place] = (bytes[place] ?? 0) ^ 1;
    writeFileSync(file, bytes);
  },
  truncateCache({ cacheFolder }, random) {
    truncateSync(join(cacheFolder, 'colophon-cache.sqlite'), random(100_000));
  },
  touchOutput({ out }, random) {
    appendFileSync(choosePage(out, random), '<!-- touched -->');
  },
  addToOutput({ out }, random) {
    const page = choosePage(out, random);
    copyFileSync(page, join(dirname(page), 'stray.html'));
  },
  removeFromOutput({ out }, random) {
    rmSync(choosePage(out, random));
  },
  removeManifest({ out }) {
    rmSync(join(out, 'manifest.json'));
    // Without its manifest the folder is not known as ours; with no file at all it is free.
    rmSync(out, { recursive: true });
  },
};

/** One of the pages that every output has. */
const choosePage = (out: string, random: Random): string =>
  join(out, choose(random, ['', 'ja', ...ids.map((id) => `cards/${id}`)]), 'index.html');

const incremental = (world: World): Promise<Built> =>
  buildSite(
    world.repository.folder,
    world.out,
    openCache({ folder: world.cacheFolder, maxBytes: 1 << 28, space: world.space }),
  );

/** Every file of a folder with its SHA-256, sorted. */
const hashFiles = (folder: string): string =>
  execFileSync('sh', ['-c', 'find . -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });

async function makeWorld(): Promise<World> {
  const files = Object.fromEntries(ids.map((id) => [`cards/${id}/card.md`, makeCardText({ name: id })]));
  const folder = await makeTemporaryFolder();
  const world: World = {
    repository: await makeTestRepository(files),
    out: join(folder, 'site'),
    cacheFolder: join(folder, 'cache'),
    space: 'code',
    versions: new Map(),
  };
  await steps['freeze']?.(world, makeRandom(1));
  await incremental(world);
  return world;
}

it(
  `builds what a clean build does, byte for byte, through ${histories} random histories`,
  async () => {
    const names = Object.keys(steps);
    const counts = { rendered: 0, planned: 0 };
    for (let seed = firstSeed; seed < firstSeed + histories; seed += 1) {
      const random = makeRandom(seed);
      const world = await makeWorld();
      const done: string[] = [];
      for (let step = 0; step < stepsEach; step += 1) {
        const name = choose(random, names);
        done.push(name);
        await steps[name]?.(world, random);
        const { pages, made } = await incremental(world);
        counts.rendered += made.pages;
        counts.planned += pages;
        const clean = join(await makeTemporaryFolder(), 'clean');
        await buildSite(world.repository.folder, clean, noCache);
        expect(hashFiles(world.out), `history ${seed}: ${done.join(', ')}`).toBe(hashFiles(clean));
        expect(readdirSync(join(world.out, '..')).toSorted()).toEqual(['cache', 'site']);
      }
    }
    process.stdout.write(
      `${histories} histories of ${stepsEach} steps: ${counts.rendered} of ${counts.planned} pages rendered\n`,
    );
    if (histories > 1) expect(counts.rendered).toBeLessThan(counts.planned);
  },
  Math.max(300_000, histories * 60_000),
);

it('renders the pages that a change shows on, and no others', async () => {
  const world = await makeWorld();
  const unchanged = await incremental(world);
  expect(unchanged.made).toEqual({ pages: 0, pdfs: 0 });
  await freeze(world.repository, 'demand-forecast');
  const frozen = await incremental(world);
  // The list in two languages; of the card its own page, the version's, what leads on from its draft, its history
  // and its comparisons, of which there are none yet.
  expect(frozen.made.pages).toBe(2 + 5 * 2);
  for (const day of ['2026-06-01', '2026-06-02']) {
    const path = `cards/demand-forecast/monitoring/daily/${day}/constraint_violations.json`;
    world.repository.commit({ [path]: '{"violations": []}\n' });
    // The list, which names the commit, and the card's own page.
    expect((await incremental(world)).made).toEqual({ pages: 2 + 2, pdfs: 0 });
  }
  rmSync(world.out, { recursive: true });
  const { made, pages } = await incremental(world);
  expect([made.pages, pages]).toEqual([0, frozen.pages]);
});
