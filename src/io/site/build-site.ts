import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { planPages, type SiteOptions } from '../../core/page/plan-pages.ts';
import { packageRoot } from '../files/package-root.ts';

export interface BuildSiteOptions extends SiteOptions {
  readonly catalogue: Catalogue;
  /** The folder to fill; Astro empties it first. */
  readonly outDir: string;
}

/** As in src/site/site-input.ts, which may not be imported from here. */
const siteInputKey = Symbol.for('colophon.site');

/**
 * Renders every page of the site into a folder. The folder's other files are {@link planFiles}'.
 * @throws where a page cannot be rendered.
 */
export async function buildSite({
  catalogue,
  outDir,
  ...options
}: BuildSiteOptions): Promise<{ pages: number }> {
  const plans = planPages(catalogue, options);
  const cacheDir = await mkdtemp(join(tmpdir(), 'colophon-site-'));
  const shared = globalThis as { [siteInputKey]?: unknown };
  const before = { telemetry: process.env['ASTRO_TELEMETRY_DISABLED'], mode: process.env['NODE_ENV'] };
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['NODE_ENV'] = 'production';
  shared[siteInputKey] = { plans };
  try {
    const { build } = await import('astro');
    await build({
      root: packageRoot,
      outDir,
      cacheDir,
      logLevel: 'error',
      build: { server: join(cacheDir, 'server') },
      integrations: [keepServerFolder],
      vite: { cacheDir },
    });
  } finally {
    delete shared[siteInputKey];
    restore('ASTRO_TELEMETRY_DISABLED', before.telemetry);
    restore('NODE_ENV', before.mode);
    await rm(cacheDir, { recursive: true, force: true });
  }
  return { pages: plans.length };
}

/** Without it, Astro puts what renders the pages into the folder where the command was called. */
const keepServerFolder: AstroIntegration = {
  name: 'colophon',
  hooks: {
    'astro:config:done': ({ setAdapter }) =>
      setAdapter({
        name: 'colophon',
        adapterFeatures: { buildOutput: 'static', preserveBuildServerDir: true },
        supportedAstroFeatures: { staticOutput: 'stable' },
      }),
  },
};

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}
