import type { ErrorObject } from 'ajv/dist/2020.js';
import type { ParsedCard } from '../card/parsed-card.ts';
import type { Problem, Subject } from '../problem/problem.ts';
import { sortProblems } from '../problem/sort-problems.ts';
import type { ErrorContext } from '../validate/describe-schema-error.ts';
import { cardNames } from '../validate/card-names.ts';
import { checkApproval, type ApprovalFacts } from './check-approval.ts';
import { describePolicyError } from './describe-policy-error.ts';
import type { Policy, PolicyAction } from './policy.ts';
import { ratingOf } from './rating.ts';

export interface PolicyQuestion {
  readonly action: PolicyAction;
  /** A card that is valid. */
  readonly card: Pick<ParsedCard, 'id' | 'folder' | 'card' | 'locate'>;
  /** With its v, where the card is a version's. */
  readonly version?: string;
  /** Only looked at for `approve`. */
  readonly approval?: ApprovalFacts;
  readonly policies: readonly Policy[];
}

/** More would help nobody. */
const maximumErrors = 200;

/** Asks policies about a card. Each problem names the policy, its keyword, the rating, and the field's place in `card.md`. */
export function askPolicy({ action, card, version, approval, policies }: PolicyQuestion): Problem[] {
  const rating = ratingOf(card.card);
  const subject: Subject = { card: card.id, ...(version !== undefined && { version }) };
  const context: ErrorContext = { ...cardNames, locate: card.locate };
  const problems = policies.flatMap((policy) => {
    const asked = { policy: policy.name, rating, action };
    const ofCard = findErrors(policy, card.card).flatMap((error) =>
      describePolicyError(error, asked, context),
    );
    const ofApproval =
      action === 'approve' && approval
        ? checkApproval(policy.approval, approval, asked, { file: `${card.folder}/ledger.yaml` })
        : [];
    return [...ofCard, ...ofApproval];
  });
  return sortProblems(problems.map((problem) => ({ ...problem, ...subject })));
}

const findErrors = ({ check }: Policy, card: Readonly<Record<string, unknown>>): ErrorObject[] =>
  check(card) === true ? [] : ((check.errors ?? []).slice(0, maximumErrors) as ErrorObject[]);
