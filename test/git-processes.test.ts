import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { load } from './helpers/catalogue-commands.ts';
import { makeHistory } from './helpers/make-history.ts';
import { makeTemporaryFolder } from './helpers/temporary-folder.ts';

/** A git on the PATH that writes down how it was called, then becomes the real one. */
async function countProcesses(run: () => Promise<unknown>): Promise<string[]> {
  const folder = await makeTemporaryFolder();
  const log = join(folder, 'log');
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  writeFileSync(join(folder, 'git'), `#!/bin/sh\necho "$*" >> '${log}'\nexec '${real}' "$@"\n`);
  chmodSync(join(folder, 'git'), 0o755);
  rmSync(log, { force: true });
  const path = process.env['PATH'];
  process.env['PATH'] = `${folder}${delimiter}${path}`;
  try {
    await run();
  } finally {
    process.env['PATH'] = path;
  }
  return readFileSync(log, 'utf8').trim().split('\n');
}

describe('loading a catalogue', () => {
  it('starts Git as often for 300 versions as for 3', async () => {
    const few = await makeHistory({ cards: 3, versions: 1 });
    const many = await makeHistory({ cards: 3, versions: 100 });
    const started = await Promise.all([few, many].map(async ({ folder }) => load(folder)));
    expect(started.map(({ cards }) => cards.reduce((sum, { versions }) => sum + versions.length, 0))).toEqual(
      [3, 300],
    );
    expect(started.flatMap(({ problems }) => problems)).toEqual([]);
    const forFew = await countProcesses(() => load(few.folder));
    const forMany = await countProcesses(() => load(many.folder));
    expect(forMany).toHaveLength(forFew.length);
    expect(forMany.filter((line) => line.includes('cat-file'))).toHaveLength(1);
    expect(forMany.filter((line) => line.includes('for-each-ref'))).toHaveLength(1);
    expect(forMany.filter((line) => / log /.test(line))).toHaveLength(1);
    expect(forMany.length).toBeLessThanOrEqual(6);
  });
});
