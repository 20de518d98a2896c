import { describe, expect, test } from 'vitest';
import type { Change, Difference, Step } from '../../../src/core/compare/change.ts';
import { describeChanges } from '../../../src/core/compare/describe-changes.ts';
import type { WeighedChange } from '../../../src/core/compare/weighed-change.ts';

type Written = Difference & { readonly path?: readonly Step[] };

const metric: readonly Step[] = [
  ...['evaluation_details', { entry: 'Holdout 2026' }, 'metric_groups', { entry: 'Ranking' }],
  ...['metric_data', { entry: 'AUC' }],
];

/** A row as one line: field, before, after, difference, reason. */
function say(written: Written, more: Partial<WeighedChange> = {}, language: 'en' | 'ja' = 'en'): string {
  const change = { path: [...metric, 'value'], beforePointer: '', afterPointer: '', ...written } as Change;
  const weighed = { ...change, weight: 'minor', rule: 'content', ...more } as WeighedChange;
  const [row] = describeChanges([weighed], language);
  const sides = [row?.before, row?.after].map((parts) =>
    parts === undefined ? '∅' : parts.map(({ text, isChanged }) => (isChanged ? `[${text}]` : text)).join(''),
  );
  const difference = row?.difference && `${row.difference.text} ${row.difference.direction}`;
  return [row?.field.join(' › '), ...sides, difference, row?.reason].filter(Boolean).join(' | ');
}

describe('numbers', () => {
  const number = { kind: 'number', direction: 'better' } as const;

  test.each([
    [0.8, 0.812, '[0.8] | [0.812] | +0.012 better'],
    [0.812, 0.8, '[0.812] | [0.8] | −0.012 better'],
    [1234.5, 12_345, '[1,234.5] | [12,345] | +11,110.5 better'],
    [-1, 1, '[−1] | [1] | +2 better'],
    [1e-9, 3e-9, '[1e−9] | [3e−9] | +2e−9 better'],
    [0.1, 1e21, '[0.1] | [1e21] | +1e21 better'],
  ])('from %d to %d', (before, after, said) => {
    expect(say({ ...number, before, after })).toBe(`Evaluation › Holdout 2026 › Ranking › AUC | ${said}`);
  });

  test('have the unit of their metric, where they are counted in it', () => {
    const more = { metric: { type: 'number', unit: 'ms' } };
    expect(say({ ...number, before: 120, after: 151 }, more)).toContain('[120 ms] | [151 ms] | +31 ms');
    const level = { ...number, path: [...metric, 'confidence_interval', 'level'], before: 0.9, after: 0.95 };
    expect(say(level, more)).toBe(
      'Evaluation › Holdout 2026 › Ranking › AUC › Confidence interval › Level | [0.9] | [0.95] | +0.05 better',
    );
  });

  test('in another unit are not subtracted', () => {
    const more = { metric: { type: 'number', unit: 's', oldUnit: 'ms' } };
    expect(say({ ...number, before: 120, after: 0.12 }, more)).toMatch(/\[120 ms\] \| \[0\.12 s\]$/);
    const none = { metric: { type: 'number', unit: 's', oldUnit: '' } };
    expect(say({ ...number, before: 120, after: 0.12 }, none)).toMatch(/\[120\] \| \[0\.12 s\]$/);
  });

  test('that name rather than measure have no difference', () => {
    const path = ['model_overview', 'model_version'];
    expect(say({ ...number, path, before: 1999, after: 2000 })).toBe('Model version | [1999] | [2000]');
  });
});

describe('fields', () => {
  const value = { kind: 'value', before: 'old', after: 'new' } as const;

  test.each([
    [['model_overview', 'model_id'], 'Model ID', 'モデル ID'],
    [
      ['training_details', 'objective_function', 'function', 'facet'],
      'Objective function › Facet',
      '目的関数 › 指標',
    ],
    [
      ['training_details', 'training_job_details', 'dataset_records', { entry: 'a' }, 'version'],
      'Dataset record › a › Version',
      'データセットの記録 › a › バージョン',
    ],
    [
      ['training_details', 'training_job_details', 'hyper_parameters', { entry: 'eta' }, 'value'],
      'Hyperparameter › eta',
      'ハイパーパラメータ › eta',
    ],
    [
      [
        'training_details',
        'training_job_details',
        'user_provided_hyper_parameters',
        { entry: 'eta' },
        'value',
      ],
      'Hyperparameters, user-provided › eta',
      'ハイパーパラメータ（ユーザー提供） › eta',
    ],
    [['model_package_details', 'domain'], 'Model package › Domain', 'モデルパッケージ › ドメイン'],
    [
      ['additional_information', 'custom_details', 'Model_tier'],
      'Custom details › Model_tier',
      'カスタム詳細 › Model_tier',
    ],
    [
      ['evaluation_details', { entry: 'E' }, 'metadata', '*'],
      'Evaluation › E › Metadata › *',
      '評価 › E › メタデータ › *',
    ],
    [
      [...metric, 'threshold'],
      'Evaluation › Holdout 2026 › Ranking › AUC › Threshold',
      '評価 › Holdout 2026 › Ranking › AUC › しきい値',
    ],
  ])('%j', (path, english, japanese) => {
    expect(say({ ...value, path }, { metric: { type: 'number' } }).split(' | ')[0]).toBe(english);
    expect(say({ ...value, path }, { metric: { type: 'number' } }, 'ja').split(' | ')[0]).toBe(japanese);
  });

  test('of a metric have the labels of its kind', () => {
    const path = [...metric, 'x_axis_name', { entry: 'Paid' }];
    const entry = { kind: 'entry', path, before: undefined, after: 'Paid' } as const;
    expect(say(entry, { metric: { type: 'matrix' } })).toContain('AUC › Column labels | ∅ | [Paid]');
    expect(say(entry, { metric: { type: 'bar_chart' } }, 'ja')).toContain('AUC › 棒のラベル | ∅ | [Paid]');
  });
});

describe('values', () => {
  test('of a choice are in words', () => {
    const path = ['intended_uses', 'risk_rating'];
    expect(say({ kind: 'value', path, before: 'Medium', after: 'High' })).toBe(
      'Risk rating | [Medium] | [High]',
    );
    expect(say({ kind: 'value', path, before: undefined, after: 'High' }, {}, 'ja')).toBe(
      'リスク評価 | ∅ | [高]',
    );
  });

  test('that are read are compared by words, others as a whole', () => {
    const read = {
      kind: 'value',
      path: ['model_overview', 'model_owner'],
      before: 'Credit risk',
      after: 'Market risk',
    };
    expect(say(read as Written)).toBe('Model owner | [Credit] risk | [Market] risk');
    const exact = { kind: 'value', path: ['model_overview', 'run_id'], before: 'run 1', after: 'run 2' };
    expect(say(exact as Written)).toBe('Run ID | [run 1] | [run 2]');
  });

  test('of a metric’s type are in words', () => {
    const written = { kind: 'value', path: [...metric, 'type'], before: 'number', after: 'string' } as const;
    expect(say(written, { metric: { type: 'string' } })).toContain('AUC › Type | [a number] | [a word]');
  });

  test('are yes or no', () => {
    expect(say({ kind: 'value', before: true, after: false })).toContain('[Yes] | [No]');
  });
});

describe('entries', () => {
  const added = (path: readonly Step[], after: unknown): Written =>
    ({ kind: 'entry', path, before: undefined, after }) as Written;

  test('a word is itself', () => {
    expect(say(added(['tags', { entry: 'credit' }], 'credit'))).toBe('Tags | ∅ | [credit]');
  });

  test('a record is its fields but its name', () => {
    const path = ['training_details', 'training_job_details', 'dataset_records', { entry: 'a' }];
    const record = { name: 'a', role: 'training', size: '10 rows', sensitive_fields: ['age', 'sex'] };
    expect(say(added(path, record))).toBe(
      'Dataset record › a | ∅ | [Role Training; Size 10 rows; Sensitive fields age, sex]',
    );
  });

  test('a record that is only a name is that', () => {
    const path = ['model_overview', 'references', { entry: 'A book' }];
    expect(say(added(path, { name: 'A book' }))).toBe('Reference › A book | ∅ | [A book]');
  });

  test('a metric says what it asks for', () => {
    const value = {
      name: 'AUC',
      type: 'number',
      value: 0.8,
      threshold: 0.7,
      higher_is_better: true,
      slice: 'men',
    };
    expect(say(added(metric, value))).toContain('| ∅ | [0.8; Target at least 0.7]');
    expect(say(added(metric, value), {}, 'ja')).toContain('[0.8；目標 0.7 以上]');
  });

  test('an evaluation says how much it holds', () => {
    const metric_data = ['a', 'b', 'c', 'd', 'e'].map((name, value) => ({ name, type: 'number', value }));
    const evaluation = { name: 'E', metric_groups: [{ name: 'G', metric_data }] };
    const path = ['evaluation_details', { entry: 'E' }];
    expect(say(added(path, evaluation))).toBe('Evaluation › E | ∅ | [5 metrics: a 0, b 1, c 2, d 3, 1 more]');
    expect(say(added(path, { name: 'E' }))).toBe('Evaluation › E | ∅ | [0 metrics]');
  });
});

test('a list whose order means something is on one line', () => {
  const path = [...metric, 'x_axis_name'];
  const said = say(
    { kind: 'entry', path, before: ['North', 'South'], after: ['South', 'West'] },
    { metric: { type: 'bar_chart' } },
  );
  expect(said).toContain('AUC › Bar labels | [North, South] | [South, West]');
});

describe('series', () => {
  test('a matrix says which of its cells differ most', () => {
    const said = say(
      {
        kind: 'series',
        shape: 'matrix',
        before: [
          [9, 4],
          [3, 3],
        ],
        after: [
          [8, 6],
          [3, 4],
        ],
      },
      { metric: { type: 'matrix', columns: ['Paid', 'Default'], rows: ['paid', 'default'] } },
    );
    expect(said).toContain(
      '[2 × 2] | [2 × 2; 3 of 4 changed; paid / Default: 4 → 6 (+2); paid / Paid: 9 → 8 (−1); default / Default: 3 → 4 (+1)]',
    );
  });

  test('a curve says where', () => {
    const said = say({
      kind: 'series',
      shape: 'curve',
      before: [
        [0, 0],
        [0.5, 0.8],
        [1, 1],
      ],
      after: [
        [0, 0],
        [0.5, 0.7],
        [0.75, 0.9],
        [1, 1],
      ],
    });
    expect(said).toContain('[3 points] | [4 points; 1 of 3 changed; at x = 0.5: 0.8 → 0.7 (−0.1)]');
  });

  test('bars without labels are counted', () => {
    const said = say({ kind: 'series', shape: 'bars', before: [1, 2], after: [1, 3] }, {}, 'ja');
    expect(said).toContain('[2 本] | [2 本；2 個中 1 個が変化；棒 2：2 → 3（+1）]');
  });
});

describe('names and files', () => {
  test('a rename shows the names, a move also where', () => {
    const path = [...metric.slice(0, 5), { entry: 'AUC 2' }];
    expect(say({ kind: 'name', path, before: metric, after: path })).toContain('› AUC 2 | AUC | AUC[ 2]');
    const moved = ['evaluation_details', { entry: 'Stress' }, ...metric.slice(2)];
    expect(say({ kind: 'name', path: moved, before: metric, after: moved })).toContain(
      '[Holdout 2026] › Ranking › AUC | [Stress] › Ranking › AUC',
    );
  });

  test('a file has its size and hash, a renamed one its paths', () => {
    const file = (path: string, letter: string) => ({ path, size: 2048, sha256: letter.repeat(64) });
    const written = {
      kind: 'file',
      path: [],
      before: file('a.png', 'a'),
      after: file('a.png', 'b'),
    } as const;
    expect(say(written)).toBe('File › a.png | [2.0 kB, aaaaaaaaaaaa] | [2.0 kB, bbbbbbbbbbbb]');
    expect(say({ ...written, after: file('b.png', 'a') })).toBe('File › b.png | [a.png] | [b.png]');
  });
});

describe('reasons', () => {
  test.each([
    [{ kind: 'threshold', threshold: 0.8, outcome: 'lost' }, 'no longer meets its threshold of 0.8'],
    [
      { kind: 'bound', environment: 'live', min: 0.5, max: 0.9, outcome: 'broken' },
      'breaks what live asks for: at least 0.5, at most 0.9',
    ],
    [{ kind: 'worse', by: 0.123_456, tolerance: 0.01 }, '12 % worse; 1 % is tolerated'],
    [{ kind: 'worse', by: undefined, tolerance: 0.01 }, 'worse than zero'],
    [{ kind: 'passage' }, 'a passage is gone'],
  ] as const)('%j', (reason, said) => {
    expect(say({ kind: 'value', before: 'a', after: 'b' }, { reason })).toContain(`| ${said}`);
  });

  test('are left out where the field says it', () => {
    expect(
      say({ kind: 'value', before: 'a', after: 'b' }, { rule: 'risk-rating' }).split(' | '),
    ).toHaveLength(3);
  });
});
