import { Failure } from '../../core/problem/failure.ts';
import { freezeProblem } from '../../core/version/freeze-problems.ts';
import { askGit, type GitPlace } from '../git/run-git.ts';
import { formatPerson, type Identity } from '../git/read-identity.ts';
import { runSigner } from './run-signer.ts';
import { signText, type SshKey } from './sign-text.ts';

/**
 * Signs a tag's text as Git is configured (gpg.format, user.signingKey and their like), and gives the text with its
 * signature, as Git itself would write it. No ref is needed for it.
 * @throws {Failure} `sign/…`.
 */
export async function signTag(place: GitPlace, text: string, by: Identity): Promise<string> {
  const format = await readFormat(place);
  if (format === 'ssh') return text + (await signText(text, 'git', await readSshKey(place)));
  const isX509 = format === 'x509';
  const program =
    (await readSetting(place, isX509 ? 'gpg.x509.program' : 'gpg.openpgp.program', 'path')) ??
    (isX509 ? undefined : await readSetting(place, 'gpg.program', 'path')) ??
    (isX509 ? 'gpgsm' : 'gpg');
  const key = (await readSetting(place, 'user.signingKey')) ?? formatPerson(by);
  const signature = await runSigner(program, ['--status-fd=2', '-bsau', key], place, text);
  return text + signature.replaceAll('\r\n', '\n');
}

/**
 * The SSH key that Git names for signing, or the one that a user names.
 * @throws {Failure} `sign/no-key`.
 */
export async function readSshKey(place: GitPlace, named?: string): Promise<SshKey> {
  const program = (await readSetting(place, 'gpg.ssh.program', 'path')) ?? 'ssh-keygen';
  if (named !== undefined) return { path: named, program, place };
  const format = await readFormat(place);
  if (format !== 'ssh') throw new Failure(freezeProblem('sign/no-key', { format }));
  const literal = literalKey(await readSetting(place, 'user.signingKey'));
  if (literal !== undefined) return { literal, program, place };
  const path = await readSetting(place, 'user.signingKey', 'path');
  if (path !== undefined) return { path, program, place };
  const command = await readSetting(place, 'gpg.ssh.defaultKeyCommand');
  const told = command === undefined ? '' : await runSigner('sh', ['-c', command], place);
  const first = literalKey(told.split('\n')[0]?.trim());
  if (first !== undefined) return { literal: first, program, place };
  throw new Failure(freezeProblem('sign/no-key', { format }));
}

const readFormat = async (place: GitPlace): Promise<string> =>
  (await readSetting(place, 'gpg.format')) ?? 'openpgp';

/** A key in place of a file's name: `key::ssh-ed25519 …`, or in the older way without `key::`. */
const literalKey = (written: string | undefined): string | undefined =>
  written?.startsWith('key::')
    ? written.slice('key::'.length)
    : written?.startsWith('ssh-')
      ? written
      : undefined;

async function readSetting(place: GitPlace, name: string, type?: 'path'): Promise<string | undefined> {
  const kind = type === undefined ? [] : [`--type=${type}`];
  const value = await askGit(place, ['config', ...kind, '--get', name], { answers: [1] });
  return value === '' ? undefined : value;
}
