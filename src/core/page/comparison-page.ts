import type { PageLanguage } from '../catalogue/routes.ts';
import type { WeightRules } from '../compare/weight-rules.ts';
import type { Fact, Frame, Link, Notice } from './page.ts';

/** What changed between two versions of a card. */
export interface ComparisonPage {
  readonly kind: 'comparison';
  readonly frame: Frame;
  readonly trail: readonly Link[];
  readonly trailLabel: string;
  readonly title: string;
  readonly titleLang?: string;
  /** The two sides, each with when it was frozen. */
  readonly sides: readonly Fact[];
  /** Why there is no comparison. */
  readonly notices: readonly Notice[];
  readonly comparison: ComparisonView | undefined;
  /** The pairs before and after this one. */
  readonly neighbours: { readonly label: string; readonly links: readonly Link[] };
}

/** A comparison, laid out by the same code in the build and in the reader's browser. */
export interface ComparisonView {
  /** How many changes of which weight; or that there are none. */
  readonly summary: string;
  /** The tables of changes, heaviest first. */
  readonly html: string;
}

/** Every pair of neighbours, and a choice of any two. */
export interface ComparePage {
  readonly kind: 'compare';
  readonly frame: Frame;
  readonly trail: readonly Link[];
  readonly trailLabel: string;
  readonly title: string;
  readonly titleLang?: string;
  readonly lead: string;
  /** Undefined where there is only one version. */
  readonly chooser: Chooser | undefined;
  readonly pairs: { readonly title: string; readonly links: readonly Link[] };
  readonly empty: string | undefined;
}

export interface Chooser {
  readonly title: string;
  readonly from: string;
  readonly to: string;
  /** Said where the versions cannot be fetched. */
  readonly failed: string;
  /** Oldest first. */
  readonly choices: readonly { readonly label: string; readonly value: string; readonly json: string }[];
  /** What the browser needs to compare as the build does. */
  readonly input: CompareInBrowser;
}

export interface CompareInBrowser {
  readonly language: PageLanguage;
  readonly rules: WeightRules;
}
