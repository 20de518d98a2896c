import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Signed, SignatureOutcome } from '../../core/verify/signature.ts';
import { runChecker } from './run-checker.ts';

/** Checks a GPG signature against the user's own keyring: a key that is in it counts as allowed (GnuPG, doc/DETAILS). */
export async function verifyGpg({ payload, signature }: Signed): Promise<SignatureOutcome> {
  const folder = await mkdtemp(join(tmpdir(), 'colophon-verify-'));
  try {
    const signed = join(folder, 'signature.asc');
    await writeFile(signed, signature);
    const question = ['--batch', '--no-auto-key-retrieve', '--status-fd=1', '--verify', signed, '-'];
    const { status, output } = await runChecker('gpg', question, payload);
    if (status === undefined) return { kind: 'unchecked', reason: 'gpg is not installed' };
    const told = (word: string) => new RegExp(`^\\[GNUPG:\\] ${word} (.*)$`, 'm').exec(output)?.[1];
    const good = told('GOODSIG');
    if (good !== undefined && status === 0) return { kind: 'signed', by: good.replace(/^\S+ /, '') };
    if (told('BADSIG') !== undefined) return { kind: 'bad' };
    const missing = told('NO_PUBKEY');
    if (missing !== undefined)
      return { kind: 'unchecked', reason: `the GPG key ${missing} is not in the keyring` };
    const lapsed = told('EXPKEYSIG') ?? told('EXPSIG');
    if (lapsed !== undefined)
      return {
        kind: 'unchecked',
        reason: `the GPG key or signature of ${lapsed.replace(/^\S+ /, '')} has expired`,
      };
    const unknown = told('ERRSIG');
    if (unknown !== undefined)
      return { kind: 'unchecked', reason: 'gpg here cannot read that kind of signature' };
    const revoked = told('REVKEYSIG');
    return revoked === undefined ? { kind: 'bad' } : { kind: 'foreign', key: revoked.split(' ')[0] };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
