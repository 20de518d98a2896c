import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GitPlace } from '../git/run-git.ts';
import { runSigner } from './run-signer.ts';

/** A key that `ssh-keygen` signs with. */
export interface SshKey {
  /** A file with the private key, or with the public one where an agent holds the private one. */
  readonly path?: string;
  /** The public key itself, of which an agent holds the private one. */
  readonly literal?: string;
  readonly program: string;
  /** Where it runs: Git takes a relative path from there. */
  readonly place: GitPlace;
}

/**
 * The OpenSSH signature over a text, as `ssh-keygen -Y sign` makes it. Ends with a newline.
 * @throws {Failure} `sign/not-installed`, `sign/failed`.
 */
export async function signText(text: string, namespace: string, key: SshKey): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'colophon-sign-'));
  try {
    const message = join(folder, 'message');
    await writeFile(message, text);
    const literal = join(folder, 'key.pub');
    if (key.literal !== undefined) await writeFile(literal, `${key.literal}\n`, { mode: 0o600 });
    const agent = key.literal === undefined ? [] : ['-U'];
    const commands = ['-Y', 'sign', '-n', namespace, '-f', key.path ?? literal, ...agent, message];
    await runSigner(key.program, commands, key.place);
    const signature = await readFile(`${message}.sig`, 'utf8');
    return signature.replaceAll('\r\n', '\n');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
