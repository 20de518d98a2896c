import type { ContentLabel, PageLanguage } from '../catalogue/routes.ts';
import type { ContentInput } from './content/content-context.ts';
import type { CatalogueInput } from './make-catalogue-page.ts';
import type { CompareInput } from './make-compare-page.ts';
import type { ComparisonInput } from './make-comparison-page.ts';
import type { GuideInput } from './make-guide-page.ts';
import type { HistoryInput } from './make-history-page.ts';
import type { LeadInput } from './make-lead-page.ts';

/** Everything that a page of each kind is made of: its maker is given this, and has nothing else to look at. */
export interface PageInputs {
  readonly catalogue: CatalogueInput;
  readonly content: ContentInput;
  readonly lead: LeadInput;
  readonly history: HistoryInput;
  readonly compare: CompareInput;
  readonly comparison: ComparisonInput;
  readonly guide: GuideInput;
}

export type PageKind = keyof PageInputs;

/** A page that will be made. */
export type PagePlan<Kind extends PageKind = PageKind> = Kind extends PageKind ? Plan<Kind> : never;

interface Plan<Kind extends PageKind> {
  /** From the site's root: `ja/cards/loan-approval/v3/index.html`. */
  readonly address: string;
  readonly kind: Kind;
  readonly language: PageLanguage;
  /** Undefined where the page is not one of a card. */
  readonly cardId: string | undefined;
  /** `v3` or `draft`, of a comparison `v2...v3`; undefined where the page is of no one of them. */
  readonly label: ContentLabel | undefined;
  readonly input: PageInputs[Kind];
}
