/** Imports each README of a folder, as the command does after it has looked at the repository: read, judged, written. */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { planImport } from '../../../src/core/formats/plan-import.ts';
import { parseSettings } from '../../../src/core/settings/parse-settings.ts';
import { writeWorkFolders } from '../../../src/io/files/write-work-folders.ts';

const [, , folder = '', out = ''] = process.argv;
const settings = parseSettings(undefined, 'colophon.yaml');
if (!settings.ok) throw new Error('There are no settings of their own accord.');
const cards = join(out, 'cards');
mkdirSync(cards, { recursive: true });
for (const [index, name] of readdirSync(folder).entries()) {
  const source = { name, files: new Map([[name, new Uint8Array(readFileSync(join(folder, name)))]]) };
  const facts = { problem: 'Nobody knows what the model is for.' };
  const planned = planImport({ source, cardId: `card-${index}`, settings: settings.value, facts });
  if (!planned.ok) throw new Error(`${name}: ${planned.problems[0]?.message ?? ''}`);
  await writeWorkFolders(
    cards,
    planned.value.map(({ id, files }) => ({ path: join(cards, id), files })),
  );
}
