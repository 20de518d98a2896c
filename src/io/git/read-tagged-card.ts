import type { RawCard } from '../../core/card/card-content.ts';
import { inspectFile } from '../../core/card/inspect-file.ts';
import type { Problem } from '../../core/problem/problem.ts';
import { computeDigest } from '../../core/version/digest.ts';
import { parseCommitter, parseTag } from '../../core/version/parse-tag.ts';
import type { TaggedVersion } from '../../core/version/plan-freeze.ts';
import type { TagRef } from './list-refs.ts';
import { openObjects } from './object-reader.ts';
import type { Repository } from './open-repository.ts';
import { openCardFolders } from './read-card-folder.ts';
import { readFolderAt } from './read-evidence.ts';
import { readCommit } from './read-head.ts';
import type { Identity } from './read-identity.ts';

/** The card at a tag's commit, and what the tag says of itself. */
export interface TaggedCard extends Omit<TaggedVersion, 'version'> {
  /** The tagger, or the committer where the tag is lightweight; undefined where no ledger can hold it. */
  readonly by: Identity | undefined;
  readonly raw: RawCard;
  /** Of files and names in the folder. */
  readonly problems: readonly Problem[];
}

/** Reads the cards that tags are about, in one process. A tag without such a card, or of no commit, gives undefined. */
export async function readTaggedCards(
  repository: Repository,
  wanted: readonly {
    readonly tag: TagRef;
    readonly card: { readonly id: string; readonly folder: string };
  }[],
): Promise<(TaggedCard | undefined)[]> {
  const objects = openObjects(repository);
  const folders = openCardFolders(objects, inspectFile);
  try {
    return await Promise.all(
      wanted.map(async ({ tag, card }) => {
        const { name, object, commit } = tag;
        const head = commit === undefined ? undefined : await readCommit(objects, commit);
        const found = head && (await readFolderAt(objects, folders, card, head.tree));
        if (!head || !found) return undefined;
        const committer = async () =>
          parseCommitter((await objects.read(head.commit))?.content?.toString('utf8') ?? '');
        const written = object === head.commit ? undefined : (await objects.read(object))?.content;
        const parsed = written && parseTag(written.toString('utf8'));
        const by = parsed ? parsed.by : await committer();
        return {
          tag: name,
          object,
          commit: head.commit,
          digest: computeDigest(found.raw.files),
          ownDigest: parsed?.digest,
          isSigned: parsed?.isSigned ?? false,
          by,
          raw: found.raw,
          problems: found.problems,
        };
      }),
    );
  } finally {
    await objects.close();
  }
}
