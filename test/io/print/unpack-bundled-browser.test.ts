import { chmod, mkdir, readdir, stat, symlink, truncate } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { unpackBundledBrowser } from '../../../src/io/print/unpack-bundled-browser.ts';
import { makeFolder } from './make-site.ts';

const isHere = process.platform === 'linux' && process.arch === 'x64' && isInstalled();

/** An optional dependency: npm leaves it out where it does not fit. */
function isInstalled(): boolean {
  try {
    return import.meta.resolve('@sparticuz/chromium') !== '';
  } catch {
    return false;
  }
}

const home = (folder: string): string => join(folder, `colophon-${String(process.getuid?.())}`);

async function makeTempFolder(): Promise<string> {
  const folder = await makeFolder();
  vi.stubEnv('TMPDIR', folder);
  return folder;
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe.runIf(isHere)('the bundled browser', () => {
  test('is unpacked once by two at once, and again when it is cut off', { timeout: 60_000 }, async () => {
    const folder = await makeTempFolder();
    const [first, second] = await Promise.all([unpackBundledBrowser(), unpackBundledBrowser()]);
    expect(second).toEqual(first);
    if (first === undefined) return expect.unreachable();
    expect(await readdir(home(folder))).toHaveLength(1);
    const { size, ino } = await stat(first.path);
    expect(await readdir(first.libraries)).toContain('libnss3.so');

    await unpackBundledBrowser();
    expect((await stat(first.path)).ino).toBe(ino);

    await truncate(first.path, 1000);
    await unpackBundledBrowser();
    expect((await stat(first.path)).size).toBe(size);
    expect(await readdir(home(folder))).toEqual([dirname(first.path).split('/').at(-1)]);
  });

  test('is not taken from a folder that others can write to', async () => {
    const folder = await makeTempFolder();
    await mkdir(home(folder));
    await chmod(home(folder), 0o777);
    await expect(unpackBundledBrowser()).rejects.toThrow('others may write to it');
  });

  test('is not taken from behind a link', async () => {
    const folder = await makeTempFolder();
    await mkdir(join(folder, 'elsewhere'));
    await symlink(join(folder, 'elsewhere'), home(folder));
    await expect(unpackBundledBrowser()).rejects.toThrow('belongs to somebody else');
  });
});
