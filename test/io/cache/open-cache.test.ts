import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Cache } from '../../../src/io/cache/cache.ts';
import { openCache } from '../../../src/io/cache/open-cache.ts';
import { makeTemporaryFolder } from '../../helpers/temporary-folder.ts';

const mebibyte = 1024 * 1024;
const fileOf = (folder: string): string => join(folder, 'colophon-cache.sqlite');
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function makeFolder(): Promise<string> {
  return join(await makeTemporaryFolder(), 'cache');
}

const open = (folder: string, { maxBytes = 64 * mebibyte, space = 'code' } = {}): Cache =>
  openCache({ folder, maxBytes, space });

/** One run: writes and reads, then closes. */
function write(folder: string, entries: Readonly<Record<string, Uint8Array>>, options = {}) {
  const cache = open(folder, options);
  cache.write('page', Object.entries(entries));
  return cache.close();
}

function read(folder: string, keys: readonly string[], options = {}, kind = 'page') {
  const cache = open(folder, options);
  const found = cache.read(kind, keys);
  return { ...cache.close(), found: [...found].map(([key, value]) => [key, Buffer.from(value).toString()]) };
}

describe('a cache', () => {
  it('gives in a later run what an earlier one wrote, whatever its size', async () => {
    const folder = await makeFolder();
    const html = bytes('<p>A page.</p>'.repeat(5000));
    const noise = randomBytes(40_000);
    const entries = { empty: bytes(''), short: bytes('a'), html, noise };
    expect(write(folder, entries)).toMatchObject({ written: 4, note: undefined });
    const cache = open(folder);
    const found = cache.read('page', ['noise', 'none', ...Object.keys(entries)]);
    for (const [key, value] of Object.entries(entries))
      expect(Buffer.from(found.get(key) ?? bytes('?')).equals(value), key).toBe(true);
    expect(found.size).toBe(4);
    expect(cache.close()).toMatchObject({ damaged: 0, written: 0, note: undefined });
    expect(statSync(fileOf(folder)).size).toBeLessThan(html.length + noise.length);
  });

  it('gives what was just written, and the last value of a key', async () => {
    const folder = await makeFolder();
    const cache = open(folder);
    cache.write('page', [['a', bytes('1')]]);
    expect(Buffer.from(cache.read('page', ['a']).get('a') ?? []).toString()).toBe('1');
    cache.write('page', [['a', bytes('2')]]);
    cache.close();
    expect(read(folder, ['a']).found).toEqual([['a', '2']]);
  });

  it('keeps kinds, and what other code made, apart', async () => {
    const folder = await makeFolder();
    write(folder, { a: bytes('page') });
    write(folder, { a: bytes('page of other code') }, { space: 'other code' });
    expect(read(folder, ['a'], {}, 'pdf').found).toEqual([]);
    expect(read(folder, ['a']).found).toEqual([['a', 'page']]);
    expect(read(folder, ['a'], { space: 'other code' }).found).toEqual([['a', 'page of other code']]);
    expect(read(folder, ['a'], { space: 'no code' }).found).toEqual([]);
  });

  it('writes a large build in parts, and all of it', async () => {
    const folder = await makeFolder();
    const entries = Array.from({ length: 60 }, (_, index) => [`k${index}`, randomBytes(mebibyte)] as const);
    expect(write(folder, Object.fromEntries(entries), { maxBytes: 100 * mebibyte }).written).toBe(60);
    const cache = open(folder, { maxBytes: 100 * mebibyte });
    const found = cache.read(
      'page',
      entries.map(([key]) => key),
    );
    expect(entries.every(([key, value]) => value.equals(found.get(key) ?? bytes('')))).toBe(true);
    cache.close();
  });

  it('counts what it did', async () => {
    const folder = await makeFolder();
    write(folder, { a: bytes('1'), b: bytes('2') });
    const cache = open(folder);
    cache.read('page', ['a', 'b', 'c']);
    cache.write('page', [['c', bytes('3')]]);
    const report = { found: 2, missed: 1, damaged: 0, written: 1, removed: 0, note: undefined };
    expect(cache.close()).toEqual(report);
    expect(cache.close()).toEqual(report);
    expect(cache.read('page', ['a']).size).toBe(0);
  });

  it('is never committed', async () => {
    const folder = await makeFolder();
    write(folder, { a: bytes('1') });
    expect(readdirSync(folder).toSorted()).toEqual(['.gitignore', 'colophon-cache.sqlite']);
    expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toBe('*\n');
  });

  it('leaves the other files of a folder alone, and adds none that would hide them from Git', async () => {
    const folder = await makeFolder();
    mkdirSync(folder);
    writeFileSync(join(folder, 'notes.txt'), 'Mine.');
    write(folder, { a: bytes('1') });
    expect(readdirSync(folder).toSorted()).toEqual(['colophon-cache.sqlite', 'notes.txt']);
  });

  it('can be deleted between runs, and while it is open', async () => {
    const folder = await makeFolder();
    write(folder, { a: bytes('1') });
    rmSync(folder, { recursive: true });
    expect(read(folder, ['a'])).toMatchObject({ found: [], note: undefined });
    write(folder, { a: bytes('1') });
    const cache = open(folder);
    rmSync(folder, { recursive: true });
    cache.write('page', [['b', bytes('2')]]);
    expect(cache.close().note).toBeUndefined();
    expect(read(folder, ['a', 'b'])).toMatchObject({ found: [['b', '2']], note: undefined });
  });
});

describe('the bound of a cache', () => {
  const tenth = mebibyte / 10;
  const names = (first: number, count: number): string[] =>
    Array.from({ length: count }, (_, index) => `k${first + index}`);
  const values = (keys: readonly string[]) =>
    Object.fromEntries(keys.map((key) => [key, randomBytes(tenth)]));
  const keptOf = (folder: string, keys: readonly string[]) =>
    read(folder, keys, { maxBytes: 64 * mebibyte }).found.map(([key]) => key);

  it('is kept by the file, however much is written', async () => {
    const folder = await makeFolder();
    for (let run = 0; run < 5; run += 1) {
      write(folder, values(names(run * 20, 20)), { maxBytes: mebibyte });
      expect(statSync(fileOf(folder)).size).toBeLessThanOrEqual(mebibyte);
      expect(statSync(fileOf(folder)).size).toBeGreaterThan(mebibyte * 0.8);
    }
  });

  it('removes what was used longest ago', async () => {
    const folder = await makeFolder();
    const options = { maxBytes: mebibyte };
    write(folder, values(['old', 'kept']), options);
    write(folder, values(names(0, 6)), options);
    expect(read(folder, ['kept'], options).found).toHaveLength(1);
    expect(write(folder, values(['new', 'newer']), options)).toMatchObject({ written: 2, removed: 1 });
    expect(keptOf(folder, ['old', 'kept', ...names(0, 6), 'new', 'newer'])).toEqual([
      'kept',
      ...names(0, 6),
      'new',
      'newer',
    ]);
    write(folder, values(names(6, 5)), options);
    expect(keptOf(folder, ['kept', ...names(0, 6), 'new', 'newer'])).toEqual(['kept', 'k5', 'new', 'newer']);
  });

  it('keeps out a value that would push most others out', async () => {
    const folder = await makeFolder();
    write(folder, values(['a']), { maxBytes: mebibyte });
    expect(write(folder, { large: randomBytes(mebibyte) }, { maxBytes: mebibyte }).written).toBe(0);
    expect(keptOf(folder, ['a', 'large'])).toEqual(['a']);
  });

  it('may be narrowed later', async () => {
    const folder = await makeFolder();
    write(folder, values(names(0, 40)));
    expect(statSync(fileOf(folder)).size).toBeGreaterThan(3 * mebibyte);
    write(folder, {}, { maxBytes: mebibyte });
    expect(statSync(fileOf(folder)).size).toBeLessThanOrEqual(mebibyte);
    expect(existsSync(`${fileOf(folder)}-journal`)).toBe(false);
  });
});
