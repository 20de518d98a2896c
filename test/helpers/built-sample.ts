import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll } from 'vitest';
import { packageRoot } from '../../src/io/files/package-root.ts';

/** Runs the command line as its own process, the way a user does. */
export function colophon(
  argv: readonly string[],
  {
    folder = packageRoot,
    environment = {},
  }: { folder?: string; environment?: Readonly<Record<string, string>> } = {},
): { code: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(packageRoot, 'src/cli/bin.js'), ...argv],
    {
      cwd: folder,
      env: { ...process.env, CI: '', ...environment },
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  );
  return { code: status, stdout, stderr };
}

/** A folder for all tests of a file. */
export function makeSharedFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'colophon-e2e-')));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Every file below a folder, from there, sorted. */
export const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .toSorted();

/** The files of a site but its PDFs, each with its hash. */
export const hashFiles = (folder: string): Record<string, string> =>
  Object.fromEntries(
    listFiles(folder)
      .filter((path) => !path.endsWith('.pdf'))
      .map((path) => [
        path,
        createHash('sha256')
          .update(readFileSync(join(folder, path)))
          .digest('hex'),
      ]),
  );
