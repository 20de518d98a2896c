/**
 * Plays many random histories through Git and the site's renderer, each build held against a clean one, and sums what
 * they found. In processes of a few histories each, on all cores.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs, stripVTControlCharacters } from 'node:util';
import { packageRoot } from '../src/io/files/package-root.ts';

const { values } = parseArgs({
  options: {
    histories: { type: 'string', default: '200' },
    first: { type: 'string', default: '1' },
    each: { type: 'string', default: '10' },
    jobs: { type: 'string', default: String(availableParallelism()) },
  },
});
const [total, first, each, jobs] = [values.histories, values.first, values.each, values.jobs].map(Number);
if (!total || !first || !each || !jobs) throw new Error('Every option is a number from 1 on.');

const start = performance.now();
const sums = { histories: 0, rendered: 0, planned: 0 };
const failed: string[] = [];
const portions = Array.from({ length: Math.ceil(total / each) }, (_, index) => first + index * each);
await Promise.all(
  Array.from({ length: Math.min(jobs, portions.length) }, async () => {
    for (let seed = portions.shift(); seed !== undefined; seed = portions.shift())
      await play(seed, Math.min(each, first + total - seed));
  }),
);
const minutes = ((performance.now() - start) / 60_000).toFixed(1);
console.log(
  `${sums.histories} histories built as a clean build does, byte for byte, in ${minutes} min: ${sums.rendered} of ${sums.planned} pages rendered, the others taken`,
);
if (failed.length > 0) {
  console.error(`Not so: ${failed.join('; ')}.`);
  process.exitCode = 1;
}

async function play(seed: number, count: number): Promise<void> {
  const name = `histories ${seed} to ${seed + count - 1}`;
  const child = spawn(
    process.execPath,
    [join(packageRoot, 'node_modules/vitest/vitest.mjs'), 'run', 'test/e2e/incremental.test.ts'],
    {
      cwd: packageRoot,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        COLOPHON_HISTORIES: String(count),
        COLOPHON_FIRST_HISTORY: String(seed),
      },
    },
  );
  let talk = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (talk += text));
  const [code] = (await once(child, 'close')) as [number | null];
  const found = /histories of \d+ steps: (\d+) of (\d+) pages rendered/.exec(stripVTControlCharacters(talk));
  if (code === 0 && found) {
    sums.histories += count;
    sums.rendered += Number(found[1]);
    sums.planned += Number(found[2]);
    console.log(`${name}: ${found[1]} of ${found[2]} pages rendered`);
  } else {
    failed.push(name);
    console.error(`${name} failed:\n${talk}`);
  }
}
