import type { HeldContent } from '../core/catalogue/held-content.ts';
import { parseCard } from '../core/card/parse-card.ts';
import type { Catalogue, CatalogueCard, FrozenVersion } from '../core/catalogue/catalogue.ts';
import { currentApprovals, type ApprovalFact } from '../core/policy/approvals.ts';
import type { ApprovalFacts } from '../core/policy/check-approval.ts';
import { policyProblem } from '../core/policy/policy-problems.ts';
import type { Policy, PolicyAction } from '../core/policy/policy.ts';
import type { Problem } from '../core/problem/problem.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { StatusEntry } from '../core/version/ledger-entry.ts';
import { parseLedger } from '../core/version/parse-ledger.ts';
import { stringifyEntry } from '../core/version/stringify-entry.ts';
import { openObjects } from '../io/git/object-reader.ts';
import type { Repository } from '../io/git/open-repository.ts';
import { readFileAt, requireCommit } from '../io/git/read-head.ts';
import { askCard, asksForSignature, type PolicyAnswer } from './ask-card.ts';
import { proveApproval, type SignersPlace } from './prove-approval.ts';
import { readAuthors } from './read-authors.ts';

/** Who approves. */
export interface Acting {
  /** `Name <address>`. */
  readonly by: string;
  /** Whether the entry will be signed. */
  readonly isSigned?: boolean;
  /** The entry that is about to be written, signed. Without it, nothing is known of the key yet. */
  readonly entry?: StatusEntry;
}

/**
 * Asks the policies of the catalogue's commit whether a card's content may be frozen, or approved. `acting` is
 * only looked at for `approve`.
 * @throws {Failure} where Git cannot answer.
 */
export async function askPolicies(
  repository: Repository,
  { settings, commit }: Pick<Catalogue, 'settings' | 'commit'>,
  card: Pick<CatalogueCard, 'id' | 'folder' | 'versions' | 'ledger'>,
  held: HeldContent,
  action: PolicyAction,
  acting: Acting = { by: '' },
): Promise<PolicyAnswer> {
  const version = card.versions.find((candidate) => candidate.content === held);
  const content = held.read();
  const source = content.kind === 'valid' ? content.valid.source : content.source;
  const parsed = parseCard({ ...card, source: Buffer.from(source) });
  if (!parsed.ok)
    return { problems: describeUnreadable(card.id, version), hash: undefined, isAboutSignature: false };
  const objects = openObjects(repository);
  try {
    const { tree } = await requireCommit(objects, commit);
    const answer = await askCard({
      settings,
      action,
      // With the metrics of its files, where it is valid.
      card: content.kind === 'valid' ? { ...parsed.value, card: { ...content.valid.card } } : parsed.value,
      readOwn: (path) => readFileAt(objects, tree, path),
      ...(version && {
        version: version.version.label,
        readApproval: (policies) =>
          readApproval(
            repository,
            { objects, head: { tree }, settings },
            { card, version, policies, acting },
          ),
      }),
    });
    return { ...answer, problems: answer.problems.map(softenCount) };
  } finally {
    await objects.close();
  }
}

/** What is wrong with a draft stands against it already. Of a frozen version it is only a warning, and here it counts. */
const describeUnreadable = (card: string, version: FrozenVersion | undefined): Problem[] => {
  const label = version?.version.label;
  return label === undefined
    ? []
    : [policyProblem('policy/unreadable', { version: label }, { card, version: label })];
};

const softenCount = (problem: Problem): Problem =>
  problem.code === 'policy/few-approvals' ? { ...problem, severity: 'warning' } : problem;

interface Approving {
  readonly card: Pick<CatalogueCard, 'id' | 'folder' | 'versions' | 'ledger'>;
  readonly version: FrozenVersion;
  readonly policies: readonly Policy[];
  readonly acting: Acting;
}

/** The approvals that there are, and the one that is about to be made. Authors are only looked for where a policy asks. */
async function readApproval(
  repository: Repository,
  place: SignersPlace & { readonly settings: Settings },
  { card, version, policies, acting }: Approving,
): Promise<ApprovalFacts> {
  const isAsked = policies.some(asksForSignature);
  const prove = (entry: StatusEntry, text: string): ApprovalFact | Promise<ApprovalFact> =>
    isAsked
      ? proveApproval(place, { cardId: card.id, entry, text })
      : { by: entry.by, isSigned: entry.signature !== undefined };
  const bytes = Buffer.from(card.ledger.text);
  const { entryTexts } = isAsked ? parseLedger(bytes, card.id, card.folder) : { entryTexts: [] };
  const { by, isSigned = false, entry } = acting;
  return {
    approvals: [
      ...(await Promise.all(
        currentApprovals(version.changes).map((earlier) =>
          prove(earlier, entryTexts[card.ledger.entries.indexOf(earlier)] ?? ''),
        ),
      )),
      entry ? await prove(entry, stringifyEntry(entry)) : { by, isSigned },
    ],
    authors: await readAuthors(repository, place.settings.cards, card, version, policies),
    freezer: version.freeze.by,
  };
}
