import { currentApprovals } from '../core/policy/approvals.ts';
import { gateProblem } from '../core/policy/gate-problems.ts';
import type { Problem } from '../core/problem/problem.ts';
import { describeSignature, type SignatureOutcome } from '../core/verify/signature.ts';
import { splitEntry } from '../core/verify/split-entry.ts';
import type { StatusEntry } from '../core/version/ledger-entry.ts';
import type { RecordedVersion } from '../core/version/replay-ledger.ts';
import { readAllowedSigners } from '../io/signature/allowed-signers.ts';
import { verifySsh } from '../io/signature/verify-ssh.ts';
import type { GateCard, GatePlace } from './read-gate-card.ts';

/** Whether the approval that counts is signed by one of an environment's signers. */
export async function checkSigners(
  place: GatePlace,
  card: GateCard,
  { version, changes }: RecordedVersion,
  environment: string,
  signers: readonly string[],
): Promise<Problem[]> {
  const subject = { card: card.id, version: version.label };
  const approval = currentApprovals(changes).at(-1);
  if (!approval) return [gateProblem('gate/no-approval', { version: version.label, environment }, subject)];
  const outcome = await verifyEntry(place, card, approval);
  if (outcome.kind === 'signed' && signers.includes(outcome.by)) return [];
  const found = describeSignature(outcome) + (outcome.kind === 'unchecked' ? `: ${outcome.reason}` : '');
  const facts = { version: version.label, found, signers: [...signers], environment };
  return [gateProblem('gate/signature', facts, subject)];
}

/** The signature of an entry of the card's ledger, checked by the signers of the commit that judges. */
export async function verifyEntry(
  { objects, head, settings }: GatePlace,
  { id, ledger }: GateCard,
  entry: StatusEntry,
): Promise<SignatureOutcome> {
  const signed = splitEntry(id, entry, ledger.entryTexts[ledger.entries.indexOf(entry)] ?? '');
  if (!signed) return { kind: 'unsigned' };
  if (!signed.isWhole) return { kind: 'bad' };
  return verifySsh(signed, await readAllowedSigners(objects, head.tree, settings));
}
