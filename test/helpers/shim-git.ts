import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { makeTemporaryFolder } from './temporary-folder.ts';

/**
 * Does something while another git is the first on the PATH: it writes down how it was called, and is then the shell
 * `script`, in which `$real` is Git and `$logs` a folder. Gives the lines of a log; `commands` has the calls.
 */
export async function shimGit(
  run: () => Promise<unknown>,
  script: string,
): Promise<(log: string) => string[]> {
  const logs = await makeTemporaryFolder();
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  const shim = join(logs, 'git');
  writeFileSync(shim, `#!/bin/sh\nreal='${real}' logs='${logs}'\necho "$*" >> "$logs/commands"\n${script}\n`);
  chmodSync(shim, 0o755);
  const path = process.env['PATH'];
  process.env['PATH'] = `${logs}${delimiter}${path}`;
  try {
    await run();
  } finally {
    process.env['PATH'] = path;
  }
  return (log) => {
    const file = join(logs, log);
    return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  };
}
