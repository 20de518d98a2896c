import type { CommitVersion } from './commit-version.ts';
import type { LedgerEntry } from './ledger-entry.ts';
import { parseVersionNumber } from './version-number.ts';

/**
 * The versions that a ledger without freezes speaks of, each as its first status states commit and digest. In the
 * middle of a merge nobody knows yet which line will number them: whether the statements hold is seen when it is read.
 */
export function statedVersions(entries: readonly LedgerEntry[]): CommitVersion[] {
  const stated = new Map<string, CommitVersion>();
  for (const entry of entries) {
    if (!('status' in entry) || entry.commit === undefined || stated.has(entry.status)) continue;
    const { status, commit, digest, at, by } = entry;
    const version = parseVersionNumber(status);
    if (version) stated.set(status, { version, freeze: { commit, digest, at, by } });
  }
  return [...stated.values()];
}
