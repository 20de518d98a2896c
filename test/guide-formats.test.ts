import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writerIds } from '../src/core/formats/foreign-writers.ts';
import { foreignFormats } from '../src/core/formats/foreign-formats.ts';
import { packageRoot } from '../src/io/files/package-root.ts';
import { valueOf } from './helpers/catalogue-commands.ts';
import { loadCatalogue } from '../src/load-catalogue.ts';
import { openRepository } from '../src/io/git/open-repository.ts';
import { readGuideBlocks } from './helpers/guide-blocks.ts';
import { makeTestRepository } from './helpers/make-test-repository.ts';
import { bias, quality, statistics, violations } from './helpers/monitor-reports.ts';
import { runCommand } from './helpers/run-command.ts';

const pages = ['metrics', 'formats', 'autofill', 'monitoring'];
const folder = 'cards/loan-approval';

describe.each(pages)('the guide’s page %s', (page) => {
  it('has the same code in both languages', () => {
    expect(readGuideBlocks(page, 'ja')).toEqual(readGuideBlocks(page));
    expect(readGuideBlocks(page).length).toBeGreaterThan(1);
  });

  it('uses commands and options that there are', async () => {
    const lines = readGuideBlocks(page).flatMap(({ kind, text }) => (kind === 'sh' ? text.split('\n') : []));
    for (const line of lines.filter((one) => one.startsWith('colophon '))) {
      const [, command = '', ...rest] = line.replaceAll(/"[^"]*"/g, '').split(' ');
      const { stdout, code } = await runCommand(packageRoot, [command, '--help']);
      expect(code, line).toBe(0);
      for (const option of rest.filter((word) => word.startsWith('--')))
        expect(stdout, line).toContain(option);
    }
  });
});

it.each(['', 'ja/'])('the guide names every format that is read or written (%sguide)', (language) => {
  const text = readFileSync(join(packageRoot, `src/site/pages/${language}guide/formats.mdx`), 'utf8');
  for (const id of [...foreignFormats.map((format) => format.id), ...writerIds])
    expect(text).toContain(`\`${id}\``);
});

it('the guide’s metric files are read', async () => {
  const blocks = readGuideBlocks('metrics');
  const csv = blocks.find(({ kind }) => kind === 'csv')?.text ?? '';
  const yaml = blocks.filter(({ kind }) => kind === 'yaml').map(({ text }) => text);
  expect(yaml).toHaveLength(2);
  for (const evaluations of yaml) {
    const head = 'model_overview: { model_name: A }\nbusiness_details: { business_problem: B. }\n';
    const repository = await makeTestRepository({
      [`${folder}/card.md`]: `---\n${head}${evaluations}---\n`,
      [`${folder}/metrics/bias.json`]: bias,
      [`${folder}/metrics/quality.json`]: quality,
      [`${folder}/metrics/holdout.csv`]: csv,
    });
    const { stdout, code } = await runCommand(repository.folder, ['check', '--format', 'json']);
    expect(stdout).toContain('"problems": []');
    expect(code).toBe(0);
  }
});

it('the guide’s monitor reports are read', async () => {
  const tree = readGuideBlocks('monitoring').find(({ kind }) => kind === 'text')?.text ?? '';
  const [root = '', ...paths] = tree.trimEnd().split('\n');
  const contents = [statistics, violations(), bias, violations()];
  const files = Object.fromEntries(
    paths.map((path, place) => [`${root}${path.trim()}`, contents[place] ?? '']),
  );
  const repository = await makeTestRepository({ ...files, [`${folder}/card.md`]: '---\n{}\n---\n' });
  const opened = await openRepository(repository.folder);
  const catalogue = valueOf(await loadCatalogue(opened, { withMonitoring: true }));
  const monitors = catalogue.cards[0]?.monitoring?.monitors;
  expect(monitors?.map(({ kind, folder: place, runs: [run] }) => [kind, place, run.at])).toEqual([
    ['data-quality', 'loan-data-quality', '2026-06-01T09:00:00Z'],
    ['bias-drift', 'loan-bias', '2026-06-01'],
  ]);
});
