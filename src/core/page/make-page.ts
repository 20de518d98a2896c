import { makeCataloguePage } from './make-catalogue-page.ts';
import { makeComparePage } from './make-compare-page.ts';
import { makeComparisonPage } from './make-comparison-page.ts';
import { makeContentPage } from './make-content-page.ts';
import { makeGuidePage } from './make-guide-page.ts';
import { makeHistoryPage } from './make-history-page.ts';
import { makeLeadPage } from './make-lead-page.ts';
import type { Page } from './page.ts';
import type { PageInputs, PageKind, PagePlan } from './page-plan.ts';

type PageOf<Kind extends PageKind> = Extract<Page, { kind: Kind }>;

const makers: { readonly [Kind in PageKind]: (input: PageInputs[Kind]) => PageOf<Kind> } = {
  catalogue: makeCataloguePage,
  content: makeContentPage,
  lead: makeLeadPage,
  history: makeHistoryPage,
  compare: makeComparePage,
  comparison: makeComparisonPage,
  guide: makeGuidePage,
};

/** Makes a page from its inputs alone. */
export function makePage<Kind extends PageKind>({ kind, input }: PagePlan<Kind>): PageOf<Kind> {
  return (makers[kind] as (input: unknown) => PageOf<Kind>)(input);
}
