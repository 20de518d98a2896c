import { describe, expect, test, vi } from 'vitest';
import { run } from '../src/cli/run.ts';
import { freeze, setStatus } from './helpers/catalogue-commands.ts';
import { makeTestRepository, type TestRepository } from './helpers/make-test-repository.ts';
import { type CommandOutcome, runCommand } from './helpers/run-command.ts';
import { refuse, type SagemakerServer, serveSagemaker } from './helpers/serve-sagemaker.ts';

const card = (purpose: string, owner = 'Retention'): string =>
  [
    '---',
    'model_overview:',
    '  model_name: Churn',
    `  model_owner: ${owner}`,
    'intended_uses:',
    '  risk_rating: Low',
    '---',
    '',
    '## Business problem',
    '',
    'Customers leave.',
    '',
    '## Intended uses',
    '',
    purpose,
    '',
  ].join('\n');

const contentOf = (purpose: string): string =>
  JSON.stringify({
    model_overview: { model_owner: 'Retention' },
    intended_uses: { intended_uses: purpose, risk_rating: 'Low' },
    business_details: { business_problem: 'Customers leave.' },
  });

const makeChurn = (purpose = 'To call customers.'): Promise<TestRepository> =>
  makeTestRepository({ 'cards/churn/card.md': card(purpose) });

const push = (
  { folder }: TestRepository,
  { endpoint }: SagemakerServer,
  ...more: string[]
): Promise<CommandOutcome> =>
  runCommand(folder, ['export', 'churn', '--to', 'sagemaker', '--push', '--endpoint', endpoint, ...more]);

/** At a terminal, with an answer that is typed. */
async function pushAtTerminal(
  { folder }: TestRepository,
  { endpoint }: SagemakerServer,
  typed: string,
): Promise<CommandOutcome> {
  let stdout = '';
  let stderr = '';
  const typing = (async function* () {
    yield new TextEncoder().encode(typed);
  })();
  const code = await run(['export', 'churn', '--to', 'sagemaker', '--push', '--endpoint', endpoint], {
    folder,
    environment: { ...process.env, NO_COLOR: '1' },
    stdin: Object.assign(typing, { isTTY: true }),
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text), isTTY: true },
  });
  return { code, stdout, stderr };
}

const changesOf = ({ calls }: SagemakerServer) =>
  calls.filter(({ operation }) => /^(Create|Update)/.test(operation));

describe('export --push', () => {
  test('creates a card that is not there, after showing each field', async () => {
    const server = await serveSagemaker();
    const outcome = await push(await makeChurn(), server, '--yes');
    expect(outcome).toMatchObject({ code: 0, stdout: 'Created churn, version 1, Draft\n' });
    expect(outcome.stderr).toContain('Creates churn in Amazon SageMaker:\n');
    expect(outcome.stderr).toContain('  Intended uses: To call customers.\n');
    expect(outcome.stderr).toContain('  Status: Draft\n');
    expect(outcome.stderr).toContain('/model_overview/model_name  is not there');
    const [change, ...others] = changesOf(server);
    expect(others).toEqual([]);
    expect(change).toMatchObject({
      operation: 'CreateModelCard',
      input: { ModelCardName: 'churn', ModelCardStatus: 'Draft' },
    });
    expect(JSON.parse(String(change?.input['Content']))).toEqual(JSON.parse(contentOf('To call customers.')));
  });

  test('updates content, then status, each in a call of its own', async () => {
    const server = await serveSagemaker({ churn: [{ content: contentOf('To write letters.') }] });
    const repository = await makeChurn();
    await freeze(repository, 'churn');
    await setStatus(repository, 'churn', 'v1', 'PendingReview');
    const outcome = await push(repository, server, '--yes');
    expect(outcome).toMatchObject({ code: 0, stdout: 'Updated churn, version 2, PendingReview\n' });
    expect(outcome.stderr).toContain('  Intended uses: To write letters. → To call customers.\n');
    expect(outcome.stderr).toContain('  Status: Draft → PendingReview\n');
    expect(changesOf(server).map(({ input }) => Object.keys(input))).toEqual([
      ['ModelCardName', 'Content'],
      ['ModelCardName', 'ModelCardStatus'],
    ]);
    expect(server.cards.get('churn')?.map(({ status }) => status)).toEqual(['Draft', 'PendingReview']);
  });

  test('sends the status alone where the content is the same, whatever its layout', async () => {
    const content = JSON.stringify(JSON.parse(contentOf('To call customers.')), null, 4);
    const server = await serveSagemaker({ churn: [{ content, status: 'Approved' }] });
    const outcome = await push(await makeChurn(), server, '--yes');
    expect(outcome).toMatchObject({ code: 0, stdout: 'Updated churn, version 1, Draft\n' });
    expect(changesOf(server).map(({ input }) => input)).toEqual([
      { ModelCardName: 'churn', ModelCardStatus: 'Draft' },
    ]);
  });

  test('sends nothing, and asks nothing, where all is as it is', async () => {
    const server = await serveSagemaker({ churn: [{ content: contentOf('To call customers.') }] });
    const outcome = await push(await makeChurn(), server);
    expect(outcome).toMatchObject({ code: 0, stdout: 'Left as it is: churn, version 1, Draft\n' });
    expect(changesOf(server)).toEqual([]);
  });

  test('pushes a card that was imported under its name there, and only what was edited differs', async () => {
    const content = `{ "model_overview": {"model_owner": "R"},  "business_details": {"business_problem": "x"}, "odd": 1 }`;
    const server = await serveSagemaker({ 'Churn-EU': [{ content }] });
    const repository = await makeTestRepository({ 'README.md': 'x\n' });
    const source = ['import', 'sagemaker:model-card/Churn-EU', '--as', 'churn'];
    await runCommand(repository.folder, [...source, '--endpoint', server.endpoint]);
    repository.commit();
    expect((await push(repository, server)).stdout).toBe('Left as it is: Churn-EU, version 1, Draft\n');
    const text = repository.git('show', 'HEAD:cards/churn/card.md');
    repository.commit({ 'cards/churn/card.md': `${text.replace('model_owner: R', 'model_owner: S')}\n` });
    expect((await push(repository, server, '--yes')).stdout).toBe('Updated Churn-EU, version 2, Draft\n');
    expect(server.cards.get('Churn-EU')?.at(-1)?.content).toBe(content.replace('"R"', '"S"'));
  });

  test('takes another name, and no other than the service takes', async () => {
    const server = await serveSagemaker();
    const repository = await makeChurn();
    expect((await push(repository, server, '--yes', '--name', 'Churn-EU')).stdout).toContain(
      'Created Churn-EU',
    );
    for (const name of ['a b', 'x'.repeat(64), '-x', 'a/b']) {
      const outcome = await push(repository, server, '--yes', '--name', name);
      expect(outcome.code).toBe(1);
      expect(outcome.stderr).toContain('sagemaker/bad-name');
    }
  });

  test('needs somebody to agree: without a terminal it shows what it would send, and ends', async () => {
    const server = await serveSagemaker();
    const outcome = await push(await makeChurn(), server);
    expect(outcome.code).toBe(2);
    expect(outcome.stderr).toContain('Creates churn in Amazon SageMaker:');
    expect(outcome.stderr).toContain('sagemaker/ask-first');
    expect(outcome.stderr).toContain('--yes');
    expect(changesOf(server)).toEqual([]);
  });

  test.each([
    ['y\n', 0, 1],
    ['YES\n', 0, 1],
    ['n\n', 1, 0],
    ['\n', 1, 0],
    ['', 1, 0],
    ['yesterday\n', 1, 0],
  ])('asks on a terminal: %j', async (typed, code, changes) => {
    const server = await serveSagemaker();
    const outcome = await pushAtTerminal(await makeChurn(), server, typed);
    expect(outcome.stderr).toContain('Send this to churn in Amazon SageMaker? [y/N] ');
    expect({ code: outcome.code, changes: changesOf(server).length }).toEqual({ code, changes });
    if (code === 1) expect(outcome.stderr).toContain('sagemaker/not-agreed');
  });

  test('sends nothing where the card there changed while it was asked', async () => {
    const server = await serveSagemaker({ churn: [{ content: contentOf('a') }] });
    const repository = await makeChurn();
    let described = 0;
    server.answer = (operation) => {
      if (operation === 'DescribeModelCard' && ++described === 2)
        server.cards
          .get('churn')
          ?.push({ content: contentOf('b'), status: 'Draft', created: 2, modified: 2 });
      return undefined;
    };
    const outcome = await push(repository, server, '--yes');
    expect(outcome.code).toBe(1);
    expect(outcome.stderr).toContain('sagemaker/moved');
    expect(changesOf(server)).toEqual([]);
  });

  test('says what was done where the status is refused after the content', async () => {
    const server = await serveSagemaker({ churn: [{ content: contentOf('a') }] });
    const repository = await makeChurn();
    await freeze(repository, 'churn');
    await setStatus(repository, 'churn', 'v1', 'PendingReview');
    server.answer = (operation, { ModelCardStatus }) =>
      operation === 'UpdateModelCard' && ModelCardStatus !== undefined
        ? refuse('ThrottlingException', 'Rate exceeded')
        : undefined;
    const outcome = await push(repository, server, '--yes', '--report', 'json');
    expect(outcome.code).toBe(1);
    const { problems } = JSON.parse(outcome.stdout) as { problems: { code: string }[] };
    expect(problems.map(({ code }) => code)).toEqual(['sagemaker/half-done', 'sagemaker/throttled']);
    server.answer = () => undefined;
    expect((await push(repository, server, '--yes')).stdout).toBe(
      'Updated churn, version 2, PendingReview\n',
    );
  });

  test('says that nobody knows where the answer is lost', async () => {
    const server = await serveSagemaker();
    server.answer = (operation) =>
      operation === 'CreateModelCard' ? { body: (response) => void response.destroy() } : undefined;
    const outcome = await push(await makeChurn(), server, '--yes');
    expect(outcome.code).toBe(1);
    expect(outcome.stderr).toContain('sagemaker/unknown-outcome');
    expect(outcome.stderr).toContain('sagemaker/unreachable');
    expect(changesOf(server)).toHaveLength(1);
  });

  test('tries again where a call was one too many', async () => {
    const server = await serveSagemaker();
    let refused = 0;
    server.answer = (operation) =>
      operation === 'CreateModelCard' && ++refused === 1
        ? refuse('ThrottlingException', 'Rate exceeded')
        : undefined;
    expect((await push(await makeChurn(), server, '--yes')).code).toBe(0);
    expect(changesOf(server)).toHaveLength(2);
  });

  test.each([
    ['ConflictException', 'sagemaker/conflict'],
    ['ResourceLimitExceeded', 'sagemaker/refused'],
    ['AccessDeniedException', 'sagemaker/denied'],
    ['ThrottlingException', 'sagemaker/throttled'],
  ])('tells of %s', async (type, code) => {
    const server = await serveSagemaker();
    server.answer = (operation) => (operation === 'CreateModelCard' ? refuse(type, 'Because.') : undefined);
    const outcome = await push(await makeChurn(), server, '--yes');
    expect(outcome.code).toBe(2);
    expect(outcome.stderr).toContain(code);
    expect(outcome.stderr).not.toContain('sagemaker/unknown-outcome');
  });

  test('refuses a text over the limit, or cuts it', async () => {
    const server = await serveSagemaker();
    const repository = await makeChurn('A sentence of some words. '.repeat(100));
    const refused = await push(repository, server, '--yes');
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('export/too-long');
    expect(server.calls).toEqual([]);
    expect((await push(repository, server, '--yes', '--fit')).code).toBe(0);
    const { intended_uses: sent } = JSON.parse(server.cards.get('churn')?.[0]?.content ?? '') as {
      intended_uses: { intended_uses: string };
    };
    expect(sent.intended_uses.length).toBeLessThanOrEqual(2048);
    expect(sent.intended_uses).toMatch(/^A sentence of some words\. .*churn@draft/s);
  });

  test('warns of what is archived there, and of what cannot be compared', async () => {
    const server = await serveSagemaker({ churn: [{ content: 'no JSON', status: 'Archived' }] });
    const outcome = await push(await makeChurn(), server, '--yes');
    expect(outcome.code).toBe(0);
    expect(outcome.stderr).toContain('sagemaker/archived');
    expect(outcome.stderr).toContain('sagemaker/unreadable-there');
  });

  test('tells machines what was done', async () => {
    const server = await serveSagemaker({ churn: [{ content: contentOf('a') }] });
    const outcome = await push(await makeChurn(), server, '--yes', '--report', 'json');
    expect(JSON.parse(outcome.stdout)).toMatchObject({
      format: 1,
      problems: [],
      push: {
        action: 'update',
        name: 'churn',
        version: 2,
        status: { before: 'Draft', after: 'Draft' },
        changes: [{ what: 'changed', field: ['Intended uses'], before: 'a', after: 'To call customers.' }],
      },
      original: false,
    });
  });

  test.each([
    [['--to', 'json', '--push'], '--push goes with --to sagemaker.'],
    [['--to', 'sagemaker', '--yes'], '--yes goes with --push.'],
    [['--to', 'sagemaker', '--push', '--target', 'cloudformation'], '--push takes --target v3 or sdk2.'],
    [['--to', 'sagemaker', '--push', '--out', 'x.json'], '--push and --out are two things'],
  ])('refuses %j', async (flags, message) => {
    const { folder } = await makeChurn();
    const outcome = await runCommand(folder, ['export', 'churn', ...flags]);
    expect(outcome.code).toBe(2);
    expect(outcome.stderr).toContain(message);
    vi.unstubAllEnvs();
  });
});
