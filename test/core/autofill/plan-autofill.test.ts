import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFacts } from '../../../src/core/autofill/autofill-formats.ts';
import { recordPath } from '../../../src/core/autofill/autofill-record.ts';
import type { FactReading } from '../../../src/core/autofill/autofill-source.ts';
import { type PlannedAutofill, planAutofill } from '../../../src/core/autofill/plan-autofill.ts';
import { parseCard } from '../../../src/core/card/parse-card.ts';
import type { Result } from '../../../src/core/problem/problem.ts';
import { valueAt } from '../../../src/core/text/pointer.ts';
import { valueOf } from '../../helpers/catalogue-commands.ts';
import { hostileText } from '../../helpers/hostile-text.ts';
import { makeCardText } from '../../helpers/make-card-text.ts';
import '../../helpers/seed-properties.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array | undefined): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

const readJson = (value: unknown, name = 'source.json'): Result<FactReading> =>
  readFacts({ name, files: new Map([[name, encode(JSON.stringify(value))]]) });

const facts = (...values: readonly unknown[]): FactReading[] =>
  values.map((value) => valueOf(readJson(value)));

const job = (more: object = {}) => ({
  TrainingJobArn: 'arn:aws:sagemaker:eu-west-1:123456789012:training-job/loans-7',
  AlgorithmSpecification: { TrainingImage: '1234.dkr.ecr/xgboost:1.7', TrainingInputMode: 'File' },
  FinalMetricDataList: [{ MetricName: 'validation:auc', Value: 0.813, Timestamp: '2026-03-01T00:00:00Z' }],
  HyperParameters: { eta: '0.1', max_depth: '6' },
  ...more,
});

interface Card {
  readonly text: string;
  readonly record?: Uint8Array | undefined;
}

function plan(
  { text, record }: Card,
  readings: readonly FactReading[],
  more: object = {},
): Result<PlannedAutofill> {
  const raw = { id: 'loans', folder: 'cards/loans', source: encode(text), files: [] };
  const settings = { language: 'en', customDetails: undefined };
  return planAutofill({ raw, record, settings, readings, ...more });
}

/** The card after a plan was carried out. */
function apply(card: Card, { files }: PlannedAutofill): Card {
  const bytes = new Map(files.map(({ path, bytes: one }) => [path, one]));
  return {
    text: bytes.has('card.md') ? decode(bytes.get('card.md')) : card.text,
    record: bytes.get(recordPath) ?? card.record,
  };
}

const fill = (card: Card, ...values: readonly unknown[]): Card =>
  apply(card, valueOf(plan(card, facts(...values))));

const states = (card: Card, ...values: readonly unknown[]): Record<string, string> =>
  Object.fromEntries(
    valueOf(plan(card, facts(...values))).outcomes.map(({ state, pointer }) => [
      pointer.replace('/training_details/training_job_details/', ''),
      state,
    ]),
  );

function fieldAt({ text }: Card, pointer: string): unknown {
  const parsed = parseCard({ id: 'loans', folder: 'cards/loans', source: encode(text) });
  return valueAt(valueOf(parsed).card, pointer);
}

const jobAt = '/training_details/training_job_details';
const plain: Card = { text: makeCardText() };

describe('filling a card', () => {
  test('adds what a training job knows, each where the reference has what is filled by itself', () => {
    const filled = fill(plain, job());
    expect(fieldAt(filled, jobAt)).toEqual({
      training_arn: 'arn:aws:sagemaker:eu-west-1:123456789012:training-job/loans-7',
      training_environment: { container_image: ['1234.dkr.ecr/xgboost:1.7'] },
      training_metrics: [{ name: 'validation:auc', value: 0.813 }],
      hyper_parameters: [
        { name: 'eta', value: '0.1' },
        { name: 'max_depth', value: '6' },
      ],
    });
    expect(fieldAt(filled, '/training_details/environmental_impact')).toEqual({ region: 'eu-west-1' });
    expect(filled.text.replace(/training_details:[^]*?(?=^---)/m, '')).toBe(plain.text);
  });

  test('changes no byte a second time', () => {
    const filled = fill(plain, job());
    expect(valueOf(plan(filled, facts(job()))).files).toEqual([]);
    expect(new Set(Object.values(states(filled, job())))).toEqual(new Set(['same']));
  });

  test('updates what it filled, adds what is new, and takes out what the job no longer says', () => {
    const filled = fill(plain, job());
    const next = job({
      FinalMetricDataList: [{ MetricName: 'validation:auc', Value: 0.84 }],
      HyperParameters: { eta: '0.1', gamma: '2' },
    });
    expect(states(filled, next)).toMatchObject({
      'training_metrics/validation:auc/value': 'updated',
      'hyper_parameters/eta/value': 'same',
      'hyper_parameters/gamma/value': 'added',
      'hyper_parameters/max_depth/value': 'removed',
    });
    expect(fieldAt(fill(filled, next), `${jobAt}/hyper_parameters`)).toEqual([
      { name: 'eta', value: '0.1' },
      { name: 'gamma', value: '2' },
    ]);
  });

  test('leaves what a person wrote, before it came and after', () => {
    const card = {
      text: plain.text.replace('model_overview:\n', 'model_overview:\n  model_artifact: [s3://mine]\n'),
    };
    const changed = {
      text: fill(card, job()).text.replace('0.813', '0.82'),
      record: fill(card, job()).record,
    };
    const next = job({
      FinalMetricDataList: [{ MetricName: 'validation:auc', Value: 0.9 }],
      ModelArtifacts: { S3ModelArtifacts: 's3://job' },
    });
    expect(states(changed, next)).toMatchObject({
      'training_metrics/validation:auc/value': 'differs',
      '/model_overview/model_artifact': 'differs',
    });
    expect(fill(changed, next)).toEqual(changed);
  });

  test('does not take a value for its own that a person wrote first, though the source says the same', () => {
    const own = '    hyper_parameters:\n      - { name: eta, value: "0.1" } # by hand\n';
    const card = {
      text: plain.text.replace(
        'intended_uses:\n',
        `training_details:\n  training_job_details:\n${own}intended_uses:\n`,
      ),
    };
    const filled = fill(card, job());
    expect(states(filled, job({ HyperParameters: { eta: '0.2', max_depth: '6' } }))).toMatchObject({
      'hyper_parameters/eta/value': 'differs',
      'hyper_parameters/max_depth/value': 'same',
    });
    expect(filled.text).toContain(own);
  });

  test('keeps a name that a person added notes to, whatever became of its value', () => {
    const filled = fill(plain, job());
    const noted = {
      ...filled,
      text: filled.text.replace('value: 0.813', 'value: 0.813\n        notes: On 2025.'),
    };
    expect(states(noted, job({ FinalMetricDataList: [] }))).toMatchObject({
      'training_metrics/validation:auc/value': 'differs',
    });
    expect(
      states(noted, job({ FinalMetricDataList: [{ MetricName: 'validation:auc', Value: 1 }] })),
    ).toMatchObject({
      'training_metrics/validation:auc/value': 'updated',
    });
  });

  test('leaves what another file of the same kind said', () => {
    const read = (name: string, value: unknown): FactReading => valueOf(readJson(value, name));
    const trained = apply(
      plain,
      valueOf(plan(plain, [read('train_results.json', { train_loss: 0.4, train_samples: 9 })])),
    );
    const both = apply(trained, valueOf(plan(trained, [read('eval_results.json', { eval_loss: 0.5 })])));
    const again = apply(both, valueOf(plan(both, [read('train_results.json', { train_loss: 0.3 })])));
    expect(fieldAt(again, `${jobAt}/training_metrics`)).toEqual([
      { name: 'train_loss', value: 0.3 },
      { name: 'eval_loss', value: 0.5 },
    ]);
  });

  test('leaves what another kind of source said', () => {
    const filled = fill(plain, job({ ModelArtifacts: { S3ModelArtifacts: 's3://job' } }));
    const model = { ModelArn: 'arn:model', PrimaryContainer: { Image: 'a', ModelDataUrl: 's3://model' } };
    const both = fill(filled, model);
    expect(fieldAt(both, '/model_overview/model_artifact')).toEqual(['s3://job']);
    expect(states(both, model)).toMatchObject({ '/model_overview/model_artifact': 'differs' });
  });

  test('updates a custom detail that it filled, and leaves one that a person wrote', () => {
    const config = (dtype: string) => ({ architectures: ['Bert'], torch_dtype: dtype });
    const filled = fill(plain, config('float32'));
    const at = '/additional_information/custom_details/Tensor type';
    expect(fieldAt(fill(filled, config('bfloat16')), at)).toBe('BF16');
    const own = { ...filled, text: filled.text.replace('F32', 'mixed') };
    expect(states(own, config('bfloat16'))).toMatchObject({ [at]: 'differs' });
  });

  test('never writes over what is kept as written by people', () => {
    const own =
      '    user_provided_hyper_parameters:\n      - { name: eta, value: "9" }\n    user_provided_training_metrics:\n      - { name: "validation:auc", value: 0.1 }\n';
    const card = {
      text: plain.text.replace(
        'intended_uses:\n',
        `training_details:\n  training_job_details:\n${own}intended_uses:\n`,
      ),
    };
    const filled = fill(card, job());
    expect(filled.text).toContain(own);
    expect(fieldAt(filled, `${jobAt}/training_metrics`)).toEqual([{ name: 'validation:auc', value: 0.813 }]);
  });

  test('takes a model and its package, and a model of several containers', () => {
    const model = {
      ModelArn: 'arn:aws:sagemaker:eu-west-1:123456789012:model/loans',
      ModelName: 'loans',
      Containers: [
        { Image: 'a', ModelDataUrl: 's3://a' },
        { Image: 'b', ModelDataSource: { S3DataSource: { S3Uri: 's3://b' } } },
      ],
      ExecutionRoleArn: 'arn:aws:iam::1:role/x',
    };
    const modelPackage = {
      ModelPackageArn: 'arn:aws:sagemaker:eu-west-1:123456789012:model-package/loans/3',
      ModelPackageGroupName: 'loans',
      ModelPackageVersion: 3,
      ModelPackageStatus: 'Completed',
      ModelApprovalStatus: 'PendingManualApproval',
      InferenceSpecification: {
        Containers: [{ Image: 'a', ModelDataUrl: 's3://a', Framework: 'XGBOOST', FrameworkVersion: '1.7' }],
      },
      SourceAlgorithmSpecification: { SourceAlgorithms: [{ AlgorithmName: 'xgboost' }] },
      CreatedBy: { UserProfileName: 'aiko' },
    };
    const filled = fill(plain, model, modelPackage);
    expect(fieldAt(filled, '/model_overview')).toMatchObject({
      model_name: 'Loan approval',
      model_id: model.ModelArn,
      model_artifact: ['s3://a', 's3://b'],
      inference_environment: { container_image: ['a', 'b'] },
      frameworks: ['XGBOOST 1.7'],
    });
    expect(fieldAt(filled, '/model_package_details')).toEqual({
      model_package_arn: modelPackage.ModelPackageArn,
      model_package_group_name: 'loans',
      model_package_version: 3,
      model_package_status: 'Completed',
      model_approval_status: 'PendingManualApproval',
      created_by: { user_profile_name: 'aiko' },
      source_algorithms: [{ algorithm_name: 'xgboost' }],
      inference_specification: { containers: [{ image: 'a', model_data_url: 's3://a' }] },
    });
    expect(states(filled, model, modelPackage)).toMatchObject({
      '/model_overview/model_name': 'kept',
      '/model_overview/model_artifact': 'outdone',
    });
    expect(valueOf(plan(filled, facts(model, modelPackage))).files).toEqual([]);
  });

  test('never changes which model a card is about', () => {
    const model = { ModelArn: 'arn:aws:sagemaker:eu-west-1:1:model/loans', ModelName: 'loans' };
    const filled = fill(plain, model);
    expect(
      states(filled, { ...model, ModelArn: 'arn:aws:sagemaker:eu-west-1:1:model/others' }),
    ).toMatchObject({
      '/model_overview/model_id': 'differs',
    });
  });

  test('takes the end of a training with Hugging Face, and the figures of all its steps', () => {
    const state = {
      best_metric: 0.7,
      epoch: 3.0,
      global_step: 300,
      num_train_epochs: 3,
      log_history: [
        { loss: 0.9, step: 100, epoch: 1 },
        { loss: 0.4, step: 300, epoch: 3 },
        { eval_accuracy: 0.8, step: 300, epoch: 3 },
      ],
    };
    const filled = fill(
      plain,
      state,
      { train_runtime: 12.5, eval_accuracy: 0.8, epoch: 3 },
      {
        architectures: ['BertForMaskedLM'],
        model_type: 'bert',
        transformers_version: '4.50.0',
        torch_dtype: 'bfloat16',
      },
    );
    expect(fieldAt(filled, jobAt)).toEqual({
      training_metrics: [
        { name: 'best_metric', value: 0.7 },
        { name: 'epoch', value: 3 },
        { name: 'global_step', value: 300 },
        { name: 'loss', value: 0.4 },
        { name: 'eval_accuracy', value: 0.8 },
        { name: 'train_runtime', value: 12.5 },
      ],
      hyper_parameters: [{ name: 'num_train_epochs', value: '3' }],
    });
    expect(fieldAt(filled, '/model_overview')).toMatchObject({
      algorithm_type: 'BertForMaskedLM',
      frameworks: ['transformers 4.50.0'],
    });
  });

  test('says of every leaf of a source where it went, and the targets hold it', () => {
    for (const value of [job(), { ModelArn: 'm', PrimaryContainer: { Image: 'a', ModelDataUrl: 'b' } }]) {
      const { card, fates } = valueOf(readJson(value));
      for (const fate of fates)
        if ('to' in fate && fate.how === 'same')
          expect([fate.from, valueAt(card, fate.to)]).toEqual([fate.from, valueAt(value, fate.from)]);
    }
  });
});

describe('a source that is odd', () => {
  test('fills what a card takes, and leaves the rest', () => {
    const many = Array.from({ length: 60 }, (_, index) => ({ MetricName: `m${index}`, Value: index }));
    const value = job({
      FinalMetricDataList: [
        { MetricName: 'x'.repeat(300), Value: 1 },
        { MetricName: 'nan', Value: 'NaN' },
        ...many,
      ],
    });
    const { outcomes } = valueOf(plan(plain, facts(value)));
    expect(
      outcomes.filter(({ state, path }) => state === 'refused' && path[2] === 'training_metrics'),
    ).toHaveLength(11);
    const filled = fill(plain, value);
    expect(fieldAt(filled, `${jobAt}/training_metrics`)).toHaveLength(50);
    expect(valueOf(plan(filled, facts(value))).files).toEqual([]);
  });

  test.each([
    ['no kind that is known', '{"a": 1}', 'autofill/unrecognised'],
    ['a list', '[{"TrainingJobArn": "x"}]', 'autofill/unrecognised'],
    ['broken JSON', '{"TrainingJobArn": ', 'import/json-syntax'],
    [
      'JSON too deep',
      `{"TrainingJobArn":"x","a":${'['.repeat(10_000)}${']'.repeat(10_000)}}`,
      'import/json-too-deep',
    ],
    ['bytes', '\u0000\u0001', 'autofill/unrecognised'],
    ['nothing', '', 'autofill/unrecognised'],
  ])('is refused where it is %s', (_, text, code) => {
    const read = readFacts({ name: 'x.json', files: new Map([['x.json', encode(text)]]) });
    expect([read.ok, read.problems.map((problem) => problem.code)]).toEqual([false, [code]]);
  });

  test('is read where it has a byte order mark, NaN, keys twice and keys of prototypes', () => {
    const text =
      '\uFEFF{"TrainingJobArn":"arn","HyperParameters":{"__proto__":"1","constructor":"2","a":"3","a":"4"},"FinalMetricDataList":[{"MetricName":"__proto__","Value":1},{"MetricName":"b","Value":NaN}]}';
    const read = readFacts({ name: 'x.json', files: new Map([['x.json', encode(text)]]) });
    expect(read.problems.map(({ code }) => code).toSorted()).toEqual([
      'import/duplicate-key',
      'import/not-a-number',
    ]);
    const filled = apply(plain, valueOf(plan(plain, [valueOf(read)])));
    expect(fieldAt(filled, jobAt)).toEqual({
      training_arn: 'arn',
      training_metrics: [{ name: '__proto__', value: 1 }],
      hyper_parameters: [
        { name: '__proto__', value: '1' },
        { name: 'constructor', value: '2' },
        { name: 'a', value: '4' },
      ],
    });
    expect(valueOf(plan(filled, [valueOf(read)])).files).toEqual([]);
  });

  test('says that its work did not end well', () => {
    expect(readJson(job({ TrainingJobStatus: 'Failed' })).problems.map(({ code }) => code)).toEqual([
      'autofill/unfinished',
    ]);
  });

  test('gives a card that checks, or nothing, whatever its texts are, and the same the second time', () => {
    const json = fc.jsonValue({ maxDepth: 2 });
    const source = fc.record({
      TrainingJobArn: fc.oneof(hostileText, fc.constant('arn:a:b:c')).filter((text) => text !== ''),
      HyperParameters: fc.oneof(fc.dictionary(hostileText, fc.oneof(hostileText, json)), json),
      FinalMetricDataList: fc.oneof(
        fc.array(fc.record({ MetricName: hostileText, Value: fc.oneof(fc.double(), json) })),
        json,
      ),
      AlgorithmSpecification: fc.oneof(fc.record({ TrainingImage: fc.oneof(hostileText, json) }), json),
      InputDataConfig: fc.oneof(
        fc.array(
          fc.record({
            ChannelName: fc.oneof(hostileText, fc.constantFrom('train', 'validation', 'test')),
            DataSource: fc.record({ S3DataSource: fc.record({ S3Uri: hostileText }) }),
          }),
        ),
        json,
      ),
      ModelArtifacts: json,
      ResourceConfig: fc.record({ InstanceType: hostileText, InstanceCount: json }),
      TrainingTimeInSeconds: json,
    });
    fc.assert(
      fc.property(source, source, (first, second) => {
        let card = plain;
        for (const value of [first, second, first]) {
          const readings = facts(value);
          const planned = valueOf(plan(card, readings));
          card = apply(card, planned);
          expect(card.text.slice(card.text.indexOf('\n---\n'))).toBe(
            plain.text.slice(plain.text.indexOf('\n---\n')),
          );
          const again = valueOf(plan(card, readings));
          const changes =
            again.files.length === 0 ? [] : again.outcomes.filter(({ state }) => state !== 'same');
          expect(changes).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the text of a card', () => {
  test.each(['\r\n', '\n'])('keeps its line ends %j, byte order mark and comments', (end) => {
    const before = `\uFEFF---${plain.text.slice(3).replace('model_overview:', 'model_overview: # who').replaceAll('\n', end)}`;
    const { text } = fill({ text: before }, job());
    const lines = text.split(end);
    expect(text.replaceAll(end, '')).not.toMatch(/[\r\n]/);
    expect(before.split(end).every((line) => lines.includes(line))).toBe(true);
    expect(text.startsWith('\uFEFF---')).toBe(true);
  });

  test.each([
    ['of JSON', '{"model_overview": {"model_name": "Loans"}, "intended_uses": {"risk_rating": "Low"}}\n'],
    [
      'in brackets over lines',
      'model_overview: { # who\n    model_name: Loans,   # name\n  }\ntraining_details: {}\n',
    ],
    ['with an empty section', 'model_overview:\n  model_name: Loans\ntraining_details: # to do\n  # later\n'],
    [
      'with a list that is empty',
      'model_overview: {model_name: Loans}\ntraining_details:\n  training_job_details:\n    hyper_parameters: [] # none\n',
    ],
    ['with tabs before comments', 'model_overview:\t# who\n   model_name: >-\n      Loans\n\n   # end\n'],
  ])('takes facts into front matter %s', (_, yaml) => {
    const card = { text: `---\n${yaml}---\n\n## Business problem\n\nLoans.\n` };
    const filled = fill(card, job());
    expect(fieldAt(filled, `${jobAt}/training_metrics`)).toEqual([{ name: 'validation:auc', value: 0.813 }]);
    expect(valueOf(plan(filled, facts(job()))).files).toEqual([]);
    for (const comment of yaml.match(/#.*/g) ?? []) expect(filled.text).toContain(comment);
  });

  test('is not written where the card would not check', () => {
    const card = { text: '---\nmodel_overview: {model_name: Loans, colour: red}\n---\n' };
    const planned = plan(card, facts(job()));
    expect(planned.ok).toBe(false);
    expect(planned.problems.map(({ code }) => code)).toContain('schema/unknown-field');
  });

  test('counts as written by people where the record of what was filled is broken', () => {
    const filled = fill(plain, job());
    const broken = { ...filled, record: encode('{') };
    const planned = valueOf(plan(broken, facts(job({ HyperParameters: { eta: '0.3' } }))));
    expect(planned.outcomes.find(({ pointer }) => pointer.endsWith('eta/value'))?.state).toBe('differs');
  });
});
