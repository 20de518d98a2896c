import type { ApprovalFact } from '../core/policy/approvals.ts';
import type { Settings } from '../core/settings/settings.ts';
import { describeSignature, type SignatureOutcome } from '../core/verify/signature.ts';
import { splitEntry } from '../core/verify/split-entry.ts';
import type { StatusEntry } from '../core/version/ledger-entry.ts';
import type { ObjectReader } from '../io/git/object-reader.ts';
import { readAllowedSigners } from '../io/signature/allowed-signers.ts';
import { verifySsh } from '../io/signature/verify-ssh.ts';

/** Where the allowed signers are read: the commit that judges. */
export interface SignersPlace {
  readonly objects: ObjectReader;
  readonly head: { readonly tree: string };
  readonly settings: Pick<Settings, 'allowedSigners'>;
}

/** A ledger's entry, and its own lines. */
export interface WrittenEntry {
  readonly cardId: string;
  readonly entry: StatusEntry;
  readonly text: string;
}

/** The signature of an entry, checked by the signers of the commit that judges. */
export async function verifyEntry(
  { objects, head, settings }: SignersPlace,
  { cardId, entry, text }: WrittenEntry,
): Promise<SignatureOutcome> {
  const signed = splitEntry(cardId, entry, text);
  if (!signed) return { kind: 'unsigned' };
  if (!signed.isWhole) return { kind: 'bad' };
  return verifySsh(signed, await readAllowedSigners(objects, head.tree, settings));
}

/** What an approval proves of who made it. */
export async function proveApproval(place: SignersPlace, written: WrittenEntry): Promise<ApprovalFact> {
  const { by } = written.entry;
  const outcome = await verifyEntry(place, written);
  if (outcome.kind === 'unsigned') return { by, isSigned: false };
  if (outcome.kind === 'signed') return { by, isSigned: true, principals: [outcome.by] };
  return { by, isSigned: false, fault: describeFault(outcome) };
}

/** What was found of a signature, with the reason where it cannot be checked. */
export const describeFault = (outcome: SignatureOutcome): string =>
  describeSignature(outcome) + (outcome.kind === 'unchecked' ? `: ${outcome.reason}` : '');
