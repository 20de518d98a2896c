import type { Page } from '../core/page/page.ts';
import type { PagePlan } from '../core/page/plan-pages.ts';

/** What the command hands to the site in the same process. */
export interface SiteInput {
  readonly plans: readonly PagePlan[];
}

export const siteInputKey = Symbol.for('colophon.site');

/** The plans of the pages of one kind. Throws where the site is built without a catalogue. */
export function plansOf<Kind extends Page['kind']>(kind: Kind): readonly Extract<PagePlan, { kind: Kind }>[] {
  const input = (globalThis as { [siteInputKey]?: SiteInput })[siteInputKey];
  if (!input) {
    throw new Error('The site has no catalogue: run "colophon build", not Astro by itself.');
  }
  return input.plans.filter((plan): plan is Extract<PagePlan, { kind: Kind }> => plan.kind === kind);
}

/** The parameters of a plan's route: without a language for English, whose pages stand at the root. */
export const parametersOf = ({ language, cardId, label }: PagePlan) => ({
  language: language === 'en' ? undefined : language,
  card: cardId,
  label,
});
