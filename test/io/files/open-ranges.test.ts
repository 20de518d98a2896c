import { execFileSync } from 'node:child_process';
import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readModelFacts } from '../../../src/core/headers/read-model-facts.ts';
import { openRanges } from '../../../src/io/files/open-ranges.ts';
import { valueOf } from '../../helpers/catalogue-commands.ts';
import { makeTemporaryFolder } from '../../helpers/temporary-folder.ts';
import { makeSafetensors } from '../../core/headers/make-model-files.ts';

test('a file of 40 GB is read at its beginning', async () => {
  const path = join(await makeTemporaryFolder(), 'model.safetensors');
  const size = 40_000_000_000;
  const start = makeSafetensors({ w: { dtype: 'U8', shape: [size], data_offsets: [0, size] } });
  await writeFile(path, start);
  await truncate(path, start.length + size);
  const file = openRanges(path);
  const facts = readModelFacts(file, 'model.safetensors');
  file.close();
  expect(facts && valueOf(facts).facts[0]?.value).toBe(size);
  expect(facts?.problems).toEqual([]);
});

test('parts of a file end where it ends', async () => {
  const path = join(await makeTemporaryFolder(), 'a');
  await writeFile(path, 'abcdef');
  const file = openRanges(path);
  const read = (offset: number, length: number): string => Buffer.from(file.read(offset, length)).toString();
  expect([file.size, read(0, 2), read(4, 9), read(6, 1), read(99, 1)]).toEqual([6, 'ab', 'ef', '', '']);
  file.close();
});

test('a folder or a pipe is no file', async () => {
  const folder = await makeTemporaryFolder();
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  expect(() => openRanges(folder)).toThrow('is no file');
  expect(() => openRanges(join(folder, 'pipe'))).toThrow('is no file');
});
