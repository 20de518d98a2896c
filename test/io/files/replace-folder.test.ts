import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../../src/core/problem/failure.ts';
import { replaceFolder, type Filled } from '../../../src/io/files/replace-folder.ts';
import { makeTemporaryFolder } from '../../helpers/temporary-folder.ts';

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const read = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  );

const manifest = { 'manifest.json': '{"generator":"Colophon"}' };
const old = { ...manifest, 'cards/a/index.html': 'a', 'cards/b/index.html': 'b' };

async function makeOutput(): Promise<string> {
  const folder = join(await makeTemporaryFolder(), 'site');
  write(folder, old);
  return folder;
}

const replace = (out: string, fill: (aside: string) => Omit<Filled<string>, 'value'>): Promise<string> =>
  replaceFolder(out, [], (aside) => Promise.resolve({ ...fill(aside), value: 'done' }));

describe('an output that is replaced', () => {
  it('holds what is new and what was moved over, and nothing else', async () => {
    const out = await makeOutput();
    const place = statSync(join(out, 'cards/b')).ino;
    await replace(out, (aside) => {
      write(aside, { ...manifest, 'cards/a/index.html': 'a, again' });
      return { keep: true, moved: ['cards/b'] };
    });
    expect(read(out)).toEqual({ ...old, 'cards/a/index.html': 'a, again' });
    expect(statSync(join(out, 'cards/b')).ino).toBe(place);
    expect(readdirSync(dirname(out))).toEqual(['site']);
  });

  it('stays as it was where the new one is not to be kept, or cannot be filled', async () => {
    const out = await makeOutput();
    await replace(out, () => ({ keep: false, moved: ['cards/b'] }));
    const failing = replace(out, () => {
      throw new TypeError('No.');
    });
    await expect(failing).rejects.toThrow('No.');
    expect(read(out)).toEqual(old);
    expect(readdirSync(dirname(out))).toEqual(['site']);
  });

  it('is put together again where one of its folders cannot be moved', async () => {
    const out = await makeOutput();
    const failing = replace(out, (aside) => {
      write(aside, manifest);
      return { keep: true, moved: ['cards/a', 'cards/gone', 'cards/b'] };
    });
    await expect(failing).rejects.toThrow(Failure);
    expect(read(out)).toEqual(old);
    expect(readdirSync(dirname(out))).toEqual(['site']);
  });

  it('is left to whoever replaced it meanwhile', async () => {
    const out = await makeOutput();
    const failing = replace(out, (aside) => {
      const others = join(dirname(out), 'others');
      write(others, { ...manifest, 'cards/b/index.html': 'theirs' });
      renameSync(out, `${out}-old`);
      renameSync(others, out);
      write(aside, manifest);
      return { keep: true, moved: ['cards/b'] };
    });
    await expect(failing).rejects.toMatchObject({ problem: { code: 'build/replaced-meanwhile' } });
    expect(read(out)).toEqual({ ...manifest, 'cards/b/index.html': 'theirs' });
  });
});
