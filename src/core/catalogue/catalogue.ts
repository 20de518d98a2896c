import type { CardContent, CardFile } from '../card/card-content.ts';
import type { Problem } from '../problem/problem.ts';
import type { Settings } from '../settings/settings.ts';
import type { FreezeEntry, LedgerEntry, Status, StatusEntry } from '../version/ledger-entry.ts';
import type { VersionNumber } from '../version/version-number.ts';
import type { CardSignatures } from './card-signatures.ts';

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

export interface CatalogueCard {
  readonly id: string;
  /** From the repository's root. */
  readonly folder: string;
  /** By number, lowest first. */
  readonly versions: readonly FrozenVersion[];
  /** Where the card's content at the commit differs from the newest version's, or there is no version. */
  readonly draft: Draft | undefined;
  readonly ledger: Ledger;
  /** What is proved of who signed; only pages show it, so only they have it read. */
  readonly signatures?: CardSignatures;
  /** Commits on the first-parent line that changed the frozen files, newest first. */
  readonly revisions: readonly Revision[];
  readonly problems: readonly Problem[];
}

export interface Ledger {
  /** The text of `ledger.yaml`; empty where there is none. */
  readonly text: string;
  /** Oldest first. */
  readonly entries: readonly LedgerEntry[];
}

/** The card's content at one tagged commit. Nothing in it ever changes but its status, which is the ledger's. */
export interface FrozenVersion {
  readonly cardId: string;
  readonly version: VersionNumber;
  /** The name of its tag: `loan-approval/v3`. */
  readonly tag: string;
  readonly commit: string;
  readonly digest: string;
  readonly freeze: FreezeEntry;
  readonly status: Status;
  /** Its changes of status, oldest first. */
  readonly changes: readonly StatusEntry[];
  readonly content: CardContent;
  /** The frozen files, sorted by the bytes of their paths. */
  readonly files: readonly CardFile[];
  /** Of this version alone: a moved tag, a changed digest. */
  readonly problems: readonly Problem[];
}

/** The card's unfrozen content at the commit that was read. */
export interface Draft {
  readonly cardId: string;
  readonly digest: string;
  readonly content: CardContent;
  readonly files: readonly CardFile[];
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
