import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { Failure } from '../../../src/core/problem/failure.ts';
import { readLiveSource } from '../../../src/io/live/open-live-source.ts';
import { openSagemaker } from '../../../src/io/live/open-sagemaker.ts';
import { readSagemakerVersions } from '../../../src/io/live/read-sagemaker-cards.ts';
import { makeTestRepository } from '../../helpers/make-test-repository.ts';
import { runCommand } from '../../helpers/run-command.ts';
import { refuse, type RawAnswer, serveSagemaker, stubAws } from '../../helpers/serve-sagemaker.ts';

const content = JSON.stringify({
  model_overview: { model_description: 'Who leaves.' },
  business_details: { business_problem: 'Customers leave.' },
});

/** The problem that a call ends with, thrown or given. */
async function problemsOf(work: Promise<{ problems: readonly { code: string; message: string }[] }>) {
  return work.then(
    ({ problems }) => problems,
    (error: unknown) => {
      if (error instanceof Failure) return [error.problem];
      throw error;
    },
  );
}

const codeOf = async (...work: Parameters<typeof problemsOf>): Promise<string | undefined> =>
  (await problemsOf(...work))[0]?.code;

describe('a live source', () => {
  test('is the answer of the service, as the aws command writes it', async () => {
    const server = await serveSagemaker({ churn: [{ content }, { content: '{}', status: 'Approved' }] });
    const read = await readLiveSource('sagemaker:model-card/churn', { endpoint: server.endpoint });
    const [[name, bytes] = []] = read.ok ? read.value.files : [];
    expect(name).toBe('churn.json');
    expect(JSON.parse(new TextDecoder().decode(bytes))).toEqual({
      ModelCardArn: 'arn:aws:sagemaker:eu-west-1:123456789012:model-card/churn',
      ModelCardName: 'churn',
      ModelCardVersion: 2,
      ModelCardStatus: 'Approved',
      CreationTime: '2023-11-15T22:13:20.000Z',
      LastModifiedTime: '2023-11-15T22:13:20.000Z',
      Content: '{}',
      CreatedBy: { UserProfileName: 'aiko' },
      LastModifiedBy: { UserProfileName: 'ben' },
    });
  });

  test.each([
    [
      'training-job/train-1',
      'DescribeTrainingJob',
      { TrainingJobName: 'train-1' },
      'train-1.json',
      {
        TrainingJobName: 'train-1',
        HyperParameters: { eta: '0.2' },
        FinalMetricDataList: [{ MetricName: 'auc', Value: 0.9, Timestamp: 1_700_000_000 }],
      },
    ],
    ['model/churn', 'DescribeModel', { ModelName: 'churn' }, 'churn.json', { ModelName: 'churn' }],
    [
      'model-package/arn:aws:sagemaker:us-east-2:123456789012:model-package/churn/3',
      'DescribeModelPackage',
      { ModelPackageName: 'arn:aws:sagemaker:us-east-2:123456789012:model-package/churn/3' },
      'churn-3.json',
      { ModelPackageArn: 'arn', ModelPackageVersion: 3 },
    ],
  ])('reads %s', async (spec, operation, input, file, answer) => {
    const server = await serveSagemaker();
    server.answer = () => answer;
    const read = await readLiveSource(`sagemaker:${spec}`, { endpoint: server.endpoint });
    expect(server.calls).toEqual([{ operation, input }]);
    const [[name, bytes] = []] = read.ok ? read.value.files : [];
    expect(name).toBe(file);
    const timed = JSON.stringify(answer).replace('1700000000', '"2023-11-14T22:13:20.000Z"');
    expect(JSON.parse(new TextDecoder().decode(bytes))).toEqual(JSON.parse(timed));
  });

  test('becomes a card', async () => {
    const server = await serveSagemaker({ churn: [{ content }] });
    const { folder } = await makeTestRepository();
    const command = ['import', 'sagemaker:model-card/churn', '--as', 'churn', '--endpoint', server.endpoint];
    const outcome = await runCommand(folder, command);
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    expect(outcome.stdout).toContain('The source is kept: sources/sagemaker/churn.json');
  });

  test.each([
    'sagemaker:',
    'sagemaker:model-card',
    'sagemaker:model-card/',
    'sagemaker:model-card/a b',
    'sagemaker:model-card/../x',
    'sagemaker:endpoint/x',
    `sagemaker:model-card/${'a'.repeat(64)}`,
    'sagemaker:model-card/arn:aws:sagemaker:eu-west-1:123456789012:model/x',
  ])('is refused where it names nothing: %s', async (spec) => {
    expect(await codeOf(readLiveSource(spec, {}))).toBe('sagemaker/bad-source');
  });

  test.each(['x', 'ftp://a', 'https://me:secret@a.example', 'file:///etc/passwd'])(
    'is refused where the endpoint is none: %s',
    async (endpoint) => {
      expect(await codeOf(readLiveSource('sagemaker:model-card/x', { endpoint }))).toBe(
        'sagemaker/bad-endpoint',
      );
    },
  );

  test('needs a region and a key', async () => {
    const { endpoint } = await serveSagemaker({ churn: [{ content }] });
    vi.stubEnv('AWS_REGION', undefined);
    expect(await codeOf(readLiveSource('sagemaker:model-card/churn', { endpoint }))).toBe(
      'sagemaker/no-region',
    );
    const region = 'eu-west-1';
    expect(await codeOf(readLiveSource('sagemaker:model-card/churn', { endpoint, region }))).toBeUndefined();
    vi.stubEnv('AWS_DEFAULT_REGION', region);
    expect(await codeOf(readLiveSource('sagemaker:model-card/churn', { endpoint }))).toBeUndefined();
    vi.stubEnv('AWS_ACCESS_KEY_ID', undefined);
    expect(await codeOf(readLiveSource('sagemaker:model-card/churn', { endpoint }))).toBe(
      'sagemaker/no-credentials',
    );
  });

  test('needs a service that is there', async () => {
    stubAws();
    const endpoint = 'http://127.0.0.1:1';
    const [problem] = await problemsOf(readLiveSource('sagemaker:model-card/churn', { endpoint }));
    expect(problem?.code).toBe('sagemaker/unreachable');
    expect(problem?.message).toMatch(/ECONNREFUSED|connect/);
  });

  test('is not read beyond what an answer can hold', async () => {
    stubAws();
    let sent = 0;
    const server = createServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/x-amz-json-1.1' });
      const piece = Buffer.alloc(1024 * 1024, 0x20);
      const write = (): void => {
        while (sent < 100 && !response.destroyed) {
          sent += 1;
          if (!response.write(piece)) return void response.once('drain', write);
        }
        response.end('{}');
      };
      write();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    expect(await codeOf(readLiveSource('sagemaker:model-card/churn', { endpoint }))).toBe(
      'sagemaker/answer-too-large',
    );
    expect(sent).toBeLessThan(50);
  });

  test.each<[string, RawAnswer, string]>([
    ['HTML', { type: 'text/html', body: '<html>Log in</html>' }, 'sagemaker/bad-answer'],
    ['HTML as an error', { status: 404, type: 'text/html', body: '<html>?</html>' }, 'sagemaker/bad-answer'],
    ['nothing', { body: '' }, 'sagemaker/bad-answer'],
    ['a list', { body: '[]' }, 'sagemaker/bad-answer'],
    ['null', { body: 'null' }, 'sagemaker/bad-answer'],
    ['JSON that ends early', { body: '{"ModelCardName": "ch' }, 'sagemaker/bad-answer'],
    ['depth', { body: `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}` }, 'sagemaker/bad-answer'],
    ['an error of the service', { status: 503, body: 'Unavailable' }, 'sagemaker/unavailable'],
    ['a connection that breaks', { body: (response) => void response.destroy() }, 'sagemaker/unreachable'],
    ['too many calls', refuse('ThrottlingException', 'Rate exceeded'), 'sagemaker/throttled'],
    ['no access', refuse('AccessDeniedException', 'User: x is not authorized'), 'sagemaker/denied'],
    ['an old key', refuse('ExpiredTokenException', 'The token is expired'), 'sagemaker/denied'],
    ['no such card', refuse('ResourceNotFound', 'No card.'), 'sagemaker/not-found'],
    [
      'no such thing, in other words',
      refuse('ValidationException', 'Could not find model "x".'),
      'sagemaker/not-found',
    ],
    ['another fault', refuse('ValidationException', 'Too long.'), 'sagemaker/refused'],
  ])('is a clear problem where the service answers with %s', async (_what, answer, code) => {
    const server = await serveSagemaker();
    server.answer = () => answer;
    const [problem] = await problemsOf(
      readLiveSource('sagemaker:model-card/churn', { endpoint: server.endpoint }),
    );
    expect(problem?.code).toBe(code);
    expect(problem?.message).not.toMatch(/undefined|\[object|inspect the hidden/);
  });

  test.each([
    ['a time without a zone', { CreationTime: '2026-03-01T09:00:00' }],
    ['a time that is none', { CreationTime: 'yesterday' }],
    ['a time beyond the calendar', { CreationTime: 1e15 }],
    ['a time before it', { CreationTime: -1e12 }],
    ['no time', { CreationTime: null }],
    ['a version that is no number', { ModelCardVersion: '2' }],
    ['version 0', { ModelCardVersion: 0 }],
    ['version 1.5', { ModelCardVersion: 1.5 }],
    ['a status that is none', { ModelCardStatus: 'Rejected' }],
    ['content that is no text', { Content: { a: 1 } }],
    ['no name', { ModelCardName: null }],
    ['another name', { ModelCardName: 'other' }],
    ['a name that is none', { ModelCardName: 'churn\n\nDigest: h1:x' }],
  ])('is refused with %s', async (_what, facts) => {
    const server = await serveSagemaker();
    server.answer = () => ({
      ModelCardName: 'churn',
      ModelCardVersion: 1,
      Content: content,
      ModelCardStatus: 'Draft',
      CreationTime: 1_700_000_000,
      ...facts,
    });
    const [problem] = await problemsOf(
      readLiveSource('sagemaker:model-card/churn', { endpoint: server.endpoint }),
    );
    expect(problem?.code).toBe('sagemaker/bad-answer');
  });

  test('says what to install where the client is not there', async () => {
    const { folder } = await makeTestRepository();
    const hooks = `import { registerHooks } from 'node:module';
      registerHooks({ resolve(name, context, next) {
        if (!name.startsWith('@aws-sdk/')) return next(name, context);
        throw Object.assign(new Error('Cannot find package ' + name), { code: 'ERR_MODULE_NOT_FOUND' });
      } });`;
    const program = fileURLToPath(new URL('../../../src/cli/bin.js', import.meta.url));
    const command = ['import', 'sagemaker:model-card/churn', '--as', 'churn', '--repo', folder];
    const ended = spawnSync(
      process.execPath,
      ['--import', `data:text/javascript,${encodeURIComponent(hooks)}`, program, ...command],
      { encoding: 'utf8' },
    );
    expect(ended.stderr).toContain('npm install @aws-sdk/client-sagemaker');
    expect(ended.status).toBe(2);
  });

  test('cannot give a job that says nothing of itself', async () => {
    const server = await serveSagemaker();
    server.answer = () => ({ HyperParameters: {} });
    const { endpoint } = server;
    expect(await codeOf(readLiveSource('sagemaker:training-job/x', { endpoint }))).toBe(
      'sagemaker/bad-answer',
    );
  });
});

describe('versions', () => {
  const summary = (ModelCardVersion: number, more: object = {}) => ({
    ModelCardVersion,
    ModelCardStatus: 'Draft',
    CreationTime: 1_700_000_000,
    ...more,
  });

  async function read(list: (token: unknown) => object | RawAnswer): Promise<string | undefined> {
    const server = await serveSagemaker({ churn: [{ content }, { content }] });
    server.answer = (operation, { NextToken }) =>
      operation === 'ListModelCardVersions' ? { ...list(NextToken) } : undefined;
    const service = await openSagemaker({ endpoint: server.endpoint });
    try {
      return await codeOf(readSagemakerVersions(service, 'churn', () => undefined));
    } finally {
      service.close();
    }
  }

  const page = (versions: unknown, token?: unknown) => ({
    ModelCardVersionSummaryList: versions,
    ...(token !== undefined && { NextToken: token }),
  });

  test.each<[string, (token: unknown) => object, string]>([
    ['pages without end', (token) => page([], `${Number(token ?? 0) + 1}`), 'sagemaker/endless-list'],
    ['the same page for ever', () => page([summary(1)], 'again'), 'sagemaker/endless-list'],
    ['none', () => page([]), 'sagemaker/no-versions'],
    ['no list', () => ({}), 'sagemaker/bad-answer'],
    ['something else in the list', () => page(['x']), 'sagemaker/bad-answer'],
    [
      'one twice, and not the same',
      () => page([summary(1), summary(2), summary(2, { CreationTime: 1_700_000_001 })]),
      'sagemaker/version-twice',
    ],
    [
      'another status',
      () => page([summary(1), summary(2, { ModelCardStatus: 'Approved' })]),
      'sagemaker/version-moved',
    ],
    ['one that is not there', () => page([summary(1), summary(3)]), 'sagemaker/not-found'],
    [
      'a time without a zone',
      () => page([summary(1, { CreationTime: '2026-03-01T09:00:00' })]),
      'sagemaker/bad-answer',
    ],
  ])('are refused where the service lists %s', async (_what, list, code) => {
    expect(await read(list)).toBe(code);
  });
});
