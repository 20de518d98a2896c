import type { CardFile } from '../card/card-content.ts';
import type { Monitoring } from '../monitoring/monitoring.ts';
import type { Problem } from '../problem/problem.ts';
import type { Settings } from '../settings/settings.ts';
import type { Freeze } from '../version/commit-version.ts';
import type { LedgerEntry, Status, StatusEntry } from '../version/ledger-entry.ts';
import type { VersionNumber } from '../version/version-number.ts';
import type { CardSignatures } from './card-signatures.ts';
import type { HeldContent } from './held-content.ts';

/** All that is published: the cards of one commit, with every version that their ledgers name. */
export interface Catalogue {
  /** The commit that was read. */
  readonly commit: string;
  /** When it was committed, UTC, to the second: `2026-03-01T09:00:00Z`. */
  readonly date: string;
  readonly settings: Settings;
  /** By card-id. */
  readonly cards: readonly CatalogueCard[];
  /** Of the whole; each card carries its own too, and they are among these. */
  readonly problems: readonly Problem[];
}

export interface CatalogueCard extends CardOutline {
  readonly versions: readonly FrozenVersion[];
  readonly draft: Draft | undefined;
  readonly ledger: Ledger;
  /** Commits on the first-parent line that changed the frozen files, newest first. */
  readonly revisions: readonly Revision[];
  /** What its monitors report, at the commit that was read; undefined where nothing does, and where nobody asked. */
  readonly monitoring?: Monitoring | undefined;
}

/** A card without what its versions hold: all that a page may know of it beside the content that it shows. */
export interface CardOutline {
  readonly id: string;
  /** From the repository's root. */
  readonly folder: string;
  /** By number, lowest first. */
  readonly versions: readonly VersionOutline[];
  /** Where the card's content at the commit differs from the newest version's, or there is no version. */
  readonly draft: DraftOutline | undefined;
  readonly ledger: Pick<Ledger, 'entries'>;
  /** What is proved of who signed; only pages show it, so only they have it read. */
  readonly signatures?: CardSignatures;
  readonly problems: readonly Problem[];
}

export interface Ledger {
  /** The text of `ledger.yaml`; empty where there is none. */
  readonly text: string;
  /** Oldest first. */
  readonly entries: readonly LedgerEntry[];
}

/** The card's content at one commit, tagged or by itself a version. Nothing in it ever changes but its status, which is the ledger's. */
export interface FrozenVersion extends VersionOutline {
  readonly content: HeldContent;
  /** The frozen files, sorted by the bytes of their paths. */
  readonly files: readonly CardFile[];
}

export interface VersionOutline {
  readonly cardId: string;
  readonly version: VersionNumber;
  /** The name of its tag: `loan-approval/v3`; undefined where every revision is a version. */
  readonly tag: string | undefined;
  readonly commit: string;
  readonly digest: string;
  readonly freeze: Freeze;
  readonly status: Status;
  /** Its changes of status, oldest first. */
  readonly changes: readonly StatusEntry[];
  /** Of this version alone: a moved tag, a changed digest. */
  readonly problems: readonly Problem[];
}

/** The card's unfrozen content at the commit that was read. */
export interface Draft extends DraftOutline {
  readonly content: HeldContent;
  readonly files: readonly CardFile[];
}

export interface DraftOutline {
  readonly cardId: string;
  readonly digest: string;
  /** The newest revision of the card: what the draft dates from. */
  readonly revision: Revision | undefined;
}

/** A commit on the first-parent line that changed a card's frozen files. */
export interface Revision {
  readonly commit: string;
  /** Author's time, UTC, to the second. */
  readonly at: string;
  /** `Name <address>`. */
  readonly by: string;
  /** The first line of its message. */
  readonly subject: string;
}
