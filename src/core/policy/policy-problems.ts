import { defineProblem, makeProblems, type ProblemDefinition } from '../problem/define-problems.ts';
import type { Json } from '../problem/problem.ts';
import { schemaProblems } from '../validate/schema-problems.ts';

/** Who asks: the policy's name and keyword, the rating that names the policy, and for what. */
export type Asked = { policy: string; keyword: string; rating: string; action: 'freeze' | 'approve' };

const done = { freeze: 'frozen', approve: 'approved' } as const;

const source = ({ policy, keyword, rating, action }: Asked): string =>
  `The policy ${policy} (${keyword}) asks this of a card rated ${rating}, to be ${done[action]}.`;

/** What the schema would say of a field, and who asks it. */
const ask = <Data extends { readonly [key: string]: Json }>({
  title,
  message,
  hint,
}: ProblemDefinition<Data>): ProblemDefinition<Data & Asked> =>
  defineProblem<Data & Asked>({
    severity: 'error',
    title: `Policy: ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
    message: (facts) => `${message(facts)} ${source(facts)}`,
    hint,
  });

type Approving = Asked & { by: string };

/** What policies find, and what can be wrong with them. */
export const policyProblems = {
  'policy/required': ask(schemaProblems['schema/required']),
  'policy/unknown-field': ask(schemaProblems['schema/unknown-field']),
  'policy/empty': ask(schemaProblems['schema/empty']),
  'policy/wrong-type': ask(schemaProblems['schema/wrong-type']),
  'policy/not-allowed': ask(schemaProblems['schema/not-allowed']),
  'policy/too-long': ask(schemaProblems['schema/too-long']),
  'policy/too-short': ask(schemaProblems['schema/too-short']),
  'policy/too-many': ask(schemaProblems['schema/too-many']),
  'policy/too-few': ask(schemaProblems['schema/too-few']),
  'policy/repeated': ask(schemaProblems['schema/repeated']),
  'policy/format': ask(schemaProblems['schema/format']),
  'policy/out-of-range': ask(schemaProblems['schema/out-of-range']),
  'policy/bad-name': ask(schemaProblems['schema/bad-name']),
  'policy/mismatch': defineProblem<
    Asked & { field: string; pointer: string; reason: string; wanted: string | null }
  >({
    severity: 'error',
    title: 'Policy: value that is refused',
    message: (facts) => `“${facts.field}” ${facts.reason}. ${source(facts)}`,
    hint: ({ wanted, policy }) => wanted ?? `Look at ${policy} for what it asks.`,
  }),
  'policy/unsigned': defineProblem<Approving>({
    severity: 'error',
    title: 'Policy: an approval without a signature',
    message: (facts) => `The approval by ${facts.by} is not signed. ${source(facts)}`,
    hint: () => 'Approve with --sign.',
  }),
  'policy/unproved': defineProblem<Approving & { fault: string }>({
    severity: 'error',
    title: 'Policy: an approval whose signature does not count',
    message: (facts) =>
      `The signature of the approval by ${facts.by} does not count: ${facts.fault}. ${source(facts)}`,
    hint: () => 'Sign with a key that the file of the setting allowed_signers lists for that address.',
  }),
  'policy/other-key': defineProblem<Approving & { principals: string[] }>({
    severity: 'error',
    title: 'Policy: an approval signed by another person',
    message: (facts) =>
      `The approval by ${facts.by} is signed with the key of ${facts.principals.join(', ')}. ${source(facts)}`,
    hint: () => 'Who approves signs: with a key that allowed_signers lists for that address.',
  }),
  'policy/other-signer': defineProblem<Approving & { signers: string[] }>({
    severity: 'error',
    title: 'Policy: an approval by somebody else',
    message: (facts) => `The approval by ${facts.by} is of none of those who may approve. ${source(facts)}`,
    hint: ({ signers }) => `One of these approves: ${signers.slice(0, 10).join(', ')}.`,
  }),
  'policy/same-person': defineProblem<Approving & { role: 'author' | 'freezer' }>({
    severity: 'error',
    title: 'Policy: approved by who made it',
    message: (facts) =>
      `${facts.by} ${facts.role === 'author' ? 'is an author of the version' : 'froze the version'}, and cannot approve it. ${source(facts)}`,
    hint: () => 'Somebody else approves it.',
  }),
  'policy/few-approvals': defineProblem<Asked & { approvals: number; minimum: number }>({
    severity: 'error',
    title: 'Policy: not enough approvals',
    message: (facts) =>
      `${facts.approvals} of ${facts.minimum} people ${facts.minimum === 1 ? 'has' : 'have'} approved the version. ${source(facts)}`,
    hint: () => 'Each further person renews the approval: colophon status CARD@VERSION Approved --note …',
  }),
  'policy/unreadable': defineProblem<{ version: string }>({
    severity: 'error',
    title: 'A version that policies cannot be asked about',
    message: ({ version }) => `The card of ${version} cannot be read: no policy can be asked about it.`,
    hint: () => 'Freeze a version that can be read, and approve that.',
  }),
  'policy/not-found': defineProblem<{ policy: string }>({
    severity: 'error',
    title: 'A policy that is not there',
    message: ({ policy }) => `There is no policy ${policy}.`,
    hint: () =>
      'Name a file of the repository, committed, by its path from the root, or colophon:high, colophon:medium, colophon:low, colophon:unknown.',
  }),
  'policy/not-utf8': defineProblem<{ policy: string }>({
    severity: 'error',
    title: 'A policy not in UTF-8',
    message: ({ policy }) => `The policy ${policy} is not UTF-8.`,
    hint: () => 'Save the file in UTF-8.',
  }),
  'policy/shape': defineProblem<{ policy: string }>({
    severity: 'error',
    title: 'A policy without names',
    message: ({ policy }) => `The policy ${policy} is not names with values.`,
    hint: () => 'Write a JSON Schema of a card, or card and approval as schemas/policies/v1.json has them.',
  }),
  'policy/unusable': defineProblem<{ policy: string; reason: string }>({
    severity: 'error',
    title: 'A policy that cannot be used',
    message: ({ policy, reason }) => `The schema in the policy ${policy} ${reason}.`,
    hint: () =>
      'Write a JSON Schema (2020-12) of its own: references only to its $defs, patterns without look-around, back references and word boundaries.',
  }),
};

export const policyProblem = makeProblems(policyProblems);
