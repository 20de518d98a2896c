/** Puts the pages of a built site into one file, with a list of where each lies beside it. */
import { closeSync, globSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const [, , site = '', packFile = ''] = process.argv;
const file = openSync(packFile, 'w');
const pages: { path: string; start: number; size: number }[] = [];
let start = 0;
for (const address of globSync('**/index.html', { cwd: site }).toSorted()) {
  const bytes = readFileSync(join(site, address));
  writeSync(file, bytes);
  const path = address.slice(0, -'index.html'.length).replace(/\/$/, '');
  pages.push({ path, start, size: bytes.length });
  start += bytes.length;
}
closeSync(file);
writeFileSync(`${packFile}.json`, JSON.stringify(pages));
