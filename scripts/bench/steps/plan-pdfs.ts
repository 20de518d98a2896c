/** Writes the print jobs of versions that are spread evenly over a catalogue, and the paths of their sources. */
import { writeFileSync } from 'node:fs';
import { openRepository } from '../../../src/io/git/open-repository.ts';
import { planPrint } from '../../../src/core/print/plan-print.ts';
import { loadCatalogue } from '../../../src/load-catalogue.ts';

const [, , folder = '', count = '0', file = ''] = process.argv;
const loaded = await loadCatalogue(await openRepository(folder));
if (!loaded.ok) throw new Error('The catalogue cannot be loaded.');
const frozen = planPrint(loaded.value).filter(({ label }) => label !== 'draft');
const wanted = Math.min(Number(count), frozen.length);
const jobs = Array.from(
  { length: wanted },
  (_, place) => frozen[Math.floor((place * frozen.length) / wanted)],
);
writeFileSync(file, JSON.stringify(jobs));
