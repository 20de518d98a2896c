/** The least that reading READMEs costs: js-yaml on the front matter of each file of a folder. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';

const [, , folder = ''] = process.argv;
let count = 0;
for (const name of readdirSync(folder)) {
  const text = readFileSync(join(folder, name), 'utf8');
  load(text.slice(4, text.indexOf('\n---', 4) + 1));
  count += 1;
}
console.log(`${count} front matters`);
