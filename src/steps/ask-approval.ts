import { joinParts } from '../core/card/join-parts.ts';
import { parseParts } from '../core/card/parse-parts.ts';
import type { ParsedCard } from '../core/card/parsed-card.ts';
import { scanBody } from '../core/card/scan-body.ts';
import type { RawCard } from '../core/card/card-content.ts';
import { currentApprovals, type ApprovalFact } from '../core/policy/approvals.ts';
import type { Policy } from '../core/policy/policy.ts';
import type { Problem, Result } from '../core/problem/problem.ts';
import type { RecordedVersion } from '../core/version/replay-ledger.ts';
import type { Repository } from '../io/git/open-repository.ts';
import { readFileAt } from '../io/git/read-head.ts';
import { askCard, asksForSignature } from './ask-card.ts';
import type { GateCard, GatePlace } from './read-gate-card.ts';

/**
 * Asks today's policies whether a version that is Approved may be: its card, and how it was approved. What the ledger
 * says was asked when it was approved is not taken for granted: anyone who can write a ledger can write that.
 */
export async function askApproval(
  repository: Repository,
  place: GatePlace,
  card: GateCard,
  { version, freeze, changes }: RecordedVersion,
  raw: RawCard,
): Promise<readonly Problem[]> {
  const { objects, head, settings } = place;
  const parsed = await parse(raw);
  if (!parsed.ok) return parsed.problems;
  const { problems } = await askCard({
    settings,
    action: 'approve',
    card: parsed.value,
    version: version.label,
    readOwn: (path) => readFileAt(objects, head.tree, path),
    readApproval: async (policies) => ({
      approvals: await readApprovals(policies),
      authors: await findAuthors(policies),
      freezer: freeze.by,
    }),
  });
  return problems;

  /** Signatures are only checked where a policy asks for them. */
  async function readApprovals(policies: readonly Policy[]): Promise<ApprovalFact[]> {
    const approvals = currentApprovals(changes);
    if (!policies.some(asksForSignature)) return approvals.map(({ by }) => ({ by, isSigned: false }));
    const { proveApproval } = await import('./prove-approval.ts');
    return Promise.all(
      approvals.map((entry) => {
        const text = card.ledger.entryTexts[card.ledger.entries.indexOf(entry)] ?? '';
        return proveApproval(place, { cardId: card.id, entry, text });
      }),
    );
  }

  async function findAuthors(policies: readonly Policy[]): Promise<readonly string[]> {
    if (policies.every(({ approval }) => approval.not_by === undefined)) return [];
    const { readAuthors } = await import('./read-authors.ts');
    const versions = card.versions.map((recorded) => ({ commit: recorded.freeze.commit }));
    return readAuthors(repository, settings.cards, { id: card.id, versions }, freeze, policies);
  }
}

/** Most bodies need no Markdown parser, and it takes long to load. */
async function parse(raw: RawCard): Promise<Result<ParsedCard>> {
  const parts = parseParts(raw);
  if (!parts.ok) return parts;
  const { body } = parts.value.frontMatter;
  const split = scanBody(body) ?? (await import('../core/card/split-body.ts')).splitBody(body);
  const joined = joinParts(parts.value, split);
  if (!joined.ok || !raw.metricFiles) return joined;
  const { fillMetrics } = await import('../core/validate/fill-metrics.ts');
  return { ...joined, value: fillMetrics(joined.value, raw).parsed };
}
