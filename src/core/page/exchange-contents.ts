import type { HeldContent } from '../catalogue/held-content.ts';
import type { PagePlan } from './page-plan.ts';

/** The plan of a card's page with what `exchange` gives for each content that the page shows. */
export function exchangeContents(plan: PagePlan, exchange: (content: HeldContent) => HeldContent): PagePlan {
  const within = <Holder extends { readonly content: HeldContent | undefined }>(holder: Holder): Holder =>
    holder.content ? { ...holder, content: exchange(holder.content) } : holder;
  switch (plan.kind) {
    case 'content':
      return { ...plan, input: { ...plan.input, content: within(plan.input.content) } };
    case 'comparison':
      return {
        ...plan,
        input: { ...plan.input, before: within(plan.input.before), after: within(plan.input.after) },
      };
    case 'catalogue':
    case 'lead':
    case 'history':
    case 'compare':
    case 'guide':
      return plan;
  }
}
