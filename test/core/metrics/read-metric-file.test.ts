import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Metric, MetricGroup } from '../../../src/core/card/card.ts';
import { maximumMetricBytes } from '../../../src/core/metrics/metric-limits.ts';
import { readMetricFile } from '../../../src/core/metrics/read-metric-file.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (content: unknown, path = 'metrics/file.json') =>
  readMetricFile(path, encode(typeof content === 'string' ? content : JSON.stringify(content)));

function groupsOf(content: unknown, path?: string): Record<string, readonly Metric[]> {
  const reading = read(content, path);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return Object.fromEntries(reading.groups.map(({ name, metric_data }) => [name, metric_data]));
}

const faultsOf = (content: unknown, path?: string) => {
  const reading = read(content, path);
  return reading.ok ? [] : reading.faults;
};

const number = (name: string, value: number, more = {}) => ({ name, type: 'number', value, ...more });

describe('metric groups', () => {
  test('stay as they are, with a name of more than 63 characters whole', () => {
    const group = { name: 'g'.repeat(90), metric_data: [number('AD', -0.1, { notes: 'n' })] };
    expect(read({ metric_groups: [group] })).toStrictEqual({
      ok: true,
      format: 'metric-groups',
      groups: [group],
    });
  });

  test('get their type from the value, where the two disagree', () => {
    const metric_data = [
      { name: 'a', type: 'number', value: 'high', threshold: 1, unit: 'u' },
      { name: 'b', type: 'string', value: 2 },
      { name: 'c', type: 'number', value: null },
    ];
    expect(groupsOf({ metric_groups: [{ name: 'g', metric_data }] })).toStrictEqual({
      g: [
        { unit: 'u', name: 'a', type: 'string', value: 'high' },
        number('b', 2),
        { name: 'c', type: 'string', value: 'null' },
      ],
    });
  });

  test('are refused with a ragged matrix', () => {
    const metric_data = [{ name: 'm', type: 'matrix', value: [[1, 2], [3]] }];
    expect(faultsOf({ metric_groups: [{ name: 'g', metric_data }] })).toStrictEqual([
      { kind: 'ragged', name: 'm', found: 1, expected: 2 },
    ]);
  });

  test('keep what a card has no field for, so that it is refused there and not left out', () => {
    const group = { name: 'g', of: 'x', metric_data: [number('a', 1)] };
    const reading = read({ metric_groups: [group] });
    expect(reading.ok && reading.groups).toStrictEqual([group]);
  });

  test('are refused without a name, or with a metric that is a chart of words', () => {
    expect(faultsOf({ metric_groups: [{ metric_data: [] }] })).toStrictEqual([
      { kind: 'bad-value', name: 'metric_groups/0' },
    ]);
    const metric_data = [{ name: 'm', type: 'bar_chart', value: ['a'] }];
    expect(faultsOf({ metric_groups: [{ name: 'g', metric_data }] })).toStrictEqual([
      { kind: 'bad-value', name: 'm' },
    ]);
  });
});

describe('Clarify', () => {
  const bias = {
    label: 'Approved',
    label_value_or_threshold: '1',
    facets: {
      Age: [
        {
          value_or_threshold: '(40, 90]',
          metrics: [
            { name: 'CI', description: 'Class Imbalance (CI)', value: 0.5 },
            { name: 'DPL', description: 'Difference', value: null, error: 'Division by zero' },
          ],
        },
      ],
    },
  };

  test('gives a group for each facet value, with descriptions, and with what could not be computed', () => {
    expect(groupsOf({ version: '1.0', pre_training_bias_metrics: bias })).toStrictEqual({
      'pre_training_bias_metrics - label Approved = 1 and facet Age=(40, 90]': [
        number('CI', 0.5, { notes: 'Class Imbalance (CI)' }),
        { name: 'DPL', type: 'string', value: 'null', notes: 'Difference\nDivision by zero' },
      ],
    });
    expect(Object.keys(groupsOf(bias))).toStrictEqual(['label Approved = 1 and facet Age=(40, 90]']);
  });

  test('gives bias and explanations of one file', () => {
    const explanations = {
      kernel_shap: { label0: { global_shap_values: { Age: 0.25, Zip: null }, expected_value: 0.5 } },
      pdp: [
        {
          feature_name: 'Age',
          data_type: 'numerical',
          feature_values: [20, 30],
          data_distribution: [0.5, 0.5],
          model_predictions: [[0.1, 0.2]],
          label_headers: ['label0'],
        },
      ],
    };
    const groups = groupsOf({ post_training_bias_metrics: bias, explanations });
    expect(Object.keys(groups)).toHaveLength(4);
    expect(groups['explanations - global_shap_values, label=label0']).toStrictEqual([
      number('Age', 0.25),
      { name: 'Zip', type: 'string', value: 'null' },
    ]);
    expect(groups['explanations - expected_value']).toStrictEqual([number('label=label0', 0.5)]);
    expect(groups['explanations - pdp']?.[1]).toStrictEqual({
      name: 'model_predictions - feature=Age, label=label0',
      type: 'linear_graph',
      value: [[20, 0.1], [30, 0.2]], // prettier-ignore
      x_axis_name: 'Age',
      y_axis_name: 'label0',
    });
  });

  test('draws a plot without the distribution of the data, and keeps what could not be computed', () => {
    const plot = { feature_name: 'A', data_type: 'categorical', feature_values: ['a', 'b'] };
    const draw = (more: object) =>
      groupsOf({ explanations: { pdp: [{ ...plot, ...more }] } })['explanations - pdp'];
    const name = 'model_predictions - feature=A, label=label0';
    expect(draw({ model_predictions: [[0.5, null]] })).toStrictEqual([
      { name, type: 'bar_chart', value: [0.5], x_axis_name: ['a'], y_axis_name: 'label0', notes: 'b: null' },
    ]);
    expect(draw({ model_predictions: [['NaN', null]] })).toStrictEqual([
      { name, type: 'string', value: 'null', notes: 'a: NaN; b: null' },
    ]);
    expect(faultsOf({ explanations: { pdp: [{ ...plot, model_predictions: [1] }] } })).toStrictEqual([
      { kind: 'bad-value', name },
    ]);
  });

  test('is refused with a plot whose values are fewer than its points', () => {
    const plot = {
      feature_name: 'A',
      data_type: 'categorical',
      feature_values: ['a', 'b'],
      data_distribution: [1],
    };
    expect(faultsOf({ explanations: { pdp: [plot] } })).toStrictEqual([
      { kind: 'ragged', name: 'data_distribution - feature=A', found: 1, expected: 2 },
    ]);
  });
});

describe('Model Monitor', () => {
  test('gives every group of a quality file, and survives a missing standard deviation', () => {
    const groups = groupsOf({
      dataset: { item_count: 7 },
      regression_metrics: { mae: { value: 1.5, standard_deviation: 0.5 }, r2: { value: 'NaN' } },
      classification_metrics: { auc: { value: 0.9, standard_deviation: 'NaN' } },
    });
    expect(groups).toStrictEqual({
      regression_metrics: [
        number('mae', 1.5),
        number('mae - standard_deviation', 0.5),
        { name: 'r2', type: 'string', value: 'NaN' },
      ],
      classification_metrics: [number('auc', 0.9, { notes: 'standard_deviation: NaN' })],
      'regression_metrics - dataset': [number('item_count', 7)],
    });
  });

  test('labels the columns of a confusion matrix by the inner keys, and refuses a ragged one', () => {
    const matrix = (confusion_matrix: unknown) => ({
      multiclass_classification_metrics: { confusion_matrix },
    });
    expect(groupsOf(matrix({ a: { x: 1, y: 2 }, b: { x: 3, y: 4 } }))).toStrictEqual({
      multiclass_classification_metrics: [
        {
          name: 'confusion_matrix',
          type: 'matrix',
          value: [[1, 2], [3, 4]], // prettier-ignore
          x_axis_name: ['x', 'y'],
          y_axis_name: ['a', 'b'],
        },
      ],
    });
    expect(faultsOf(matrix({ a: { x: 1, y: 2 }, b: { x: 3 } }))[0]).toStrictEqual({
      kind: 'ragged',
      name: 'confusion_matrix',
      found: 1,
      expected: 2,
    });
  });

  test('keeps the cells of a confusion matrix beside one that could not be computed', () => {
    const confusion_matrix = { yes: { yes: 3, no: 'NaN' }, no: { yes: null, no: 1 } };
    const read = groupsOf({ binary_classification_metrics: { confusion_matrix } });
    expect(read['binary_classification_metrics']).toStrictEqual([
      number('confusion_matrix - yes, yes', 3),
      { name: 'confusion_matrix - yes, no', type: 'string', value: 'NaN' },
      { name: 'confusion_matrix - no, yes', type: 'string', value: 'null' },
      number('confusion_matrix - no, no', 1),
    ]);
  });

  test('gives statistics feature by feature', () => {
    const numerical_statistics = {
      common: { num_present: 3, num_missing: 0 },
      mean: 2,
      std_dev: 'NaN',
      distribution: { kll: { buckets: [{ lower_bound: 1, upper_bound: 3, count: 3 }] } },
    };
    const string_statistics = {
      distinct_count: 1,
      distribution: { categorical: { buckets: [{ value: 'red', count: 2 }] } },
    };
    const features = [
      { name: 'age', inferred_type: 'Integral', numerical_statistics },
      { name: 'colour', string_statistics },
    ];
    expect(groupsOf({ version: 0, dataset: { item_count: 3 }, features })).toStrictEqual({
      'statistics - dataset': [number('item_count', 3)],
      'statistics - feature=age': [
        { name: 'inferred_type', type: 'string', value: 'Integral' },
        number('num_present', 3),
        number('num_missing', 0),
        number('mean', 2),
        { name: 'std_dev', type: 'string', value: 'NaN' },
        { name: 'distribution', type: 'bar_chart', value: [3], x_axis_name: ['1 – 3'], y_axis_name: 'count' },
      ],
      'statistics - feature=colour': [
        number('distinct_count', 1),
        { name: 'distribution', type: 'bar_chart', value: [2], x_axis_name: ['red'], y_axis_name: 'count' },
      ],
    });
  });

  test('counts violations, tells two of one feature apart, and takes none for a result', () => {
    const violation = (constraint_check_type: string) => ({
      feature_name: 'age',
      constraint_check_type,
      description: 'D',
    });
    expect(
      groupsOf({ violations: [violation('data_type_check'), violation('completeness_check')] }),
    ).toStrictEqual({
      constraint_violations: [
        number('violations', 2, { higher_is_better: false }),
        { name: 'age', type: 'string', value: 'data_type_check', notes: 'D' },
        { name: 'age (2)', type: 'string', value: 'completeness_check', notes: 'D' },
      ],
    });
    expect(groupsOf({ violations: [] })['constraint_violations']?.[0]?.value).toBe(0);
  });
});

describe('constraint violations', () => {
  const violation = { constraint_check_type: 'bias_drift_check', metric_name: 'CI', description: 'D' };
  const metricsOf = (...violations: object[]) => groupsOf({ violations })['constraint_violations']?.slice(1);

  test('keep the facet that a bias was found for, and the label of an attribution', () => {
    expect(
      metricsOf(
        { ...violation, facet: 'Gender', facet_value: '1' },
        { ...violation, facet: 'Gender', facet_value: 0 },
        { ...violation, label: 'label0' },
        { ...violation, facet: 'Region', facet_value: 'r'.repeat(90) },
      ),
    ).toMatchObject([
      { name: 'CI', slice: 'Gender = 1', notes: 'D' },
      { name: 'CI (2)', slice: 'Gender = 0' },
      { name: 'CI (3)', slice: 'label0' },
      { name: 'CI (4)', notes: `Region = ${'r'.repeat(90)}\nD` },
    ]);
  });

  test('keep what is a number where a text is meant', () => {
    const numbers = { constraint_check_type: 'data_type_check', feature_name: 7, description: 8 };
    expect(metricsOf(numbers)).toStrictEqual([
      { name: '7', type: 'string', value: 'data_type_check', notes: '8' },
    ]);
    const facets = { a: [{ metrics: [{ name: 'CI', value: 1 }] }] };
    expect(Object.keys(groupsOf({ label: 0, facets }))).toStrictEqual(['label 0 and facet a']);
  });

  test('are told apart from a feature whose name is a numbered one', () => {
    const check = { constraint_check_type: 'data_type_check' };
    const names = ['age', 'age (2)', 'age', 'age', 'violations'].map((feature_name) => ({
      ...check,
      feature_name,
    }));
    expect(metricsOf(...names)?.map(({ name }) => name)).toStrictEqual([
      'age',
      'age (2)',
      'age (3)',
      'age (4)',
      'violations (2)',
    ]);
  });
});

describe('files of training and evaluation programs', () => {
  test('lm-evaluation-harness gives a group for each task', () => {
    const content = {
      results: { hellaswag: { alias: ' - h', 'acc,none': 0.5, 'acc_stderr,none': 'N/A' } },
      'n-shot': { hellaswag: 5 },
      versions: { hellaswag: 1 },
      higher_is_better: { hellaswag: { acc: true } },
    };
    expect(groupsOf(content)).toStrictEqual({
      hellaswag: [
        number('acc,none', 0.5, { notes: 'n-shot: 5; version: 1', higher_is_better: true }),
        { name: 'acc_stderr,none', type: 'string', value: 'N/A', notes: 'n-shot: 5; version: 1' },
      ],
    });
  });

  test('a classification report gives a group for each class', () => {
    const of = { precision: 1, recall: 0.5, 'f1-score': 0.66, support: 4 };
    const groups = groupsOf({ yes: of, accuracy: 0.75, 'macro avg': of });
    expect(Object.keys(groups)).toStrictEqual([
      'classification_report',
      'classification_report - yes',
      'classification_report - macro avg',
    ]);
    expect(groups['classification_report - yes']?.[2]).toStrictEqual(number('f1-score', 0.66));
  });

  test('a classification report keeps an accuracy that could not be computed', () => {
    const text = (accuracy: string) =>
      `{"a": {"precision": NaN, "recall": null, "f1-score": 1, "support": 4}, "accuracy": ${accuracy}}`;
    for (const word of ['NaN', 'null', '-Infinity'])
      expect(groupsOf(text(word))).toMatchObject({
        classification_report: [{ name: 'accuracy', type: 'string', value: word }],
        'classification_report - a': [{ value: 'NaN' }, { value: 'null' }, { value: 1 }, { value: 4 }],
      });
  });

  test('trainer_state.json with the bare word NaN gives curves over the steps', () => {
    const text =
      '{"best_metric": null, "global_step": 3, "log_history": [{"step": 1, "epoch": 0.5, "loss": 2},' +
      ' {"step": 2, "loss": NaN}, {"step": 3, "loss": 1, "eval_f1": 0.5}]}';
    expect(groupsOf(text)).toStrictEqual({
      trainer_state: [{ name: 'best_metric', type: 'string', value: 'null' }, number('global_step', 3)],
      log_history: [
        {
          name: 'loss',
          type: 'linear_graph',
          value: [[1, 2], [3, 1]], // prettier-ignore
          x_axis_name: 'step',
          y_axis_name: 'loss',
          notes: 'step 2: NaN',
        },
        number('eval_f1', 0.5),
      ],
    });
  });

  test('trainer_state.json without steps gives curves over the epochs', () => {
    const groups = groupsOf('{"log_history":[{"epoch":1,"loss":1},{"epoch":2,"loss":0.5}]}');
    expect(groups['log_history']).toMatchObject([{ x_axis_name: 'epoch', value: [[1, 1], [2, 0.5]] }]); // prettier-ignore
  });

  test('trainer_state.json keeps the figures of each class, and is refused with an entry that is none', () => {
    const log = [
      { step: 1, eval_PER: { f1: 0.5 } },
      { step: 2, eval_PER: { f1: 0.75 }, eval_iou: [0.25] },
    ];
    expect(groupsOf({ log_history: log })['log_history']).toMatchObject([
      { name: 'eval_PER/f1', value: [[1, 0.5], [2, 0.75]] }, // prettier-ignore
      { name: 'eval_iou/0', value: 0.25 },
    ]);
    expect(faultsOf({ log_history: [...log, 3] })).toStrictEqual([
      { kind: 'bad-value', name: 'log_history' },
    ]);
  });

  test('all_results.json keeps the figures of each class', () => {
    const content = { eval_f1: 0.5, eval_PER: { f1: 1, n: null }, eval_iou: [0.25, 0.75] };
    expect(groupsOf(content, 'metrics/all_results.json')).toStrictEqual({
      all_results: [
        number('eval_f1', 0.5),
        number('eval_PER/f1', 1),
        { name: 'eval_PER/n', type: 'string', value: 'null' },
        number('eval_iou/0', 0.25),
        number('eval_iou/1', 0.75),
      ],
    });
  });

  test('all_results.json gives one group, named after the file', () => {
    expect(groupsOf('{"epoch": 3.0, "eval_loss": -Infinity}', 'metrics/all_results.json')).toStrictEqual({
      all_results: [number('epoch', 3), { name: 'eval_loss', type: 'string', value: '-Infinity' }],
    });
  });

  test('a file of MLflow metrics gives the last value and its history', () => {
    const text =
      '1700000001000 0.5 0\n1700000002000 0.25 1 ds abc\n1700000002000 0.25 1 ds abc\n1700000003000 nan 2\n';
    expect(groupsOf(text, 'metrics/val/loss')).toStrictEqual({
      metrics: [
        { name: 'val/loss', type: 'string', value: 'nan' },
        {
          name: 'val/loss - history',
          type: 'linear_graph',
          value: [[0, 0.5], [1, 0.25]], // prettier-ignore
          x_axis_name: 'step',
          y_axis_name: 'val/loss',
          notes: 'step 2: nan',
        },
      ],
    });
  });
});

describe('what cannot be a metric', () => {
  test.each<[string, unknown]>([
    [
      'a bias',
      {
        facets: {
          g: [
            {
              metrics: [
                { name: 'a', value: 1 },
                { name: 'b', value: [1] },
              ],
            },
          ],
        },
      },
    ],
    ['a facet', { facets: { g: 7, h: [{ metrics: [{ name: 'a', value: 1 }] }] } }],
    ['a value of a facet', { facets: { g: [7, { metrics: [{ name: 'a', value: 1 }] }] } }],
    ['the metrics of a facet', { facets: { g: [{ metrics: { a: 1 } }] } }],
    ['a plot', { explanations: { pdp: [7] } }],
    ['a feature', { features: [7, { name: 'a', string_statistics: { distinct_count: 1 } }] }],
    ['a fact of a dataset', { dataset: { n: [1] }, regression_metrics: { mae: { value: 1 } } }],
    ['a statistic', { features: [{ name: 'a', numerical_statistics: { mean: [1], max: 2 } }] }],
    ['an expected value', { explanations: { kernel_shap: { l: { expected_value: { a: 1 } } } } }],
    ['where training ended', { best_metric: [1], log_history: [{ step: 1, loss: 1 }] }],
    ['a bias without a name', { facets: { g: [{ metrics: [{ name: 'a', value: 1 }, { value: 2 }] }] } }],
    ['a SHAP value', { explanations: { kernel_shap: { l: { global_shap_values: { f: [1], g: 1 } } } } }],
    ['a result', { results: { t: { 'acc,none': 0.5, 'f1,none': [1] } }, versions: { t: 1 } }],
    ['a class', { a: { precision: 1, recall: 1, 'f1-score': 1, support: 1, more: [1] }, accuracy: 1 }],
  ])('%s is refused, not left out', (_, content) => {
    expect(faultsOf(content).map(({ kind }) => kind)).toStrictEqual(['bad-value']);
  });

  test('a curve of no number is the word that stood there', () => {
    const roc = { false_positive_rates: [0, 1], true_positive_rates: ['NaN', 'NaN'] };
    const read = groupsOf({ binary_classification_metrics: { auc: { value: 1 }, roc } });
    expect(read['binary_classification_metrics']?.[1]).toMatchObject({ type: 'string', value: 'NaN' });
    const odd = {
      auc: { value: 1 },
      a: { recalls: [0], precisions: [[1]] },
      b: { recalls: [], precisions: [] },
    };
    expect(groupsOf({ binary_classification_metrics: odd })['binary_classification_metrics']).toMatchObject([
      { value: 1 },
      { value: '[1]', notes: 'recalls 0: [1]' },
      { value: 'missing' },
    ]);
  });

  const hostile = { toString: 1 };
  const plot = { feature_name: 'a', feature_values: [1], model_predictions: [[1]] };
  const feature = (bucket: object) => ({
    features: [{ name: 'a', string_statistics: { distribution: { categorical: { buckets: [bucket] } } } }],
  });
  test.each<[string, unknown]>([
    ['the name of a feature', { explanations: { pdp: [{ ...plot, feature_name: hostile }] } }],
    ['the value of a feature', { explanations: { pdp: [{ ...plot, feature_values: [hostile] }] } }],
    ['a label', { explanations: { pdp: [{ ...plot, label_headers: [hostile] }] } }],
    ['a deviation', { regression_metrics: { mae: { value: 1, standard_deviation: hostile } } }],
    ['a point', { regression_metrics: { mae: { value: 1 }, c: { recalls: [hostile], precisions: [1] } } }],
    ['a value that is counted', feature({ value: hostile, count: 1 })],
    ['a bound', feature({ lower_bound: hostile, upper_bound: 1, count: 1 })],
  ])('an object with its own toString in place of %s throws nothing', (_, content) => {
    expect(JSON.stringify(read(content))).toContain('{\\"toString\\":1}');
  });

  test('the blank name of a group of tasks is none', () => {
    const results = { group: { ' ': ' ', alias: 'group' }, t: { 'acc,none': 0.5 } };
    expect(groupsOf({ results, versions: { t: 1 } })['group']).toStrictEqual([]);
  });
});

describe('CSV', () => {
  test('with metric and value gives a metric for each row', () => {
    const text = '\uFEFFMetric,Value,unit\r\n"F1, macro",0.5,\r\nlatency,,ms\r\n';
    expect(groupsOf(text, 'metrics/scores.csv')).toStrictEqual({
      scores: [number('F1, macro', 0.5), { name: 'latency', type: 'string', value: 'missing', unit: 'ms' }],
    });
  });

  test('with metric and value notes what stands in columns of other names', () => {
    const text = 'dataset,metric,value,Notes,split\nsquad,f1,0.5,as run,dev\n,em,0.4,,\n';
    expect(groupsOf(text, 'a.csv')['a']).toStrictEqual([
      { ...number('f1', 0.5), notes: 'as run; dataset: squad; split: dev' },
      number('em', 0.4),
    ]);
  });

  test('of one row gives a metric for each column', () => {
    expect(groupsOf('auc;f1\n0.9;0.8\n', 'a.csv')).toStrictEqual({
      a: [number('auc', 0.9), number('f1', 0.8)],
    });
  });

  test('draws curves over numbers and bars over words', () => {
    expect(groupsOf('epoch,loss\n1,2\n2,1\n', 'a.csv')['a']).toStrictEqual([
      { name: 'loss', type: 'linear_graph', value: [[1, 2], [2, 1]], x_axis_name: 'epoch', y_axis_name: 'loss' }, // prettier-ignore
    ]);
    expect(groupsOf('class\trecall\nyes\t1\nno\t0\n', 'a.csv')['a']).toStrictEqual([
      { name: 'recall', type: 'bar_chart', value: [1, 0], x_axis_name: ['yes', 'no'], y_axis_name: 'recall' },
    ]);
  });

  test('keeps labels as they are written, and says of a gap that it is one', () => {
    expect(groupsOf('code,n\n001,1\n1e3,2\nx,3\n', 'a.csv')['a']).toMatchObject([
      { x_axis_name: ['001', '1e3', 'x'] },
    ]);
    expect(groupsOf('code,n\n001,1\nx,\n', 'a.csv')['a']).toMatchObject([{ slice: '001' }, { slice: 'x' }]);
    expect(groupsOf('step,n\n1,1\n2,\n', 'a.csv')['a']).toMatchObject([{ notes: 'step 2: missing' }]);
  });

  test('takes a first column without a name for the index that pandas writes', () => {
    expect(groupsOf(',loss\n0,2\n1,1\n', 'a.csv')['a']).toMatchObject([
      { name: 'loss', value: [[0, 2], [1, 1]], x_axis_name: 'index' }, // prettier-ignore
    ]);
    expect(groupsOf(',recall\nyes,1\nno,0\n', 'a.csv')['a']).toMatchObject([{ x_axis_name: ['yes', 'no'] }]);
    expect(groupsOf(',name,value\n0,auc,1\n1,f1,2\n', 'a.csv')['a']).toStrictEqual([
      number('auc', 1),
      number('f1', 2),
    ]);
    expect(groupsOf(',auc,index\nlarge,1,2\n', 'a.csv')['a']?.map(({ name }) => name)).toStrictEqual([
      '(index)',
      'auc',
      'index',
    ]);
    expect(groupsOf(',auc\n0,1\n', 'a.csv')['a']).toStrictEqual([number('auc', 1)]);
    expect(faultsOf('a,\n1,2\n')).toMatchObject([{ kind: 'not-recognised' }]);
  });

  test('tells the separator from what stands in quotes', () => {
    const text = 'class,"p; at 1; of 2; of 3"\nyes,1\nno,0\n';
    expect(groupsOf(text, 'a.csv')['a']).toMatchObject([{ name: 'p; at 1; of 2; of 3', value: [1, 0] }]);
    expect(groupsOf('"a,\n,b";c\nyes;1\nno;0\n', 'a.csv')['a']).toMatchObject([{ name: 'c', value: [1, 0] }]);
  });

  test('is refused with a quotation mark that is not closed, in any cell', () => {
    const why = 'a quotation mark that opens a cell is not closed';
    for (const text of ['name,value\nauc,"0.5\nf1,0.4\n', 'name,value\nauc,0.5\nf1,"0.4'])
      expect(faultsOf(text)).toStrictEqual([{ kind: 'syntax', why }]);
  });

  test('takes for a number what people write as one', () => {
    const text = 'name,value\na,0x10\nb,0b1\nc,1e3\nd,-.5\ne,+2.\nf,Infinity\ng,1_000\n';
    expect(groupsOf(text, 'a.csv')['a']?.map(({ value }) => value)).toStrictEqual([
      '0x10',
      '0b1',
      1000,
      -0.5,
      2,
      'Infinity',
      '1_000', // prettier-ignore
    ]);
  });

  test('is refused with a column that stands twice', () => {
    expect(faultsOf('metric,value,value\nauc,2,3\n')).toStrictEqual([
      { kind: 'syntax', why: 'the column "value" stands twice' },
    ]);
  });

  test('is refused with a row of too few cells', () => {
    expect(faultsOf('a,b\n1,2\n3\n')).toStrictEqual([{ kind: 'ragged', name: '3', found: 1, expected: 2 }]);
  });
});

describe('what is no metric file', () => {
  test.each<[string, string, string]>([
    ['an unknown object', '{"weighted": {"f1": 1}}', 'not-recognised'],
    ['constraints', '{"version": 0, "features": [{"name": "a", "completeness": 1}]}', 'not-recognised'],
    ['a list', '[1, 2]', 'not-recognised'],
    ['prose', 'These are my results, and they are good.', 'not-recognised'],
    ['nothing', '', 'not-recognised'],
    ['broken JSON', '{"metric_groups": [', 'syntax'],
    ['a key twice', '{"eval_loss": 1, "eval_l\\u006fss": 2}', 'syntax'],
    ['10,000 levels', '['.repeat(10_000) + ']'.repeat(10_000), 'syntax'],
    ['no metric', '{"metric_groups": []}', 'empty'],
  ])('%s is refused', (_, text, kind) => {
    expect(faultsOf(text).map((fault) => fault.kind)).toStrictEqual([kind]);
  });

  test('what two formats recognise is refused, where either would leave the other out', () => {
    const bias = { facets: { value: [{ metrics: [{ name: 'CI', value: 0.1 }] }] } };
    const quality = { auc: { value: 0.9 } };
    const [fault] = faultsOf({ pre_training_bias_metrics: bias, regression_metrics: quality });
    expect(fault?.kind === 'ambiguous' && fault.marks).toHaveLength(2);
    expect(faultsOf({ pre_training_bias_metrics: bias })).toStrictEqual([]);
  });

  test('two metrics of one name are refused, unless their slices differ', () => {
    expect(faultsOf('name,value\nauc,1\nf1,1\nauc,2\n', 'metrics/a.csv')).toStrictEqual([
      { kind: 'repeated-metric', name: 'auc', group: 'a' },
    ]);
    expect(faultsOf('name,value,slice\nauc,1,x\nauc,2,y\n')).toStrictEqual([]);
  });

  test('two groups of one name are refused', () => {
    const group = { name: 'g', metric_data: [{ name: 'a', type: 'number', value: 1 }] };
    const other = { name: 'g', metric_data: [{ name: 'b', type: 'number', value: 1 }] };
    expect(faultsOf({ metric_groups: [group, other] })).toStrictEqual([
      { kind: 'repeated-group', name: 'g' },
    ]);
  });

  test('a character that cannot be seen is refused, written as it is or as an escape', () => {
    const text = 'name,value,notes\nauc,1,a\u202eb\n';
    expect(faultsOf(text, 'a.csv')).toStrictEqual([{ kind: 'hidden', character: 'U+202E', name: 'a' }]);
    const metric_data = [{ name: 'a', type: 'bar_chart', value: [1], x_axis_name: ['\u0000'] }];
    expect(faultsOf({ metric_groups: [{ name: 'g', metric_data }] })).toMatchObject([
      { character: 'U+0000' },
    ]);
    expect(faultsOf(String.raw`{"eval_x": 1, "eval_y\u202e": 1}`)).toMatchObject([{ character: 'U+202E' }]);
    expect(faultsOf(String.raw`{"eval_x": 1, "eval_\u00e9\\": 1}`)).toStrictEqual([]);
  });

  test('more than 100,000 points of curves are refused', () => {
    const table = (rows: number) =>
      `step,a,b\n${Array.from({ length: rows }, (_, at) => `${at},1,2\n`).join('')}`;
    expect(faultsOf(table(50_000))).toStrictEqual([]);
    expect(faultsOf(table(50_001))).toStrictEqual([{ kind: 'too-long', count: 100_002, limit: 100_000 }]);
  });

  test('bytes that are no text, and more bytes than are read, are refused', () => {
    expect(readMetricFile('a', Uint8Array.of(0xff, 0xfe))).toStrictEqual({
      ok: false,
      faults: [{ kind: 'not-text' }],
    });
    const large = readMetricFile('a', new Uint8Array(maximumMetricBytes + 1));
    expect(large).toStrictEqual({
      ok: false,
      faults: [{ kind: 'too-large', size: maximumMetricBytes + 1, limit: maximumMetricBytes }],
    });
  });

  test('the error lists what was looked for', () => {
    const [fault] = faultsOf('{}');
    expect(fault?.kind === 'not-recognised' && fault.marks).toHaveLength(11);
  });
});

const samples = new URL('../../../../shared/samples/sagemaker/metrics/', import.meta.url);

/** Skipped in a clone without these files: they are others' and not in the repository. */
describe.skipIf(!existsSync(samples))('the translations by the SageMaker SDK', () => {
  const load = (name: string): Uint8Array => readFileSync(new URL(name, samples));
  const strip = (group: MetricGroup) => ({
    ...group,
    metric_data: group.metric_data.map(({ notes: _, ...metric }) => metric),
  });

  test.each([
    ['clarify_bias', 'translated_clarify_bias', []],
    ['clarify_explanability', 'translated_clarify_explanation', ['explanations - expected_value']],
    [
      'model_monitor_model_quality_binary_classification',
      'translated_model_monitor_model_quality_binary_classification',
      [],
    ],
    [
      'model_monitor_model_quality_regression',
      'translated_model_monitor_model_quality_regression',
      ['regression_metrics - dataset'],
    ],
  ])('%s is translated alike, and what was dropped is there', (input, translated, added) => {
    const reading = readMetricFile(`metrics/${input}.json`, load(`${input}.json`));
    const golden = JSON.parse(new TextDecoder().decode(load(`${translated}.json`))) as {
      metric_groups: MetricGroup[];
    };
    const groups = reading.ok ? reading.groups.map(strip) : [];
    expect(groups.filter(({ name }) => !added.some((one) => one === name))).toEqual(golden.metric_groups);
    expect(groups.map(({ name }) => name)).toEqual(expect.arrayContaining([...added]));
  });

  test('every file there is a metric file', () => {
    const refused = readdirSync(samples).filter((name) => !readMetricFile(name, load(name)).ok);
    expect(refused).toStrictEqual([]);
  });
});
