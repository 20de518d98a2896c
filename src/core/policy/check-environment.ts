import type { Problem, Subject } from '../problem/problem.ts';
import type { Environment } from '../settings/written-settings.ts';
import { formatUtc, parseUtc } from '../text/time.ts';
import type { Status, StatusEntry } from '../version/ledger-entry.ts';
import { currentApprovals } from './approvals.ts';
import { checkBounds } from './check-bounds.ts';
import { gateProblem } from './gate-problems.ts';
import { ratingOf } from './rating.ts';

/** What an environment is asked about. */
export interface GateCandidate {
  /** With its v. */
  readonly version: string;
  readonly status: Status;
  /** Its changes of status, oldest first. */
  readonly changes: readonly StatusEntry[];
  /** The card's fields, as they were read. */
  readonly card: Readonly<Record<string, unknown>>;
}

const day = 86_400;

/**
 * Asks an environment's rules but its signers. `now` is in seconds since 1970; an approval counts from its last
 * renewal. One that is dated a day or more ahead of now counts for nothing.
 */
export function checkEnvironment(
  name: string,
  rules: Environment,
  { version, status, changes, card }: GateCandidate,
  now: number,
  subject: Subject,
): Problem[] {
  const problems: Problem[] = [];
  const statuses = rules.statuses ?? ['Approved'];
  if (!statuses.includes(status))
    problems.push(
      gateProblem('gate/status', { version, status, statuses: [...statuses], environment: name }, subject),
    );
  const rating = ratingOf(card);
  if (rules.ratings && !rules.ratings.includes(rating))
    problems.push(
      gateProblem(
        'gate/rating',
        { version, rating, ratings: [...rules.ratings], environment: name },
        subject,
      ),
    );
  const most = rules.approval_max_age_days;
  if (most !== undefined) problems.push(...checkAge(name, most, { version, changes }, now, subject));
  return [...problems, ...checkBounds(name, rules.metrics ?? [], card, subject)];
}

function checkAge(
  environment: string,
  most: number,
  { version, changes }: Pick<GateCandidate, 'version' | 'changes'>,
  now: number,
  subject: Subject,
): Problem[] {
  const at = currentApprovals(changes).at(-1)?.at;
  if (at === undefined) return [gateProblem('gate/no-approval', { version, environment }, subject)];
  const age = now - parseUtc(at);
  if (!(age > -day))
    return [gateProblem('gate/approval-ahead', { version, at, now: formatUtc(now) }, subject)];
  if (age <= most * day) return [];
  const days = Math.floor(age / day);
  return [gateProblem('gate/approval-too-old', { version, at, days, most, environment }, subject)];
}
