import type { ChangeRow } from '../../compare/change-row.ts';
import type { CardReview } from '../review.ts';
import { changeCells, longText } from './change-cells.ts';
import { describeLedgerEntry } from './describe-ledger-entry.ts';
import type { Block, Opener } from './fit-blocks.ts';
import { linkPages, type Places } from './links.ts';
import { ranks } from './ranks.ts';
import { nameOf, row, weightNames } from './summary-blocks.ts';

/** A card's changes as a table, the heaviest first; its long texts, folded; what its ledger gained. */
export function cardBlocks(card: CardReview, rows: readonly ChangeRow[], places: Places): readonly Block[] {
  const pages = linkPages(card, places);
  const head: Opener = {
    text: `\n### ${nameOf(card)}\n${pages.length === 0 ? '' : `\n${pages.join(' · ')}\n`}`,
  };
  // Of a card that is new or gone, each field is.
  const shown = card.what === 'changed' ? rows : rows.map((one) => ({ ...one, what: 'changed' as const }));
  return [...changeBlocks(shown, head), ...longTextBlocks(shown, head), ...entryBlocks(card, head)];
}

function changeBlocks(rows: readonly ChangeRow[], head: Opener): readonly Block[] {
  const table: Opener = { text: `\n${row(['Field', 'Before', 'After'])}${row(['---', '---', '---'])}` };
  const groups = new Map(
    rows.map(({ weight }) => [weight, { text: `| **${weightNames[weight]}** | | |\n` } satisfies Opener]),
  );
  return rows.map((one) => {
    const group = groups.get(one.weight);
    return {
      openers: [head, table, ...(group ? [group] : [])],
      rank: ranks.change[one.weight],
      kind: one.weight,
      text: row(changeCells(one)),
    };
  });
}

function longTextBlocks(rows: readonly ChangeRow[], head: Opener): readonly Block[] {
  return rows.flatMap((one) => {
    const text = longText(one);
    return text === undefined
      ? []
      : [{ openers: [head], rank: ranks.longText[one.weight], kind: 'text', text: `\n${text}\n` }];
  });
}

function entryBlocks({ entries }: CardReview, head: Opener): readonly Block[] {
  const ledger: Opener = { text: '\nLedger:\n\n' };
  return entries.map((entry) => ({
    openers: [head, ledger],
    rank: ranks.entry,
    kind: 'entry',
    text: `- ${describeLedgerEntry(entry)}\n`,
  }));
}
