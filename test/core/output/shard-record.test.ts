import { expect, it } from 'vitest';
import {
  parseShardRecord,
  stringifyShardRecord,
  type ShardRecord,
} from '../../../src/core/output/shard-record.ts';

const record: ShardRecord = {
  shard: { index: 2, count: 3 },
  run: {
    command: 'build',
    commit: 'c'.repeat(40),
    version: '0.1.0',
    code: 'a'.repeat(64),
    browser: null,
    keepsGoing: false,
  },
  files: [{ address: 'cards/a/需要.svg', size: 3, sha256: 'f'.repeat(64) }],
};

/** A record as it stands in the file, to be spoilt. */
interface Written {
  [field: string]: unknown;
  run: Record<string, unknown>;
  files: Record<string, unknown>[];
}

const change = (edit: (written: Written, file: Record<string, unknown>) => void): string => {
  const written = JSON.parse(stringifyShardRecord(record)) as Written;
  edit(written, written.files[0] ?? {});
  return JSON.stringify(written);
};

it('reads what it wrote', () => {
  expect(parseShardRecord(stringifyShardRecord(record))).toEqual(record);
});

it.each([
  ['no JSON', '{'],
  ['no object', '[]'],
  ['nothing', 'null'],
  ['a deep one', '['.repeat(200_000)],
  ['another format', change((written) => (written['format'] = 2))],
  ['a shard beyond the last', change((written) => (written['index'] = 4))],
  ['no whole number', change((written) => (written['index'] = 1.5))],
  ['a number in words', change((written) => (written['count'] = '3'))],
  ['too many shards', change((written) => (written['count'] = 1e9))],
  ['another command', change((written) => (written.run['command'] = 'rm'))],
  ['a long commit', change((written) => (written.run['commit'] = 'c'.repeat(2000)))],
  ['no list', change((written) => Object.assign(written, { files: { length: 1 } }))],
  ['an address that is none', change((_, file) => (file['address'] = ['a']))],
  ['a long address', change((_, file) => (file['address'] = 'a/'.repeat(4000)))],
  ['a negative size', change((_, file) => (file['size'] = -1))],
  ['a short hash', change((_, file) => (file['sha256'] = 'ff'))],
  ['only a prototype', '{"__proto__":{"format":1,"index":1,"count":1,"run":{},"files":[]}}'],
])('refuses %s', (_, text) => {
  expect(parseShardRecord(text)).toBeUndefined();
});

it('keeps of a stranger’s record what it knows', () => {
  const text = change((written, file) => {
    written['more'] = 1;
    file['mode'] = 0o777;
  });
  expect(parseShardRecord(text)).toEqual(record);
});
