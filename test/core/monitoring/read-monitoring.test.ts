import { describe, expect, it } from 'vitest';
import { readMonitoring, type FoundReport } from '../../../src/core/monitoring/read-monitoring.ts';
import type { Monitor } from '../../../src/core/monitoring/monitoring.ts';
import {
  allReports,
  bias,
  constraints,
  drift,
  explanations,
  quality,
  qualityConstraints,
  statistics,
  violations,
} from '../../helpers/monitor-reports.ts';

const card = { id: 'loan-approval', folder: 'cards/loan-approval' };

const found = (path: string, content: string | Uint8Array): FoundReport => {
  const bytes = Buffer.from(content);
  return { path, read: () => Promise.resolve({ size: bytes.length, content: bytes }) };
};

async function read(reports: Readonly<Record<string, string | Uint8Array>>) {
  const files = Object.entries(reports).map(([path, content]) => found(path, content));
  const result = await readMonitoring(card, { files, problems: [] });
  if (!result.ok) throw new TypeError('Reading never fails.');
  return { monitors: result.value?.monitors, problems: result.problems };
}

const inShort = ({ kind, folder, runs }: Monitor) =>
  [kind, folder, ...runs.map(({ at, violationCount }) => `${at}: ${violationCount}`)].join(' | ');

async function readShort(reports: Readonly<Record<string, string>>) {
  const { monitors = [], problems } = await read(reports);
  expect(problems).toEqual([]);
  return monitors.map(inShort);
}

async function codesOf(reports: Readonly<Record<string, string | Uint8Array>>) {
  return (await read(reports)).problems.map(({ code, file }) => `${code} ${file}`);
}

describe('reading what monitors wrote', () => {
  it('makes a monitor of each schedule, with its runs newest first, and no run of a baseline', async () => {
    expect(await readShort(allReports)).toEqual([
      'data-quality | loan-data-quality | 2026-06-01T09:00:00Z: 2 | 2026-06-01T08:00:00Z: 0',
      'model-quality | loan-model-quality | 2026-06-01T09:12:41Z: 1',
      'bias-drift | loan-bias | 2026-06-01: 1',
      'explainability-drift | loan-explainability | 2026-06-01: 0',
    ]);
  });

  it('takes a run that found nothing for one of its schedule, where that has one kind of monitor', async () => {
    const at = (day: number) => `monitoring/loans/2026/06/0${day}/09/constraint_violations.json`;
    const runs = { [at(1)]: violations(drift), [at(2)]: violations() };
    expect(await readShort(runs)).toEqual([
      'data-quality | loans | 2026-06-02T09:00:00Z: 0 | 2026-06-01T09:00:00Z: 1',
    ]);
    expect(await readShort({ ...runs, 'monitoring/loans/2026/06/01/09/statistics.json': quality })).toEqual([
      'data-quality | loans | 2026-06-01T09:00:00Z: 1',
      'model-quality | loans | 2026-06-01T09:12:41Z: undefined',
      'other | loans | 2026-06-02T09:00:00Z: 0',
    ]);
  });

  it('takes a time that its offset leads out of the calendar for none', async () => {
    const late = quality.replace(
      /"evaluation_time": "[^"]*"/,
      '"evaluation_time": "9999-12-31T23:59:59-14:00"',
    );
    const [monitor] = (await read({ 'monitoring/x/statistics.json': late })).monitors ?? [];
    expect(monitor?.runs[0].at).toBe('2026-06-01T09:00:00Z');
  });

  it('keeps what each violation of the newest run says', async () => {
    const { monitors } = await read(allReports);
    expect(monitors?.map(({ runs: [run] }) => run.violations)).toEqual([
      [
        {
          check: 'baseline_drift_check',
          feature: 'debt_to_income',
          description: 'Baseline drift distance: 0.318 exceeds threshold: 0.1',
        },
        expect.objectContaining({ check: 'completeness_check', feature: 'employment_months' }),
      ],
      [expect.objectContaining({ check: 'LessThanThreshold', metric: 'auc' })],
      [
        expect.objectContaining({
          check: 'bias_drift_check',
          metric: 'CDDPL',
          facet: 'age',
          facetValue: '40',
        }),
      ],
      [],
    ]);
    expect(monitors?.[0]?.runs[0].files.map(({ path }) => path)).toEqual([
      'monitoring/loan-data-quality/2026/06/01/09/constraint_violations.json',
      'monitoring/loan-data-quality/2026/06/01/09/constraints.json',
      'monitoring/loan-data-quality/2026/06/01/09/statistics.json',
    ]);
  });

  it('does not depend on the order in which files are found', async () => {
    const entries = Object.entries(allReports);
    expect(await read(Object.fromEntries(entries.toReversed()))).toEqual(await read(allReports));
  });

  it('is undefined where nothing reports a run', async () => {
    expect((await read({})).monitors).toBeUndefined();
    expect((await read({ 'monitoring/notes.md': '# Notes' })).monitors).toBeUndefined();
    expect((await read({ 'monitoring/constraints.json': constraints })).monitors).toBeUndefined();
    expect((await read({ 'monitoring/c/constraints.json': qualityConstraints })).monitors).toBeUndefined();
  });

  it.each([
    ['monitoring/constraint_violations.json', 'data-quality |  | undefined: 1'],
    ['monitoring/2026-06-01.json', 'data-quality |  | 2026-06-01: 1'],
    ['monitoring/drift-2026-06-01T0930Z.json', 'data-quality |  | 2026-06-01T09:30:00Z: 1'],
    ['monitoring/hourly/20260601T093000/a.json', 'data-quality | hourly | 2026-06-01T09:30:00Z: 1'],
    ['monitoring/year=2026/month=6/day=1/hour=9/a.json', 'data-quality |  | 2026-06-01T09:00:00Z: 1'],
    ['monitoring/e/s/2026/06/01/09/a.json', 'data-quality | e/s | 2026-06-01T09:00:00Z: 1'],
    ['monitoring/2026-02-30/a.json', 'data-quality | 2026-02-30 | undefined: 1'],
    ['monitoring/job-202606010900-5e8fa0c2/a.json', 'data-quality | job | 2026-06-01T09:00:00Z: 1'],
    ['monitoring/job-2026-06-01-eu/a.json', 'data-quality | job-eu | 2026-06-01: 1'],
    ['monitoring/model-v20260101/2026-06-01/a.json', 'data-quality | model-v20260101 | 2026-06-01: 1'],
  ])('takes the time and the schedule from %s', async (path, expected) => {
    expect(await readShort({ [path]: violations(drift) })).toEqual([expected]);
  });

  it('tells monitors apart that share a folder, and takes a file that tells nothing by its name', async () => {
    expect(
      await readShort({
        'monitoring/data-quality.json': statistics,
        'monitoring/model-quality.json': quality,
        'monitoring/bias.json': bias,
        'monitoring/explainability.json': explanations,
        'monitoring/bias-violations.json': violations(),
      }),
    ).toEqual([
      'data-quality |  | undefined: undefined',
      'model-quality |  | 2026-06-01T09:12:41Z: undefined',
      'bias-drift |  | undefined: 0',
      'explainability-drift |  | undefined: undefined',
    ]);
    expect(await readShort({ 'monitoring/nightly/a.json': violations() })).toEqual([
      'other | nightly | undefined: 0',
    ]);
    const both = JSON.stringify({ ...JSON.parse(bias), ...JSON.parse(explanations) });
    expect(
      await readShort({ 'monitoring/s/analysis.json': both, 'monitoring/s/v.json': violations(drift) }),
    ).toEqual(['data-quality | s | undefined: 1', 'bias-drift | s | undefined: undefined']);
  });
});

describe('reading bad reports', () => {
  it.each([
    ['monitoring/syntax', '{"violations": ['],
    ['monitoring/syntax', '{"violations": [], "violations": []}'],
    ['monitoring/syntax', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['monitoring/not-recognised', '{}'],
    ['monitoring/not-recognised', '[1, 2]'],
    ['monitoring/not-recognised', '{"accuracy": 0.9}'],
    ['monitoring/not-recognised', '{"violations": {"a": 1}}'],
    ['monitoring/bad-violation', '{"violations": [{"feature_name": "age"}]}'],
    ['monitoring/bad-violation', '{"violations": [null]}'],
    ['monitoring/not-text', Uint8Array.of(0x7b, 0xff, 0x7d)],
    ['monitoring/too-large', new Uint8Array(8 * 1024 * 1024 + 1)],
    ['file/lfs-pointer', 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n'],
  ])('says %s, with the file, and reads the others', async (code, content) => {
    const { monitors, problems } = await read({
      'monitoring/a.json': content,
      'monitoring/b.json': violations(drift),
    });
    expect(problems).toMatchObject([{ code, card: card.id, file: 'cards/loan-approval/monitoring/a.json' }]);
    expect(monitors).toHaveLength(1);
  });

  it('stops at what it reads of one card', async () => {
    const big = Buffer.alloc(8 * 1024 * 1024, ' ');
    let reads = 0;
    const files = Array.from({ length: 40 }, (_, place) => ({
      path: `monitoring/${place}.json`,
      read: () => {
        reads += 1;
        return Promise.resolve({ size: big.length, content: big });
      },
    }));
    const result = await readMonitoring(card, { files, problems: [] });
    expect(result.problems.map(({ code }) => code)).toContain('monitoring/too-much');
    expect(reads).toBe(9);
  });

  it('reads the newest of too many', async () => {
    const reports = Object.fromEntries(
      Array.from({ length: 2_001 }, (_, run) => [`monitoring/s/2026/01/01/${run}.json`, violations()]),
    );
    expect(await codesOf(reports)).toEqual(['monitoring/too-many cards/loan-approval/monitoring']);
  });

  it('counts all violations, keeps the first thousand, and shows what is hidden in them', async () => {
    const hostile = {
      constraint_check_type: 'baseline_drift_check',
      feature_name: `a\u202eb\n${'x'.repeat(1_000)}`,
      description: { toString: 'no' },
      __proto__: { label: 'inherited' },
    };
    const { monitors } = await read({
      'monitoring/a.json': violations(...Array.from({ length: 5_000 }, () => hostile)),
    });
    const run = monitors?.[0]?.runs[0];
    expect(run?.violationCount).toBe(5_000);
    expect(run?.violations).toHaveLength(1_000);
    expect(run?.violations[0]?.feature).toMatch(/^a<U\+202E>b x+…$/);
    expect(run?.violations[0]).not.toHaveProperty('description');
    expect(run?.violations[0]).not.toHaveProperty('label');
  });
});
