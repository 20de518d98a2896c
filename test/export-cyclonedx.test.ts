import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { valueAt } from '../src/core/text/pointer.ts';
import { freeze } from './helpers/catalogue-commands.ts';
import { makeTestRepository } from './helpers/make-test-repository.ts';
import { runCommand } from './helpers/run-command.ts';

const model = { type: 'machine-learning-model' };
const modelCard = { modelParameters: { task: 'classification' }, considerations: { useCases: ['Letters'] } };
const source = `${JSON.stringify(
  {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    components: [
      { ...model, name: 'Churn', modelCard },
      { ...model, name: 'Upsell', description: 'Who buys.' },
    ],
  },
  null,
  4,
)}\r\n`;

async function makeImported() {
  const repository = await makeTestRepository();
  const { folder } = repository;
  await mkdir(join(folder, 'in'));
  await writeFile(join(folder, 'in/bom.json'), source);
  const outcome = await runCommand(folder, [
    'import',
    'in/bom.json',
    '--as',
    'acme',
    '--problem',
    'Customers leave.',
  ]);
  expect(outcome.code, outcome.stderr).toBe(0);
  repository.commit({}, 'Import the cards');
  return repository;
}

describe('export --to cyclonedx', () => {
  test('gives a bill of materials of several models back, with what was edited in one of them', async () => {
    const repository = await makeImported();
    const { folder } = repository;
    expect(await readdir(join(folder, 'cards'))).toEqual(['acme-churn', 'acme-upsell']);
    const path = join(folder, 'cards/acme-upsell/card.md');
    await writeFile(path, (await readFile(path, 'utf8')).replace('Who buys.', 'Who buys more.'));
    repository.commit({}, 'Say it better');
    const { stdout, code } = await runCommand(folder, ['export', 'acme-upsell@draft', '--to', 'cyclonedx']);
    expect(code).toBe(0);
    const bom: unknown = JSON.parse(stdout);
    expect(valueAt(bom, '/components/1/description')).toBe('Who buys more.');
    const problem = '"name": "colophon:business_details.business_problem"';
    expect(stdout).toContain(problem);
    expect(stdout).toContain(source.slice(0, source.indexOf('Upsell')));
    expect(stdout).toContain('\r\n');
  });

  test('names the PDF with its hash, and nothing else where that is asked for', async () => {
    const repository = await makeImported();
    const { folder } = repository;
    await freeze(repository, 'acme-churn');
    const bytes = '%PDF-1.7 not much of one';
    await writeFile(join(folder, 'in/churn v1.pdf'), bytes);
    const arguments_ = ['export', 'acme-churn@v1', '--to', 'cyclonedx', '--target', '1.7', '--pdf'];
    const { stdout, code } = await runCommand(folder, [...arguments_, 'in/churn v1.pdf']);
    expect(code).toBe(0);
    const hash = createHash('sha256').update(bytes).digest('hex');
    expect(valueAt(JSON.parse(stdout), '/components/0/externalReferences/0')).toMatchObject({
      type: 'model-card',
      url: expect.stringMatching(/churn/) as string,
      hashes: [{ alg: 'SHA-256', content: hash }],
    });
    expect((await runCommand(folder, [...arguments_, 'in/none.pdf'])).code).not.toBe(0);
    const other = ['export', 'acme-churn@v1', '--to', 'json', '--pdf', 'in/churn v1.pdf'];
    expect((await runCommand(folder, other)).stderr).toContain('--pdf goes with --to cyclonedx.');
    const wrong = ['export', 'acme-churn@v1', '--to', 'cyclonedx', '--target', 'v3'];
    expect((await runCommand(folder, wrong)).stderr).toContain('--to cyclonedx takes --target 1.6, 1.7.');
  });
});
