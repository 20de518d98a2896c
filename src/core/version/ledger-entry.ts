/** Generated from schemas/ledger/v1.json by scripts/generate-types.ts. */

/**
 * One line of the card's life. Its kind is told by its first key.
 */
export type LedgerEntry = FreezeEntry | StatusEntry | AcknowledgeEntry;
/**
 * A version with its v: v3, or v1.2.0 in a catalogue of semantic versions.
 */
export type VersionLabel = string;
/**
 * A Git object id, in full.
 */
export type ObjectId = string;
/**
 * SHA-256 directory hash over the frozen files.
 */
export type Digest = string;
/**
 * A time in UTC, to the second.
 */
export type Time = string;
/**
 * Name and address, as Git writes them.
 */
export type Person = string;
/**
 * An OpenSSH signature in the namespace colophon-ledger.
 */
export type Signature = string;
/**
 * A status of a version.
 */
export type Status = 'Draft' | 'PendingReview' | 'Approved' | 'Archived';
/**
 * Why, in a person's words.
 */
export type Note = string;
/**
 * cards/<card-id>/ledger.yaml: what was frozen, and every change of status. A list, oldest first, only ever appended to.
 */
export type Ledger = LedgerEntry[];

/**
 * A version was frozen.
 */
export interface FreezeEntry {
  freeze: VersionLabel;
  tag: ObjectId;
  commit: ObjectId;
  digest: Digest;
  at: Time;
  by: Person;
  signature?: Signature;
}
/**
 * A version's status changed.
 */
export interface StatusEntry {
  status: VersionLabel;
  from: Status;
  to: Status;
  digest: Digest;
  commit?: ObjectId;
  at: Time;
  by: Person;
  note?: Note;
  /**
   * Hash of the policies that were applied.
   */
  policy?: string;
  signature?: Signature;
}
/**
 * A finding in this ledger's own history was looked at.
 */
export interface AcknowledgeEntry {
  acknowledge: ObjectId;
  at: Time;
  by: Person;
  note: Note;
  signature?: Signature;
}
