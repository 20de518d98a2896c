import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { freeze } from './helpers/catalogue-commands.ts';
import { makeTestRepository } from './helpers/make-test-repository.ts';
import { runCommand } from './helpers/run-command.ts';

const source = `${JSON.stringify(
  {
    model_overview: { model_creator: 'Team A', model_owner: 'Retention' },
    intended_uses: { intended_uses: 'To call customers.', risk_rating: 'Low' },
    business_details: { business_problem: 'Customers leave.' },
    unknown: [1.0, null],
  },
  null,
  3,
)}\r\n`;

async function makeImported() {
  const repository = await makeTestRepository();
  const { folder } = repository;
  await mkdir(join(folder, 'in'));
  await writeFile(join(folder, 'in/card.json'), source);
  await runCommand(folder, ['import', 'in/card.json', '--as', 'churn']);
  repository.commit({}, 'Import the card');
  return repository;
}

describe('export', () => {
  test('gives an imported version back with the same bytes, and an edit in its field alone', async () => {
    const repository = await makeImported();
    const { folder } = repository;
    await freeze(repository, 'churn');
    expect((await runCommand(folder, ['export', 'churn@v1', '--to', 'sagemaker'])).stdout).toBe(source);
    const path = join(folder, 'cards/churn/card.md');
    await writeFile(path, (await readFile(path, 'utf8')).replace('To call customers.', 'To write to them.'));
    repository.commit({}, 'Say it better');
    const draft = await runCommand(folder, [
      'export',
      'churn@draft',
      '--to',
      'sagemaker',
      '--out',
      'in/back.json',
    ]);
    expect(draft.code).toBe(0);
    expect(draft.stdout).toBe('');
    expect(await readFile(join(folder, 'in/back.json'), 'utf8')).toBe(
      source.replace('To call customers.', 'To write to them.'),
    );
    expect((await runCommand(folder, ['export', 'churn@v1', '--to', 'sagemaker'])).stdout).toBe(source);
  });

  test('gives a source back that says too little for a version, and says what stands against it', async () => {
    const repository = await makeTestRepository();
    const { folder } = repository;
    const readme = '---\nlicense: mit # kept\n---\r\n# Churn\r\n\r\nFinds who leaves.\r\n';
    await mkdir(join(folder, 'in'));
    await writeFile(join(folder, 'in/README.md'), readme);
    expect((await runCommand(folder, ['import', 'in/README.md', '--as', 'churn'])).code).toBe(0);
    repository.commit({}, 'Import the card');
    const told = await runCommand(folder, ['export', 'churn', '--to', 'huggingface']);
    expect(told).toMatchObject({ code: 0, stdout: readme });
    expect(told.stderr).toContain('warning rule/require-business-problem');
  });

  test('gives a folder back: its README, and the results of evaluations beside it', async () => {
    const repository = await makeTestRepository();
    const { folder } = repository;
    const readme = '---\nlicense: mit\n---\n# Churn\n\nFinds who leaves.\n';
    const results = '- dataset: {id: a/b, task_id: t}\n  value: 0.5 # kept\n';
    await mkdir(join(folder, 'in/.eval_results'), { recursive: true });
    await writeFile(join(folder, 'in/README.md'), readme);
    await writeFile(join(folder, 'in/.eval_results/a.yaml'), results);
    await writeFile(join(folder, 'in/Makefile'), 'all:\n');
    expect((await runCommand(folder, ['import', 'in', '--as', 'churn'])).code).toBe(0);
    repository.commit({}, 'Import the card');
    const told = await runCommand(folder, ['export', 'churn', '--to', 'huggingface']);
    expect(told.stdout).toBe(readme);
    expect(told.stderr).toContain('which were not written: .eval_results/a.yaml.');
    const path = join(folder, 'cards/churn/card.md');
    await writeFile(path, (await readFile(path, 'utf8')).replace('value: 0.5', 'value: 0.6'));
    repository.commit({}, 'Measure again');
    const written = await runCommand(folder, ['export', 'churn', '--to', 'huggingface', '--out', 'out/R.md']);
    expect(written.stderr).not.toContain('export/more-files');
    expect(await readFile(join(folder, 'out/R.md'), 'utf8')).toBe(readme);
    expect(await readFile(join(folder, 'out/.eval_results/a.yaml'), 'utf8')).toBe(
      results.replace('0.5', '0.6'),
    );
  });

  test('says what a schema leaves out', async () => {
    const { folder } = await makeImported();
    const told = await runCommand(folder, [
      'export',
      'churn',
      '--to',
      'sagemaker',
      '--target',
      'package',
      '--report',
      'json',
    ]);
    expect(JSON.parse(told.stdout)).not.toHaveProperty('model_overview.model_owner');
    const { fates } = JSON.parse(told.stderr) as { fates: { from: string; how: string }[] };
    expect(fates.filter(({ how }) => how === 'lost').map(({ from }) => from)).toEqual([
      '/model_overview/model_name',
      '/model_overview/model_owner',
    ]);
  });

  test('writes JSON that is imported as the same card', async () => {
    const { folder } = await makeImported();
    await runCommand(folder, ['export', 'churn', '--to', 'json', '--out', 'in/plain.json']);
    expect((await runCommand(folder, ['import', 'in/plain.json', '--as', 'again'])).code).toBe(0);
    const read = (id: string) => readFile(join(folder, 'cards', id, 'card.md'), 'utf8');
    expect(await read('again')).toBe(await read('churn'));
  });

  test('writes nothing where a text is too long, and cuts it where that is asked for', async () => {
    const repository = await makeImported();
    const { folder } = repository;
    const path = join(folder, 'cards/churn/card.md');
    const text = await readFile(path, 'utf8');
    await writeFile(
      path,
      text.replace('Customers leave.', 'Customers leave for many reasons. '.repeat(100).trim()),
    );
    repository.commit({}, 'Say more');
    const long = await runCommand(folder, ['export', 'churn', '--to', 'sagemaker', '--target', 'v3']);
    expect(long).toMatchObject({ code: 1, stdout: '' });
    expect(long.stderr).toContain('“Business problem” has 3399 characters; SageMaker takes 2048.');
    const cut = await runCommand(folder, ['export', 'churn', '--to', 'sagemaker', '--target', 'v3', '--fit']);
    expect(cut.code).toBe(0);
    expect(JSON.parse(cut.stdout)).toMatchObject({
      business_details: {
        business_problem: expect.stringMatching(/many reasons\. \[…\] churn@draft$/) as string,
      },
    });
  });

  test('is refused for a card or version that is not there', async () => {
    const { folder } = await makeImported();
    for (const [reference, code] of [
      ['none', 'card/not-found'],
      ['churn@v9', 'version/not-found'],
    ] as const) {
      const outcome = await runCommand(folder, ['export', reference, '--to', 'json']);
      expect(outcome).toMatchObject({ code: 1, stdout: '' });
      expect(outcome.stderr).toContain(code);
    }
  });
});
