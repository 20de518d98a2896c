import type { VersionEvidence } from '../../core/catalogue/freeze-content.ts';
import { computeDigest } from '../../core/version/digest.ts';
import type { RecordedVersion } from '../../core/version/replay-ledger.ts';
import type { TagRef } from './list-refs.ts';
import type { ObjectReader } from './object-reader.ts';
import type { CardFolder, CardFolderReader } from './read-card-folder.ts';
import { readCommit } from './read-head.ts';

/** Reads what Git holds of a version that a ledger names. The version's tag may still be on its way. */
export async function readEvidence(
  objects: ObjectReader,
  folders: CardFolderReader,
  card: { readonly id: string; readonly folder: string },
  { freeze }: RecordedVersion,
  asked: TagRef | undefined | Promise<TagRef | undefined>,
): Promise<VersionEvidence> {
  const head = await readCommit(objects, freeze.commit);
  const found = head && (await readFolderAt(objects, folders, card, head.tree));
  const tag = await asked;
  const isElsewhere = tag?.commit !== undefined && tag.commit !== freeze.commit;
  const elsewhere = isElsewhere ? await readCommit(objects, tag.commit) : undefined;
  const other = elsewhere && (await readFolderAt(objects, folders, card, elsewhere.tree));
  return {
    tag: tag && { object: tag.object, commit: tag.commit },
    hasCommit: head !== undefined,
    raw: found?.raw,
    problems: found?.problems ?? [],
    tagDigest: other && computeDigest(other.raw.files),
  };
}

/** The card's folder below a root tree, or undefined. */
export async function readFolderAt(
  objects: ObjectReader,
  folders: CardFolderReader,
  card: { readonly id: string; readonly folder: string },
  tree: string,
): Promise<CardFolder | undefined> {
  const folder = await objects.readAt(tree, card.folder);
  return folder?.type === 'tree' ? folders.read(card, folder.id, folder.content) : undefined;
}
