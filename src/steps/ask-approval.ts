import { askCard, asksForSignature, readAuthors } from './ask-policy.ts';
import { parseCard } from '../core/card/parse-card.ts';
import type { RawCard } from '../core/card/card-content.ts';
import { currentApprovals, type ApprovalFact } from '../core/policy/approvals.ts';
import type { Policy } from '../core/policy/policy.ts';
import type { Problem } from '../core/problem/problem.ts';
import type { RecordedVersion } from '../core/version/replay-ledger.ts';
import type { Repository } from '../io/git/open-repository.ts';
import { readFileAt } from '../io/git/read-head.ts';
import { proveApproval } from './prove-approval.ts';
import type { GateCard, GatePlace } from './read-gate-card.ts';

/** Asks today's policies whether a version that is Approved may be: its card, and how it was approved. */
export async function askApproval(
  repository: Repository,
  place: GatePlace,
  card: GateCard,
  { version, freeze, changes }: RecordedVersion,
  raw: RawCard,
): Promise<readonly Problem[]> {
  const { objects, head, settings } = place;
  const parsed = parseCard(raw);
  if (!parsed.ok) return parsed.problems;
  const commits = card.versions.map((recorded) => ({ commit: recorded.freeze.commit }));
  const { problems } = await askCard({
    settings,
    action: 'approve',
    card: parsed.value,
    version: version.label,
    readOwn: (path) => readFileAt(objects, head.tree, path),
    readApproval: async (policies) => ({
      approvals: await readApprovals(policies),
      authors: await readAuthors(
        repository,
        settings.cards,
        { id: card.id, versions: commits },
        freeze,
        policies,
      ),
      freezer: freeze.by,
    }),
  });
  return problems;

  /** Signatures are only checked where a policy asks for them. */
  async function readApprovals(policies: readonly Policy[]): Promise<ApprovalFact[]> {
    const isAsked = policies.some(asksForSignature);
    return Promise.all(
      currentApprovals(changes).map((entry): ApprovalFact | Promise<ApprovalFact> => {
        const text = card.ledger.entryTexts[card.ledger.entries.indexOf(entry)] ?? '';
        return isAsked
          ? proveApproval(place, { cardId: card.id, entry, text })
          : { by: entry.by, isSigned: false };
      }),
    );
  }
}
