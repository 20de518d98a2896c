import type { Problem, Subject } from '../problem/problem.ts';
import { addressOf, type ApprovalFact } from './approvals.ts';
import type { Approval } from './policy-file.ts';
import { policyProblem, type Asked } from './policy-problems.ts';

/** What the ledger and the history say of a version's approval. */
export interface ApprovalFacts {
  /** The approving entry and its renewals, oldest first; the last is the one that is judged. */
  readonly approvals: readonly ApprovalFact[];
  /** Of the version's revisions. */
  readonly authors: readonly string[];
  readonly freezer: string | undefined;
}

type AskedApproval = Omit<Asked, 'keyword'>;

/** Asks how a version is approved: the last approval has to pass, and enough people must have made one that does. */
export function checkApproval(
  rules: Approval,
  facts: ApprovalFacts,
  asked: AskedApproval,
  subject: Subject,
): Problem[] {
  const last = facts.approvals.at(-1);
  const problems = last ? checkOne(rules, last, facts, asked, subject) : [];
  const passing = facts.approvals.filter(
    (approval) => checkOne(rules, approval, facts, asked, subject).length === 0,
  );
  const approvals = new Set(passing.map(({ by }) => addressOf(by))).size;
  if (rules.minimum === undefined || approvals >= rules.minimum) return problems;
  const counts = { approvals, minimum: rules.minimum };
  return [
    ...problems,
    policyProblem('policy/few-approvals', { ...asked, keyword: 'approval.minimum', ...counts }, subject),
  ];
}

function checkOne(
  { signed, signers, not_by: notBy = [] }: Approval,
  { by, isSigned, principals = [addressOf(by)] }: ApprovalFact,
  { authors, freezer }: ApprovalFacts,
  asked: AskedApproval,
  subject: Subject,
): Problem[] {
  const problems: Problem[] = [];
  const own = addressOf(by);
  const roles = {
    author: authors.some((author) => addressOf(author) === own),
    freezer: freezer !== undefined && addressOf(freezer) === own,
  };
  if (!isSigned && (signed || signers)) {
    const keyword = signed ? 'approval.signed' : 'approval.signers';
    problems.push(policyProblem('policy/unsigned', { ...asked, keyword, by }, subject));
  } else if (signers && !principals.some((principal) => signers.includes(principal)))
    problems.push(
      policyProblem(
        'policy/other-signer',
        { ...asked, keyword: 'approval.signers', by, signers: [...signers] },
        subject,
      ),
    );
  for (const role of notBy)
    if (roles[role])
      problems.push(
        policyProblem('policy/same-person', { ...asked, keyword: 'approval.not_by', by, role }, subject),
      );
  return problems;
}
