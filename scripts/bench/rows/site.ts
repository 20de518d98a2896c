import { cpSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { listObjects } from '../list-objects.ts';
import { nextRefs, nextTag } from '../make-repository.ts';
import { hasOption, isMade, type OpenBench } from '../open-bench.ts';
import { add, type Measurement, type Row } from '../row.ts';

const coldSite = 'cold/site';

/** Builds the whole site from nothing; the cache, where there is one, is empty before and full afterwards. */
export function buildCold(bench: OpenBench): Promise<Measurement> {
  const folder = bench.clear('cold');
  const cache = hasOption(bench, 'build', '--cache') ? ['--cache', join(folder, 'cache')] : [];
  return bench.colophon('build', '--out', join(bench.folder, coldSite), ...cache);
}

/** The site that the cold build wrote, built where no row did so yet. */
export async function findSite(bench: OpenBench): Promise<string> {
  if (!isMade(bench, coldSite)) await coldOnce(bench);
  return join(bench.folder, coldSite);
}

/** What the cold build took, for the rows that are held against it. */
const coldOnce = (bench: OpenBench): Promise<Measurement> => bench.once('cold', () => buildCold(bench));

/** A bare Astro project that writes the same pages. */
export async function measureBareAstro(bench: OpenBench): Promise<Measurement> {
  const pack = await bench.once('pages', async () => {
    const file = join(bench.folder, 'pages.bin');
    await bench.script('steps/pack-pages.ts', await findSite(bench), file);
    return file;
  });
  return bench.script('limits/bare-astro.ts', pack, join(bench.folder, 'bare-astro'));
}

export const siteCold: Row = {
  name: 'site-cold',
  title: 'build, cold, against bare Astro and 1.5 × (YAML, Markdown, sanitiser, charts alone)',
  isHeavy: true,
  run: async (bench) => {
    const measured = await buildCold(bench);
    await bench.once('cold', () => Promise.resolve(measured));
    return measured;
  },
  limit: async (bench) => {
    const { cards } = await listObjects(bench);
    const parts = await bench.script('limits/render-parts.ts', bench.repository, cards);
    return add(await measureBareAstro(bench), parts, 1.5);
  },
  goals: [
    { of: 'time', atMost: 1 },
    { of: 'memory', atMost: 2 },
  ],
};

/** A copy of what the cold build left, output and cache, as the next build finds it. */
async function copyCold(bench: OpenBench, name: string): Promise<{ site: string; cache: string }> {
  bench.requireOption('build', '--cache');
  await findSite(bench);
  const folder = bench.clear(name);
  cpSync(join(bench.folder, 'cold'), folder, { recursive: true });
  return { site: join(folder, 'site'), cache: join(folder, 'cache') };
}

export const siteWarm: Row = {
  name: 'site-warm',
  title: 'build where contents are cached and no page is, against bare Astro',
  isHeavy: true,
  run: async (bench) => {
    const { site, cache } = await copyCold(bench, 'warm');
    rmSync(site, { recursive: true });
    rmSync(join(cache, 'pages'), { recursive: true, force: true });
    return bench.colophon('build', '--out', site, '--cache', cache);
  },
  limit: measureBareAstro,
  goals: [
    { of: 'time', atMost: 2 },
    { of: 'memory', atMost: 2 },
  ],
};

export const siteOneFrozen: Row = {
  name: 'site-one-frozen',
  title: 'build after one version was frozen, against the cold build',
  isHeavy: true,
  run: async (bench) => {
    const { site, cache } = await copyCold(bench, 'one-frozen');
    const tag = `refs/tags/${nextTag(bench.size)}`;
    const updateRef = (...words: string[]): void => {
      const { status } = spawnSync('git', ['update-ref', ...words], { cwd: bench.repository });
      if (status !== 0) throw new Error(`git update-ref ${words.join(' ')} failed.`);
    };
    updateRef(tag, nextRefs.tag);
    const words = ['--ref', nextRefs.commit, '--out', site, '--cache', cache];
    return bench.colophon('build', ...words).finally(() => updateRef('-d', tag));
  },
  limit: coldOnce,
  goals: [{ of: 'time', atMost: 0.1 }],
};

export const siteUnchanged: Row = {
  name: 'site-unchanged',
  title: 'build again where nothing changed, against the cold build',
  isHeavy: true,
  run: async (bench) => {
    const { site, cache } = await copyCold(bench, 'unchanged');
    return bench.colophon('build', '--out', site, '--cache', cache);
  },
  limit: coldOnce,
  goals: [{ of: 'time', atMost: 0.05 }],
};
