import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readLiveSource } from '../../../src/io/live/open-live-source.ts';
import { readMlflowSource } from '../../../src/io/live/read-mlflow-source.ts';
import { makeTestRepository } from '../../helpers/make-test-repository.ts';
import { runCommand } from '../../helpers/run-command.ts';
import { serve, serveMlflow } from '../../helpers/serve-mlflow.ts';

const run = {
  run: {
    info: { run_id: 'a1b2', run_name: 'owl', artifact_uri: 's3://x/a1b2', status: 'FINISHED' },
    data: { params: [{ key: 'depth', value: '6' }], metrics: [{ key: 'auc', value: 0.9 }], tags: [] },
  },
};
const version = { model_version: { name: 'Loan Model', version: '3', run_id: 'a1b2', status: 'READY' } };
const model = {
  registered_model: {
    name: 'Loan Model',
    description: 'Decides on loans.',
    latest_versions: [
      { name: 'Loan Model', version: '2' },
      { name: 'Loan Model', version: '3' },
    ],
  },
};
const answers = {
  'runs/get?run_id=a1b2': run,
  'registered-models/get?name=Loan+Model': model,
  'model-versions/get?name=Loan+Model&version=3': version,
  'model-versions/get?name=Loan+Model&version=2': { model_version: { name: 'Loan Model', version: '2' } },
};

const limits = { bytes: 100_000, wait: 1000 };
const ask = (spec: string, endpoint: string) => readMlflowSource(spec, { endpoint, limits });
const codeOf = (asked: Promise<unknown>): Promise<string> =>
  asked.then(
    (result) => (result as { problems: { code: string }[] }).problems[0]?.code ?? 'none',
    (error: { problem?: { code: string } }) => error.problem?.code ?? String(error),
  );

afterEach(() => vi.unstubAllEnvs());

describe('a run', () => {
  test('is the bytes of the answer', async () => {
    const { address, asked } = await serveMlflow(answers, '/tracking');
    const source = await readLiveSource('mlflow:runs/a1b2', { endpoint: `${address}/tracking/` });
    if (!source.ok) throw new Error('It was not read.');
    const [[name, bytes] = []] = source.value.files;
    expect([name, new TextDecoder().decode(bytes)]).toEqual(['run.json', JSON.stringify(run)]);
    expect(asked).toEqual([
      { url: '/tracking/api/2.0/mlflow/runs/get?run_id=a1b2', authorization: undefined },
    ]);
  });

  test('is imported and fills a card, with the answer beside it', async () => {
    const { address } = await serveMlflow(answers);
    vi.stubEnv('MLFLOW_TRACKING_URI', address);
    const { folder } = await makeTestRepository();
    const imported = await runCommand(folder, [
      'import',
      'mlflow:runs/a1b2',
      '--as',
      'loan',
      '--problem',
      'Loans fail.',
    ]);
    expect(imported).toMatchObject({ code: 0 });
    expect(imported.stdout).toContain('sources/mlflow/run.json');
    const checked = await runCommand(folder, ['autofill', 'loan', '--from', 'mlflow:runs/a1b2', '--check']);
    expect(checked).toMatchObject({ code: 0 });
  });
});

describe('a model of the registry', () => {
  test.each(['mlflow:models/Loan%20Model', 'mlflow:models/Loan Model/3'])(
    '%s comes with its run',
    async (spec) => {
      const { address } = await serveMlflow(answers);
      const source = await ask(spec, address);
      expect(source.ok && [...source.value.files.keys()]).toEqual([
        'model-version.json',
        'registered-model.json',
        'run.json',
      ]);
      const { folder } = await makeTestRepository();
      const told = await runCommand(folder, [
        'import',
        spec,
        '--as',
        'loan',
        '--endpoint',
        address,
        '--report',
        'json',
      ]);
      expect(told.code).toBe(0);
      expect(JSON.parse(told.stdout)).toMatchObject({
        cards: [{ card: 'loan', source: { format: 'mlflow' } }],
      });
    },
  );

  test('whose run is gone comes without it', async () => {
    const { 'runs/get?run_id=a1b2': _gone, ...others } = answers;
    const { address } = await serveMlflow(others);
    const source = await ask('mlflow:models/Loan%20Model/3', address);
    expect(source.ok && source.value.files.size).toBe(2);
  });

  test('is refused where the answer is about another version', async () => {
    const { address } = await serveMlflow({
      ...answers,
      'model-versions/get?name=Loan+Model&version=2': version,
    });
    expect(await codeOf(ask('mlflow:models/Loan%20Model/2', address))).toBe('mlflow/bad-answer');
  });
});

describe('who asks', () => {
  test.each([
    [
      'a user of the environment',
      { MLFLOW_TRACKING_USERNAME: 'mei', MLFLOW_TRACKING_PASSWORD: 'ä' },
      '',
      'Basic bWVpOsOk',
    ],
    ['a token', { MLFLOW_TRACKING_TOKEN: 't0k' }, '', 'Bearer t0k'],
    ['a user of the address', { MLFLOW_TRACKING_TOKEN: 't0k' }, 'mei:a%20b@', 'Basic bWVpOmEgYg=='],
  ])('is %s', async (_, env, user, authorization) => {
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
    const { address, asked } = await serveMlflow(answers);
    await ask('mlflow:runs/a1b2', address.replace('//', `//${user}`));
    expect(asked.map((one) => one.authorization)).toEqual([authorization]);
  });

  test('is told to no other server, and a redirect on the same one is followed', async () => {
    vi.stubEnv('MLFLOW_TRACKING_TOKEN', 't0k');
    const other = await serveMlflow(answers);
    const away = await serve((_request, response) => {
      response.writeHead(307, { location: `${other.address}/api/2.0/mlflow/runs/get?run_id=a1b2` }).end();
    });
    expect(await codeOf(ask('mlflow:runs/a1b2', away.address))).toBe('mlflow/redirected');
    expect(other.asked).toEqual([]);
    const near = await serve(({ url }, response) => {
      if (url?.includes('/moved/') === true) response.writeHead(200).end(JSON.stringify(run));
      else response.writeHead(302, { location: '/moved/run' }).end();
    });
    expect(await codeOf(ask('mlflow:runs/a1b2', near.address))).toBe('none');
    const round = await serve((_request, response) => response.writeHead(302, { location: '/again' }).end());
    expect(await codeOf(ask('mlflow:runs/a1b2', round.address))).toBe('mlflow/redirects');
  });

  test('is not told to the reader of a message', async () => {
    const { folder } = await makeTestRepository();
    for (const endpoint of [
      'ftp://mei:s3cret@example.org',
      'http://mei:s3cret@127.0.0.1:1',
      'mei:s3cret@x',
      'http://mei:s3/cret@example.org',
      'http://mei:s3cret@[x/cret',
      '//mei:s3@x:s3cret@y',
    ]) {
      const told = await runCommand(folder, ['import', 'mlflow:runs/a', '--as', 'a', '--endpoint', endpoint]);
      expect(told.code).not.toBe(0);
      expect(told.stdout + told.stderr).not.toMatch(/s3|cret/);
    }
  });

  test.each(['t0k\n', 't0 k', 'tökt0k'])('is no token such as %j', async (token) => {
    vi.stubEnv('MLFLOW_TRACKING_TOKEN', token);
    const { address, asked } = await serveMlflow(answers);
    const { folder } = await makeTestRepository();
    const told = await runCommand(folder, ['import', 'mlflow:runs/a1b2', '--as', 'a', '--endpoint', address]);
    expect(told.stdout + told.stderr).toContain('mlflow/bad-token');
    expect(told.stdout + told.stderr).not.toContain('t0');
    expect(asked).toEqual([]);
  });
});

describe('a server', () => {
  const json = (status: number, text: string) =>
    serve((_request, response) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(text),
    );

  test.each([
    ['that refuses', 401, '{}', 'mlflow/refused'],
    ['that forbids', 403, '<html>', 'mlflow/refused'],
    ['without the run', 404, '{"error_code":"RESOURCE_DOES_NOT_EXIST"}', 'mlflow/not-found'],
    ['of another kind', 404, '<html>Not found</html>', 'mlflow/unavailable'],
    ['that is asked too often', 429, '{"message":"slow down"}', 'mlflow/asked-too-often'],
    [
      'that breaks',
      500,
      '{"error_code":"INTERNAL_ERROR","message":"a\\u0000b\\u202ec"}',
      'mlflow/unavailable',
    ],
    ['that answers in HTML', 200, '<html></html>', 'mlflow/bad-answer'],
    ['that answers with a list', 200, '[]', 'mlflow/bad-answer'],
    ['that answers something else', 200, '{"hello":1}', 'mlflow/bad-answer'],
    ['that tells of another run', 200, '{"run":{"info":{"run_id":"c3d4"}}}', 'mlflow/bad-answer'],
    ['that answers more than is read', 200, ' '.repeat(200_000), 'mlflow/answer-too-large'],
  ])('%s is named', async (_, status, text, code) => {
    const { address } = await json(status, text);
    expect(await codeOf(ask('mlflow:runs/a1b2', address))).toBe(code);
  });

  test('says its own words on one line, without what would steer a terminal', async () => {
    const { address } = await json(
      500,
      '{"error_code":"INTERNAL_ERROR","message":"a\\u0000b\\u001b[2J\\n\\u202ec."}',
    );
    const told: { problem?: { message: string } } = await ask('mlflow:runs/a1b2', address).then(
      () => ({}),
      (error: { problem?: { message: string } }) => error,
    );
    expect(told.problem?.message).toBe('runs/get was answered with 500: INTERNAL_ERROR: a b [2J c.');
  });

  test.each(['mlflow:models/m/3', 'mlflow:models/m'])(
    'that answers %s with something else is named',
    async (spec) => {
      const { address } = await json(200, '{"hello":1}');
      expect(await codeOf(ask(spec, address))).toBe('mlflow/bad-answer');
      const half = await serveMlflow({
        'registered-models/get?name=m': { registered_model: { latest_versions: [{ version: '3' }] } },
        'model-versions/get?name=m&version=3': { hello: 1 },
      });
      expect(await codeOf(ask(spec, half.address))).toBe('mlflow/bad-answer');
    },
  );

  test('that drips, breaks off or is not there is given up', async () => {
    const drips = await serve(async (_request, response) => {
      response.writeHead(200);
      while (!response.destroyed) {
        response.write(' ');
        await wait(50);
      }
    });
    const breaks = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('{');
      setTimeout(() => response.destroy(), 20);
    });
    for (const address of [drips.address, breaks.address, 'http://127.0.0.1:1'])
      expect(await codeOf(ask('mlflow:runs/a1b2', address))).toBe('mlflow/unreachable');
  });
});

test.each([
  'mlflow:',
  'mlflow:runs/',
  'mlflow:runs/../../etc',
  'mlflow:models/a/b',
  'mlflow:models/%ff',
  'mlflow:things/x',
])('%s says nothing that a server has', async (spec) =>
  expect(await codeOf(ask(spec, 'http://127.0.0.1:1'))).toBe('mlflow/bad-source'),
);

test('without a server, or with a place that is none, is refused', async () => {
  vi.stubEnv('MLFLOW_TRACKING_URI', '');
  expect(await codeOf(readMlflowSource('mlflow:runs/a', {}))).toBe('mlflow/no-server');
  for (const endpoint of ['sqlite:///mlflow.db', 'file:///mlruns', 'databricks', 'http://x/?a=1'])
    expect(await codeOf(ask('mlflow:runs/a', endpoint))).toBe('mlflow/bad-server');
});
