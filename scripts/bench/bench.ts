/** Measures Colophon against limits that are measured beside it. `npm run bench -- --help` says how. */
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findUserFolder } from '../../src/cli/user-folder.ts';
import { benchRows } from './bench-rows.ts';
import { formatBench } from './format-bench.ts';
import { judgeRow, measureGrowth, type JudgedRow } from './judge-row.ts';
import { readMachineFacts } from './machine-facts.ts';
import type { RepositorySize } from './make-repository.ts';
import { measureRow } from './measure-row.ts';
import { openBench } from './open-bench.ts';
import { mostGrowth } from './row.ts';

const help = `npm run bench -- [options]
  --size CARDSxVERSIONS  may be given again; small is 100x3 (default: 1000x1, 1000x10 and 100x100)
  --only ROW             may be given again (default: every row)
  --repeat N             of rows that are not heavy (default: 3)
  --json FILE            the figures, for machines
  --folder DIR           where repositories are kept (default: colophon-bench in the system's temporary folder)
  --list                 the rows
`;

const { values } = parseArgs({
  options: {
    size: { type: 'string', multiple: true, default: ['1000x1', '1000x10', '100x100'] },
    only: { type: 'string', multiple: true, default: benchRows.map(({ name }) => name) },
    repeat: { type: 'string', default: '3' },
    json: { type: 'string' },
    folder: { type: 'string', default: join(tmpdir(), 'colophon-bench') },
    list: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});

if (values.help) process.stdout.write(help);
else if (values.list)
  process.stdout.write(benchRows.map(({ name, title }) => `${name.padEnd(18)}${title}\n`).join(''));
else await bench();

async function bench(): Promise<void> {
  const userFolder = findUserFolder(process.env, process.cwd());
  const unknown = values.only.filter((name) => !benchRows.some((row) => row.name === name));
  if (unknown.length > 0) throw new Error(`There is no row ${unknown.join(', ')}: --list has them.`);
  const machine = readMachineFacts();
  const rows: JudgedRow[] = [];
  for (const size of values.size.map(parseSize)) {
    process.stderr.write(`Repository of ${size.cards} cards with ${size.versions} versions each\n`);
    const open = await openBench(resolve(userFolder, values.folder), size);
    for (const row of benchRows.filter(({ name }) => values.only.includes(name))) {
      process.stderr.write(`  ${row.name}\n`);
      const judged = judgeRow(row, await measureRow(row, open, Number(values.repeat)));
      rows.push(judged);
      // A bench that is ended by hand has said what it knew.
      process.stderr.write(formatBench([judged], []));
    }
  }
  const growth = measureGrowth(rows, { from: '1000x1', to: '1000x10', atMost: mostGrowth });
  process.stdout.write(formatBench(rows, growth));
  if (rows.some(({ failure }) => failure !== undefined)) process.exitCode = 1;
  if (values.json === undefined) return;
  const json = JSON.stringify({ format: 1, machine, rows, growth }, null, 2);
  writeFileSync(resolve(userFolder, values.json), `${json}\n`);
}

function parseSize(written: string): RepositorySize {
  const [, cards = '', versions = ''] = /^(\d+)x(\d+)$/.exec(written === 'small' ? '100x3' : written) ?? [];
  if (Number(cards) < 1 || Number(versions) < 1)
    throw new Error(`${written} is no size: write CARDSxVERSIONS, such as 1000x10.`);
  return { cards: Number(cards), versions: Number(versions) };
}
