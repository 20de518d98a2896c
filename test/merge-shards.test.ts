import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stringifyShardRecord, type ShardRun } from '../src/core/output/shard-record.ts';
import { listFiles } from './helpers/built-sample.ts';
import { runCommand } from './helpers/run-command.ts';
import { makeTemporaryFolder } from './helpers/temporary-folder.ts';

const run: ShardRun = {
  ...{ command: 'build', commit: 'c'.repeat(40), version: '0.1.0', code: 'a'.repeat(64) },
  ...{ browser: null, keepsGoing: false },
};

interface Made {
  readonly index: number;
  readonly count?: number;
  readonly run?: Partial<ShardRun>;
  readonly files: Readonly<Record<string, string>>;
  /** Addresses that the record lists, of files that are nowhere. */
  readonly listed?: readonly string[];
}

/** A shard as a command leaves it, or as somebody else would. */
function makeShard(folder: string, { index, count = 2, run: other, files, listed = [] }: Made): string {
  const place = join(folder, `shard-${index}`);
  for (const [address, text] of Object.entries(files)) {
    mkdirSync(dirname(join(place, address)), { recursive: true });
    writeFileSync(join(place, address), text);
  }
  const describeFile = (address: string, text: string) => ({
    address,
    size: Buffer.byteLength(text),
    sha256: createHash('sha256').update(text).digest('hex'),
  });
  const record = {
    shard: { index, count },
    run: { ...run, ...other },
    files: [
      ...Object.entries(files).map(([address, text]) => describeFile(address, text)),
      ...listed.map((address) => describeFile(address, 'x')),
    ],
  };
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'shard.json'), stringifyShardRecord(record));
  return place;
}

const first = {
  index: 1,
  files: { 'index.html': 'List', 'manifest.json': '{"generator":{}}', 'cards/a/index.html': 'A' },
};
const second = { index: 2, files: { 'cards/b/index.html': 'B', 'ja/cards/b/v1/files/需要.svg': '<svg/>' } };

/** Merges over an old output, and says what came of it. */
async function merge(folder: string, shards: readonly string[] = ['shard-1', 'shard-2']) {
  mkdirSync(join(folder, 'site'), { recursive: true });
  writeFileSync(join(folder, 'site/manifest.json'), '{"generator":"old"}');
  const outcome = await runCommand(folder, ['merge', ...shards, '--out', 'site', '--format', 'json']);
  const { problems } = JSON.parse(outcome.stdout) as { problems: { code: string; message: string }[] };
  return { ...outcome, problems, codes: problems.map(({ code }) => code) };
}

async function refuse(change: (folder: string) => unknown, shards?: readonly string[]) {
  const folder = await makeTemporaryFolder();
  makeShard(folder, first);
  makeShard(folder, second);
  change(folder);
  const outcome = await merge(folder, shards);
  expect(outcome.code).toBe(1);
  expect(outcome.stderr).toBe(`Nothing was written to ${join(folder, 'site')}.\n`);
  expect(readFileSync(join(folder, 'site/manifest.json'), 'utf8')).toBe('{"generator":"old"}');
  expect(listFiles(join(folder, 'site'))).toEqual(['manifest.json']);
  return outcome;
}

describe('merge', () => {
  it('puts shards together, and leaves them as they are', async () => {
    const folder = await makeTemporaryFolder();
    makeShard(folder, first);
    makeShard(folder, second);
    const { code, problems } = await merge(folder, ['shard-2', 'shard-1']);
    expect([code, problems]).toEqual([0, []]);
    expect(listFiles(join(folder, 'site'))).toEqual(
      [...Object.keys(first.files), ...Object.keys(second.files)].toSorted(),
    );
    writeFileSync(join(folder, 'site/cards/b/index.html'), 'Changed');
    expect(readFileSync(join(folder, 'shard-2/cards/b/index.html'), 'utf8')).toBe('B');
    expect(listFiles(folder).filter((path) => path.startsWith('.'))).toEqual([]);
  });

  it('says which shards are missing, and which are there twice', async () => {
    expect((await refuse(() => undefined, ['shard-2'])).codes).toEqual(['merge/missing-shards']);
    const twice = await refuse(
      (folder) => cpSync(join(folder, 'shard-1'), join(folder, 'copy'), { recursive: true }),
      [...['shard-1', 'shard-2', 'copy']],
    );
    expect(twice.codes).toContain('merge/same-shard');
  });

  it.each([
    ['commit', { commit: 'd'.repeat(40) }, /differ in the commit\./],
    ['code', { code: 'b'.repeat(64), version: '0.2.0' }, /the version of Colophon, the code of Colophon/],
    ['browser', { browser: 'bundled 1.0' }, /the browser/],
    ['options', { keepsGoing: true }, /--keep-going/],
    ['command', { command: 'print' }, /the command/],
  ] as const)('refuses shards of another %s', async (_, other, words) => {
    const { codes, problems } = await refuse((folder) => makeShard(folder, { ...second, run: other }));
    expect(codes).toEqual(['merge/other-run']);
    expect(problems[0]?.message).toMatch(words);
  });

  it.each([
    '../stolen.html',
    'cards/../../stolen.html',
    '/tmp/stolen.html',
    'cards//stolen.html',
    'cards/b/./x',
    'cards/b/',
    '',
    'cards\\..\\stolen.html',
    'cards/b/a\u0000.html',
    'cards/b/.git/config',
    'shard.json',
  ])('refuses the address %j', async (address) => {
    const { codes } = await refuse((folder) => makeShard(folder, { ...second, listed: [address] }));
    expect(codes).toContain('merge/unsafe-address');
  });

  it('refuses what is not a shard’s to make', async () => {
    const foreign = await refuse((folder) =>
      makeShard(folder, { ...second, files: { ...second.files, 'about.html': 'x', 'cards/x': 'x' } }),
    );
    expect(foreign.codes).toEqual(['merge/foreign-address']);
    const same = await refuse((folder) =>
      makeShard(folder, { ...second, files: { ...second.files, 'cards/a/index.html': 'Forged' } }),
    );
    expect(same.codes).toEqual(['merge/same-address']);
    const below = await refuse((folder) =>
      makeShard(folder, { ...second, files: { ...second.files, 'cards/a/index.html/x': 'x' } }),
    );
    expect(below.codes).toEqual(['merge/same-address']);
  });

  it('refuses a shard that is not as it was written', async () => {
    const changed = await refuse((folder) => writeFileSync(join(folder, 'shard-2/cards/b/index.html'), 'C'));
    expect(changed.codes).toEqual(['merge/changed-file']);
    const longer = await refuse((folder) => appendFileSync(join(folder, 'shard-1/index.html'), '!'));
    expect(longer.codes).toEqual(['merge/changed-file']);
    const lost = await refuse((folder) => rmSync(join(folder, 'shard-1/index.html')));
    expect(lost.codes).toContain('merge/missing-file');
    const more = await refuse((folder) => writeFileSync(join(folder, 'shard-2/cards/b/more.html'), 'x'));
    expect(more.codes).toEqual(['merge/unlisted-file']);
    for (const text of ['{', '{}', '[]'])
      expect(
        (await refuse((folder) => writeFileSync(join(folder, 'shard-2/shard.json'), text))).codes,
      ).toContain('merge/no-shard');
    expect((await refuse(() => undefined, ['shard-1', 'nowhere'])).codes).toContain('merge/no-shard');
  });

  it('follows no link, and waits for no pipe', async () => {
    const link = await refuse((folder) => {
      rmSync(join(folder, 'shard-2/cards/b/index.html'));
      symlinkSync('/etc/hostname', join(folder, 'shard-2/cards/b/index.html'));
    });
    expect(link.codes).toEqual(['merge/strange-file', 'merge/changed-file']);
    const linked = await refuse((folder) => {
      cpSync(join(folder, 'shard-2/cards'), join(folder, 'elsewhere'), { recursive: true });
      rmSync(join(folder, 'shard-2/cards'), { recursive: true });
      symlinkSync(join(folder, 'elsewhere'), join(folder, 'shard-2/cards'));
    });
    expect(linked.codes).toContain('merge/strange-file');
    const pipe = await refuse((folder) => {
      rmSync(join(folder, 'shard-2/cards/b/index.html'));
      execFileSync('mkfifo', [join(folder, 'shard-2/cards/b/index.html')]);
      rmSync(join(folder, 'shard-1/shard.json'));
      execFileSync('mkfifo', [join(folder, 'shard-1/shard.json')]);
    });
    expect(pipe.codes).toContain('merge/strange-file');
    expect(pipe.codes).toContain('merge/no-shard');
  });

  it('names everything that is wrong at once, and of many files the first', async () => {
    const { codes, problems } = await refuse((folder) => {
      makeShard(folder, { ...second, run: { commit: 'd' }, listed: ['../a', '../b'] });
      for (let number = 0; number < 50; number += 1)
        writeFileSync(join(folder, `shard-1/\u001b[2J${number}.html`), 'x');
    });
    expect(codes.toSorted()).toEqual(
      ['merge/missing-file', 'merge/other-run', 'merge/unlisted-file', 'merge/unsafe-address'].toSorted(),
    );
    const many = problems.find(({ code }) => code === 'merge/unlisted-file')?.message ?? '';
    expect(many).toContain('50 files');
    expect(many.length).toBeLessThan(500);
    expect(many).not.toContain('\u001b');
  });

  it('never replaces a shard, nor what it did not write', async () => {
    const folder = await makeTemporaryFolder();
    makeShard(folder, first);
    makeShard(folder, second);
    for (const out of ['shard-1', '.', 'shard-2/site']) {
      const { code, stdout } = await runCommand(folder, ['merge', 'shard-1', 'shard-2', '--out', out]);
      expect([code, stdout]).toEqual([1, expect.stringContaining('merge/holds-shard')]);
    }
    mkdirSync(join(folder, 'mine'));
    writeFileSync(join(folder, 'mine/keep.txt'), 'x');
    const { code, stderr } = await runCommand(folder, ['merge', 'shard-1', 'shard-2', '--out', 'mine']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('build/foreign-folder')]);
    expect(existsSync(join(folder, 'shard-1/shard.json'))).toBe(true);
  });
});
