import { createColors } from 'picocolors';
import type { ChangeRow, TextPart } from '../../core/compare/change-row.ts';
import { describeChanges } from '../../core/compare/describe-changes.ts';
import type { Weight } from '../../core/compare/weighed-change.ts';
import { describeLedgerEntry } from '../../core/review/comment/describe-ledger-entry.ts';
import { describeUncompared } from '../../core/review/describe-uncompared.ts';
import type { CardReview, Review } from '../../core/review/review.ts';
import { excerpt } from '../../core/text/excerpt.ts';
import { countOf } from '../count-of.ts';

type Colours = ReturnType<typeof createColors>;

/** For people: each card with what changed, the heaviest first. The problems come below, as those of every command. */
export function formatReview(
  { cards, mergeBase, head }: Pick<Review, 'cards' | 'mergeBase' | 'head'>,
  { isColoured }: { readonly isColoured: boolean },
): string {
  const colours = createColors(isColoured);
  const compared = colours.dim(`${mergeBase.slice(0, 10)}...${head.slice(0, 10)}`);
  if (cards.length === 0) return `No card is touched.  ${compared}\n`;
  const blocks = cards.map((card) => formatCard(card, colours));
  return `${[`${countOf(cards.length, 'card')} touched.  ${compared}\n`, ...blocks].join('\n')}\n`;
}

function formatCard(card: CardReview, colours: Colours): string {
  const rows = describeChanges(card.changes, 'en');
  // Of a card that came or went, every field did.
  const shown = rows.filter(({ weight }) => card.what === 'changed' || weight === 'major').slice(0, mostRows);
  const left = rows.length - shown.length;
  const lines = [
    `${colours.bold(excerpt(card.name))}  ${colours.dim(card.folder)}  ${describeState(card, colours)}`,
    ...shown.flatMap((row) => formatRow(row, card, colours)),
    ...(left > 0 ? [`${indent}… and ${left} more`] : []),
    ...card.entries.map(
      (entry) => `  ${colours.dim('ledger'.padEnd(9))}  ${describeLedgerEntry(entry, excerpt)}`,
    ),
  ];
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}

/** More are for a page: the site compares versions, and so does the JSON. */
const mostRows = 100;

function describeState(card: CardReview, colours: Colours): string {
  const { what, weight, newest, proposed } = card;
  const uncompared = describeUncompared(card);
  const facts = [
    ...(what === 'changed' ? [] : [what]),
    ...(uncompared === undefined ? [] : [uncompared]),
    ...(weight === undefined ? [] : [badge(weight, colours)]),
    ...(proposed === undefined ? [] : [newest === undefined ? `→ ${proposed}` : `${newest} → ${proposed}`]),
  ];
  return facts.length === 0 ? 'nothing that is frozen changed' : facts.join(', ');
}

function badge(weight: Weight, colours: Colours): string {
  if (weight === 'major') return colours.red(colours.bold(weight));
  return weight === 'minor' ? colours.yellow(weight) : colours.dim(weight);
}

function formatRow(row: ChangeRow, { what: ofCard }: CardReview, colours: Colours): string[] {
  const { weight, what, field, before, after, difference, reason, isLong } = row;
  const hasBoth = before !== undefined && after !== undefined;
  const place = field.map((name) => excerpt(name)).join(' › ');
  const happened = ofCard === 'changed' && !hasBoth ? ` ${what}` : '';
  const direction = difference?.direction === 'unknown' ? undefined : difference?.direction;
  const facts = [difference?.text, direction, reason].filter((fact) => fact !== undefined);
  const told = facts.length === 0 ? '' : `  ${colours.dim(`(${excerpt(facts.join(', '), longest)})`)}`;
  const head = `  ${badge(weight, colours)}${' '.repeat(9 - weight.length)}  ${place}${happened}`;
  const [old, young] = [formatSide(before, colours.red), formatSide(after, colours.green)];
  if (isLong && hasBoth) return [`${head}${told}`, `${indent}- ${old}`, `${indent}+ ${young}`];
  const sides = hasBoth ? `${old} → ${young}` : young === '' ? old : young;
  return [`${head}: ${sides}${told}`];

  /** What only this side has, in its colour; where there is no other side, that is all of it. */
  function formatSide(parts: readonly TextPart[] = [], colour: (text: string) => string): string {
    let left = longest;
    return parts
      .map(({ text, isChanged }) => {
        if (left <= 0) return '';
        const shown = excerpt(text, left);
        left -= [...shown].length;
        return isChanged && hasBoth ? colour(shown) : shown;
      })
      .join('')
      .trim();
  }
}

const longest = 160;

const indent = ' '.repeat(13);
