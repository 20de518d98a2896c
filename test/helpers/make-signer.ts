import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeTemporaryFolder } from './temporary-folder.ts';

/** A new SSH key, and the line that allows it. */
export async function makeSigner(address: string): Promise<{ path: string; allowed: string }> {
  const path = join(await makeTemporaryFolder(), 'key');
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', address, '-f', path]);
  const [type, key] = readFileSync(`${path}.pub`, 'utf8').split(' ');
  return { path, allowed: `${address} ${type} ${key}\n` };
}
