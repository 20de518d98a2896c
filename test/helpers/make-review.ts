import type { Change, Step } from '../../src/core/compare/change.ts';
import type { WeighedChange, Weight } from '../../src/core/compare/weighed-change.ts';
import type { Problem } from '../../src/core/problem/problem.ts';
import type { CardReview, LocatedChange, Review } from '../../src/core/review/review.ts';

export const makeReview = (review: Partial<Review> = {}): Review => ({
  base: 'b'.repeat(40),
  mergeBase: 'a'.repeat(40),
  head: 'c'.repeat(40),
  cards: [],
  problems: [],
  ...review,
});

export function makeCardReview({ id = 'loan-approval', ...card }: Partial<CardReview> = {}): CardReview {
  return {
    id,
    folder: `cards/${id}`,
    name: 'Loan approval',
    what: 'changed',
    before: 'valid',
    after: 'valid',
    weight: card.changes?.[0]?.weight,
    changes: [],
    entries: [],
    newest: 'v3',
    proposed: card.changes?.length ? 'v4' : undefined,
    ...card,
  };
}

type Difference = Change extends infer One
  ? One extends Change
    ? Omit<One, 'path' | `${string}Pointer`>
    : never
  : never;

/** A change at a place, as the review has it; pointers are those of the path. */
export function makeChange(
  path: readonly Step[],
  difference: Difference,
  weight: Weight = 'minor',
  more: Partial<Pick<WeighedChange, 'reason' | 'metric'>> = {},
): LocatedChange {
  const pointer = path.map((step) => `/${typeof step === 'string' ? step : 0}`).join('');
  return {
    path,
    beforePointer: pointer,
    afterPointer: pointer,
    ...difference,
    weight,
    rule: 'field',
    ...more,
    location: { file: 'cards/loan-approval/card.md', line: 12, column: 3 },
  } as LocatedChange;
}

export const makeProblem = (problem: Partial<Problem> = {}): Problem => ({
  code: 'schema/unknown-field',
  severity: 'error',
  message: 'There is no field “model_ower”.',
  hint: 'Write model_owner if that is meant.',
  card: 'loan-approval',
  file: 'cards/loan-approval/card.md',
  line: 4,
  column: 3,
  data: {},
  ...problem,
});

export const metricPath = (evaluation: string, group: string, metric: string): readonly Step[] => [
  'evaluation_details',
  { entry: evaluation },
  'metric_groups',
  { entry: group },
  'metric_data',
  { entry: metric },
  'value',
];
