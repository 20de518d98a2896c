import type { ParsedCard } from '../core/card/parsed-card.ts';
import { askPolicy } from '../core/policy/ask-policy.ts';
import type { ApprovalFacts } from '../core/policy/check-approval.ts';
import { hashPolicies } from '../core/policy/hash-policies.ts';
import { namePolicies } from '../core/policy/name-policies.ts';
import type { Policy, PolicyAction, RawPolicy } from '../core/policy/policy.ts';
import { ratingOf } from '../core/policy/rating.ts';
import { shippedPolicy } from '../core/policy/shipped-policy.ts';
import { succeed, type Problem, type Result } from '../core/problem/problem.ts';
import type { Settings } from '../core/settings/settings.ts';
import { readPolicies } from '../io/policy/read-policies.ts';

export interface PolicyAnswer {
  /** Errors refuse the step. That approvals are still missing is a warning: each one has to be made. */
  readonly problems: readonly Problem[];
  /** For the ledger's `policy`; undefined where no policy binds the card. */
  readonly hash: string | undefined;
  /** Whether a policy asks whose signature an approval has. */
  readonly isAboutSignature: boolean;
}

export interface CardQuestion {
  readonly settings: Pick<Settings, 'policies'>;
  readonly action: PolicyAction;
  readonly card: ParsedCard;
  /** With its v. */
  readonly version?: string;
  /** Reads a file of the catalogue where its settings were read. */
  readOwn(path: string): Promise<Uint8Array | undefined>;
  /** Only called for `approve`. */
  readApproval?(policies: readonly Policy[]): Promise<ApprovalFacts>;
}

/** Reads the policies that bind a card, and asks them. */
export async function askCard(question: CardQuestion): Promise<PolicyAnswer> {
  const { settings, action, card, version, readOwn, readApproval } = question;
  const names = namePolicies(settings, action, ratingOf(card.card));
  if (names.length === 0) return { problems: [], hash: undefined, isAboutSignature: false };
  const raw = await readPolicies(names, readOwn);
  const results = await Promise.all(raw.map(preparePolicy));
  const policies = results.flatMap((result) => (result.ok ? [result.value] : []));
  const approval = action === 'approve' ? await readApproval?.(policies) : undefined;
  const found = askPolicy({
    action,
    card,
    policies,
    ...(version !== undefined && { version }),
    ...(approval && { approval }),
  });
  return {
    problems: [...results.flatMap(({ problems }) => problems), ...found],
    hash: hashPolicies(raw),
    isAboutSignature: action === 'approve' && policies.some(asksForSignature),
  };
}

/** Policies of an organisation's own are compiled, and only they need the compiler. */
async function preparePolicy(raw: RawPolicy): Promise<Result<Policy>> {
  const shipped = shippedPolicy(raw.name);
  if (shipped) return succeed(shipped);
  const { parsePolicy } = await import('../core/policy/parse-policy.ts');
  return parsePolicy(raw);
}

/** Whether it matters who signed: only then are signatures checked. */
export const asksForSignature = ({ approval }: Policy): boolean =>
  approval.signed === true || approval.signers !== undefined;
