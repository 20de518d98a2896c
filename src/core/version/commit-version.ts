import type { FreezeEntry } from './ledger-entry.ts';
import type { VersionNumber } from './version-number.ts';

/**
 * What stands in place of a freeze entry where every revision is a version: the commit itself. Its `by` is the
 * author, who answers for the content, where a forge commits a merge in its own name. Its `at` is the committer's
 * time, when the content came to stand on the line: a rebase or a cherry-pick keeps an author's, which may be older
 * than that of the version before.
 */
export interface CommitFreeze extends Pick<FreezeEntry, 'commit' | 'digest' | 'at' | 'by'> {
  readonly tag?: undefined;
}

/** How a version came to be: tagged and recorded in the ledger, or as a revision, which needs neither. */
export type Freeze = FreezeEntry | CommitFreeze;

/** A revision that is a version by itself. */
export interface CommitVersion {
  readonly version: VersionNumber;
  readonly freeze: CommitFreeze;
}
