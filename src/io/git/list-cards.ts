import { describeCardId, isCardId } from '../../core/card/card-id.ts';
import type { Problem } from '../../core/problem/problem.ts';
import type { ObjectReader } from './object-reader.ts';
import { findEntry, listTree } from './read-head.ts';

/** A card's folder at a commit. */
export interface CardEntry {
  readonly id: string;
  /** From the repository's root. */
  readonly folder: string;
  /** The id of the folder's tree. */
  readonly tree: string;
}

/** The folders of cards below a root tree, by card-id. Files beside them are nobody's business. */
export async function listCards(
  objects: ObjectReader,
  tree: string,
  cardsFolder: string,
): Promise<{ cards: CardEntry[]; problems: Problem[] }> {
  const folder = await findEntry(objects, tree, cardsFolder);
  const entries = folder?.mode === '40000' ? await listTree(objects, folder.id) : [];
  const folders = entries.filter(({ mode, name }) => mode === '40000' && !name?.startsWith('.'));
  const cards: CardEntry[] = [];
  const problems: Problem[] = [];
  for (const { name = '\ufffd', id } of folders) {
    if (isCardId(name)) cards.push({ id: name, folder: `${cardsFolder}/${name}`, tree: id });
    else problems.push(describeCardId(name, { file: `${cardsFolder}/${name}` }));
  }
  return { cards, problems };
}
