import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { makeTemporaryFolder } from './temporary-folder.ts';

export interface Reads {
  /** How Git was called. */
  readonly commands: readonly string[];
  /** The objects that were asked for, each once. */
  readonly objects: ReadonlySet<string>;
  /** What `for-each-ref` gave, in lines. */
  readonly refs: readonly string[];
}

/** A git on the PATH that writes down how it was called, and what went into and came out of it. */
export async function watchGit(run: () => Promise<unknown>): Promise<Reads> {
  const folder = await makeTemporaryFolder();
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  writeFileSync(
    join(folder, 'git'),
    `#!/bin/sh
echo "$*" >> '${folder}/commands'
case "$*" in
  *cat-file*) tee -a '${folder}/objects' | '${real}' "$@" ;;
  *for-each-ref*) '${real}' "$@" | tee -a '${folder}/refs' ;;
  *) exec '${real}' "$@" ;;
esac
`,
  );
  chmodSync(join(folder, 'git'), 0o755);
  const path = process.env['PATH'];
  process.env['PATH'] = `${folder}${delimiter}${path}`;
  try {
    await run();
  } finally {
    process.env['PATH'] = path;
  }
  const lines = (name: string) =>
    existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8').trim().split('\n') : [];
  return { commands: lines('commands'), objects: new Set(lines('objects')), refs: lines('refs') };
}
