import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Card } from '../src/core/card/card.ts';
import { makeCardJson } from '../src/core/page/card-json.ts';
import { freeze, load } from './helpers/catalogue-commands.ts';
import { makeTestRepository } from './helpers/make-test-repository.ts';
import { runCommand } from './helpers/run-command.ts';

const link = { uri: 'https://example.org/all.json', sha256: 'a'.repeat(64) };
const text = `---
model_overview: { model_name: Churn, model_owner: Retention }
business_details: { business_problem: Customers leave. }
intended_uses: { intended_uses: To call customers., risk_rating: Medium }
evaluation_details:
  - name: Holdout
    metric_files: [metrics/quality.json, more/, ${JSON.stringify(link)}]
    metric_groups: [{ name: by hand, metric_data: [{ name: seen, type: boolean, value: true }] }]
---
`;
const files = {
  'cards/churn/card.md': text,
  'cards/churn/metrics/quality.json': '{"binary_classification_metrics": {"auc": {"value": 0.9}}}\n',
  'cards/churn/more/a.csv': 'name,value\nrecall,0.5\n',
};

async function cardOf(folder: string, id: string): Promise<Card | undefined> {
  const found = (await load(folder)).cards.find((card) => card.id === id)?.draft?.content.read();
  return found?.kind === 'valid' ? found.valid.card : undefined;
}

test('a card with metric files comes back from plain JSON as the same card, with the same files', async () => {
  const repository = await makeTestRepository(files);
  const { folder } = repository;
  await mkdir(join(folder, 'in'));
  const exported = await runCommand(folder, [
    'export',
    'churn@draft',
    '--to',
    'json',
    '--out',
    'in/churn.json',
  ]);
  expect(exported.code, exported.stderr).toBe(0);
  const imported = await runCommand(folder, ['import', 'in/churn.json', '--as', 'copy']);
  expect(imported.code, imported.stderr + imported.stdout).toBe(0);
  repository.commit({}, 'Import the card');
  const before = await cardOf(folder, 'churn');
  expect(before?.evaluation_details?.[0]?.metric_groups).toHaveLength(3);
  expect(await cardOf(folder, 'copy')).toEqual(before);
  for (const path of ['metrics/quality.json', 'more/a.csv'])
    expect(await readFile(join(folder, 'cards/copy', path), 'utf8')).toBe(
      await readFile(join(folder, 'cards/churn', path), 'utf8'),
    );
  const source = await readFile(join(folder, 'cards/copy/card.md'), 'utf8');
  expect(source).not.toContain('auc');
});

test('a card.json of a page, which has no files, keeps the metrics and says which names lead nowhere', async () => {
  const repository = await makeTestRepository(files);
  const { folder } = repository;
  await freeze(repository, 'churn');
  const [version] = (await load(folder)).cards.flatMap(({ versions }) => versions);
  if (!version) throw new Error('A version is expected.');
  await mkdir(join(folder, 'in'));
  await writeFile(join(folder, 'in/card.json'), makeCardJson({ card: 'churn', content: version }));
  const { code, stdout, stderr } = await runCommand(folder, [
    'import',
    'in/card.json',
    '--as',
    'copy',
    '--report',
    'json',
  ]);
  expect(code, stdout + stderr).toBe(0);
  expect(stdout + stderr).toContain('dangling');
  repository.commit({}, 'Import the card');
  const frozen = version.content.read();
  const before = frozen.kind === 'valid' ? frozen.valid.card.evaluation_details?.[0] : undefined;
  const copy = await cardOf(folder, 'copy');
  expect(copy?.evaluation_details?.[0]).toEqual({ ...before, metric_files: [link] });
});
