import { defineProblem, makeProblems } from '../problem/define-problems.ts';

const list = (words: readonly string[]): string => words.join(', ');

type Bound = { evaluation: string | null; metric: string; environment: string };

const place = ({ evaluation, metric }: Bound): string =>
  evaluation === null ? `the metric ${metric}` : `the metric ${metric} of the evaluation ${evaluation}`;

/** Why a version may not go to an environment. */
export const gateProblems = {
  'gate/unknown-environment': defineProblem<{ environment: string; known: string[] }>({
    severity: 'error',
    title: 'An environment that does not exist',
    message: ({ environment }) => `The settings have no environment ${environment}.`,
    hint: ({ known }) =>
      known.length === 0
        ? 'Write it under environments in colophon.yaml.'
        : `The environments are ${list(known)}.`,
  }),
  'gate/none-approved': defineProblem<{ card: string; versions: string[] }>({
    severity: 'error',
    title: 'No approved version',
    message: ({ card }) => `No version of ${card} is Approved.`,
    hint: ({ card, versions }) =>
      versions.length === 0
        ? `Freeze one with colophon freeze ${card}; with versions: commits, commit a card that checks.`
        : `There are ${list(versions)}.`,
  }),
  'gate/unknown-model': defineProblem<{ model: string }>({
    severity: 'error',
    title: 'A model without a card',
    message: ({ model }) => `No card is about the model ${model}.`,
    hint: () => 'Write its identifier into model_overview.model_id of a card, and freeze a version of it.',
  }),
  'gate/unknown-model-version': defineProblem<{
    model: string;
    modelVersion: string;
    card: string;
    known: string[];
  }>({
    severity: 'error',
    title: 'A version of the model without a version of the card',
    message: ({ model, modelVersion, card }) =>
      `No version of the card ${card} is about version ${modelVersion} of the model ${model}.`,
    hint: ({ known }) =>
      known.length === 0
        ? 'Its versions say nothing of the version of the model: write model_overview.model_version.'
        : `Its versions are about ${list(known)}.`,
  }),
  'gate/several-cards': defineProblem<{ model: string; cards: string[] }>({
    severity: 'error',
    title: 'Several cards for one model',
    message: ({ model, cards }) => `Several cards are about the model ${model}: ${list(cards)}.`,
    hint: () => 'Name the card: colophon gate CARD --for ENVIRONMENT.',
  }),
  'gate/unreadable': defineProblem<{ version: string }>({
    severity: 'error',
    title: 'A version that cannot be read',
    message: ({ version }) => `The card of ${version} cannot be read: nothing can be said of it.`,
    hint: ({ version }) => `See what is wrong with colophon verify, and freeze a version after ${version}.`,
  }),
  'gate/status': defineProblem<{ version: string; status: string; statuses: string[]; environment: string }>({
    severity: 'error',
    title: 'A status that may not go there',
    message: ({ version, status, environment }) =>
      `${version} is ${status}: it may not go to ${environment}.`,
    hint: ({ statuses }) => `What goes there is ${statuses.join(' or ')}.`,
  }),
  'gate/rating': defineProblem<{ version: string; rating: string; ratings: string[]; environment: string }>({
    severity: 'error',
    title: 'A risk that may not go there',
    message: ({ version, rating, environment }) =>
      `The risk of ${version} is rated ${rating}: it may not go to ${environment}.`,
    hint: ({ ratings }) => `What goes there is rated ${ratings.join(' or ')}.`,
  }),
  'gate/no-approval': defineProblem<{ version: string; environment: string }>({
    severity: 'error',
    title: 'No approval to count from',
    message: ({ version, environment }) =>
      `${version} is not approved, and ${environment} asks for an approval.`,
    hint: () => 'Have it approved with colophon status.',
  }),
  'gate/approval-too-old': defineProblem<{
    version: string;
    at: string;
    days: number;
    most: number;
    environment: string;
  }>({
    severity: 'error',
    title: 'An approval that is too old',
    message: ({ version, at, days, most, environment }) =>
      `The approval of ${version}, of ${at}, is ${days} days old; for ${environment} it may be ${most}.`,
    hint: () => 'Have it renewed: colophon status CARD@VERSION Approved --note …',
  }),
  'gate/approval-ahead': defineProblem<{ version: string; at: string; now: string }>({
    severity: 'error',
    title: 'An approval of a time to come',
    message: ({ version, at, now }) => `The approval of ${version} is dated ${at}, and now is ${now}.`,
    hint: () => 'See that the clocks are right. An approval counts from when it was made.',
  }),
  'gate/metric-missing': defineProblem<Bound>({
    severity: 'error',
    title: 'A metric that the card lacks',
    message: (facts) => `${facts.environment} bounds ${place(facts)}, and the card has no such number.`,
    hint: () => 'Freeze a version whose card has it, or correct the name in the settings.',
  }),
  'gate/metric-bound': defineProblem<Bound & { value: string; bound: 'min' | 'max'; limit: number }>({
    severity: 'error',
    title: 'A metric out of its bounds',
    message: (facts) =>
      `${place(facts).replace('the', 'The')} is ${facts.value}; for ${facts.environment} it has to be ` +
      `${facts.bound === 'min' ? 'at least' : 'at most'} ${facts.limit}.`,
    hint: ({ environment }) => `The bound is the settings’, under environments.${environment}.metrics.`,
  }),
  'gate/signature': defineProblem<{ version: string; found: string; signers: string[]; environment: string }>(
    {
      severity: 'error',
      title: 'An approval without the right signature',
      message: ({ version, found, environment }) =>
        `${environment} asks for a signed approval, and that of ${version} is ${found}.`,
      hint: ({ signers }) => `One of these has to sign it: ${list(signers)}.`,
    },
  ),
};

export const gateProblem = makeProblems(gateProblems);
