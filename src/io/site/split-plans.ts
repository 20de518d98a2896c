import type { PagePlan } from '../../core/page/page-plan.ts';

/**
 * Divides pages among threads: those of a card stay together and in their order, all parts are about as long, and
 * what belongs to no card is the first part's, but for the guide, which every rendering makes.
 */
export function splitPlans(plans: readonly PagePlan[], count: number): readonly (readonly PagePlan[])[] {
  const guide = plans.filter(({ kind }) => kind === 'guide');
  const others = plans.filter(({ kind }) => kind !== 'guide');
  const parts: PagePlan[][] = [[]];
  for (const [place, plan] of others.entries()) {
    const isCardsFirst = plan.cardId !== others[place - 1]?.cardId;
    if (isCardsFirst && parts.length < count && place >= (others.length / count) * parts.length)
      parts.push([]);
    parts.at(-1)?.push(plan);
  }
  return parts.map((part) => [...guide, ...part]);
}
