import type { Signed, SignatureOutcome } from '../../core/verify/signature.ts';
import type { AllowedSigners } from './allowed-signers.ts';
import { verifyGpg } from './verify-gpg.ts';
import { verifySsh } from './verify-ssh.ts';

/** Checks one signature. Processes are started here, and only here: never for what is not signed. */
export async function verifySignature(signed: Signed, signers: AllowedSigners): Promise<SignatureOutcome> {
  if (signed.format === 'x509')
    return { kind: 'unchecked', reason: 'it is an S/MIME signature, which Colophon cannot check' };
  return signed.format === 'gpg' ? verifyGpg(signed) : verifySsh(signed, signers);
}
