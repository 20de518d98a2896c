import type { CardContent } from '../core/card/card-content.ts';
import { judgeDraft } from '../core/catalogue/judge-draft.ts';
import { judgeFrozen } from '../core/catalogue/judge-frozen.ts';
import type { Problem } from '../core/problem/problem.ts';
import { computeDigest } from '../core/version/digest.ts';
import { parseLedger, type ParsedLedger } from '../core/version/parse-ledger.ts';
import { replayLedger, type RecordedVersion } from '../core/version/replay-ledger.ts';
import type { CardFolder, CardFolderReader } from '../io/git/read-card-folder.ts';
import { readFolderAt } from '../io/git/read-evidence.ts';
import type { CommitHead } from '../io/git/read-head.ts';
import type { GatePlace } from './read-gate-card.ts';

/** Where a card is read, and by what it is judged: the place's own head is the judge's. */
export interface SidePlace extends GatePlace {
  readonly folders: CardFolderReader;
}

/** A card at one of the two commits that a review compares. */
export interface CardSide {
  /** Undefined where the commit has no such folder. */
  readonly content: CardContent | undefined;
  /** Of the frozen files. */
  readonly digest: string | undefined;
  readonly raw: CardFolder['raw'] | undefined;
  /** The bytes of the ledger; undefined where there is none. */
  readonly ledgerBytes: Uint8Array | undefined;
  readonly ledger: ParsedLedger;
  /** What the ledger names, or where every revision is a version, the judge's line; by number. */
  readonly versions: readonly RecordedVersion[];
  /** Of the ledger. */
  readonly problems: readonly Problem[];
}

/**
 * Reads a card at a commit. With `isProposed` it is judged as what is to be merged: content that no version has, as a
 * draft. Else what is wrong with it is the base's own, and it is only read.
 */
export async function readCardSide(
  { objects, folders, settings, readVersions }: SidePlace,
  { tree }: CommitHead,
  id: string,
  { isProposed }: { readonly isProposed: boolean },
): Promise<CardSide> {
  const folder = `${settings.cards}/${id}`;
  const [found, byCommit] = await Promise.all([
    readFolderAt(objects, folders, { id, folder }, tree),
    readVersions?.(id),
  ]);
  const ledgerBytes = await found?.readLedger();
  const ledger = parseLedger(ledgerBytes, id, `${folder}/ledger.yaml`);
  const { versions, problems } = replayLedger(
    ledger.entries,
    settings.versionNumbers,
    ledger.locate,
    byCommit,
  );
  const digest = found && computeDigest(found.raw.files);
  const own = versions.findLast(({ freeze }) => freeze.digest === digest)?.version.label;
  const isDraft = isProposed && digest !== versions.at(-1)?.freeze.digest;
  const judge = ({ raw, problems: ofFiles }: CardFolder): CardContent =>
    isDraft ? judgeDraft(raw, ofFiles, settings) : judgeFrozen(raw, ofFiles, settings, own ?? 'draft');
  return {
    content: found && judge(found),
    digest,
    raw: found?.raw,
    ledgerBytes,
    ledger,
    versions,
    problems: [...ledger.problems, ...problems],
  };
}
