import type { ChangeRow, TextPart } from '../../compare/change-row.ts';
import { excerpt } from '../../text/excerpt.ts';
import { inertText } from './inert-text.ts';
import { lengthOf, markParts, type Mark } from './mark-parts.ts';

const longestName = 80;
const longestCell = 200;
const longestText = 4000;

/** Field, Before and After of a change, for a table's line. */
export const changeCells = (change: ChangeRow): readonly string[] => [
  describeField(change),
  describeSide(change.before, 'del'),
  `${describeSide(change.after, 'ins')}${describeDifference(change)}${describeReason(change)}`,
];

/** A text that its cell has no room for, both sides of it, folded; undefined where the cell holds it. On one line. */
export function longText(change: ChangeRow): string | undefined {
  const { before, after } = change;
  if (lengthOf(before) <= longestCell && lengthOf(after) <= longestCell) return undefined;
  const sides = [
    { name: 'Before', parts: before, mark: 'del' as const },
    { name: 'After', parts: after, mark: 'ins' as const },
  ].filter(({ parts }) => parts !== undefined);
  const heads = sides.map(({ name }) => `<th>${name}</th>`).join('');
  const texts = sides.map(
    ({ parts = [], mark }) =>
      `<td valign="top">${markParts(parts, mark, { longest: longestText, keepsLines: true })}</td>`,
  );
  const table = `<table><tr>${heads}</tr><tr>${texts.join('')}</tr></table>`;
  return `<details><summary>${describeField(change)}${sides.length < 2 ? '' : ': all that changed'}</summary>${table}</details>`;
}

function describeField({ field, what }: ChangeRow): string {
  const names = field.map((name) => inertText(excerpt(name, longestName))).join(' › ');
  return what === 'changed' ? names : `${names} (${what})`;
}

const describeSide = (parts: readonly TextPart[] | undefined, mark: Mark): string =>
  (parts && markParts(parts, mark, { longest: longestCell })) ?? '';

const describeDifference = ({ difference }: ChangeRow): string => {
  if (difference === undefined) return '';
  const { text, direction } = difference;
  return ` (${inertText(excerpt(text))}${direction === 'unknown' ? '' : `, ${direction}`})`;
};

const describeReason = ({ reason }: ChangeRow): string =>
  reason === undefined ? '' : `<br><em>${inertText(excerpt(reason, longestCell))}</em>`;
