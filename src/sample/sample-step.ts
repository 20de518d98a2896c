import type { Person, Status } from '../core/version/ledger-entry.ts';

/** One step of the sample's history. `at` is UTC, to the second; `by` is `Name <address>`. */
export type SampleStep =
  | { kind: 'settings'; at: string; by: Person; message: string; text: string }
  /** The card's folder is replaced by the files of `cards/<card>/<state>/` beside this module, and committed. */
  | { kind: 'edit'; card: string; state: string; at: string; by: Person; message: string }
  /** The card's next version is frozen. */
  | { kind: 'freeze'; card: string; at: string; by: Person; message?: string }
  /** `version` carries its v: `v2`. */
  | { kind: 'status'; card: string; version: string; to: Status; at: string; by: Person; note?: string }
  | { kind: 'file'; path: string; text: string; at: string; by: Person; message: string }
  /** A tag of the repository's own, which no ledger knows. */
  | { kind: 'tag'; name: string; at: string; by: Person; message: string };
