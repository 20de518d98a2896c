import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { makeTemporaryFolder } from './temporary-folder.ts';

/** How Git was called while `run` ran, one line a process: a git on the PATH writes it down, then becomes the real one. */
export async function countGit(run: () => Promise<unknown>): Promise<string[]> {
  const folder = await makeTemporaryFolder();
  const log = join(folder, 'log');
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  writeFileSync(join(folder, 'git'), `#!/bin/sh\necho "$*" >> '${log}'\nexec '${real}' "$@"\n`);
  chmodSync(join(folder, 'git'), 0o755);
  const path = process.env['PATH'];
  process.env['PATH'] = `${folder}${delimiter}${path}`;
  try {
    await run();
  } finally {
    process.env['PATH'] = path;
  }
  return existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [];
}
