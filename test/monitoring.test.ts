import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkCards } from '../src/check-cards.ts';
import { noCache } from '../src/io/cache/cache.ts';
import { openCache } from '../src/io/cache/open-cache.ts';
import { openRepository } from '../src/io/git/open-repository.ts';
import { loadCatalogue } from '../src/load-catalogue.ts';
import { buildSite } from './helpers/build-site.ts';
import { freeze, valueOf } from './helpers/catalogue-commands.ts';
import { makeCardText } from './helpers/make-card-text.ts';
import { makeTestRepository, type TestRepository } from './helpers/make-test-repository.ts';
import { allReports, drift, violations } from './helpers/monitor-reports.ts';
import { makeTemporaryFolder } from './helpers/temporary-folder.ts';
import { watchGit } from './helpers/watch-git.ts';

const id = 'loan-approval';
const report = 'monitoring/daily/2026-06-01/constraint_violations.json';
const inCard = (files: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [`cards/${id}/${path}`, text]));

async function makeFrozen(): Promise<TestRepository> {
  const repository = await makeTestRepository(inCard({ 'card.md': makeCardText() }));
  await freeze(repository, id);
  return repository;
}

const load = async ({ folder }: TestRepository, cache = noCache) =>
  valueOf(await loadCatalogue(await openRepository(folder), { withMonitoring: true, cache }));

const check = async ({ folder }: TestRepository) =>
  (await checkCards(await openRepository(folder), { all: true })).problems.map(
    ({ code, file }) => `${code} ${file}`,
  );

describe('monitor reports', () => {
  it('are read beside a version that stays as it is', async () => {
    const repository = await makeFrozen();
    const before = await load(repository);
    repository.commit(inCard(allReports));
    const after = await load(repository);
    expect(after.problems).toEqual([]);
    const [[old], [now]] = [before.cards, after.cards];
    expect(old?.monitoring).toBeUndefined();
    expect(now?.monitoring?.monitors.map(({ kind }) => kind)).toEqual([
      'data-quality',
      'model-quality',
      'bias-drift',
      'explainability-drift',
    ]);
    expect(now?.draft).toBeUndefined();
    expect(now?.versions.map(({ digest }) => digest)).toEqual(old?.versions.map(({ digest }) => digest));
    expect(now?.versions[0]?.files.map(({ path }) => path)).toEqual(['card.md']);
    expect(await check(repository)).toEqual([]);
  });

  it('cost no object where a card has none, nor where the cache knows them', async () => {
    const repository = await makeFrozen();
    const folder = await makeTemporaryFolder();
    const reads = async (withMonitoring: boolean) => {
      const cache = openCache({ folder, maxBytes: 1 << 28, space: 'monitoring' });
      const { commands, objects } = await watchGit(async () => {
        const opened = await openRepository(repository.folder);
        valueOf(await loadCatalogue(opened, { withMonitoring, cache }));
      });
      cache.close();
      return { processes: commands.length, objects: objects.size };
    };
    await reads(false);
    const without = await reads(false);
    expect(await reads(true)).toEqual(without);
    repository.commit(inCard({ [report]: violations(drift) }));
    await reads(false);
    const present = await reads(false);
    const first = await reads(true);
    expect(first).toEqual({ ...present, objects: present.objects + 4 });
    expect(await reads(true)).toEqual(present);
  });

  it('stand on the card’s own page, and as data, and in no version', async () => {
    const repository = await makeFrozen();
    repository.commit(inCard(allReports));
    const out = join(await makeTemporaryFolder(), 'site');
    await buildSite(repository.folder, out, noCache);
    const read = (path: string) => readFileSync(join(out, path), 'utf8');
    expect(read(`cards/${id}/index.html`)).toContain('Baseline drift distance: 0.318');
    expect(read(`ja/cards/${id}/index.html`)).toContain('ベースラインからのドリフト');
    expect(read(`cards/${id}/v1/index.html`)).not.toContain('id="monitoring"');
    expect(read(`cards/${id}/v1/card.json`)).not.toContain('Baseline drift');
    expect(JSON.parse(read(`api/cards/${id}/monitoring.json`))).toMatchObject({
      format: 1,
      card: id,
      monitors: [
        { kind: 'data-quality', runs: [{ violation_count: 2 }, { violation_count: 0 }] },
        {},
        {},
        {},
      ],
    });
  });
});

describe('bad monitor reports', () => {
  it('are problems of the work tree and of the commit, with their file', async () => {
    const repository = await makeFrozen();
    repository.write(inCard({ 'monitoring/a.json': '{"accuracy": 1}', 'monitoring/b.json': '{' }));
    const expected = [
      `monitoring/not-recognised cards/${id}/monitoring/a.json`,
      `monitoring/syntax cards/${id}/monitoring/b.json`,
    ];
    expect(await check(repository)).toEqual(expected);
    repository.commit({});
    const { problems } = await load(repository);
    expect(problems.map(({ code, file, card }) => [`${code} ${file}`, card])).toEqual(
      expected.map((line) => [line, id]),
    );
  });

  it('are found where a sparse checkout leaves them out of the work tree', async () => {
    const repository = await makeFrozen();
    repository.commit(inCard({ [report]: violations(drift), 'monitoring/bad/a.json': '{}' }));
    repository.git('sparse-checkout', 'set', '--no-cone', '/*', '!monitoring/');
    expect(existsSync(join(repository.folder, 'cards', id, 'monitoring'))).toBe(false);
    expect(await check(repository)).toEqual([`monitoring/not-recognised cards/${id}/monitoring/bad/a.json`]);
  });

  it('do not stand in the way of freezing the card', async () => {
    const repository = await makeFrozen();
    repository.commit(inCard({ 'monitoring/a.json': '{', 'card.md': makeCardText({ problem: 'Another.' }) }));
    await freeze(repository, id);
    const catalogue = valueOf(await loadCatalogue(await openRepository(repository.folder)));
    expect(catalogue.cards[0]?.versions).toHaveLength(2);
  });

  it('are not followed where they are symbolic links', async () => {
    const repository = await makeFrozen();
    const outside = join(await makeTemporaryFolder(), 'secret.json');
    writeFileSync(outside, violations(drift));
    const folder = join(repository.folder, 'cards', id, 'monitoring');
    mkdirSync(folder);
    symlinkSync(outside, join(folder, 'a.json'));
    symlinkSync('..', join(folder, 'up'));
    const expected = [
      `file/symbolic-link cards/${id}/monitoring/a.json`,
      `file/symbolic-link cards/${id}/monitoring/up`,
    ];
    expect(await check(repository)).toEqual(expected);
    repository.commit({});
    const catalogue = await load(repository);
    expect(catalogue.problems.map(({ code, file }) => `${code} ${file}`)).toEqual(expected);
    expect(catalogue.cards[0]?.monitoring).toBeUndefined();
  });
});
