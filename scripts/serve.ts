/** Serves the demo on this machine until it is stopped, and makes it first where there is none. `PORT` chooses the port. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'astro';
import { packageRoot } from '../src/io/files/package-root.ts';

const site = join(packageRoot, 'demo/site');
if (!existsSync(join(site, 'index.html'))) await import('./demo.ts');
if (!process.exitCode) {
  const { host = 'localhost', port } = await preview({
    root: packageRoot,
    output: 'static',
    outDir: site,
    logLevel: 'error',
    server: { port: Number(process.env['PORT'] ?? 4321) },
  });
  console.log(`Serving the demo at http://${host}:${port}/index.html until you press Ctrl+C.`);
}
