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
  // One key is one person, whatever names its entries have.
  const people = passing.map(({ by, principals }) => principals?.[0]?.toLowerCase() ?? addressOf(by));
  const approvals = new Set(people).size;
  if (rules.minimum === undefined || approvals >= rules.minimum) return problems;
  const counts = { approvals, minimum: rules.minimum };
  return [
    ...problems,
    policyProblem('policy/few-approvals', { ...asked, keyword: 'approval.minimum', ...counts }, subject),
  ];
}

function checkOne(
  { signed, signers, not_by: notBy = [] }: Approval,
  { by, isSigned, principals = [addressOf(by)], fault }: ApprovalFact,
  { authors, freezer }: ApprovalFacts,
  asked: AskedApproval,
  subject: Subject,
): Problem[] {
  const problems: Problem[] = [];
  const own = new Set([addressOf(by), ...principals.map((principal) => principal.toLowerCase())]);
  const roles = {
    author: authors.some((author) => own.has(addressOf(author))),
    freezer: freezer !== undefined && own.has(addressOf(freezer)),
  };
  const keyword = signed ? 'approval.signed' : 'approval.signers';
  if (fault !== undefined && (signed || signers))
    problems.push(policyProblem('policy/unproved', { ...asked, keyword, by, fault }, subject));
  else if (!isSigned && (signed || signers))
    problems.push(policyProblem('policy/unsigned', { ...asked, keyword, by }, subject));
  else if ((signed || signers) && !principals.some((principal) => isOf(principal, by)))
    problems.push(
      policyProblem('policy/other-key', { ...asked, keyword, by, principals: [...principals] }, subject),
    );
  else if (signers && !principals.some((principal) => signers.includes(principal)))
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

/** A principal that is no address says nothing of one. */
const isOf = (principal: string, person: string): boolean =>
  !principal.includes('@') || principal.toLowerCase() === addressOf(person);
