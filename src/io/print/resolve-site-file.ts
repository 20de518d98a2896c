import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/**
 * The regular file that an address of the site names, as a real path.
 * @param root the site's folder, as a real path
 * @returns undefined where there is none, or the address or a symbolic link leads out of the folder.
 */
export async function resolveSiteFile(root: string, address: string): Promise<string | undefined> {
  if (!address.split('/').every(isPlainName)) return undefined;
  try {
    const path = await realpath(join(root, ...address.split('/')));
    const isInside = path.startsWith(root.endsWith(sep) ? root : root + sep);
    return isInside && (await stat(path)).isFile() ? path : undefined;
  } catch {
    return undefined;
  }
}

const unsafe = /[\u0000-\u001F\\]/;

/** A backslash or a colon means more than itself on Windows. */
const isPlainName = (name: string): boolean =>
  name !== '' &&
  name !== '.' &&
  name !== '..' &&
  !unsafe.test(name) &&
  !(process.platform === 'win32' && name.includes(':'));
