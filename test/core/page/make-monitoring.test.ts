import { expect, it } from 'vitest';
import { formatNumber } from '../../../src/core/page/format-number.ts';
import { makeContentPage } from '../../../src/core/page/make-content-page.ts';
import { makePage } from '../../../src/core/page/make-page.ts';
import { inputKey } from '../../../src/core/page/input-key.ts';
import { makeFile, planFiles } from '../../../src/core/page/plan-files.ts';
import { planOutput } from '../../../src/core/output/plan-output.ts';
import { planPages } from '../../../src/core/page/plan-pages.ts';
import type { Catalogue } from '../../../src/core/catalogue/catalogue.ts';
import type { Monitor, Monitoring, MonitorRun } from '../../../src/core/monitoring/monitoring.ts';
import type { ContentPage } from '../../../src/core/page/page.ts';
import { sampleCatalogue } from '../../helpers/sample-catalogue.ts';

const run = (more: Partial<MonitorRun> = {}): MonitorRun => ({
  at: '2026-06-01T09:00:00Z',
  files: [{ path: 'monitoring/a.json', sha256: '0'.repeat(64) }],
  violationCount: 0,
  violations: [],
  ...more,
});

const drift = { check: 'baseline_drift_check', feature: 'income', description: 'Too far.' };

const monitors: readonly Monitor[] = [
  { kind: 'data-quality', folder: 'hourly', runs: [run({ violationCount: 1, violations: [drift] }), run()] },
  { kind: 'bias-drift', folder: '', runs: [run({ at: '2026-06-01' })] },
  { kind: 'other', folder: '', runs: [run({ at: undefined, violationCount: undefined })] },
];

/** The sample catalogue, where one card's monitors report. */
const withMonitoring = (monitoring: Monitoring | undefined, cardId = 'loan-approval'): Catalogue => {
  const catalogue = sampleCatalogue();
  const cards = catalogue.cards.map((card) =>
    card.id === cardId ? { ...card, ...(monitoring && { monitoring }) } : card,
  );
  return { ...catalogue, cards };
};

function pageAt(address: string, monitoring: Monitoring | undefined): ContentPage {
  const plan = planPages(withMonitoring(monitoring)).find((one) => one.address === address);
  if (plan?.kind !== 'content') throw new TypeError(`${address} is not planned.`);
  return makeContentPage(plan.input);
}

const sectionAt = (address: string, monitoring: Monitoring | undefined) =>
  pageAt(address, monitoring).sections.find(({ id }) => id === 'monitoring');

/** Tables as lines of text. */
const textOf = (section: ReturnType<typeof sectionAt>): string[] =>
  (section?.blocks ?? []).flatMap((block) =>
    block.kind === 'table'
      ? [
          `# ${block.title ?? ''}`,
          block.columns.map(({ label }) => label).join(' | '),
          ...block.rows.map((cells) =>
            cells
              .map((one) =>
                one.kind === 'values'
                  ? [...one.values, ...(one.notes ?? [])].map(({ text }) => text).join(', ')
                  : '',
              )
              .join(' | '),
          ),
        ]
      : 'text' in block
        ? [block.text]
        : [],
  );

it('says what each monitor reported last, and what it found', () => {
  const section = sectionAt('cards/loan-approval/index.html', { monitors });
  expect(textOf(section)).toEqual([
    '# ',
    'Monitor | Last run | Violations',
    'Data quality, hourly | 1 June 2026, 18:00 (Asia/Tokyo) | 1',
    'Bias drift | 1 June 2026 | None',
    'Other | Not stated | Not reported',
    '# Data quality: 1 violation',
    'Feature | Check and description',
    'income | Drift from the baseline, Too far.',
  ]);
  expect(section?.facts).toEqual([
    { label: 'Data', values: [{ text: 'JSON', href: '../../api/cards/loan-approval/monitoring.json' }] },
  ]);
});

it('says the same in Japanese', () => {
  const section = sectionAt('ja/cards/loan-approval/index.html', { monitors });
  expect(textOf(section)).toEqual([
    '# ',
    'モニター | 最終実行 | 違反',
    'データ品質, hourly | 2026年6月1日 18:00 (Asia/Tokyo) | 1',
    'バイアスドリフト | 2026年6月1日 | なし',
    'その他 | 記載なし | 報告なし',
    '# データ品質：違反 1 件',
    '特徴量 | 検査と説明',
    'income | ベースラインからのドリフト, Too far.',
  ]);
});

it('says nothing where nothing is reported, and never on the page of a version', () => {
  expect(sectionAt('cards/loan-approval/index.html', undefined)).toBeUndefined();
  expect(sectionAt('cards/loan-approval/v2/index.html', { monitors })).toBeUndefined();
  expect(sectionAt('cards/loan-approval/draft/index.html', { monitors })).toBeUndefined();
});

it('shows the first of many, and says so', () => {
  const violations = Array.from({ length: 1_000 }, () => drift);
  const one: Monitor = {
    kind: 'data-quality',
    folder: '',
    runs: [run({ violationCount: 2_000, violations })],
  };
  const lines = textOf(
    sectionAt('cards/loan-approval/index.html', { monitors: Array(30).fill(one) as Monitor[] }),
  );
  expect(lines.filter((line) => line.startsWith('income'))).toHaveLength(20 * 50);
  expect(lines).toContain(`50 of ${formatNumber(2_000)}; the data has more of them.`);
  expect(lines).toContain('20 of 30; the data has more of them.');
});

it('names what a constraint is about, and a check that it does not know', () => {
  const violations = [
    { check: 'bias_drift_check', metric: 'CDDPL', facet: 'age', facetValue: '40' },
    { check: 'feature_attribution_drift_check', metric: 'shap', label: 'label0' },
    { check: 'toString' },
  ];
  const one: Monitor = { kind: 'other', folder: '', runs: [run({ violationCount: 3, violations })] };
  expect(textOf(sectionAt('cards/loan-approval/index.html', { monitors: [one] })).slice(-4)).toEqual([
    'Metric | Check and description',
    'CDDPL · age = 40 | Bias drift',
    'shap · label0 | Drift of feature attribution',
    'Not stated | toString',
  ]);
});

it('makes a card’s own page again where a report is added, its data, and no other page or PDF', () => {
  const options = { version: '1.0.0', browser: 'bundled 1' };
  const keysOf = (monitoring: Monitoring | undefined) => {
    const { pages, files, prints } = planOutput(withMonitoring(monitoring), options);
    return new Map([...pages, ...files, ...prints].map(({ address, key }) => [address, key]));
  };
  const changed = (before: Monitoring | undefined, after: Monitoring) => {
    const [old, now] = [keysOf(before), keysOf(after)];
    return [...now].filter(([address, key]) => old.get(address) !== key).map(([address]) => address);
  };
  const expected = [
    'cards/loan-approval/index.html',
    'ja/cards/loan-approval/index.html',
    'api/cards/loan-approval/monitoring.json',
    'manifest.json',
  ];
  expect(changed(undefined, { monitors })).toEqual(expected);
  expect(changed({ monitors: monitors.slice(1) }, { monitors })).toEqual(expected);
});

it('makes page and data from nothing but what their keys hold', () => {
  const catalogue = withMonitoring({ monitors });
  const plan = planPages(catalogue).find(({ address }) => address === 'cards/loan-approval/index.html');
  if (plan?.kind !== 'content') throw new TypeError('The page is not planned.');
  const { monitoring } = plan.input;
  const again = JSON.parse(JSON.stringify(monitoring)) as Monitoring;
  expect(makePage({ ...plan, input: { ...plan.input, monitoring: again } })).toEqual(makePage(plan));
  expect(inputKey('content', { ...plan.input, monitoring: again })).toBe(inputKey('content', plan.input));

  const file = planFiles(catalogue, '1.0.0').find(({ kind }) => kind === 'monitoring');
  if (file?.kind !== 'monitoring') throw new TypeError('The data is not planned.');
  expect(file.address).toBe('api/cards/loan-approval/monitoring.json');
  expect(JSON.parse(makeFile(file))).toMatchObject({
    format: 1,
    card: 'loan-approval',
    monitors: [
      {
        kind: 'data-quality',
        folder: 'hourly',
        runs: [
          { at: '2026-06-01T09:00:00Z', violation_count: 1, violations: [drift] },
          { violation_count: 0 },
        ],
      },
      { kind: 'bias-drift' },
      { kind: 'other', runs: [{ at: null, violation_count: null }] },
    ],
  });
});
