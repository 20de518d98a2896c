/**
 * The least that Astro takes to write pages: a project of one page file that writes the HTML it is handed, as often and
 * as long as the site that it is measured against. The texts lie in one file, so that they need not all be held.
 */
import { writeFileSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { packageRoot } from '../../../src/io/files/package-root.ts';

const [, , packFile = '', folder = ''] = process.argv;
const pageFile = `---
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
export function getStaticPaths() {
  const pages = JSON.parse(readFileSync(${JSON.stringify(`${packFile}.json`)}, 'utf8'));
  return pages.map(({ path, start, size }) => ({ params: { path: path || undefined }, props: { start, size } }));
}
const { start, size } = Astro.props;
const bytes = Buffer.allocUnsafe(size);
const file = openSync(${JSON.stringify(packFile)}, 'r');
readSync(file, bytes, 0, size, start);
closeSync(file);
const html = bytes.toString('utf8');
---
<Fragment set:html={html} />
`;

rmSync(folder, { recursive: true, force: true });
mkdirSync(join(folder, 'src/pages'), { recursive: true });
writeFileSync(join(folder, 'src/pages/[...path].astro'), pageFile);
symlinkSync(join(packageRoot, 'node_modules'), join(folder, 'node_modules'));
await build({ root: folder, logLevel: 'error', build: { format: 'directory' } });
