import type { ChangeRow, TextPart } from '../compare/change-row.ts';
import { describeChanges } from '../compare/describe-changes.ts';
import { excerpt } from '../text/excerpt.ts';
import type { Note } from './note.ts';
import type { CardReview, Review } from './review.ts';

/** Each major change of a review, where it is: lighter ones are in the comment. */
export const listNotes = ({ cards }: Review): readonly Note[] =>
  cards.flatMap((card) => {
    const rows = describeChanges(card.changes, 'en');
    return card.changes.flatMap(({ weight, location }, index) => {
      const row = rows[index];
      return weight === 'major' && row ? [{ ...noteOf(card, row), ...location }] : [];
    });
  });

const noteOf = ({ id, name }: CardReview, row: ChangeRow): Note => ({
  code: 'review/major-change',
  title: 'A major change',
  message: `${excerpt(name)}: ${describeRow(row)}.`,
  card: id,
});

function describeRow({ field, what, before, after, difference, reason }: ChangeRow): string {
  const place = field.map((name) => excerpt(name)).join(' › ');
  const sides =
    what === 'changed' || what === 'renamed' ? `${quote(before)} → ${quote(after)}` : quote(after ?? before);
  const facts = [
    difference?.text,
    difference?.direction === 'unknown' ? undefined : difference?.direction,
    reason,
  ].filter((fact) => fact !== undefined);
  const told = facts.length === 0 ? '' : ` (${excerpt(facts.join(', '), longest)})`;
  return `${place} ${what}: ${sides}${told}`;
}

const longest = 120;

const quote = (parts: readonly TextPart[] = []): string =>
  `“${excerpt(parts.map(({ text }) => text).join(''), longest)}”`;
