import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import type { CacheReport } from '../../../src/io/cache/cache.ts';
import { openCache } from '../../../src/io/cache/open-cache.ts';
import { makeTemporaryFolder } from '../../helpers/temporary-folder.ts';

const maxBytes = 64 * 1024 * 1024;
const source = new URL('../../../src/io/cache/open-cache.ts', import.meta.url).href;

/** Runs builds one after another in a process of its own; each reads all, checks it, and writes what is not there. */
const builder = `
  import { openCache } from ${JSON.stringify(source)};
  const [folder, first, builds] = process.argv.slice(1);
  const keys = Array.from({ length: 200 }, (_, index) => 'k' + (Number(first) + index));
  const valueOf = (key) => Buffer.from((key + ' ').repeat(3000));
  let wrong = 0;
  let report;
  for (let build = 0; build < Number(builds); build += 1) {
    const cache = openCache({ folder, maxBytes: ${maxBytes}, space: 'code' });
    const found = cache.read('page', keys);
    for (const [key, value] of found) if (!valueOf(key).equals(value)) wrong += 1;
    cache.write('page', keys.filter((key) => build % 3 === 0 || !found.has(key)).map((key) => [key, valueOf(key)]));
    report = cache.close();
  }
  console.log(JSON.stringify({ ...report, note: report.note ?? null, wrong }));
`;

async function runBuilds(
  folder: string,
  first: number,
  builds: number,
  owner: { uid?: number; gid?: number } = {},
): Promise<Omit<CacheReport, 'note'> & { readonly note: string | null; readonly wrong: number }> {
  const child = spawn(
    process.execPath,
    ['--input-type=module-typescript', '-e', builder, folder, String(first), String(builds)],
    { stdio: ['ignore', 'pipe', 'inherit'], ...owner },
  );
  const [out] = await Promise.all([text(child.stdout), once(child, 'close')]);
  return JSON.parse(out) as Awaited<ReturnType<typeof runBuilds>>;
}

describe('a cache that several processes use at once', () => {
  it('is sound, holds what each of them wrote, and holds up none', async () => {
    const folder = join(await makeTemporaryFolder(), 'cache');
    const reports = await Promise.all([0, 100, 200].map((first) => runBuilds(folder, first, 20)));
    expect(reports.map(({ wrong, note }) => ({ wrong, note }))).toEqual([
      { wrong: 0, note: null },
      { wrong: 0, note: null },
      { wrong: 0, note: null },
    ]);
    expect(await runBuilds(folder, 0, 2)).toMatchObject({ found: 200, damaged: 0 });
    expect(await runBuilds(folder, 200, 2)).toMatchObject({ found: 200, damaged: 0 });
  });

  it('survives a writer that is killed at any time', async () => {
    const folder = join(await makeTemporaryFolder(), 'cache');
    for (let kill = 0; kill < 8; kill += 1) {
      const child = spawn(
        process.execPath,
        ['--input-type=module-typescript', '-e', builder, folder, String(kill * 10), '1000'],
        { stdio: 'ignore' },
      );
      await new Promise((resolve) => setTimeout(resolve, 250 + kill * 37));
      child.kill('SIGKILL');
      await once(child, 'close');
      expect(await runBuilds(folder, 0, 2)).toMatchObject({ found: 200, wrong: 0 });
    }
  });

  it('is done without where another process does not let go of it', { timeout: 60_000 }, async () => {
    const folder = join(await makeTemporaryFolder(), 'cache');
    await runBuilds(folder, 0, 1);
    const holder = new DatabaseSync(join(folder, 'colophon-cache.sqlite'));
    holder.exec('BEGIN EXCLUSIVE');
    const report = await runBuilds(folder, 0, 1);
    holder.close();
    expect(report).toMatchObject({
      found: 0,
      written: 0,
      wrong: 0,
      note: expect.stringContaining('another process holds it') as string,
    });
    expect(await runBuilds(folder, 0, 2)).toMatchObject({ found: 200, note: null });
  });

  it('is done without when the wait begins only with the write', { timeout: 60_000 }, async () => {
    const folder = join(await makeTemporaryFolder(), 'cache');
    const cache = openCache({ folder, maxBytes, space: 'code' });
    const holder = new DatabaseSync(join(folder, 'colophon-cache.sqlite'));
    holder.exec('BEGIN IMMEDIATE');
    cache.write('page', [['a', Buffer.from('1')]]);
    const report = cache.close();
    holder.close();
    expect(report).toMatchObject({
      written: 0,
      note: expect.stringContaining('another process holds it') as string,
    });
  });
});

/** Somebody who may not write: ourselves, or where we are root and may everything, nobody. */
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

describe('a folder that cannot be used', () => {
  it('is done without where it cannot be written', async () => {
    const parent = await makeTemporaryFolder();
    chmodSync(parent, 0o555);
    const report = await runBuilds(join(parent, 'cache'), 0, 1, nobody);
    chmodSync(parent, 0o755);
    expect(report).toMatchObject({
      found: 0,
      written: 0,
      note: expect.stringContaining('it cannot be written') as string,
    });
  });

  it.runIf(process.getuid?.() === 0)('is done without where it belongs to another user', async () => {
    const folder = join(await makeTemporaryFolder(), 'cache');
    await runBuilds(folder, 0, 1);
    chmodSync(folder, 0o777);
    chmodSync(join(folder, '..'), 0o755);
    const report = await runBuilds(folder, 0, 1, nobody);
    expect(report).toMatchObject({
      found: 0,
      note: expect.stringContaining('belongs to another user') as string,
    });
  });

  it('is done without where its disk takes no more, and keeps what it had', async () => {
    const folder = join(await makeTemporaryFolder(), 'cache');
    await runBuilds(folder, 0, 1);
    const blocks = Math.ceil(statSync(join(folder, 'colophon-cache.sqlite')).size / 512) + 8;
    const script = `trap '' XFSZ; ulimit -f ${blocks}; exec "$@"`;
    const child = spawn(
      'sh',
      [
        '-c',
        script,
        'sh',
        process.execPath,
        '--input-type=module-typescript',
        '-e',
        builder,
        folder,
        '300',
        '1',
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    expect(JSON.parse(await text(child.stdout))).toMatchObject({
      written: 0,
      note: expect.stringMatching(/its disk (is full|gave an error)/) as string,
    });
    expect(await runBuilds(folder, 0, 2)).toMatchObject({ found: 200, note: null });
  });
});
