import type { Frame, Link, Mark, Notice, Value } from './page.ts';

/** All cards in rows. */
export interface CataloguePage {
  readonly kind: 'catalogue';
  readonly frame: Frame;
  readonly title: string;
  readonly organisation: string | undefined;
  readonly rows: readonly CatalogueRow[];
  readonly columns: CatalogueColumns;
  readonly filters: readonly Filter[];
  readonly sorts: readonly Choice[];
  readonly search: SearchWords;
  readonly notices: readonly Notice[];
  readonly empty: { readonly title: string; readonly text: string; readonly link: Link };
  readonly madeFrom: string;
}

export interface CatalogueColumns {
  readonly model: string;
  readonly risk: string;
  readonly status: string;
  readonly owner: string;
  readonly version: string;
  readonly date: string;
}

export interface CatalogueRow {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly lang?: string;
  /** Intended use in a line; undefined where the card says none. */
  readonly summary: string | undefined;
  readonly risk: Mark;
  readonly status: Mark;
  readonly owner: Value;
  readonly version: string;
  readonly date: string;
  /** `draft waiting`, `2 problems`. */
  readonly asides: readonly string[];
  /** What the filters compare. */
  readonly keys: { readonly risk: string; readonly status: string; readonly owner: string };
  /** What the sorts compare: the smaller first. */
  readonly order: {
    readonly name: number;
    readonly risk: number;
    readonly status: number;
    readonly date: number;
  };
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface Filter {
  readonly name: 'risk' | 'status' | 'owner';
  readonly label: string;
  readonly choices: readonly Choice[];
}

export interface SearchWords {
  readonly label: string;
  readonly sort: string;
  /** With `{shown}` and `{all}` where the numbers go. */
  readonly shown: string;
  readonly all: string;
  readonly noMatch: string;
  readonly reset: string;
  /** Relative to the page. */
  readonly index: string;
}
