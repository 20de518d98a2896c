import { makePage } from '../core/page/make-page.ts';
import type { PageKind, PagePlan } from '../core/page/page-plan.ts';

/** What the command hands to the site in the same process. */
export interface SiteInput {
  readonly plans: readonly PagePlan[];
  /** Told of each page that is made. */
  readonly onPage: () => void;
}

export const siteInputKey = Symbol.for('colophon.site');

/** The plans of the pages of one kind. Throws where the site is built without a catalogue. */
export const plansOf = <Kind extends PageKind>(kind: Kind): readonly PagePlan<Kind>[] =>
  readInput().plans.filter((plan): plan is PagePlan<Kind> => plan.kind === kind);

/** What the page shows. */
export function pageOf<Kind extends PageKind>(plan: PagePlan<Kind>) {
  readInput().onPage();
  return makePage(plan);
}

function readInput(): SiteInput {
  const input = (globalThis as { [siteInputKey]?: SiteInput })[siteInputKey];
  if (!input) {
    throw new Error('The site has no catalogue: run "colophon build", not Astro by itself.');
  }
  return input;
}

/** The parameters of a plan's route: without a language for English, whose pages stand at the root. */
export const parametersOf = ({ language, cardId, label }: PagePlan) => ({
  language: language === 'en' ? undefined : language,
  card: cardId,
  label,
});
