import type { CommitFreeze, CommitVersion } from './commit-version.ts';
import { nextVersion } from './version-number.ts';

/**
 * Numbers the revisions of a card whose content checks, oldest first: v1, v2, and so on. One that leaves the content
 * as the version before it has it is none, whatever stood between them.
 */
export function numberRevisions(revisions: readonly CommitFreeze[]): CommitVersion[] {
  const versions: CommitVersion[] = [];
  for (const freeze of revisions) {
    const newest = versions.at(-1);
    if (newest?.freeze.digest === freeze.digest) continue;
    versions.push({ version: nextVersion(newest?.version, 'integer'), freeze });
  }
  return versions;
}
