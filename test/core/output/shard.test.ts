import { expect, it } from 'vitest';
import { parseShard } from '../../../src/core/output/shard.ts';

it.each([
  ['1/1', { index: 1, count: 1 }],
  ['2/7', { index: 2, count: 7 }],
  ['10000/10000', { index: 10_000, count: 10_000 }],
])('reads %s', (written, shard) => {
  expect(parseShard(written)).toEqual(shard);
});

it.each([
  '0/3',
  '4/3',
  '1/0',
  '1/10001',
  '1',
  '1/',
  '/3',
  '01/3',
  '1/03',
  '+1/3',
  '1 /3',
  '1.0/3',
  '1e0/3',
  '-1/3',
  '1/3\n',
  '１/３',
  '',
])('refuses %j', (written) => {
  expect(parseShard(written)).toBeUndefined();
});
