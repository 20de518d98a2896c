import type { PlannedPage } from '../../core/output/plan-output.ts';

/** Pages that show the same contents stay together; of a card with a long history they are several portions. */
const mostPages = 60;

/** Divides pages into portions for threads, in their order: none has pages of two cards. */
export function splitPages(pages: readonly PlannedPage[]): readonly (readonly PlannedPage[])[] {
  const portions: PlannedPage[][] = [];
  for (const page of pages) {
    const last = portions.at(-1);
    const isNext = last && last.length < mostPages && last.at(-1)?.plan.cardId === page.plan.cardId;
    if (isNext) last.push(page);
    else portions.push([page]);
  }
  return portions;
}
