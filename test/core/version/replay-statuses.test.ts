import { describe, expect, it } from 'vitest';
import type { CommitVersion } from '../../../src/core/version/commit-version.ts';
import type { LedgerEntry, Status, StatusEntry } from '../../../src/core/version/ledger-entry.ts';
import { numberRevisions } from '../../../src/core/version/number-revisions.ts';
import { replayLedger } from '../../../src/core/version/replay-ledger.ts';
import { statedVersions } from '../../../src/core/version/stated-versions.ts';

const digestOf = (letter: string) => `h1:${letter.repeat(43)}=`;
const commitOf = (letter: string) => letter.repeat(40);
const made = { at: '2026-03-01T09:00:00Z', by: 'A <a@example.org>' };
const versions = numberRevisions(
  ['a', 'b'].map((letter) => ({ commit: commitOf(letter), digest: digestOf(letter), ...made })),
);
const status = (
  version: string,
  letter: string,
  from: Status,
  to: Status,
  more: Partial<StatusEntry> = {},
): StatusEntry => ({
  status: version,
  from,
  to,
  commit: commitOf(letter),
  digest: digestOf(letter),
  ...made,
  ...more,
});
const replay = (entries: readonly LedgerEntry[], byCommit: readonly CommitVersion[] = versions) =>
  replayLedger(entries, 'integer', (index) => ({ line: index + 1 }), byCommit);
const codes = (entries: readonly LedgerEntry[]) =>
  replay(entries).problems.map(({ code, line }) => [code, line]);

describe('replayLedger where every revision is a version', () => {
  it('begins with all versions as drafts, and gives them the statuses of the ledger', () => {
    expect(replay([]).versions.map(({ status: now }) => now)).toEqual(['Draft', 'Draft']);
    const { versions: played, problems } = replay([
      status('v2', 'b', 'Draft', 'PendingReview'),
      status('v2', 'b', 'PendingReview', 'Approved'),
    ]);
    expect(problems).toEqual([]);
    expect(played.map((one) => [one.version.label, one.status, one.freeze.commit])).toEqual([
      ['v1', 'Draft', commitOf('a')],
      ['v2', 'Approved', commitOf('b')],
    ]);
  });

  it('passes over what was given to another commit, and asks no more of it', () => {
    const entries = [
      status('v1', 'c', 'Draft', 'PendingReview'),
      status('v1', 'c', 'PendingReview', 'Approved'),
      status('v1', 'a', 'Draft', 'PendingReview'),
    ];
    expect(codes(entries)).toEqual([
      ['ledger/other-commit', 1],
      ['ledger/other-commit', 2],
    ]);
    expect(replay(entries).versions[0]?.status).toBe('PendingReview');
  });

  it('names a commit that is missing, a version that is not there, and other content at the commit', () => {
    const { commit: _commit, ...bare } = status('v1', 'a', 'Draft', 'PendingReview');
    expect(
      codes([
        bare,
        status('v3', 'c', 'Draft', 'PendingReview'),
        status('v2', 'b', 'Draft', 'PendingReview', { digest: digestOf('c') }),
        { freeze: 'v3', tag: commitOf('d'), commit: commitOf('c'), digest: digestOf('c'), ...made },
        status('v1.0.0', 'a', 'Draft', 'PendingReview'),
      ]),
    ).toEqual([
      ['ledger/missing-commit', 1],
      ['ledger/no-such-revision', 2],
      ['ledger/other-digest', 3],
      ['ledger/freeze-by-commit', 4],
      ['ledger/wrong-version-kind', 5],
    ]);
  });
});

describe('statedVersions', () => {
  it('takes a ledger at its first word, so that only what contradicts itself is a problem', () => {
    const entries = [
      status('v7', 'c', 'Draft', 'PendingReview'),
      status('v7', 'c', 'PendingReview', 'Approved'),
      status('v7', 'd', 'Approved', 'Archived'),
    ];
    const { versions: played, problems } = replay(entries, statedVersions(entries));
    expect(played.map((one) => [one.version.label, one.status])).toEqual([['v7', 'Approved']]);
    expect(problems.map(({ code, line }) => [code, line])).toEqual([['ledger/other-commit', 3]]);
  });
});
