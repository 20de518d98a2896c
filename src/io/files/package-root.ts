import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of Colophon's own package.json, whether its sources run or what was built of them. */
export const packageRoot: string = findRoot(dirname(fileURLToPath(import.meta.url)));

/** The folder below it that this code is in: `src`, or `lib` of a package. Pages are laid out by `src/site` in both. */
export const [codeFolder = ''] = relative(packageRoot, import.meta.dirname).split(sep);

/** Of a package: what renders its pages. */
export const rendererFolder: string = join(codeFolder, 'renderer');

/** Colophon's own version: `0.1.0`. */
export const packageVersion: string = (
  JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { version: string }
).version;

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'schemas'))) return folder;
  return findRoot(dirname(folder));
}
