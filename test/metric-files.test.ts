import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Card } from '../src/core/card/card.ts';
import { openCache } from '../src/io/cache/open-cache.ts';
import { ask } from './helpers/ask.ts';
import { buildSite } from './helpers/build-site.ts';
import { freeze, load, setStatus } from './helpers/catalogue-commands.ts';
import { cloneRepository } from './helpers/clone-repository.ts';
import { makeTestRepository, type TestRepository } from './helpers/make-test-repository.ts';
import { runCommand } from './helpers/run-command.ts';
import { makeTemporaryFolder } from './helpers/temporary-folder.ts';

const folder = 'cards/loan-approval';
const metrics = `${folder}/metrics/quality.json`;
const text = `---
model_overview: { model_name: Loan approval, model_owner: Credit risk }
business_details: { business_problem: Decide on loans. }
intended_uses: { intended_uses: Loans of private customers., risk_rating: Medium }
evaluation_details:
  - name: Holdout
    metric_files:
      - metrics/quality.json
      - { uri: "https://example.org/all.json", sha256: ${'a'.repeat(64)} }
---
`;
const quality = (auc: number): string =>
  JSON.stringify({ binary_classification_metrics: { auc: { value: auc, standard_deviation: 0.01 } } });

let repository: TestRepository;
beforeEach(async () => {
  repository = await makeTestRepository({ [`${folder}/card.md`]: text, [metrics]: quality(0.9) });
});

async function build(cache: string): Promise<string> {
  const out = join(await makeTemporaryFolder(), 'site');
  await buildSite(repository.folder, out, openCache({ folder: cache, maxBytes: 1 << 28, space: 'test' }));
  return out;
}

const aucIn = (out: string, label: string): unknown => {
  const read = JSON.parse(readFileSync(join(out, folder, label, 'card.json'), 'utf8')) as Card;
  return read.evaluation_details?.[0]?.metric_groups?.[0]?.metric_data[0]?.value;
};

describe('metric files', () => {
  it('are shown for a draft and for each frozen version as they were then, from the cache too', async () => {
    await freeze(repository, 'loan-approval');
    repository.commit({ [metrics]: quality(0.7) });
    const cache = await makeTemporaryFolder();
    for (const time of ['first', 'again']) {
      const out = await build(cache);
      expect([time, aucIn(out, 'v1'), aucIn(out, 'draft')]).toStrictEqual([time, 0.9, 0.7]);
      const page = readFileSync(join(out, folder, 'v1', 'index.html'), 'utf8');
      expect(page).toContain('binary_classification_metrics');
      expect(page).toContain(`sha256:${'a'.repeat(64)}`);
      expect(page).toContain('files/metrics/quality.json');
    }
    repository.commit({ [metrics]: quality(0.6) });
    expect(aucIn(await build(cache), 'draft')).toBe(0.6);
  });

  it('are read again where a version was judged and its content was not kept', async () => {
    await freeze(repository, 'loan-approval');
    const [card] = (await load(repository.folder)).cards;
    const content = card?.versions[0]?.content.read();
    expect(
      content?.kind === 'valid' && content.valid.card.evaluation_details?.[0]?.metric_groups,
    ).toHaveLength(1);
  });

  it('are checked in the work tree, and count for the policy of a rating', async () => {
    expect(await ask(repository, 'check')).toMatchObject({ code: 0, codes: [] });
    repository.write({ [metrics]: '{"constraints": []}' });
    const { stdout, code } = await runCommand(repository.folder, ['check', '--format', 'json']);
    const { problems } = JSON.parse(stdout) as { problems: object[] };
    expect(code).toBe(1);
    expect(problems).toMatchObject([
      {
        code: 'metrics/not-recognised',
        file: `${folder}/card.md`,
        line: 8,
        column: 9,
        card: 'loan-approval',
      },
    ]);
  });

  it('count for the bounds of an environment', async () => {
    const settings = (min: number) => `environments: { live: { metrics: [{ metric: auc, min: ${min} }] } }\n`;
    repository.commit({ 'colophon.yaml': settings(0.8) });
    await freeze(repository, 'loan-approval');
    await setStatus(repository, 'loan-approval', 'v1', 'PendingReview');
    await setStatus(repository, 'loan-approval', 'v1', 'Approved');
    repository.commit();
    const gate = ['gate', 'loan-approval@v1', '--for', 'live'];
    expect(await ask(repository, ...gate)).toMatchObject({ code: 0, codes: [] });
    repository.commit({ 'colophon.yaml': settings(0.95) });
    expect((await ask(repository, ...gate)).codes).toHaveLength(1);
  });

  it('are found where a sparse checkout leaves them out', async () => {
    const clone = await cloneRepository(repository, '--no-checkout');
    clone.git('sparse-checkout', 'set', '--no-cone', 'card.md');
    clone.git('checkout', '--quiet');
    expect(await ask(clone, 'check')).toMatchObject({ code: 0, codes: [] });
  });

  it('show in a review what changed in them, at the file that they are named in', async () => {
    await freeze(repository, 'loan-approval');
    repository.commit();
    const base = repository.git('rev-parse', 'HEAD');
    repository.git('checkout', '--quiet', '-b', 'worse');
    repository.commit({ [metrics]: quality(0.5) });
    const { stdout } = await runCommand(repository.folder, ['review', `${base}...worse`, '--format', 'json']);
    expect(stdout).toContain('/evaluation_details/0/metric_groups/0/metric_data/0');
  });
});
