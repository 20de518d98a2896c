import type { Problem, Subject } from '../problem/problem.ts';
import type { CommitVersion, Freeze } from './commit-version.ts';
import type { LedgerEntry, Status, StatusEntry } from './ledger-entry.ts';
import { isAllowedStep, needsNote, stepsFrom } from './transitions.ts';
import { compareVersions, parseVersionNumber, type VersionNumber } from './version-number.ts';
import { versionProblem } from './version-problems.ts';

/** What a ledger says of one version once all its entries are played. */
export interface RecordedVersion {
  readonly version: VersionNumber;
  readonly freeze: Freeze;
  readonly status: Status;
  /** Oldest first. */
  readonly changes: readonly StatusEntry[];
}

type Playing = { version: VersionNumber; freeze: Freeze; status: Status; changes: StatusEntry[] };

/**
 * Plays a ledger from its first entry. A faulty entry is reported and passed over, so that all faults show at once.
 * `locate` gives the place of the entry with an index. Where every revision is a version, `byCommit` has them: the
 * ledger then holds their statuses alone.
 */
export function replayLedger(
  entries: readonly LedgerEntry[],
  kind: VersionNumber['kind'],
  locate: (index: number) => Subject,
  byCommit?: readonly CommitVersion[],
): { versions: readonly RecordedVersion[]; problems: readonly Problem[] } {
  const versions = new Map<string, Playing>(byCommit?.map(begin));
  const problems: Problem[] = [];
  for (const [index, entry] of entries.entries()) {
    if ('acknowledge' in entry) continue;
    const label = 'freeze' in entry ? entry.freeze : entry.status;
    const where = (): Subject => ({ ...locate(index), version: label });
    const version = parseVersionNumber(label);
    if (version?.kind !== kind) {
      const expected = kind === 'integer' ? 'with integers' : 'as semantic versions';
      problems.push(versionProblem('ledger/wrong-version-kind', { version: label, expected }, where()));
    } else if ('freeze' in entry) {
      if (byCommit) problems.push(versionProblem('ledger/freeze-by-commit', { version: label }, where()));
      else if (versions.has(label))
        problems.push(versionProblem('ledger/frozen-twice', { version: label }, where()));
      else versions.set(label, { version, freeze: entry, status: 'Draft', changes: [] });
    } else {
      const known = versions.get(label);
      const elsewhere = checkCommit(known, entry, byCommit, where);
      problems.push(...(elsewhere.length > 0 ? elsewhere : playStatus(known, entry, where)));
    }
  }
  return {
    versions: [...versions.values()].toSorted((a, b) => compareVersions(a.version, b.version)),
    problems,
  };
}

const begin = ({ version, freeze }: CommitVersion): [string, Playing] => [
  version.label,
  { version, freeze, status: 'Draft', changes: [] },
];

/**
 * Numbers that follow from history move when history is rewritten: a status that was given to another commit is not
 * this version's, and no more is asked of it.
 */
function checkCommit(
  playing: Playing | undefined,
  { status: version, commit, digest }: StatusEntry,
  byCommit: readonly CommitVersion[] | undefined,
  where: () => Subject,
): Problem[] {
  if (!byCommit) return [];
  if (commit === undefined) return [versionProblem('ledger/missing-commit', { version }, where())];
  const recorded = { recordedCommit: commit, recordedDigest: digest };
  if (!playing)
    return [
      versionProblem('ledger/no-such-revision', { version, versions: byCommit.length, ...recorded }, where()),
    ];
  const { freeze } = playing;
  if (commit === freeze.commit) return [];
  const actual = { actualCommit: freeze.commit, actualDigest: freeze.digest };
  return [versionProblem('ledger/other-commit', { version, ...recorded, ...actual }, where())];
}

function playStatus(playing: Playing | undefined, entry: StatusEntry, where: () => Subject): Problem[] {
  const { status: version, from, to } = entry;
  if (!playing) return [versionProblem('ledger/status-before-freeze', { version }, where())];
  const problems = checkStep(version, playing.status, to, entry.note, where);
  if (from !== playing.status)
    problems.push(versionProblem('ledger/wrong-from', { version, from, actual: playing.status }, where()));
  if (entry.digest !== playing.freeze.digest) {
    const digests = { expected: playing.freeze.digest, actual: entry.digest };
    problems.push(versionProblem('ledger/other-digest', { version, ...digests }, where()));
  }
  if (problems.length === 0) {
    playing.status = to;
    playing.changes.push(entry);
  }
  return problems;
}

/** What stands against a step from one status to another. `where` is asked only where something does: in a long ledger places take long to find. */
export function checkStep(
  version: string,
  from: Status,
  to: Status,
  note: string | undefined,
  where: () => Subject = () => ({}),
): Problem[] {
  if (!isAllowedStep(from, to))
    return [
      versionProblem('ledger/forbidden-step', { version, from, to, allowed: [...stepsFrom(from)] }, where()),
    ];
  if (needsNote(from, to) && !note?.trim())
    return [versionProblem('ledger/missing-note', { version, from, to }, where())];
  return [];
}
