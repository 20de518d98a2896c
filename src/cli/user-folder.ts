import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../io/files/package-root.ts';

/**
 * The folder the user stands in. `npm run` in a clone of Colophon sets the current folder to the clone's root and
 * leaves the user's own in `INIT_CWD`. Another package's scripts mean their own root, and a process that one of ours
 * starts elsewhere means the folder that it was started in: both are left alone.
 */
export function findUserFolder(
  environment: Readonly<Record<string, string | undefined>>,
  current: string,
): string {
  const { INIT_CWD: initial, npm_package_json: manifest } = environment;
  if (initial === undefined || manifest === undefined) return current;
  const isOurScript =
    isSamePlace(manifest, join(packageRoot, 'package.json')) && isSamePlace(current, packageRoot);
  return isOurScript ? initial : current;
}

function isSamePlace(a: string, b: string): boolean {
  try {
    return realpathSync(a) === realpathSync(b);
  } catch {
    return false;
  }
}
