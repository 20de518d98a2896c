import { describe, expect, it } from 'vitest';
import type { ForeignCard, Source } from '../../../../src/core/formats/format.ts';
import { mlflow } from '../../../../src/core/formats/mlflow/read-mlflow.ts';
import { readForeignCards } from '../../../../src/core/formats/read-foreign-cards.ts';
import { valueAt } from '../../../../src/core/text/pointer.ts';

const source = (files: Readonly<Record<string, string>>, name = 'source'): Source => ({
  name,
  files: new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)])),
});

function read(files: Readonly<Record<string, string>>) {
  const result = readForeignCards(source(files));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  expect(result.value.format.id).toBe('mlflow');
  return { cards: result.value.cards, codes: result.problems.map(({ code }) => code) };
}

function readOne(files: Readonly<Record<string, string>>): ForeignCard & { codes: readonly string[] } {
  const { cards, codes } = read(files);
  const [card, ...others] = cards;
  expect(others).toEqual([]);
  if (!card) throw new Error('There is no card.');
  for (const fate of card.fates) if ('to' in fate) expect(valueAt(card.card, fate.to), fate.to).toBeDefined();
  return { ...card, codes };
}

const fateOf = ({ fates }: ForeignCard, from: string, file = '') =>
  fates.find((fate) => fate.from === from && fate.file === file);

const run = {
  info: {
    run_id: 'a1b2',
    run_uuid: 'a1b2',
    run_name: 'quiet-owl-7',
    user_id: 'mei',
    status: 'FINISHED',
    lifecycle_stage: 'active',
    artifact_uri: 's3://models/0/a1b2/artifacts',
    start_time: 1_700_000_000_000,
  },
  data: {
    params: [
      { key: 'depth', value: '6' },
      { key: 'note', value: 'x'.repeat(940) },
    ],
    metrics: [
      { key: 'train_loss', value: 0.25, timestamp: 1_700_000_000_001, step: 3 },
      { key: 'auc', value: 0.91, timestamp: 1_700_000_000_002, step: 0 },
      { key: 'f1', value: 'NaN', timestamp: 1_700_000_000_003, step: 0 },
    ],
    tags: [
      { key: 'mlflow.note.content', value: 'Trained on <b>all</b> of May.' },
      { key: 'mlflow.source.git.commit', value: '0123456789abcdef0123456789abcdef01234567' },
      { key: 'mlflow.source.git.repoURL', value: 'git@example.com:team/model.git' },
      { key: 'mlflow.user', value: 'mei' },
      { key: 'mlflow.log-model.history', value: '[{}]' },
      { key: 'team', value: 'Credit' },
    ],
  },
  inputs: {
    dataset_inputs: [
      {
        tags: [{ key: 'mlflow.data.context', value: 'training' }],
        dataset: { name: 'loans', digest: 'ab12cd34', source: '{"uri":"s3://data/loans"}' },
      },
      {
        tags: [{ key: 'mlflow.data.context', value: 'validation' }],
        dataset: { name: 'holdout', digest: 'ef56', source: '{"table":"x"}' },
      },
    ],
  },
};

describe('a run of the tracking server', () => {
  const one = readOne({ 'run.json': JSON.stringify({ run }) });

  it('becomes the training of a card, and its other results an evaluation', () => {
    expect(one.card).toMatchObject({
      model_overview: {
        run_id: 'a1b2',
        model_creator: 'mei',
        model_artifact: ['s3://models/0/a1b2/artifacts'],
        source_commit: '0123456789abcdef0123456789abcdef01234567',
      },
      training_details: {
        training_observations: 'Trained on \\<b>all\\</b> of May.',
        training_job_details: {
          hyper_parameters: [
            { name: 'depth', value: '6' },
            { name: 'note', value: 'x'.repeat(940) },
          ],
          training_metrics: [{ name: 'train_loss', value: 0.25 }],
          dataset_records: [
            { name: 'loans', version: 'ab12cd34', location: 's3://data/loans', role: 'training' },
          ],
        },
      },
      evaluation_details: [
        {
          name: 'MLflow run',
          dataset_records: [{ name: 'holdout', version: 'ef56', role: 'validation' }],
          metric_groups: [
            {
              name: 'Metrics',
              metric_data: [
                { name: 'auc', type: 'number', value: 0.91 },
                { name: 'f1', type: 'string', value: 'NaN' },
              ],
            },
          ],
        },
      ],
      additional_information: { custom_details: { run_name: 'quiet-owl-7', team: 'Credit' } },
    });
    expect(one.name).toBe('quiet-owl-7');
  });

  it('has a fate for every leaf', () => {
    expect(fateOf(one, '/run/info/run_uuid')).toMatchObject({ reason: 'repeated' });
    expect(fateOf(one, '/run/data/tags/3/value')).toMatchObject({ reason: 'repeated' });
    expect(fateOf(one, '/run/data/tags/4/value')).toMatchObject({ reason: 'format-only' });
    // What is no address of the web stays under its name.
    expect(fateOf(one, '/run/data/tags/2/value')).toMatchObject({ how: 'same' });
    expect(fateOf(one, '/run/inputs/dataset_inputs/0/tags/0/value')).toMatchObject({
      to: '/training_details/training_job_details/dataset_records/0/role',
    });
  });

  it('is read from whichever envelope it stands in', () => {
    const inner = { ...one.card };
    for (const whole of [run, { mlflow: run }, { request: {}, response: { run } }, { runs: [run] }])
      expect(readOne({ 'x.json': JSON.stringify(whole) }).card).toEqual(inner);
    const objects = {
      ...run,
      data: {
        params: { depth: 6 },
        metrics: {
          auc: [
            { value: 1, timestamp: 2, step: 0 },
            { value: 0.5, timestamp: 1, step: 1 },
          ],
        },
        tags: {},
      },
    };
    expect(readOne({ 'x.json': JSON.stringify(objects) }).card).toMatchObject({
      training_details: { training_job_details: { hyper_parameters: [{ name: 'depth', value: '6' }] } },
      evaluation_details: [
        {
          metric_groups: [
            {
              metric_data: [
                { name: 'auc', value: 1 },
                {
                  type: 'linear_graph',
                  value: [
                    [0, 1],
                    [1, 0.5],
                  ],
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it('warns of one that failed or was deleted', () => {
    for (const info of [{ status: 'FAILED' }, { lifecycle_stage: 'deleted' }])
      expect(
        readOne({ 'x.json': JSON.stringify({ run: { info: { ...run.info, ...info } } }) }).codes,
      ).toEqual(['import/unfinished-run']);
    expect(one.codes).toEqual([]);
  });

  it('is a card for each, with the leaves of its own', () => {
    const other = { info: { ...run.info, run_id: 'c3', run_uuid: 'c3', run_name: 'loud-fox-1' } };
    const { cards } = read({ 'runs.json': JSON.stringify({ runs: [run, other], next_page_token: 'abc' }) });
    expect(cards.map(({ name }) => name)).toEqual(['quiet-owl-7', 'loud-fox-1']);
    const [first, second] = cards.map(({ fates }) => fates.map(({ from }) => from));
    expect(first?.some((from) => from.startsWith('/runs/1/'))).toBe(false);
    expect(second?.some((from) => from.startsWith('/runs/0/'))).toBe(false);
  });
});

const modelFile = `artifact_path: model
flavors:
  python_function:
    env: {conda: conda.yaml, virtualenv: python_env.yaml}
    loader_module: mlflow.lightgbm
    python_version: 3.12.1
  lightgbm:
    lgb_version: 4.6.0
    lightgbm_version: 4.6.0
    model_class: lightgbm.sklearn.LGBMClassifier
mlflow_version: 2.20.0
model_uuid: 77
run_id: a1b2
signature:
  inputs: '[{"name": "age", "type": "long"}]'
  outputs: 'not JSON <b>'
  params: null
`;

describe('a model file', () => {
  it('says what the model was built with, takes and gives', () => {
    const { card } = readOne({ MLmodel: modelFile });
    expect(card.model_overview).toMatchObject({
      run_id: 'a1b2',
      frameworks: ['Python 3.12.1', 'lightgbm 4.6.0'],
      algorithm_type: 'lightgbm LGBMClassifier',
      input_format: '```json\n[\n  {"name":"age","type":"long"}\n]\n```',
      output_format: 'not JSON \\<b>',
    });
  });

  it('is known under any name, and by its name where it cannot be read', () => {
    expect(readOne({ 'saved.txt': modelFile.replaceAll('\n', '\r\n') }).card.model_overview?.run_id).toBe(
      'a1b2',
    );
    const broken = mlflow.read(source({ MLmodel: 'flavors:\n\tsklearn: {}\nrun_id: x\n' }));
    expect(broken.ok).toBe(false);
    expect(broken.problems.map(({ code }) => code)).toContainEqual(expect.stringMatching(/^yaml\//));
  });
});

describe('a folder', () => {
  const files = {
    '0/a1b2/meta.yaml':
      'artifact_uri: file:///C:/Users/mei/mlruns/0/a1b2/artifacts\nrun_id: a1b2\nrun_uuid: a1b2\nstatus: 3\nuser_id: mei\nlifecycle_stage: active\n',
    '0/a1b2/params/depth': '6\n',
    '0/a1b2/metrics/loss': '1700000000000 0.5 0 loans ab12\n',
    '0/a1b2/metrics/val/auc':
      '1700000000000 0.5 0\n1700000000000 0.5 0\n1700000000001 0.7 1\n1700000000002 nan 2\n',
    '0/a1b2/tags/mlflow.note.content': 'A note.\r\nOf two lines.',
    '0/a1b2/artifacts/model/MLmodel': modelFile,
    '0/a1b2/artifacts/model/model.pkl': '\u0000weights',
    '0/meta.yaml': 'experiment_id: "0"\nname: Default\nartifact_location: x\ncreation_time: 1\n',
  };

  it('of an experiment gives a card for each run, with its model file', () => {
    const { card, fates } = readOne(files);
    expect(card).toMatchObject({
      model_overview: {
        model_artifact: ['file:///C:/Users/mei/mlruns/0/a1b2/artifacts'],
        algorithm_type: 'lightgbm LGBMClassifier',
      },
      training_details: {
        training_observations: 'A note.\nOf two lines.',
        training_job_details: { hyper_parameters: [{ name: 'depth', value: '6' }] },
      },
    });
    const [group] = card.evaluation_details?.[0]?.metric_groups ?? [];
    expect(group?.metric_data?.map(({ name, type }) => [name, type])).toEqual([
      ['loss', 'number'],
      ['val/auc', 'string'],
      ['val/auc - history', 'linear_graph'],
    ]);
    expect(new Set(fates.map(({ file }) => file))).toEqual(
      new Set(Object.keys(files).filter((path) => path !== '0/meta.yaml' && !path.endsWith('.pkl'))),
    );
  });

  it('of the registry gives the newest version, and lists the others', () => {
    const { card, name, fates } = readOne({
      'meta.yaml': 'name: Loan Model\ndescription: Of the registry.\ncreation_timestamp: 1\naliases: {}\n',
      'version-2/meta.yaml':
        'name: Loan Model\nversion: 2\ndescription: null\ncreation_timestamp: 1\nrun_id: ""\ncurrent_stage: Production\n',
      'version-10/meta.yaml':
        'name: Loan Model\nversion: 10\ncreation_timestamp: 1\nrun_id: z9\ncurrent_stage: None\naliases: [champion]\n',
    });
    expect(name).toBe('Loan Model');
    expect(card).toMatchObject({
      model_overview: { model_version: 10, run_id: 'z9', model_description: 'Of the registry.' },
      additional_information: { custom_details: { aliases: ['champion'] } },
    });
    expect(fates.filter(({ file }) => file === 'version-2/meta.yaml')).toHaveLength(6);
  });

  it('of a logged model of MLflow 3 is read with its own results', () => {
    const { card } = readOne({
      'meta.yaml':
        'model_id: m-12\nname: loans\nartifact_location: mlruns/0/models/m-12/artifacts\nsource_run_id: a1b2\nstatus: 2\n',
      'params/depth': '6',
      'metrics/auc': '1700000000000 0.9 0 a1b2 loans ab12\n',
      'artifacts/MLmodel': modelFile.replace('run_id: a1b2', 'run_id: ""\nmodel_id: m-12'),
    });
    expect(card.model_overview).toMatchObject({ model_id: 'm-12', model_name: 'loans', run_id: 'a1b2' });
    expect(card.evaluation_details?.[0]?.metric_groups?.[0]?.metric_data).toMatchObject([
      { name: 'auc', value: 0.9 },
    ]);
  });
});

describe('a hostile source', () => {
  it('changes no prototype, and is read in the end', () => {
    const data = {
      params: { __proto__x: '1', constructor: '2', ['__proto__']: '3' },
      metrics: Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`m${index}`, index])),
      tags: Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`t${index}`, 'x'])),
    };
    const text = JSON.stringify({ run: { ...run, data } }).replace('"__proto__x"', '"__proto__"');
    const { card, fates } = readOne({ 'x.json': text });
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
    expect(card.evaluation_details?.[0]?.metric_groups?.[0]?.metric_data).toHaveLength(5000);
    expect(fates.filter((fate) => 'reason' in fate && fate.reason === 'no-field').length).toBeGreaterThan(
      1000,
    );
  });

  it.each([
    ['a list of nothing', '[]'],
    ['an object of others', '{"info":{"title":"API"},"data":{"params":[]}}'],
    ['wrong kinds', '{"run":{"info":[],"data":"x"}}'],
    ['a YAML of others', 'name: x\nversion: 2\n'],
  ])('that is %s is not taken for MLflow', (_, text) => {
    expect(mlflow.recognise(source({ 'x.json': text }))).toBe(false);
  });

  it('of wrong kinds inside is read without them', () => {
    const odd = {
      run: {
        info: { run_id: 7, artifact_uri: {}, status: [], run_name: { a: 1 } },
        data: {
          params: [1, { key: 2 }, { key: 'ok', value: { deep: [1] } }],
          metrics: [{ key: 'm', value: {} }],
          tags: 'x',
        },
        inputs: { dataset_inputs: [null, { dataset: 'x' }, { dataset: {}, tags: 'x' }] },
      },
    };
    const { card } = readOne({ 'x.json': JSON.stringify(odd) });
    expect(card.training_details?.training_job_details?.hyper_parameters).toEqual([
      { name: 'ok', value: '{"deep":[1]}' },
    ]);
  });
});
