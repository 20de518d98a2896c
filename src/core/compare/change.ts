import type { Card } from '../card/card.ts';
import type { CardFile } from '../card/card-content.ts';
import type { Json } from '../problem/problem.ts';

/** What is compared of a card: its fields, with the prose of its body in them, and its frozen files. */
export interface ComparedCard {
  readonly card: Card;
  readonly files: readonly Pick<CardFile, 'path' | 'sha256' | 'size'>[];
}

/** A step from the card down to what changed: a field's name, or an entry of a list by what it is matched by. */
export type Step = string | { readonly entry: string };

/** Where a change is. */
export interface Place {
  /** Names as in the new card; as in the old one for what is gone. Of a file: nothing. */
  readonly path: readonly Step[];
  /** JSON Pointer into the old card; undefined where there was nothing, and of a file. */
  readonly beforePointer: string | undefined;
  /** JSON Pointer into the new card; undefined where there is nothing left, and of a file. */
  readonly afterPointer: string | undefined;
  /** JSON Pointer into the old card to the innermost entry that both cards have; undefined for the card itself. */
  readonly beforeWithin?: string | undefined;
  /** The same entry in the new card. */
  readonly afterWithin?: string | undefined;
}

/** What a reader of the metric would say of the new number. */
export type Direction = 'better' | 'worse' | 'unknown';

/** A long text, in Markdown. Wrapped anew, it is the same. */
export interface TextDifference {
  readonly kind: 'text';
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** A short text, a yes or no, one word of a list of words. */
export interface ValueDifference {
  readonly kind: 'value';
  readonly before: string | boolean | undefined;
  readonly after: string | boolean | undefined;
}

export interface NumberDifference {
  readonly kind: 'number';
  readonly before: number | undefined;
  readonly after: number | undefined;
  /** From `higher_is_better`, for the value of a metric alone. */
  readonly direction: Direction;
}

/** An entry of a list that came or went: a record, or the value itself. */
export interface EntryDifference {
  readonly kind: 'entry';
  readonly before: Json | undefined;
  readonly after: Json | undefined;
}

/** An entry that has another name, or stands in another entry, and was known by what it holds. */
export interface NameDifference {
  readonly kind: 'name';
  /** From the card down, as `path` is. */
  readonly before: readonly Step[];
  readonly after: readonly Step[];
  /** The fields that make the name, where they differ. */
  readonly names?: readonly NamedField[];
  /** What it stood in, in the new card, and what it stands in, in the old one; undefined where it did not move. */
  readonly movedFrom?: string | undefined;
  readonly movedInto?: string | undefined;
}

export interface NamedField {
  readonly field: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** A curve, bars or a matrix: too many numbers to read one by one. */
export interface SeriesDifference {
  readonly kind: 'series';
  readonly shape: 'curve' | 'bars' | 'matrix';
  readonly before: readonly (readonly number[])[] | readonly number[] | undefined;
  readonly after: readonly (readonly number[])[] | readonly number[] | undefined;
}

/** A frozen file beside the card: same path and another hash is changed, another path and the same hash renamed. */
export interface FileDifference {
  readonly kind: 'file';
  readonly before: ComparedCard['files'][number] | undefined;
  readonly after: ComparedCard['files'][number] | undefined;
}

export type Difference =
  | TextDifference
  | ValueDifference
  | NumberDifference
  | EntryDifference
  | NameDifference
  | SeriesDifference
  | FileDifference;

/** One difference between two cards. */
export type Change = Place & Difference;
