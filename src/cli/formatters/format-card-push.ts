import { createColors } from 'picocolors';
import type { ChangeRow, TextPart } from '../../core/compare/change-row.ts';
import type { CardPushPlan } from '../../core/live/plan-card-push.ts';
import { excerpt } from '../../core/text/excerpt.ts';

/** More are for the card itself. */
const mostRows = 100;
const longest = 160;

/** For people: what a push sends, field by field, from what is there now. */
export function formatCardPush(
  { action, name, status, version, changes, content }: CardPushPlan,
  { isColoured }: { readonly isColoured: boolean },
): string {
  const colours = createColors(isColoured);
  const there = version === undefined ? '' : `, which has version ${version}`;
  const head =
    action === 'none'
      ? `${name} in Amazon SageMaker is as the card is: nothing is sent.`
      : action === 'create'
        ? `Creates ${name} in Amazon SageMaker:`
        : `Updates ${name} in Amazon SageMaker${there}:`;
  const isSilent = content !== undefined && changes.length === 0;
  const lines = [
    colours.bold(head),
    ...changes.slice(0, mostRows).flatMap((row) => formatRow(row, action === 'create')),
    ...(changes.length > mostRows ? [`  … and ${changes.length - mostRows} more`] : []),
    ...(isSilent ? ['  The content differs in nothing that a card shows.'] : []),
    ...(status.before === status.after
      ? []
      : [`  Status: ${status.before === undefined ? '' : `${status.before} → `}${status.after}`]),
  ];
  return lines.map((line) => `${line}\n`).join('');

  function formatRow({ what, field, before, after, isLong }: ChangeRow, isNew: boolean): string[] {
    const place = field.map((word) => excerpt(word)).join(' › ');
    const [old, young] = [tell(before, colours.red), tell(after, colours.green)];
    if (old === undefined || young === undefined)
      return [`  ${place}${isNew ? '' : ` ${what}`}: ${young ?? old ?? ''}`];
    return isLong ? [`  ${place}`, `    - ${old}`, `    + ${young}`] : [`  ${place}: ${old} → ${young}`];
  }
}

function tell(parts: readonly TextPart[] | undefined, colour: (text: string) => string): string | undefined {
  if (parts === undefined) return undefined;
  let left = longest;
  return parts
    .map(({ text, isChanged }) => {
      if (left <= 0) return '';
      const shown = excerpt(text, left);
      left -= [...shown].length;
      return isChanged ? colour(shown) : shown;
    })
    .join('')
    .trim();
}
