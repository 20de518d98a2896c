import { excerpt } from '../../text/excerpt.ts';
import type { Weight } from '../../compare/weighed-change.ts';
import type { Problem } from '../../problem/problem.ts';
import { describeUncompared } from '../describe-uncompared.ts';
import type { CardReview, Review } from '../review.ts';
import { countsOf } from './count-words.ts';
import type { Block, Opener } from './fit-blocks.ts';
import { inertText } from './inert-text.ts';
import { ranks } from './ranks.ts';

/** One line per card, in a table. */
export function summaryBlocks({ cards, problems }: Review): readonly Block[] {
  const hasRisk = cards.some((card) => describeRisk(card) !== '');
  const columns = ['Card', 'Weight', ...(hasRisk ? ['Risk'] : []), 'Changes', 'Next version', 'Findings'];
  const head: Opener = { text: `\n${row(columns)}${row(columns.map(() => '---'))}` };
  const byCard = Map.groupBy(problems, ({ card }) => card);
  return cards.map((card) => ({
    openers: [head],
    rank: ranks.summary[card.weight ?? 'none'],
    kind: 'card',
    text: row([
      describeCard(card),
      describeWeight(card),
      ...(hasRisk ? [describeRisk(card)] : []),
      describeChanges(card),
      card.proposed === undefined ? '' : inertText(card.proposed),
      describeFindings(byCard.get(card.id) ?? []),
    ]),
  }));
}

export const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => (cell === '' ? '–' : cell)).join(' | ')} |\n`;

const longestName = 80;

export const nameOf = ({ name, id }: CardReview): string =>
  inertText(excerpt(name.trim() === '' ? id : name, longestName));

const idOf = ({ id }: CardReview): string => inertText(excerpt(id, longestName));

const describeCard = (card: CardReview): string => `${nameOf(card)}<br><code>${idOf(card)}</code>`;

function describeWeight(card: CardReview): string {
  const { what, weight } = card;
  const uncompared = describeUncompared(card);
  const facts = [
    ...(weight === undefined
      ? []
      : [weight === 'major' ? `**${weightNames[weight]}**` : weightNames[weight]]),
    ...(what === 'changed' ? [] : [what]),
    ...(uncompared === undefined ? [] : [uncompared]),
  ];
  return facts.join(', ');
}

export const weightNames: Readonly<Record<Weight, string>> = {
  major: 'Major',
  minor: 'Minor',
  editorial: 'Editorial',
};

/** Empty where it did not change. */
function describeRisk({ changes }: CardReview): string {
  const change = changes.find(({ path }) => path.join('/') === 'intended_uses/risk_rating');
  if (change?.kind !== 'value') return '';
  const [before, after] = [change.before, change.after].map((value) =>
    value === undefined ? 'none' : inertText(excerpt(String(value))),
  );
  return `${before} → **${after}**`;
}

function describeChanges({ changes, entries }: CardReview): string {
  const counts = Object.entries(Object.groupBy(changes, ({ weight }) => weight)).map(
    ([weight, own]) => `${own.length} ${weight}`,
  );
  return [...counts, ...(entries.length === 0 ? [] : [countsOf.entry(entries.length)])].join(', ');
}

export function describeFindings(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const counts = [
    ...(errors === 0 ? [] : [countsOf.error(errors)]),
    ...(warnings === 0 ? [] : [countsOf.warning(warnings)]),
  ];
  return errors === 0
    ? counts.join(', ')
    : `**${counts[0]}**${counts
        .slice(1)
        .map((one) => `, ${one}`)
        .join('')}`;
}
