import type { StatusEntry } from '../version/ledger-entry.ts';

/** Who approved a version, and what is known of the signature. */
export interface ApprovalFact {
  /** `Name <address>`. */
  readonly by: string;
  readonly isSigned: boolean;
  /** Whom the signature is of, where it was checked; without it, the address of `by` stands for a signature. */
  readonly principals?: readonly string[];
  /** Why the signature that is there does not count. */
  readonly fault?: string;
}

/** The entries by which a version is Approved now: the approving one and its renewals, oldest first. */
export function currentApprovals(changes: readonly StatusEntry[]): readonly StatusEntry[] {
  if (changes.at(-1)?.to !== 'Approved') return [];
  return changes.slice(changes.findLastIndex(({ from }) => from !== 'Approved'));
}

/** What tells people apart: the address of `Name <address>`, in lower case. */
export const addressOf = (person: string): string => writtenAddressOf(person).toLowerCase();

/** The address of `Name <address>`, as it is written. */
export const writtenAddressOf = (person: string): string =>
  (/<([^<>]*)>\s*$/.exec(person)?.[1] ?? person).trim();
