import { describe, expect, it } from 'vitest';
import type {
  FreezeEntry,
  LedgerEntry,
  Status,
  StatusEntry,
} from '../../../src/core/version/ledger-entry.ts';
import { replayLedger } from '../../../src/core/version/replay-ledger.ts';
import { isAllowedStep, needsNote, statuses } from '../../../src/core/version/transitions.ts';

const digest = `h1:${'A'.repeat(43)}=`;
const freeze = (version: string): FreezeEntry => ({
  freeze: version,
  tag: 'a'.repeat(40),
  commit: 'b'.repeat(40),
  digest,
  at: '2026-03-01T09:00:00Z',
  by: 'A <a@example.org>',
});
const status = (version: string, from: Status, to: Status, more: Partial<StatusEntry> = {}): StatusEntry => ({
  status: version,
  from,
  to,
  digest,
  at: '2026-03-02T09:00:00Z',
  by: 'A <a@example.org>',
  ...more,
});
const replay = (entries: readonly LedgerEntry[]) =>
  replayLedger(entries, 'integer', (index) => ({ file: 'ledger.yaml', line: index + 1 }));
const codes = (entries: readonly LedgerEntry[]) =>
  replay(entries).problems.map(({ code, line }) => [code, line]);

describe('replayLedger', () => {
  it('gives each version its status, lowest number first', () => {
    const { versions, problems } = replay([
      freeze('v10'),
      freeze('v9'),
      status('v9', 'Draft', 'PendingReview'),
      status('v9', 'PendingReview', 'Approved'),
    ]);
    expect(problems).toEqual([]);
    expect(versions.map((version) => [version.version.label, version.status])).toEqual([
      ['v9', 'Approved'],
      ['v10', 'Draft'],
    ]);
  });

  it('names every fault with its line, and plays on', () => {
    expect(
      codes([
        status('v1', 'Draft', 'PendingReview'),
        freeze('v1'),
        freeze('v1'),
        status('v1', 'Draft', 'Approved'),
        status('v1', 'PendingReview', 'Archived', { digest: `h1:${'B'.repeat(43)}=` }),
        freeze('v1.0.0'),
        status('v1', 'Draft', 'PendingReview'),
        status('v1', 'PendingReview', 'Draft'),
      ]),
    ).toEqual([
      ['ledger/status-before-freeze', 1],
      ['ledger/frozen-twice', 3],
      ['ledger/forbidden-step', 4],
      ['ledger/wrong-from', 5],
      ['ledger/other-digest', 5],
      ['ledger/wrong-version-kind', 6],
      ['ledger/missing-note', 8],
    ]);
  });

  it.each(statuses.flatMap((from) => statuses.map((to) => [from, to] as const)))(
    '%s → %s keeps the transitions',
    (from, to) => {
      const path: Record<Status, LedgerEntry[]> = {
        Draft: [],
        PendingReview: [status('v1', 'Draft', 'PendingReview')],
        Approved: [status('v1', 'Draft', 'PendingReview'), status('v1', 'PendingReview', 'Approved')],
        Archived: [status('v1', 'Draft', 'Archived')],
      };
      const { versions, problems } = replay([
        freeze('v1'),
        ...path[from],
        status('v1', from, to, { note: 'Why' }),
      ]);
      const allowed = isAllowedStep(from, to);
      expect(problems.length).toBe(allowed ? 0 : 1);
      expect(versions[0]?.status).toBe(allowed ? to : from);
      if (allowed && needsNote(from, to))
        expect(codes([freeze('v1'), ...path[from], status('v1', from, to, { note: '  ' })])[0]?.[0]).toBe(
          'ledger/missing-note',
        );
    },
  );

  it('allows exactly the steps of the life cycle', () => {
    const allowed = statuses.flatMap((from) =>
      statuses.filter((to) => isAllowedStep(from, to)).map((to) => `${from} → ${to}`),
    );
    expect(allowed).toEqual([
      'Draft → PendingReview',
      'Draft → Archived',
      'PendingReview → Draft',
      'PendingReview → Approved',
      'PendingReview → Archived',
      'Approved → Approved',
      'Approved → Archived',
    ]);
  });
});
