import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packageRoot } from '../../../src/io/files/package-root.ts';
import { makeTemporaryFolder } from '../../helpers/temporary-folder.ts';

const card = (name: string, versions: readonly string[], draft: boolean) => ({
  card: name,
  versions: versions.map((version) => ({ version })),
  draft,
});

async function listChanged(before: readonly unknown[], after: readonly unknown[], paths: readonly string[]) {
  const folder = await makeTemporaryFolder();
  const files = ['before', 'after', 'paths'].map((name) => join(folder, name)) as [string, string, string];
  writeFileSync(files[0], JSON.stringify({ format: 1, cards: before }));
  writeFileSync(files[1], JSON.stringify({ format: 1, cards: after }));
  writeFileSync(files[2], paths.map((path) => `${path}\0`).join(''));
  const script = join(packageRoot, 'scripts/forge/list-changed.ts');
  return execFileSync(process.execPath, [script, ...files], { encoding: 'utf8' })
    .split('\n')
    .slice(0, -1);
}

it('names the drafts that changed and the versions that came', async () => {
  const before = [card('loan', ['v1'], true), card('fraud', [], true)];
  const after = [card('loan', ['v1', 'v2'], false), card('fraud', [], true), card('churn', [], true)];
  const paths = ['cards/loan/ledger.yaml', 'cards/churn/card.md', 'cards/fraudulent/card.md', 'README.md'];
  expect(await listChanged(before, after, paths)).toEqual(['loan@v2', 'churn@draft']);
});

it('a status or a monitor’s report changes no draft', async () => {
  const cards = [card('loan', ['v1'], true)];
  const paths = ['models/loan/ledger.yaml', 'models/loan/monitoring/2026-01.json'];
  expect(await listChanged(cards, cards, paths)).toEqual([]);
});
