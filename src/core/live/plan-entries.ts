import { formatUtc } from '../text/time.ts';
import type { FreezeEntry, LedgerEntry, Status, StatusEntry } from '../version/ledger-entry.ts';
import type { PlannedVersion } from './plan-versions.ts';

/** A version whose commit and tag are made. */
export interface MadeVersion extends Pick<PlannedVersion, 'source' | 'version' | 'digest'> {
  readonly tag: string;
  readonly commit: string;
}

/**
 * The ledger of versions that another service kept: each is frozen when it came to be there, and has the status that it
 * has there since it was last changed. In the order of their times, as far as the ledger's own order allows: versions
 * by number, a version before its status.
 */
export function planEntries(versions: readonly MadeVersion[], by: string): readonly LedgerEntry[] {
  const timed: { entry: LedgerEntry; after: number }[] = [];
  let frozen = 0;
  for (const version of versions) {
    const { created, modified } = version.source;
    frozen = Math.max(frozen, created);
    timed.push({ entry: freezeEntry(version, by), after: frozen });
    for (const entry of statusEntries(version, by)) timed.push({ entry, after: Math.max(frozen, modified) });
  }
  return timed.toSorted((a, b) => a.after - b.after).map(({ entry }) => entry);
}

const freezeEntry = ({ version, tag, commit, digest, source }: MadeVersion, by: string): FreezeEntry => ({
  freeze: version.label,
  tag,
  commit,
  digest,
  at: formatUtc(source.created),
  by,
});

/** The service tells the status that a version has, and not the steps to it. */
function statusEntries({ version, digest, source }: MadeVersion, by: string): readonly StatusEntry[] {
  const { status, name, modified } = source;
  const make = (from: Status, to: Status, note: string): StatusEntry => ({
    status: version.label,
    from,
    to,
    digest,
    at: formatUtc(modified),
    by,
    note,
  });
  const note = `Amazon SageMaker has version ${source.version} of ${name} as ${status}.`;
  switch (status) {
    case 'Draft':
      return [];
    case 'PendingReview':
    case 'Archived':
      return [make('Draft', status, note)];
    case 'Approved':
      return [
        make('Draft', 'PendingReview', 'Amazon SageMaker does not tell when its review began.'),
        make('PendingReview', 'Approved', note),
      ];
  }
}
