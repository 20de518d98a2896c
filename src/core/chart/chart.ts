import type { NumberParts } from '../page/format-number.ts';

/** A metric as a picture, with the same as text for those who cannot see it. */
export type Chart = DrawnChart | BarTable | HeatTable;

/** A drawing, and its numbers as a table. */
export interface DrawnChart {
  readonly kind: 'drawn';
  /** Our own SVG: its colours are `currentColor` and classes, its name is in `aria-label`. */
  readonly svg: string;
  /** The names of the axes, which stand outside the drawing so that any length fits. */
  readonly xName: string | undefined;
  readonly yName: string | undefined;
  /** The first and last label of bars that are too many to be named one by one. */
  readonly ends: readonly [string, string] | undefined;
  readonly note: string | undefined;
  readonly columns: readonly [string, string];
  readonly rows: readonly (readonly [string, string])[];
}

/** Bars with a name and a number each: a table that needs no other beside it. */
export interface BarTable {
  readonly kind: 'bars';
  readonly columns: readonly [string, string];
  readonly bars: readonly Bar[];
  /** Where zero lies, in hundredths of the width. */
  readonly zero: number;
}

export interface Bar {
  readonly label: string;
  readonly value: NumberParts;
  /** Where the bar begins and how long it is, in hundredths of the width. */
  readonly start: number;
  readonly length: number;
}

/** A matrix as a table of numbers with shades. */
export interface HeatTable {
  readonly kind: 'heat';
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly HeatCell[] }[];
}

export interface HeatCell {
  readonly text: string;
  /** 0 (nothing) to 8 (the greatest distance from zero in the matrix). */
  readonly heat: number;
}
