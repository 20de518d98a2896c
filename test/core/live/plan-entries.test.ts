import { assert, array, constantFrom, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { type MadeVersion, planEntries } from '../../../src/core/live/plan-entries.ts';
import { checkLedgerText } from '../../../src/core/version/check-ledger-text.ts';
import { replayLedger } from '../../../src/core/version/replay-ledger.ts';
import { appendEntry } from '../../../src/core/version/stringify-entry.ts';
import { formatUtc } from '../../../src/core/text/time.ts';
import { parseVersionNumber } from '../../../src/core/version/version-number.ts';

const statuses = ['Draft', 'PendingReview', 'Approved', 'Archived'] as const;

interface Facts {
  readonly status: (typeof statuses)[number];
  readonly created: number;
  readonly modified: number;
}

const make = (versions: readonly Facts[]): MadeVersion[] =>
  versions.map((facts, index) => ({
    source: { ...facts, version: index + 1, name: 'churn', arn: '', content: '{}', answer: new Uint8Array() },
    version: parseVersionNumber(`${index + 1}`)!,
    digest: `h1:${String.fromCharCode(65 + (index % 26)).repeat(43)}=`,
    tag: 'a'.repeat(40),
    commit: 'b'.repeat(40),
  }));

const by = 'Aiko Tanaka <aiko@example.org>';

test('a ledger of any versions plays, whatever their times, and ends in their statuses and times', () => {
  const time = integer({ min: 0, max: 4_000_000_000 });
  const version = record({ status: constantFrom(...statuses), created: time, modified: time });
  assert(
    property(array(version, { maxLength: 12 }), (facts) => {
      const entries = planEntries(make(facts), by);
      const text = entries.reduce(appendEntry, '');
      const settings = { versionNumbers: 'integer', versions: 'tags' } as const;
      expect(text === '' ? [] : checkLedgerText(text, 'churn', 'cards/churn', settings)).toEqual([]);
      const played = replayLedger(entries, 'integer', () => ({})).versions;
      expect(played.map(({ version: { label }, status, freeze }) => [label, status, freeze.at])).toEqual(
        facts.map(({ status, created }, index) => [`v${index + 1}`, status, formatUtc(created)]),
      );
      expect(played.map(({ changes }) => changes.at(-1)?.at)).toEqual(
        facts.map(({ status, modified }) => (status === 'Draft' ? undefined : formatUtc(modified))),
      );
    }),
  );
});

test('a status that was given after a later version came stands after it', () => {
  const entries = planEntries(
    make([
      { status: 'Archived', created: 0, modified: 200 },
      { status: 'Draft', created: 100, modified: 100 },
    ]),
    by,
  );
  expect(entries.map((entry) => ('freeze' in entry ? entry.freeze : 'status' in entry && entry.to))).toEqual([
    'v1',
    'v2',
    'Archived',
  ]);
});
