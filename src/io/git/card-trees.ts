import { Failure } from '../../core/problem/failure.ts';
import { gitProblem } from '../../core/problem/git-problems.ts';
import type { NewObjects } from './new-objects.ts';
import type { ObjectReader } from './object-reader.ts';
import { findInTree } from './parse-objects.ts';
import { putEntry } from './put-entry.ts';

/** Makes the root trees of commits that have a folder of a given content, and all else as a commit has it. */
export interface CardTrees {
  /** Blobs by their paths in the folder. Gives the root tree's id. */
  make(files: ReadonlyMap<string, string>): string;
}

/** @param folder from the repository's root; what a commit has there already is replaced whole. */
export async function openCardTrees(
  objects: ObjectReader,
  root: string,
  folder: string,
  made: NewObjects,
): Promise<CardTrees> {
  const names = folder.split('/');
  const trees: Uint8Array[] = [];
  let id: string | undefined = root;
  for (const name of names) {
    const content: Buffer = await readTree(objects, id);
    trees.push(content);
    const entry = findInTree(content, root.length, name);
    if (entry && entry.mode !== '40000') throw new Error(`${name} of ${folder} is no folder in the commit.`);
    id = entry?.id;
  }
  return {
    make(files) {
      const own = makeTree(files);
      return trees.reduceRight<string>(
        (below, tree, level) =>
          made.add('tree', putEntry(tree, { mode: '40000', name: names[level] ?? '', id: below })),
        own,
      );
    },
  };

  function makeTree(files: ReadonlyMap<string, string>): string {
    const below = new Map<string, Map<string, string>>();
    let tree: Uint8Array = Buffer.alloc(0);
    for (const [path, blob] of files) {
      const [name = '', ...rest] = path.split('/');
      if (rest.length === 0) tree = putEntry(tree, { mode: '100644', name, id: blob });
      else below.set(name, (below.get(name) ?? new Map<string, string>()).set(rest.join('/'), blob));
    }
    for (const [name, inside] of below) tree = putEntry(tree, { mode: '40000', name, id: makeTree(inside) });
    return made.add('tree', tree);
  }
}

async function readTree(objects: ObjectReader, id: string | undefined): Promise<Buffer> {
  const object = id === undefined ? undefined : await objects.read(id);
  if (id !== undefined && !object?.content) throw new Failure(gitProblem('git/missing-object', { id }));
  return object?.content ?? Buffer.alloc(0);
}
