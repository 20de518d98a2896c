import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
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

/** Builds into the folder, and with the cache, that the cold build left: as the next build finds them. */
async function buildNext(bench: OpenBench, ...words: string[]): Promise<Measurement> {
  const site = await findSite(bench);
  return bench.colophon('build', '--out', site, '--cache', join(bench.folder, 'cold/cache'), ...words);
}

export const siteWarm: Row = {
  name: 'site-warm',
  title: 'build after the title changed: every content is cached, and no page; against bare Astro',
  isHeavy: true,
  run: async (bench) => {
    await findSite(bench);
    const folder = bench.clear('warm');
    cpSync(join(bench.folder, 'cold/cache'), join(folder, 'cache'), { recursive: true });
    const words = ['--out', join(folder, 'site'), '--cache', join(folder, 'cache')];
    return bench.colophon('build', '--ref', commitTitle(bench), ...words);
  },
  limit: measureBareAstro,
  goals: [
    { of: 'time', atMost: 2 },
    { of: 'memory', atMost: 2 },
  ],
};

/** A commit beside the branch whose settings have another title, which every page shows. */
function commitTitle({ repository, folder }: OpenBench): string {
  const environment = { GIT_INDEX_FILE: join(folder, 'title-index') };
  const git = (words: readonly string[], input = ''): string =>
    execFileSync('git', words, {
      cwd: repository,
      input,
      encoding: 'utf8',
      env: { ...process.env, ...person, ...environment },
    }).trim();
  const settings = git(['show', 'HEAD:colophon.yaml']).replace(/^title: .*$/m, 'title: Another title');
  git(['read-tree', 'HEAD']);
  const blob = git(['hash-object', '-w', '--stdin'], `${settings}\n`);
  git(['update-index', '--cacheinfo', `100644,${blob},colophon.yaml`]);
  return git(['commit-tree', git(['write-tree']), '-p', 'HEAD', '-m', 'Change the title']);
}

const person = Object.fromEntries(
  ['AUTHOR', 'COMMITTER'].flatMap((role) => [
    [`GIT_${role}_NAME`, 'Bench'],
    [`GIT_${role}_EMAIL`, 'bench@example.org'],
    [`GIT_${role}_DATE`, '1800000000 +0000'],
  ]),
);

export const siteOneFrozen: Row = {
  name: 'site-one-frozen',
  title: 'build after one version was frozen, against the cold build',
  isHeavy: true,
  run: async (bench) => {
    await findSite(bench);
    const tag = `refs/tags/${nextTag(bench.size)}`;
    const updateRef = (...words: string[]): void => {
      execFileSync('git', ['update-ref', ...words], { cwd: bench.repository });
    };
    updateRef(tag, nextRefs.tag);
    try {
      return await buildNext(bench, '--ref', nextRefs.commit);
    } finally {
      updateRef('-d', tag);
      await buildNext(bench);
    }
  },
  limit: coldOnce,
  goals: [{ of: 'time', atMost: 0.1 }],
};

export const siteUnchanged: Row = {
  name: 'site-unchanged',
  title: 'build again where nothing changed, against the cold build',
  isHeavy: true,
  run: (bench) => buildNext(bench),
  limit: coldOnce,
  goals: [{ of: 'time', atMost: 0.05 }],
};
