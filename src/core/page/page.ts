import type { PageLanguage } from '../catalogue/routes.ts';
import type { Chart } from '../chart/chart.ts';
import type { CataloguePage } from './catalogue-page.ts';
import type { ComparePage, ComparisonPage } from './comparison-page.ts';
import type { NumberParts } from './format-number.ts';

/** What a page shows, finished: every word, date, number and link, in order. Components only lay it out. */
export type Page =
  CataloguePage | ContentPage | LeadPage | HistoryPage | ComparePage | ComparisonPage | GuidePage;

export interface Link {
  readonly label: string;
  /** Relative to the page. */
  readonly href: string;
  readonly isCurrent?: boolean;
  /** The language of the label where it is not the page's. */
  readonly lang?: string;
}

/** What stands around the content of every page. */
export interface Frame {
  readonly language: PageLanguage;
  /** Of this page, from the site's root. */
  readonly address: string;
  /** For the browser's tab and for search engines. */
  readonly title: string;
  readonly description: string;
  /** Whose catalogue it is, and its name. */
  readonly organisation: string | undefined;
  readonly home: Link;
  readonly navigation: readonly Link[];
  /** The same page in each language. */
  readonly languages: readonly Link[];
  /** The page's own style: its accent, and what stands at the edge of each printed sheet. */
  readonly style: string;
  /** The Content-Security-Policy. */
  readonly policy: string;
  /** Whether the fonts for Japanese are needed. */
  readonly hasJapanese: boolean;
  /** The site's mark, relative to the page. */
  readonly icon: string;
  /** Another address that holds the same and is the one to name. */
  readonly canonical: string | undefined;
  readonly words: FrameWords;
}

export interface FrameWords {
  readonly skip: string;
  readonly mainNavigation: string;
  readonly languageNavigation: string;
}

/** A word with a shape beside it, so that no meaning hangs on colour alone. */
export interface Mark {
  readonly word: string;
  /** Risk has a diamond, status a circle. */
  readonly form: 'diamond' | 'circle';
  readonly shape: 'empty' | 'half' | 'full' | 'question' | 'struck' | 'dashed';
}

/** One value of a fact. */
export interface Value {
  readonly text: string;
  readonly href?: string;
  readonly mark?: Mark;
  /** Set in the face for code: identifiers, digests, locations. */
  readonly isCode?: boolean;
  /** Stands where a value should be. */
  readonly isMissing?: boolean;
  /** The language of the text where it is not the page's. */
  readonly lang?: string;
  /** Smaller, behind the text: `v3` is `current`. */
  readonly aside?: string;
}

export interface Fact {
  readonly label: string;
  readonly values: readonly Value[];
  /** The language of the label where it is not the page's: of names that the card's author gave. */
  readonly lang?: string;
}

/** Something loud enough to be read first. */
export interface Notice {
  readonly kind: 'note' | 'warning' | 'problem';
  readonly title: string;
  readonly text?: string;
  readonly link?: Link;
  readonly problems?: readonly ProblemLine[];
  /** True of what other versions decide: it is not printed, so that a version's PDF never changes with them. */
  readonly isScreenOnly?: true;
}

export interface ProblemLine {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  /** `cards/loan-approval/card.md:12:3`; empty without one. */
  readonly place: string;
}

/** A part of a section. */
export type Block =
  | {
      readonly kind: 'prose';
      readonly title: string | undefined;
      readonly html: string;
      readonly lang?: string;
    }
  | { readonly kind: 'missing'; readonly title: string | undefined; readonly text: string }
  | { readonly kind: 'facts'; readonly title: string | undefined; readonly facts: readonly Fact[] }
  | ({ readonly kind: 'table' } & Table)
  | {
      readonly kind: 'chart';
      readonly title: string;
      readonly lang?: string;
      readonly chart: Chart;
      readonly dataTitle: string;
      readonly notes: readonly string[];
    }
  | { readonly kind: 'source'; readonly title: string; readonly text: string };

export interface Table {
  readonly title: string | undefined;
  readonly lang?: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface Column {
  readonly label: string;
  /** Numbers line up at their decimal point. */
  readonly isNumber?: boolean;
}

export type Cell =
  | { readonly kind: 'values'; readonly values: readonly Value[]; readonly notes?: readonly Value[] }
  | { readonly kind: 'number'; readonly number: NumberParts; readonly padding: string }
  | { readonly kind: 'drawing'; readonly svg: string };

export interface Section {
  /** For links to it. */
  readonly id: string;
  readonly title: string;
  /** The kind of section where its title is a name: `Evaluation`. */
  readonly kicker?: string;
  /** The language of the title where it is not the page's. */
  readonly lang?: string;
  /** Stand beside the blocks. */
  readonly facts: readonly Fact[];
  readonly blocks: readonly Block[];
  /** See {@link Notice}. */
  readonly isScreenOnly?: true;
}

/** A card, one of its versions, or its draft. */
export interface ContentPage {
  readonly kind: 'content';
  readonly frame: Frame;
  readonly trail: readonly Link[];
  readonly trailLabel: string;
  readonly name: string;
  readonly nameLang?: string;
  readonly cardId: string;
  /** Risk, status, owner, version, date: what a reader wants first. */
  readonly keyFacts: readonly Fact[];
  readonly notices: readonly Notice[];
  readonly downloads: readonly Link[];
  readonly contents: { readonly label: string; readonly links: readonly Link[] };
  readonly sections: readonly Section[];
}

/** Leads on from the address of a draft that is no more. */
export interface LeadPage {
  readonly kind: 'lead';
  readonly frame: Frame;
  readonly title: string;
  readonly text: string;
  readonly link: Link;
}

/** The life of a card. */
export interface HistoryPage {
  readonly kind: 'history';
  readonly frame: Frame;
  readonly trail: readonly Link[];
  readonly trailLabel: string;
  readonly title: string;
  readonly lead: string;
  /** Newest first. */
  readonly events: readonly HistoryEvent[];
  readonly empty: string;
}

export interface HistoryEvent {
  readonly kind: 'freeze' | 'status' | 'revision' | 'acknowledgement';
  /** UTC, for machines. */
  readonly at: string;
  readonly time: string;
  readonly title: string;
  readonly href?: string;
  readonly mark?: Mark;
  readonly person: string;
  readonly note: string | undefined;
  /** An abbreviated commit; undefined without one. */
  readonly commit: string | undefined;
}

/** A page of the guide: its text is in the site's own MDX. */
export interface GuidePage {
  readonly kind: 'guide';
  readonly frame: Frame;
  readonly title: string;
  readonly pages: readonly Link[];
  readonly label: string;
}
