import { currentApprovals } from '../core/policy/approvals.ts';
import { gateProblem } from '../core/policy/gate-problems.ts';
import type { Problem } from '../core/problem/problem.ts';
import type { RecordedVersion } from '../core/version/replay-ledger.ts';
import { describeFault, verifyEntry } from './prove-approval.ts';
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
  const text = card.ledger.entryTexts[card.ledger.entries.indexOf(approval)] ?? '';
  const outcome = await verifyEntry(place, { cardId: card.id, entry: approval, text });
  if (outcome.kind === 'signed' && signers.includes(outcome.by)) return [];
  const found = describeFault(outcome);
  const facts = { version: version.label, found, signers: [...signers], environment };
  return [gateProblem('gate/signature', facts, subject)];
}
