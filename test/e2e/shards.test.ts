import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { listFiles, makeSharedFolder } from '../helpers/built-sample.ts';
import { freeze } from '../helpers/catalogue-commands.ts';
import { makeCardText } from '../helpers/make-card-text.ts';
import { makeHistory } from '../helpers/make-history.ts';
import { startChromium } from '../helpers/remote-browsers.ts';
import { runCommand } from '../helpers/run-command.ts';
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts';
import { makeTestRepository } from '../helpers/make-test-repository.ts';

const folder = makeSharedFolder();
const sample = join(folder, 'sample');

const hashAll = (site: string): Record<string, string> =>
  Object.fromEntries(
    listFiles(site).map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(site, path)))
        .digest('hex'),
    ]),
  );

const runHere = async (...argv: string[]) => {
  const outcome = await runCommand(folder, argv);
  expect(outcome, argv.join(' ')).toMatchObject({ code: 0 });
  return outcome;
};

/** Makes every shard and merges them; gives the counts of versions that each shard read. */
async function makeShards(
  count: number,
  { command = 'build', flags = ['--no-cache'], out }: { command?: string; flags?: string[]; out: string },
): Promise<number[]> {
  const places: string[] = [];
  const read: number[] = [];
  for (let index = count; index > 0; index -= 1) {
    const place = `${out}-${index}-of-${count}`;
    places.push(place);
    const shard = ['--repo', sample, '--shard', `${index}/${count}`, '--out', place];
    await runHere(command, ...shard, ...flags, '--timings', 'timings.json');
    const { stages } = JSON.parse(readFileSync(join(folder, 'timings.json'), 'utf8')) as {
      stages: { name: string; count: number }[];
    };
    read.unshift(stages.find(({ name }) => name === 'Reading the catalogue')?.count ?? NaN);
  }
  await runHere('merge', ...places, '--out', out);
  return read;
}

beforeAll(async () => {
  await runHere('sample', sample);
  await runHere('build', '--repo', sample, '--out', 'whole', '--no-cache');
  await runHere('build', '--repo', sample, '--out', 'whole-pdf', '--pdf', '--no-cache');
});

/** Many builds, each of some seconds. */
const timeout = 600_000;

describe('shards', () => {
  it.each([1, 2, 3, 7])('%i of them, merged, are the whole site to the byte', { timeout }, async (count) => {
    const flags = count === 7 ? ['--cache', 'cache'] : ['--no-cache'];
    const read = await makeShards(count, { out: `site-${count}`, flags });
    expect(hashAll(join(folder, `site-${count}`))).toEqual(hashAll(join(folder, 'whole')));
    // The first one reads all nine versions, and each of the others its own.
    expect(read[0]).toBe(9);
    if (count > 1) expect(read.slice(1).reduce((sum, versions) => sum + versions, 0)).toBeLessThan(9);
  });

  it('with PDFs are the whole site to the byte, too', { timeout }, async () => {
    const cache = ['--pdf', '--cache', 'cache'];
    await makeShards(2, { out: 'site-pdf', flags: cache });
    expect(hashAll(join(folder, 'site-pdf'))).toEqual(hashAll(join(folder, 'whole-pdf')));
    // Once more over what is there, and from what was kept.
    rmSync(join(folder, 'site-pdf-2-of-2'), { recursive: true });
    await makeShards(2, { out: 'site-pdf', flags: cache });
    expect(hashAll(join(folder, 'site-pdf'))).toEqual(hashAll(join(folder, 'whole-pdf')));
    await runHere('print', '--repo', sample, '--out', 'pdfs', '--no-cache');
    await makeShards(3, { command: 'print', out: 'merged-pdfs' });
    expect(hashAll(join(folder, 'merged-pdfs'))).toEqual(hashAll(join(folder, 'pdfs')));
    const pdfs = Object.entries(hashAll(join(folder, 'whole-pdf'))).filter(([path]) => path.endsWith('.pdf'));
    expect(Object.entries(hashAll(join(folder, 'pdfs')))).toEqual(pdfs);
  });

  it('print in browsers on another machine', { timeout }, async () => {
    const { url } = await startChromium();
    const remote = ['--no-cache', '--browser-endpoint', url];
    const { stdout } = await runHere('build', '--repo', sample, '--out', 'remote', '--pdf', ...remote);
    expect(stdout).toContain('printed by the Chromium on another machine');
    await makeShards(2, { out: 'remote-merged', flags: ['--pdf', ...remote] });
    expect(hashAll(join(folder, 'remote-merged'))).toEqual(hashAll(join(folder, 'remote')));
    expect(hashAll(join(folder, 'remote'))).toEqual(hashAll(join(folder, 'whole-pdf')));
  });

  it('of faulty cards are merged as the whole is built, with --keep-going', { timeout }, async () => {
    const repository = await makeTestRepository({
      'cards/fine/card.md': makeCardText({ name: 'Fine' }),
      'cards/faulty/card.md': makeCardText({ name: 'Faulty', risk: 'medium' }),
      'cards/other/card.md': makeCardText({ name: 'Other' }),
    });
    await freeze(repository, 'fine');
    const argv = ['build', '--repo', repository.folder, '--no-cache', '--keep-going'];
    const place = await makeTemporaryFolder();
    const build = (...more: string[]) => runCommand(place, [...argv, ...more]);
    expect((await build('--out', 'whole')).code).toBe(1);
    expect((await build('--out', 'one', '--shard', '1/2')).code).toBe(1);
    expect((await build('--out', 'two', '--shard', '2/2')).code).toBe(1);
    expect(await runCommand(place, ['merge', 'one', 'two', '--out', 'merged'])).toMatchObject({ code: 0 });
    expect(hashAll(join(place, 'merged'))).toEqual(hashAll(join(place, 'whole')));
  });
});

describe('a shard', () => {
  it('is stopped by what is wrong with its own cards, and the first by what is wrong with any', async () => {
    const repository = await makeHistory({ cards: 6, versions: 1 });
    repository.git('tag', '--delete', 'card-4/v1');
    const place = await makeTemporaryFolder();
    const codes: number[] = [];
    for (const index of [1, 2, 3]) {
      const shard = ['--shard', `${index}/3`, '--out', `s${index}`, '--repo', repository.folder];
      codes.push((await runCommand(place, ['build', '--no-cache', ...shard])).code);
      expect(existsSync(join(place, `s${index}`))).toBe(codes.at(-1) === 0);
    }
    expect(codes[0]).toBe(1);
    expect(codes.slice(1).filter((code) => code === 1).length).toBeLessThanOrEqual(1);
    const merged = await runCommand(place, ['merge', 's1', 's2', 's3', '--out', 'site']);
    expect([merged.code, merged.stdout]).toEqual([1, expect.stringContaining('merge/')]);
    expect(existsSync(join(place, 'site'))).toBe(false);
  });

  it('is taken again where nothing changed, and made again where it was touched', async () => {
    const { folder: repository } = await makeHistory({ cards: 3, versions: 2 });
    const place = await makeTemporaryFolder();
    const made: number[] = [];
    const build = async () => {
      const argv = ['build', '--repo', repository, '--shard', '2/2', '--out', 's', '--cache', 'cache'];
      const { code, stdout } = await runCommand(place, [...argv, '--format', 'json']);
      expect(code).toBe(0);
      made.push((JSON.parse(stdout) as { build: { made: { pages: number } } }).build.made.pages);
      return hashAll(join(place, 's'));
    };
    const before = await build();
    writeFileSync(join(place, 's/shard.json'), readFileSync(join(place, 's/shard.json'), 'utf8').trim());
    expect(await build()).toEqual(before);
    expect(await build()).toEqual(before);
    expect(made[0]).toBeGreaterThan(0);
    expect(made.slice(1)).toEqual([0, 0]);
  });

  it.each([
    [['build', '--shard', '3/2'], /Write I\/N/],
    [['print', '--shard', '0/2'], /Write I\/N/],
    [['print', 'loan-approval', '--shard', '1/2'], /leave out --shard/],
    [['print', '--browser', '/x', '--browser-endpoint', 'ws://a'], /cannot be used with/],
    [['print', '--browser-endpoint', 'ftp://a'], /Write ws:\/\//],
    [['merge'], /missing required argument/],
  ])('is refused where %j says what cannot be', async (argv, words) => {
    const { code, stderr } = await runCommand(folder, argv);
    expect([code, stderr]).toEqual([2, expect.stringMatching(words)]);
  });
});
