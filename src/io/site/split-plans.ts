import type { PagePlan } from '../../core/page/page-plan.ts';

/**
 * Divides pages among threads: those of a card stay together and in their order, all parts are about as long, and
 * what belongs to no card is the first part's.
 */
export function splitPlans(plans: readonly PagePlan[], count: number): readonly (readonly PagePlan[])[] {
  const parts: PagePlan[][] = [[]];
  for (const [place, plan] of plans.entries()) {
    const isCardsFirst = plan.cardId !== plans[place - 1]?.cardId;
    if (isCardsFirst && parts.length < count && place >= (plans.length / count) * parts.length)
      parts.push([]);
    parts.at(-1)?.push(plan);
  }
  return parts;
}
