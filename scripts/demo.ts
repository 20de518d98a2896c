/** The main job, from nothing: makes the sample catalogue, builds its site and PDFs, says where they are, and ends. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../src/cli/run.ts';
import { packageRoot } from '../src/io/files/package-root.ts';

const { env: environment, stdout, stderr } = process;
const context = { folder: packageRoot, environment, stdout, stderr };
const catalogue = join(packageRoot, 'demo/catalogue');
const site = join(packageRoot, 'demo/site');

await rm(catalogue, { recursive: true, force: true });
process.exitCode = await runStages([
  ['sample', catalogue],
  ['check', '--all', '--repo', catalogue],
  ['build', '--repo', catalogue, '--out', site, '--pdf'],
]);
if (process.exitCode === 0) stdout.write(`\nOpen ${join(site, 'index.html')}, or run npm start.\n`);

async function runStages(stages: readonly string[][]): Promise<number> {
  for (const stage of stages) {
    const start = performance.now();
    const code = await run(stage, context);
    stderr.write(`${stage[0]}: ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
    if (code !== 0) return code;
  }
  return 0;
}
