import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { PagePlan } from '../../core/page/page-plan.ts';
import { packageRoot } from '../files/package-root.ts';
import { keepOrder } from './keep-order.ts';

export interface BuildSiteOptions {
  /** The pages to render. Those of the guide are rendered whenever there are any: their plans have to be among these. */
  readonly plans: readonly PagePlan[];
  /** The folder to fill; Astro empties it first. */
  readonly outDir: string;
  /** Told how many pages are made. */
  readonly onProgress?: (done: number) => void;
}

/** As in src/site/site-input.ts, which may not be imported from here. */
const siteInputKey = Symbol.for('colophon.site');

/**
 * Renders pages into a folder, and writes the styles, scripts and fonts that all of them share.
 * @throws where a page cannot be rendered.
 */
export async function buildSite({ plans, outDir, onProgress }: BuildSiteOptions): Promise<void> {
  let done = 0;
  const cacheDir = await mkdtemp(join(tmpdir(), 'colophon-site-'));
  const shared = globalThis as { [siteInputKey]?: unknown };
  const before = { telemetry: process.env['ASTRO_TELEMETRY_DISABLED'], mode: process.env['NODE_ENV'] };
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['NODE_ENV'] = 'production';
  shared[siteInputKey] = { plans, onPage: () => onProgress?.((done += 1)) };
  try {
    const { build } = await import('astro');
    await build({
      root: packageRoot,
      outDir,
      cacheDir,
      logLevel: 'error',
      build: { server: join(cacheDir, 'server') },
      integrations: [keepServerFolder, keepOrder(plans)],
      vite: { cacheDir },
    });
  } finally {
    delete shared[siteInputKey];
    restore('ASTRO_TELEMETRY_DISABLED', before.telemetry);
    restore('NODE_ENV', before.mode);
    await rm(cacheDir, { recursive: true, force: true });
  }
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
