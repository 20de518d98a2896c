import { describeChanges } from '../../compare/describe-changes.ts';
import type { Review } from '../review.ts';
import { cardBlocks } from './card-blocks.ts';
import { countsOf, listWords, type Counted } from './count-words.ts';
import { findingBlocks } from './finding-blocks.ts';
import { fitBlocks, measure } from './fit-blocks.ts';
import { inertText } from './inert-text.ts';
import { describeFindings, summaryBlocks } from './summary-blocks.ts';

/** The first line of every comment: by it, a job finds the one that it wrote before. */
export const commentMarker = '<!-- colophon-review -->';

export interface CommentOptions {
  /** Where the site of the head can be read. */
  readonly previewUrl?: string | undefined;
  /** The repository's page on its forge. */
  readonly repositoryUrl?: string | undefined;
  /** Characters; without it, what GitHub takes. */
  readonly limit?: number | undefined;
}

/**
 * A review as a comment in Markdown, for GitHub and GitLab. What stands in the cards is inert in it. Where not all fits,
 * the least weighty is left out and counted; the limit is kept where it is at least 1,000.
 */
export function formatComment(
  review: Review,
  { previewUrl, repositoryUrl, limit = longestComment }: CommentOptions = {},
): string {
  const places = { previewUrl, repositoryUrl, head: review.head };
  const frame = (left: ReadonlyMap<string, number>, text: string): string =>
    `${describeHead(review)}${describeLeft(left)}${text}${describeFoot(review)}`;
  const blocks = [
    ...summaryBlocks(review),
    ...findingBlocks(review.problems, places),
    ...review.cards.flatMap((card) => cardBlocks(card, describeChanges(card.changes, 'en'), places)),
  ];
  const all = new Map([...Map.groupBy(blocks, ({ kind }) => kind)].map(([kind, own]) => [kind, own.length]));
  const whole = fitBlocks(blocks, limit - measure(frame(new Map(), '')));
  if (whole.left.size === 0) return frame(whole.left, whole.text);
  const { left, text } = fitBlocks(blocks, limit - measure(frame(all, '')));
  return frame(left, text);
}

/** GitHub and GitHub Enterprise say 65,536. */
const longestComment = 65_535;

function describeHead({ cards, problems }: Review): string {
  const counts = (['changed', 'added', 'removed'] as const)
    .map((what) => ({ what, count: cards.filter((card) => card.what === what).length }))
    .filter(({ count }) => count > 0)
    .map(({ what, count }, index) => `${index === 0 ? countsOf.card(count) : count} ${what}`);
  const touched = counts.length === 0 ? 'No model card is touched' : listWords(counts);
  const findings = describeFindings(problems);
  return `${commentMarker}\n## Model card review\n\n${touched}${findings === '' ? '' : `; ${findings}`}.\n`;
}

function describeLeft(left: ReadonlyMap<string, number>): string {
  if (left.size === 0) return '';
  const counts = leftOrder.flatMap((kind) => {
    const count = left.get(kind) ?? 0;
    return count === 0 ? [] : [countsOf[kind](count)];
  });
  return `\nLeft out for want of room: ${listWords(counts)}.\n`;
}

const leftOrder: readonly Counted[] = ['card', 'finding', 'entry', 'major', 'minor', 'editorial', 'text'];

const describeFoot = ({ mergeBase, head }: Review): string =>
  `\n<sub>Compared ${inertText(head.slice(0, 10))} with ${inertText(mergeBase.slice(0, 10))}.</sub>\n`;
