import type { CatalogueCard, FrozenVersion } from '../../core/catalogue/catalogue.ts';
import type { Problem } from '../../core/problem/problem.ts';
import { verifyProblem } from '../../core/verify/verify-problems.ts';
import { listReplaced } from './list-replaced.ts';
import type { ObjectReader } from './object-reader.ts';
import type { GitPlace } from './run-git.ts';
import { listTree, readCommit } from './read-head.ts';

/** The objects of versions that `refs/replace` makes Git show otherwise. Nothing is read where there are no such refs. */
export async function findReplacedContent(
  place: GitPlace,
  objects: ObjectReader,
  cards: readonly CatalogueCard[],
): Promise<Problem[]> {
  const replaced = await listReplaced(place);
  if (replaced.size === 0) return [];
  const versions = cards.flatMap(({ folder, versions }) => versions.map((version) => ({ folder, version })));
  const found = versions.map(async ({ folder, version }) => {
    const parts = await listParts(objects, folder, version);
    const subject = { card: version.cardId, version: version.version.label };
    return parts
      .filter(({ id }) => replaced.has(id))
      .map(({ id, what }) =>
        verifyProblem('version/replaced-object', { version: subject.version, object: id, what }, subject),
      );
  });
  return (await Promise.all(found)).flat();
}

interface Part {
  readonly id: string;
  readonly what: string;
}

/** The tag, the commit, the trees on the way to the card's folder and below it, and its files. */
async function listParts(objects: ObjectReader, folder: string, version: FrozenVersion): Promise<Part[]> {
  const { commit, freeze, files } = version;
  const head = await readCommit(objects, commit);
  const trees = head
    ? await listTrees(
        objects,
        head.tree,
        folder,
        files.map(({ path }) => path),
      )
    : [];
  return [
    ...(freeze.tag === undefined ? [] : [{ id: freeze.tag, what: 'the tag' }]),
    { id: commit, what: 'the commit' },
    ...trees.map((id) => ({ id, what: 'a folder' })),
    ...files.map(({ id, path }) => ({ id, what: path })),
  ];
}

async function listTrees(
  objects: ObjectReader,
  root: string,
  folder: string,
  paths: readonly string[],
): Promise<string[]> {
  const folders = new Set([folder]);
  for (const path of paths)
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1))
      folders.add(`${folder}/${path.slice(0, end)}`);
  const trees = new Set([root]);
  for (const one of folders) {
    let here = root;
    for (const name of one.split('/')) {
      const entry = (await listTree(objects, here)).find((candidate) => candidate.name === name);
      if (entry?.mode !== '40000') break;
      trees.add((here = entry.id));
    }
  }
  return [...trees];
}
