import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of Colophon's own package.json, whether its sources run or what was built of them. */
export const packageRoot: string = findRoot(dirname(fileURLToPath(import.meta.url)));

/** Colophon's own version: `0.1.0`. */
export const packageVersion: string = (
  JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { version: string }
).version;

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'schemas'))) return folder;
  return findRoot(dirname(folder));
}
