import type { VersionOutline } from '../catalogue/catalogue.ts';
import { rejectionOf } from '../version/is-rejection.ts';
import type { Status } from '../version/ledger-entry.ts';
import type { Mark } from './page.ts';
import type { Words } from './words/en.ts';

export type Rating = 'High' | 'Medium' | 'Low' | 'Unknown';

/** From the one that weighs most. */
export const ratings: readonly Rating[] = ['High', 'Medium', 'Low', 'Unknown'];

const ratingShapes = { High: 'full', Medium: 'half', Low: 'empty', Unknown: 'question' } as const;
const statusShapes = { Approved: 'full', PendingReview: 'half', Draft: 'empty', Archived: 'struck' } as const;

export const describeRisk = (rating: Rating | undefined, words: Words): Mark => ({
  word: rating ? words.ratings[rating] : words.notRated,
  form: 'diamond',
  shape: rating ? ratingShapes[rating] : 'question',
});

/** Undefined stands for content that is not frozen. */
export const describeStatus = (status: Status | undefined, words: Words): Mark => ({
  word: status ? words.statuses[status] : words.notFrozen,
  form: 'circle',
  shape: status ? statusShapes[status] : 'dashed',
});

/** Of a version: one that its review sent back is Draft again, and is said to be rejected. */
export const describeVersionStatus = (
  { status, changes }: Pick<VersionOutline, 'status' | 'changes'>,
  words: Words,
): Mark => {
  const mark = describeStatus(status, words);
  return rejectionOf(changes) ? { ...mark, word: words.rejected } : mark;
};
