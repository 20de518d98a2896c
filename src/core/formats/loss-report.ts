import type { Fate, LossReason } from './format.ts';

/** What became of a source: one row for each of its leaves, in its order. */
export interface LossReport {
  /** The format's id and what people call it. */
  readonly format: string;
  readonly title: string;
  /** The paths in the card's folder under which the source is kept, as it was. */
  readonly kept: readonly string[];
  readonly same: number;
  readonly converted: number;
  /** How many leaves have no place; `empty` ones are not counted. */
  readonly lost: number;
  readonly rows: readonly Fate[];
}

export const countFates = (rows: readonly Fate[]): Pick<LossReport, 'same' | 'converted' | 'lost'> => ({
  same: rows.filter((row) => 'to' in row && row.how === 'same').length,
  converted: rows.filter((row) => 'to' in row && row.how === 'converted').length,
  lost: rows.filter((row) => 'reason' in row && row.reason !== 'empty').length,
});

/** What people are told of each reason. */
export const lossWords: Readonly<Record<LossReason, string>> = {
  empty: 'It says nothing.',
  'no-field': 'The card has no field for it.',
  'format-only': 'It is of the format, and says nothing of the model.',
  dangling: 'It refers to something that is not there.',
  repeated: 'It is there twice; the other one was taken.',
  'field-taken': 'Its field is filled from elsewhere in the source.',
};
