import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../src/cli/run.ts';
import { freeze } from './helpers/catalogue-commands.ts';
import { makeCardText } from './helpers/make-card-text.ts';
import { makeTestRepository, type TestRepository } from './helpers/make-test-repository.ts';
import { serveSagemaker } from './helpers/serve-sagemaker.ts';
import { type CommandOutcome, runCommand } from './helpers/run-command.ts';

const job = {
  TrainingJobName: 'churn-7',
  TrainingJobArn: 'arn:aws:sagemaker:eu-west-1:123456789012:training-job/churn-7',
  TrainingJobStatus: 'Completed',
  AlgorithmSpecification: { TrainingImage: '1234.dkr.ecr/xgboost:1.7', TrainingInputMode: 'File' },
  FinalMetricDataList: [{ MetricName: 'validation:auc', Value: 0.813 }],
  HyperParameters: { eta: '0.1' },
};
const card = 'cards/churn/card.md';
const record = 'cards/churn/sources/autofill/values.json';

async function makePlace(files: Readonly<Record<string, unknown>> = {}): Promise<TestRepository> {
  const repository = await makeTestRepository({ [card]: makeCardText({ name: 'Churn', risk: 'Low' }) });
  for (const [name, value] of Object.entries({ 'job.json': job, ...files })) {
    await mkdir(dirname(join(repository.folder, 'in', name)), { recursive: true });
    const text = typeof value === 'string' || value instanceof Uint8Array ? value : JSON.stringify(value);
    await writeFile(join(repository.folder, 'in', name), text);
  }
  return repository;
}

const fill = ({ folder }: TestRepository, ...more: readonly string[]): Promise<CommandOutcome> =>
  runCommand(folder, ['autofill', 'churn', ...more]);
const read = ({ folder }: TestRepository, path: string): Promise<string> =>
  readFile(join(folder, path), 'utf8');

/** Every file of the work tree with its text. */
async function snapshot({ folder }: TestRepository): Promise<Record<string, string>> {
  const entries = await readdir(join(folder, 'cards'), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(files.toSorted().map(async (path) => [path, await readFile(path, 'utf8')] as const)),
  );
}

describe('autofill', () => {
  test.each(['\n', '\r\n'])(
    'fills a card whose front matter ends in a text that keeps its empty lines: %j',
    async (end) => {
      const place = await makePlace();
      const kept = 'training_details:\n  training_observations: |+\n    One.\n\n\n';
      const before = (await read(place, card)).replace('\n---\n', `\n${kept}---\n`).replaceAll('\n', end);
      await writeFile(join(place.folder, card), before);
      const { code, stderr } = await fill(place, '--from', 'in/job.json');
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      const after = await read(place, card);
      const blank = end === '\n' ? '\n\n' : '\r\n\r\n\r\n';
      expect(after).toContain(`    One.${blank}  training_job_details:${end}`);
      expect(after.split(end)).toHaveLength(after.split('\n').length);
      await fill(place, '--from', 'in/job.json');
      expect(await read(place, card)).toBe(after);
    },
  );

  test('fills a card, says what it did, keeps a record of it, and leaves a card that checks', async () => {
    const place = await makePlace();
    const { code, stdout, stderr } = await fill(place, '--from', 'in/job.json');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.replaceAll(/ {2,}/g, '  ')).toBe(
      `${record}
${card}

added  Training ARN                       “arn:aws:sagemaker:eu-west-1:123456789012:training-job/churn…”
added  Container images                   “1234.dkr.ecr/xgboost:1.7”
added  Training metrics: validation:auc   0.813
added  Hyperparameters: eta               “0.1”
added  Region                             “eu-west-1”

Without a place, of job.json (SageMaker training job):
/TrainingJobName                           The card has no field for it.
/TrainingJobStatus                         The card has no field for it.
/AlgorithmSpecification/TrainingInputMode  The card has no field for it.
`.replaceAll(/  +/g, '  '),
    );
    expect((await runCommand(place.folder, ['check'])).code).toBe(0);
    const diff = place.git('diff', '--numstat', '--', card).split('\t');
    expect(diff[1]).toBe('0');
  });

  test('fills a card from a run of MLflow, as an answer and as a folder', async () => {
    const answer = {
      run: {
        info: { run_id: 'a1b2', artifact_uri: 's3://models/a1b2', status: 'FINISHED' },
        data: {
          params: [{ key: 'eta', value: '0.1' }],
          metrics: [{ key: 'train_auc', value: 0.9 }],
          tags: [],
        },
      },
    };
    const place = await makePlace({
      'run.json': answer,
      'run/meta.yaml': 'run_id: a1b2\nartifact_uri: s3://models/a1b2\nstatus: 3\n',
      'run/params/eta': '0.1\n',
      'run/metrics/train_auc': '1700000000000 0.9 0\n',
    });
    expect(await fill(place, '--from', 'in/run.json')).toMatchObject({ code: 0, stderr: '' });
    const text = await read(place, card);
    for (const part of ['run_id: a1b2', 's3://models/a1b2', 'eta', 'train_auc']) expect(text).toContain(part);
    expect((await runCommand(place.folder, ['check'])).code).toBe(0);
    expect(await fill(place, '--from', 'in/run', '--check')).toMatchObject({ code: 0 });
    const other = structuredClone(answer);
    other.run.data.params = [{ key: 'eta', value: '0.2' }];
    await writeFile(join(place.folder, 'in/run.json'), JSON.stringify(other));
    const told = await fill(place, '--from', 'in/run.json', '--check');
    expect(told.code).toBe(1);
    expect(told.stdout + told.stderr).toContain('autofill/differs');
  });

  test('writes nothing a second time', async () => {
    const place = await makePlace();
    await fill(place, '--from', 'in/job.json');
    const before = await snapshot(place);
    const { code, stdout } = await fill(place, '--from', 'in/job.json');
    expect([code, stdout.split('\n')[0]]).toEqual([0, `${card} is left as it is.`]);
    expect(await snapshot(place)).toEqual(before);
  });

  test('tells machines of every field and every leaf', async () => {
    const { stdout } = await fill(await makePlace(), '--from', 'in/job.json', '--report', 'json');
    expect(JSON.parse(stdout)).toMatchObject({
      format: 1,
      path: card,
      written: [record, card],
      fields: expect.arrayContaining([
        {
          state: 'added',
          pointer: '/training_details/training_job_details/hyper_parameters/eta/value',
          source: '0.1',
          from: { kind: 'sagemaker-training-job', name: 'job.json' },
        },
      ]) as unknown,
      carried: [],
      problems: [],
    });
  });

  test('reads standard input, several sources, and headers of model files', async () => {
    const header = JSON.stringify({
      __metadata__: { format: 'pt' },
      w: { dtype: 'F16', shape: [2, 3], data_offsets: [0, 12] },
    });
    const bytes = new Uint8Array(8 + header.length + 12);
    new DataView(bytes.buffer).setBigUint64(0, BigInt(header.length), true);
    bytes.set(new TextEncoder().encode(header), 8);
    const place = await makePlace({ 'model.safetensors': bytes, 'all_results.json': { train_loss: 0.4 } });
    let stdout = '';
    const code = await run(
      ['autofill', 'churn', '--from', '-', 'in/all_results.json', '--from', 'in/model.safetensors'],
      {
        folder: place.folder,
        environment: process.env,
        stdin: (async function* () {
          yield await Promise.resolve(new TextEncoder().encode(JSON.stringify(job)));
        })(),
        stdout: { write: (text) => (stdout += text) },
        stderr: { write: () => undefined },
      },
    );
    expect(code).toBe(0);
    expect(stdout).toContain('train_loss');
    expect(stdout).toMatch(/added +Parameters +6/);
    expect((await runCommand(place.folder, ['check'])).code).toBe(0);
  });

  test('says that a card would be too large of what it is filled with', async () => {
    const place = await makePlace({
      'big.json': { ...job, HyperParameters: { note: 'x '.repeat(1_000_000) } },
    });
    const before = await snapshot(place);
    const { code, stderr } = await fill(place, '--from', 'in/big.json');
    expect(code).toBe(1);
    expect(stderr).toContain('error card/too-large');
    expect(await snapshot(place)).toEqual(before);
  });

  test('asks SageMaker for a training job', async () => {
    const service = await serveSagemaker();
    service.answer = (operation) => (operation === 'DescribeTrainingJob' ? job : undefined);
    const place = await makePlace();
    const live = ['--from', 'sagemaker:training-job/churn-7', '--endpoint', service.endpoint];
    expect(await fill(place, ...live)).toMatchObject({ code: 0, stderr: '' });
    expect(service.calls.map(({ input }) => input)).toEqual([{ TrainingJobName: 'churn-7' }]);
    expect((await fill(place, '--from', 'in/job.json', '--check')).code).toBe(0);
    expect((await fill(place, '--check', ...live)).code).toBe(0);
  });

  test('asks for a source or a card to carry over', async () => {
    const place = await makePlace();
    expect((await fill(place)).code).toBe(2);
    expect((await fill(place, '--check')).code).toBe(2);
    expect((await fill(place, '--check', '--from', 'in/job.json', '--carry-over', 'churn')).code).toBe(2);
  });
});

describe('autofill --check', () => {
  test('says field by field where card and source do not agree, and writes nothing', async () => {
    const place = await makePlace({ 'new.json': { ...job, HyperParameters: { eta: '0.3', depth: '4' } } });
    await fill(place, '--from', 'in/job.json');
    await writeFile(join(place.folder, card), (await read(place, card)).replace('0.813', '0.9'));
    const before = await snapshot(place);
    const { code, stdout } = await fill(place, '--from', 'in/new.json', '--check', '--report', 'json');
    expect(code).toBe(1);
    const { problems } = JSON.parse(stdout) as {
      problems: { code: string; line: number; message: string }[];
    };
    const lines = before[join(place.folder, card)]?.split('\n') ?? [];
    expect(
      problems.map(({ code: found, message, line }) => [found, message, lines[line - 1]?.trim()]),
    ).toEqual([
      [
        'autofill/differs',
        'Training metrics: validation:auc is 0.9 in the card, and 0.813 in new.json.',
        'value: 0.9',
      ],
      [
        'autofill/differs',
        'Hyperparameters: eta is “0.1” in the card, and “0.3” in new.json.',
        'value: "0.1"',
      ],
      [
        'autofill/differs',
        'Hyperparameters: depth is nothing in the card, and “4” in new.json.',
        expect.anything(),
      ],
    ]);
    expect(await snapshot(place)).toEqual(before);
  });

  test('ends well where they agree', async () => {
    const place = await makePlace();
    await fill(place, '--from', 'in/job.json');
    expect(await fill(place, '--from', 'in/job.json', '--check')).toEqual({
      code: 0,
      stdout: `${card} agrees with in/job.json.\n`,
      stderr: '',
    });
  });
});

describe('a card that cannot be filled', () => {
  test.each([
    ['a source that is not known', ['--from', 'in/odd.json'], 1, 'autofill/unrecognised'],
    ['a source that is not there', ['--from', 'in/none.json'], 2, 'import/not-found'],
    ['a source that is too large', ['--from', 'in/large.json'], 1, 'import/too-large'],
    [
      'one bad source beside a good one',
      ['--from', 'in/job.json', 'in/odd.json'],
      1,
      'autofill/unrecognised',
    ],
    [
      'a card to carry over that is not there',
      ['--from', 'in/job.json', '--carry-over', 'none'],
      1,
      'card/not-found',
    ],
  ])('stays as it is for %s', async (_, argv, code, problem) => {
    const place = await makePlace({
      'odd.json': { a: 1 },
      'large.json': `{"a":"${'x'.repeat(34_000_000)}"}`,
    });
    const before = await snapshot(place);
    const outcome = await fill(place, ...argv);
    expect(outcome.code).toBe(code);
    expect(outcome.stdout + outcome.stderr).toContain(problem);
    expect(await snapshot(place)).toEqual(before);
  });

  test('stays as it is where it would not check', async () => {
    const place = await makePlace();
    await writeFile(join(place.folder, card), makeCardText({ name: 'Churn', risk: 'None' }));
    const before = await snapshot(place);
    const { code, stderr } = await fill(place, '--from', 'in/job.json');
    expect(code).toBe(1);
    expect(stderr).toContain('schema/');
    expect(await snapshot(place)).toEqual(before);
  });

  test('is not taken for another model that a card is about', async () => {
    const model = { ModelArn: 'arn:aws:sagemaker:eu-west-1:1:model/churn', ModelName: 'churn' };
    const place = await makePlace({ 'model.json': model });
    const other = makeCardText({ name: 'Other' }).replace(
      'model_owner',
      `model_id: ${model.ModelArn}\n  model_owner`,
    );
    place.write({ 'cards/other/card.md': other });
    const { code, stderr } = await fill(place, '--from', 'in/model.json');
    expect([code, stderr.includes('card/same-model')]).toEqual([1, true]);
    expect(await read(place, card)).toBe(makeCardText({ name: 'Churn', risk: 'Low' }));
  });

  test('is not written through a symbolic link', async () => {
    const place = await makePlace();
    await mkdir(join(place.folder, 'outside'));
    await symlink(join(place.folder, 'outside'), join(place.folder, 'cards/churn/sources'));
    expect((await fill(place, '--from', 'in/job.json')).code).toBe(1);
    expect(await readdir(join(place.folder, 'outside'))).toEqual([]);
  });

  test('is not there', async () => {
    const place = await makePlace();
    const { code, stderr } = await runCommand(place.folder, ['autofill', 'churm', '--from', 'in/job.json']);
    expect([code, stderr.includes('card/not-found')]).toEqual([1, true]);
  });
});

describe('autofill --carry-over', () => {
  const stated = makeCardText({
    name: 'Churn of 2025',
    problem: 'Customers leave.',
    risk: 'High',
    more: '\n## Limitations\n\nNone below `18`.\n\n- one\n- two\n\n## Additional information\n\n### Retention\n\nTen years.\n\n## Model description\n\nTrees.\n',
  });
  const withCard = async (): Promise<TestRepository> => {
    const place = await makePlace();
    place.write({ 'cards/old/card.md': stated });
    return place;
  };

  test('takes what nobody has written yet, prose under its headings, and no more', async () => {
    const place = await withCard();
    await runCommand(place.folder, ['new', 'next']);
    const { code, stdout, stderr } = await runCommand(place.folder, [
      'autofill',
      'next',
      '--carry-over',
      'old',
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('carried over');
    expect(await read(place, 'cards/next/card.md')).toBe(`---
model_overview:
  model_name: next
intended_uses:
  risk_rating: High
additional_information:
  custom_details:
    Retention: Ten years.
---

## Business problem

Customers leave.

## Intended uses

Loans of private customers.

## Limitations

None below \`18\`.

- one
- two

## Explanations for the risk rating

It decides on people.

## Ethical considerations

People of every age are treated alike.
`);
    expect((await runCommand(place.folder, ['check'])).code).toBe(0);
  });

  test('leaves what is written, fills headings that stand empty, and does nothing a second time', async () => {
    const place = await withCard();
    const own = makeCardText({
      name: 'Churn',
      risk: 'Low',
      problem: 'Ours.',
      more: '\n## Limitations\n\n## Intended uses\n\nOurs too.\n',
    });
    place.write({ [card]: own });
    expect((await fill(place, '--carry-over', 'old', '--from', 'in/job.json')).code).toBe(0);
    const text = await read(place, card);
    expect(text).toContain(
      '## Limitations\n\nNone below `18`.\n\n- one\n- two\n\n## Intended uses\n\nOurs too.\n',
    );
    expect(text).toContain('Ours.\n');
    expect(text).toContain('risk_rating: Low');
    const before = await snapshot(place);
    expect((await fill(place, '--carry-over', 'old', '--from', 'in/job.json')).code).toBe(0);
    expect(await snapshot(place)).toEqual(before);
  });

  test('takes a frozen version, and of a card that has one its current one', async () => {
    const place = await withCard();
    place.commit({}, 'Write');
    await freeze(place, 'old');
    place.write({ 'cards/old/card.md': stated.replace('Ten years.', 'Twenty years.') });
    await fill(place, '--carry-over', 'old');
    expect(await read(place, card)).toContain('Ten years.');
    place.git('checkout', '--quiet', '--', card);
    await fill(place, '--carry-over', 'old@draft');
    expect(await read(place, card)).toContain('Twenty years.');
    place.git('checkout', '--quiet', '--', card);
    expect((await fill(place, '--carry-over', 'old@v2')).code).toBe(1);
    expect((await fill(place, '--carry-over', 'old@v1')).code).toBe(0);
  });

  test('leaves a text that shows a picture of the other folder', async () => {
    const place = await withCard();
    const shown = stated.replace('None below', '![Ages](figures/ages.svg) None below');
    place.write({
      'cards/old/card.md': shown,
      'cards/old/figures/ages.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    });
    const { code, stdout } = await fill(place, '--carry-over', 'old');
    expect(code).toBe(0);
    expect(stdout).toMatch(/left +Limitations +it needs a file/);
    expect(await read(place, card)).not.toContain('## Limitations');
  });

  test('writes into the front matter what the body cannot hold', async () => {
    const place = await withCard();
    const open = makeCardText({ name: 'Churn', risk: 'Low', more: '\n## Citation\n\n```\nopen\n' });
    place.write({ [card]: open });
    expect((await fill(place, '--carry-over', 'old')).code).toBe(0);
    const text = await read(place, card);
    expect(text.endsWith('```\nopen\n')).toBe(true);
    expect(text).toContain('  limitations: |-\n    None below `18`.');
  });
});

const samples = resolve(import.meta.dirname, '../../shared/samples');

describe.skipIf(!existsSync(samples))('the samples (skipped where they are not beside the project)', () => {
  test.each([['sagemaker/cards/sdk-unit__describe_training_job.input.json', 14]])(
    'fill a card: %s',
    async (path, parameters) => {
      const place = await makePlace();
      const { code, stdout } = await fill(place, '--from', join(samples, path));
      expect(code).toBe(0);
      expect(stdout.match(/added +Hyperparameters: /g)).toHaveLength(parameters);
      expect((await fill(place, '--from', join(samples, path), '--check')).code).toBe(0);
    },
  );
});
