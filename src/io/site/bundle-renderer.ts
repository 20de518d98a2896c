import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { packageRoot } from '../files/package-root.ts';

/**
 * Bundles what lays out pages into a folder, which is made or emptied: `server/entry.mjs`, which exports what
 * `src/site/renderer.ts` does, and below `client` the styles, scripts and fonts that all pages share.
 */
export async function bundleRenderer(folder: string): Promise<void> {
  const cacheDir = await mkdtemp(join(tmpdir(), 'colophon-site-'));
  const before = { telemetry: process.env['ASTRO_TELEMETRY_DISABLED'], mode: process.env['NODE_ENV'] };
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['NODE_ENV'] = 'production';
  try {
    const { build } = await import('astro');
    await build({
      root: packageRoot,
      outDir: folder,
      cacheDir,
      logLevel: 'error',
      build: { client: join(folder, 'client'), server: join(folder, 'server') },
      adapter,
      vite: { cacheDir },
    });
  } finally {
    restore('ASTRO_TELEMETRY_DISABLED', before.telemetry);
    restore('NODE_ENV', before.mode);
    await rm(cacheDir, { recursive: true, force: true });
  }
}

/** For Astro, whoever calls the renderer is a server. */
const adapter: AstroIntegration = {
  name: 'colophon',
  hooks: {
    'astro:config:done': ({ setAdapter }) =>
      setAdapter({
        name: 'colophon',
        entrypointResolution: 'auto',
        serverEntrypoint: join(packageRoot, 'src/site/renderer.ts'),
        supportedAstroFeatures: { serverOutput: 'stable' },
      }),
  },
};

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}
