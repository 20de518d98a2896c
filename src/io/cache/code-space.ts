import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, type Dirent } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { codeFolder, packageRoot, rendererFolder } from '../files/package-root.ts';

/**
 * What makes the values of a cache, hashed: all of Colophon's own code, schemas and public files, the packages that
 * it runs with, and Node with the tables of languages and time zones in it. A cache is of no use to other code, so
 * that no change to the code ever has to say which values it changes.
 */
export const codeSpace = (): string => (known ??= hashCode());

let known: string | undefined;

function hashCode(): string {
  const sum = createHash('sha256').update(JSON.stringify([process.versions, process.arch]));
  for (const file of [...listOwnFiles(), ...packageLists]) {
    const path = join(packageRoot, file);
    if (!existsSync(path)) continue;
    const content = readFileSync(path);
    sum.update(JSON.stringify([file, content.length])).update(content);
  }
  return sum.digest('hex');
}

function listOwnFiles(): readonly string[] {
  const found: Dirent[] = globSync(
    [...new Set(['src', codeFolder, 'schemas', 'public'])].map((folder) => `${folder}/**`),
    { cwd: packageRoot, withFileTypes: true },
  );
  return (
    found
      .filter((entry) => entry.isFile())
      .map((entry) => relative(packageRoot, join(entry.parentPath, entry.name)))
      // It is made of the others.
      .filter((path) => !path.startsWith(join(rendererFolder, sep)))
      .toSorted()
  );
}

/** What is installed, as npm says: beside our own package, or where ours is one of those installed. */
const packageLists = [
  'package.json',
  'astro.config.mjs',
  'package-lock.json',
  'node_modules/.package-lock.json',
  '../.package-lock.json',
  '../../.package-lock.json',
];
