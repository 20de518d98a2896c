import type { PlannedPage } from '../../core/output/plan-output.ts';

/**
 * Divides pages among threads: those of a card stay together and in their order, all parts are about as long, and
 * what belongs to no card is the first part's.
 */
export function splitPages(
  pages: readonly PlannedPage[],
  count: number,
): readonly (readonly PlannedPage[])[] {
  const parts: PlannedPage[][] = [[]];
  for (const [place, page] of pages.entries()) {
    const isCardsFirst = page.plan.cardId !== pages[place - 1]?.plan.cardId;
    if (isCardsFirst && parts.length < count && place >= (pages.length / count) * parts.length)
      parts.push([]);
    parts.at(-1)?.push(page);
  }
  return parts;
}
