import { copyFileSync, mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openCache } from '../../../src/io/cache/open-cache.ts';
import { packEntry, unpackEntry } from '../../../src/io/cache/entry-bytes.ts';
import { makeTemporaryFolder } from '../../helpers/temporary-folder.ts';

const fileName = 'colophon-cache.sqlite';

/** Values of many sizes: in a page with others, over several pages, packed and not. */
const expected: ReadonlyMap<string, Buffer> = new Map(
  Array.from({ length: 60 }, (_, index) => {
    const text = `Value ${index}. `.repeat(1 + ((index * index * 7) % 3000));
    return [`k${index}`, index % 3 === 0 ? scramble(text) : Buffer.from(text)] as const;
  }),
);
const keys = [...expected.keys()];
const maxBytes = 64 * 1024 * 1024;

/** Bytes that do not pack. */
function scramble(text: string): Buffer {
  let state = text.length;
  return Buffer.from(
    Array.from(text, () => ((state = (state * 1_103_515_245 + 12_345) & 0x7fffffff) >> 16) & 255),
  );
}

async function makeFilled(): Promise<string> {
  const folder = join(await makeTemporaryFolder(), 'cache');
  const cache = openCache({ folder, maxBytes, space: 'code' });
  cache.write('page', expected);
  expect(cache.close().written).toBe(keys.length);
  return folder;
}

/** What a build does: reads everything, and writes what was not there. Gives how many were. */
function build(folder: string): { found: number; note: string | undefined } {
  const cache = openCache({ folder, maxBytes, space: 'code' });
  const found = cache.read('page', keys);
  for (const [key, value] of found) expect(expected.get(key)?.equals(value), key).toBe(true);
  cache.write(
    'page',
    [...expected].filter(([key]) => !found.has(key)),
  );
  return { found: found.size, note: cache.close().note };
}

describe('a damaged cache', () => {
  it('never gives a value that was not written, and is whole after the next run', async () => {
    const folder = await makeFilled();
    const sound = join(folder, 'sound');
    copyFileSync(join(folder, fileName), sound);
    const length = statSync(sound).size;
    let lost = 0;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(length - 1), fc.integer({ min: 1, max: 255 })), {
          minLength: 1,
          maxLength: 20,
        }),
        (flips) => {
          const bytes = readFileSync(sound);
          for (const [at, mask] of flips) bytes[at] = (bytes[at] ?? 0) ^ mask;
          writeFileSync(join(folder, fileName), bytes);
          const first = build(folder);
          lost += keys.length - first.found;
          expect(first.note).toBeUndefined();
        },
      ),
      { numRuns: 150 },
    );
    expect(lost).toBeGreaterThan(150);
    build(folder);
    expect(build(folder)).toEqual({ found: keys.length, note: undefined });
  });

  it('is begun anew whatever byte of the file’s head is another', async () => {
    const folder = await makeFilled();
    const sound = readFileSync(join(folder, fileName));
    for (let at = 0; at < 120; at += 1) {
      const bytes = Buffer.from(sound);
      bytes[at] = (bytes[at] ?? 0) ^ (at % 2 === 0 ? 255 : 1);
      writeFileSync(join(folder, fileName), bytes);
      build(folder);
      build(folder);
      expect(build(folder), `byte ${at}`).toEqual({ found: keys.length, note: undefined });
    }
  });

  it('loses only the value whose byte is another', async () => {
    const folder = await makeFilled();
    const path = join(folder, fileName);
    const bytes = readFileSync(path);
    const value = expected.get('k21') ?? Buffer.of();
    const at = bytes.indexOf(value.subarray(0, 40));
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    expect(build(folder)).toEqual({ found: keys.length - 1, note: undefined });
    expect(build(folder)).toEqual({ found: keys.length, note: undefined });
  });

  it.each([0, 1, 100, 4096, 8192, 20_000])('is begun anew when cut to %i bytes', async (length) => {
    const folder = await makeFilled();
    truncateSync(join(folder, fileName), length);
    expect(build(folder).note).toBeUndefined();
    expect(build(folder)).toEqual({ found: keys.length, note: undefined });
  });

  it.each<[string, (path: string) => void]>([
    ['text', (path) => writeFileSync(path, 'Nothing of ours.'.repeat(1000))],
    [
      'the database of another program',
      (path) => {
        const database = new DatabaseSync(path);
        database.exec('DROP TABLE entry; DROP TABLE content; CREATE TABLE entry (id TEXT, bytes BLOB)');
        database.close();
      },
    ],
    [
      'a database with a view in place of a table',
      (path) => {
        const database = new DatabaseSync(path);
        database.exec(
          "ALTER TABLE content RENAME TO other; CREATE VIEW content AS SELECT number, x'00' AS bytes FROM other",
        );
        database.close();
      },
    ],
  ])('is begun anew when its file is %s', async (_, replace) => {
    const folder = await makeFilled();
    replace(join(folder, fileName));
    expect(build(folder)).toEqual({ found: 0, note: undefined });
    expect(build(folder)).toEqual({ found: keys.length, note: undefined });
  });

  it('does not take a value that stands under the key of another', async () => {
    const folder = await makeFilled();
    const database = new DatabaseSync(join(folder, fileName));
    database.exec(`
      UPDATE entry SET content = -content;
      UPDATE entry SET content = (SELECT 1 - min(content) FROM entry) + content;
    `);
    database.close();
    expect(build(folder).found).toBeLessThanOrEqual(1);
    expect(build(folder)).toEqual({ found: keys.length, note: undefined });
  });

  it('is not used where its file is a folder', async () => {
    const folder = join(await makeTemporaryFolder(), 'cache');
    mkdirSync(join(folder, fileName), { recursive: true });
    expect(build(folder)).toEqual({ found: 0, note: expect.stringContaining('is not a file') as string });
  });
});

describe('a stored entry', () => {
  it('is taken only as it was stored, under the id that it was stored under', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.uint8Array({ maxLength: 50 }), fc.constant(Buffer.from('text '.repeat(1000)))),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        (value, place, mask) => {
          const stored = packEntry('abc:page:1', value);
          expect(Buffer.from(value).equals(unpackEntry('abc:page:1', stored) ?? Buffer.from('?'))).toBe(true);
          expect(unpackEntry('abc:page:2', stored)).toBeUndefined();
          expect(unpackEntry('abc:page:', stored)).toBeUndefined();
          expect(unpackEntry('abc:page:1', stored.subarray(0, -1))).toBeUndefined();
          const at = place % stored.length;
          stored[at] = (stored[at] ?? 0) ^ mask;
          expect(unpackEntry('abc:page:1', stored)).toBeUndefined();
        },
      ),
    );
  });

  it.each([null, 'text', 7, new Uint8Array(3)])('is not %o', (stored) => {
    expect(unpackEntry('abc:page:1', stored)).toBeUndefined();
  });
});
