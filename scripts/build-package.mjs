import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import nodeModule from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/*
 * Writes lib/: src/ as JavaScript, file for file. Node runs TypeScript as it is, but not of packages that are
 * installed. The site becomes lib/renderer, which Astro bundles once, so that no build has to. npm runs this when it
 * prepares the package, with the Node that is there: JavaScript, so that an old one gets as far as the sentence.
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const source = join(root, 'src');
const target = join(root, 'lib');

/** Where a file of ours names another: imports, and threads. */
const namesFile = /((?:from|import) ?|import\(|new URL\()(['"])(\.{1,2}\/[^'"\n]+)\.ts\2/g;

/** @param {string} text */
const renameImports = (text) => text.replaceAll(namesFile, '$1$2$3.js$2');

const { stripTypeScriptTypes } = nodeModule;
if (!stripTypeScriptTypes) {
  console.error(`Colophon needs Node 22.18 or newer; this is ${process.version}.`);
  process.exit(1);
}
// Node still calls it an experiment.
process.removeAllListeners('warning');

rmSync(target, { recursive: true, force: true });
for (const path of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
  if (!/\.[jt]s$/.test(path) || path.endsWith('.d.ts') || /^site[/\\]/.test(path)) continue;
  const text = readFileSync(join(source, path), 'utf8');
  const place = join(target, path.replace(/\.ts$/, '.js'));
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, renameImports(path.endsWith('.ts') ? stripTypeScriptTypes(text) : text));
}

const { bundleRenderer } = await import(join(target, 'io/site/bundle-renderer.js'));
await bundleRenderer(join(target, 'renderer'));
