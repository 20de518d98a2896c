/**
 * The least that reading a catalogue costs: one `for-each-ref`, one `cat-file --batch` of the objects that a list names,
 * SHA-256 of each, and with `--yaml` js-yaml on the front matter of each card among them.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { readBatch } from './read-batch.ts';

const [, , repository = '', listFile = '', ...flags] = process.argv;
const hasYaml = flags.includes('--yaml');
const options = { cwd: repository, maxBuffer: 1 << 30 };
const refs = spawnSync('git', ['for-each-ref', '--format=%(refname) %(objectname) %(*objectname)'], options);
const child = spawn('git', ['cat-file', '--batch', '--buffer'], {
  cwd: repository,
  stdio: ['pipe', 'pipe', 'inherit'],
});
child.stdin.end(readFileSync(listFile));

let objects = 0;
let cards = 0;
for await (const content of readBatch(child.stdout)) {
  createHash('sha256').update(content).digest('hex');
  objects += 1;
  if (!hasYaml || content.toString('latin1', 0, 4) !== '---\n') continue;
  const text = content.toString('utf8');
  load(text.slice(4, text.indexOf('\n---', 4) + 1));
  cards += 1;
}
console.log(`${refs.stdout.length} bytes of refs, ${objects} objects, ${cards} front matters`);
