import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Signed, SignatureOutcome } from '../../core/verify/signature.ts';
import type { AllowedSigners } from './allowed-signers.ts';
import { runChecker } from './run-checker.ts';

/**
 * Checks an SSH signature against the keys that an allowed-signers file names (ssh-keygen(1), ALLOWED SIGNERS).
 * Without such a file a bad signature is still told from one that fits.
 */
export async function verifySsh(
  { payload, signature, namespace, seconds, claimed }: Signed,
  signers: AllowedSigners,
): Promise<SignatureOutcome> {
  const folder = await mkdtemp(join(tmpdir(), 'colophon-verify-'));
  try {
    const [allowed, signed] = [join(folder, 'allowed_signers'), join(folder, 'signature')];
    await writeFile(signed, signature);
    const check = ['-Y', 'check-novalidate', '-n', namespace, '-s', signed];
    const fitting = await runChecker('ssh-keygen', check, payload);
    if (fitting.status === undefined) return { kind: 'unchecked', reason: 'ssh-keygen is not installed' };
    if (fitting.status !== 0) return { kind: 'bad' };
    if (signers.content === undefined) return { kind: 'unchecked', reason: signers.reason };
    await writeFile(allowed, signers.content);
    const time = ['-O', `verify-time=${formatTime(seconds)}`];
    const isAllowed = async (principal: string): Promise<boolean> => {
      const names = ['-n', namespace, '-f', allowed, '-I', principal, '-s', signed];
      return (await runChecker('ssh-keygen', ['-Y', 'verify', ...time, ...names], payload)).status === 0;
    };
    // A list of allowed signers may name patterns and several addresses: who is claimed is asked for first.
    if (claimed && (await isAllowed(claimed))) return { kind: 'signed', by: claimed };
    const find = ['-Y', 'find-principals', ...time, '-s', signed, '-f', allowed];
    const found = await runChecker('ssh-keygen', find);
    const principals = found.status === 0 ? found.output.split('\n').filter(Boolean) : [];
    for (const principal of principals)
      if (await isAllowed(principal)) return { kind: 'signed', by: principal };
    return { kind: 'foreign', key: /(SHA256:[A-Za-z0-9+/]+)/.exec(fitting.output)?.[1] };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** `20260301090000`. */
const formatTime = (seconds: number): string =>
  new Date(seconds * 1000).toISOString().slice(0, 19).replaceAll(/[-:T]/g, '');
