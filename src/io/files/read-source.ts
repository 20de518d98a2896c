import type { Dirent, Stats } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Source } from '../../core/formats/format.ts';
import { importProblem } from '../../core/formats/import-problems.ts';
import { maximumSourceBytes } from '../../core/formats/parse-foreign-json.ts';
import { Failure } from '../../core/problem/failure.ts';
import { fail, hasErrors, type Problem, type Result, succeed } from '../../core/problem/problem.ts';
import { compareUtf8 } from '../../core/text/compare.ts';

const maximumFiles = 10_000;
const maximumDepth = 32;

/**
 * Reads a file, or a folder with what is below it: links in it are not followed, and files that are too large to be
 * part of a card, such as weights, are left out with a warning.
 * @throws {Failure} `import/not-found`.
 */
export async function readSource(path: string): Promise<Result<Source>> {
  const facts = await stat(path).catch((): Stats | undefined => undefined);
  if (!facts || !(facts.isFile() || facts.isDirectory()))
    throw new Failure(importProblem('import/not-found', { path }));
  const name = basename(path);
  if (facts.isDirectory()) return readFolder(path, name);
  if (facts.size > maximumSourceBytes) return fail([tooLarge(facts.size, name)]);
  return succeed({ name, files: new Map([[name, await readFile(path)]]) });
}

/** Reads what comes in by a pipe. */
export async function readStream(stream: AsyncIterable<Uint8Array>): Promise<Result<Source>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > maximumSourceBytes) return fail([tooLarge(size)]);
    chunks.push(chunk);
  }
  return succeed({ name: '', files: new Map([['', Buffer.concat(chunks)]]) });
}

const tooLarge = (bytes: number, file?: string): Problem =>
  importProblem('import/too-large', { bytes, limit: maximumSourceBytes }, file === undefined ? {} : { file });

async function readFolder(root: string, name: string): Promise<Result<Source>> {
  const files = new Map<string, Uint8Array>();
  const problems: Problem[] = [];
  let count = 0;
  await walk('', 0);
  const sorted = [...files].toSorted(([a], [b]) => compareUtf8(a, b));
  return hasErrors(problems) ? fail(problems) : succeed({ name, files: new Map(sorted) }, problems);

  async function walk(prefix: string, depth: number): Promise<void> {
    const entries = await readdir(join(root, prefix), { withFileTypes: true });
    for (const entry of entries.toSorted((a, b) => compareUtf8(a.name, b.name))) {
      if (count > maximumFiles) return;
      const path = `${prefix}${entry.name}`;
      if (entry.isSymbolicLink())
        problems.push(importProblem('import/symbolic-link', { path }, { file: path }));
      else if (entry.isDirectory()) {
        if (entry.name !== '.git' && depth < maximumDepth) await walk(`${path}/`, depth + 1);
      } else await readEntry(path, entry);
    }
  }

  async function readEntry(path: string, entry: Dirent): Promise<void> {
    count += 1;
    if (count > maximumFiles) problems.push(importProblem('import/too-many-files', { limit: maximumFiles }));
    if (count > maximumFiles || !entry.isFile()) return;
    const { size: bytes } = await stat(join(root, path));
    if (bytes <= maximumSourceBytes) files.set(path, await readFile(join(root, path)));
    else problems.push(importProblem('import/skipped-file', { path, bytes, limit: maximumSourceBytes }));
  }
}
