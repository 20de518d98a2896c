import type { Revision } from '../../core/catalogue/catalogue.ts';
import { Failure } from '../../core/problem/failure.ts';
import { gitProblem } from '../../core/problem/git-problems.ts';
import type { Problem } from '../../core/problem/problem.ts';
import { keepsSchema } from '../../core/validate/keeps-schema.ts';
import type { CommitFreeze, CommitVersion } from '../../core/version/commit-version.ts';
import { computeDigest } from '../../core/version/digest.ts';
import { numberRevisions } from '../../core/version/number-revisions.ts';
import type { ObjectReader } from './object-reader.ts';
import type { CardFolderReader } from './read-card-folder.ts';
import { readFolderAt } from './read-evidence.ts';
import { readCommit } from './read-head.ts';

type Card = { readonly id: string; readonly folder: string };

/**
 * The versions of a card in a catalogue of `versions: commits`. `revisions` come newest first, as they are read.
 * @throws {Failure} `git/missing-object`: without a revision's files, those after it would get other numbers.
 */
export async function readCommitVersions(
  objects: ObjectReader,
  folders: CardFolderReader,
  card: Card,
  revisions: readonly Revision[],
): Promise<CommitVersion[]> {
  const read = revisions.toReversed().map((revision) => readRevision(objects, folders, card, revision));
  return numberRevisions((await Promise.all(read)).filter((freeze) => freeze !== undefined));
}

/** Undefined where the revision is no version: the card is gone, does not check, or has files that a card cannot hold. */
async function readRevision(
  objects: ObjectReader,
  folders: CardFolderReader,
  card: Card,
  { commit, by }: Revision,
): Promise<CommitFreeze | undefined> {
  const head = await readCommit(objects, commit);
  const found = head && (await readFolderAt(objects, folders, card, head.tree));
  if (!found || found.problems.some(isAgainst) || !keepsSchema(found.raw)) return undefined;
  return { commit, digest: computeDigest(found.raw.files), at: head.date, by };
}

/** Names and kinds of files that no digest can cover. What acts in a picture is looked for ever more closely: it does not count. */
function isAgainst({ code, severity, data }: Problem): boolean {
  if (code === 'file/missing')
    throw new Failure(gitProblem('git/missing-object', { id: String(data['id']) }));
  return severity === 'error' && code !== 'file/active-svg';
}
