import type { Problem } from '../../problem/problem.ts';
import type { ForeignCard } from '../format.ts';
import type { Reading } from '../reading.ts';
import type { TreeEdit } from './edit-tree.ts';

/** The shapes of the two published versions of the schema. */
export type Shape = '0.0.1' | '0.0.2';

/** Writes a field of the card where it was read from, or would be; undefined takes it away. */
export type WriteField = (edit: TreeEdit, value: unknown) => void;

/** Writes entries of a list of the card; places are those of the card as it was read. */
export interface WriteList {
  remove(edit: TreeEdit, index: number): void;
  insert(edit: TreeEdit, index: number, entry: unknown, card: unknown): void;
}

/** Reads a model card of the toolkit into a card, and knows of each field where it is written back. */
export interface CardReader {
  readonly reading: Reading;
  readonly shape: Shape;
  /** By pointer into the card that was read. */
  readonly fields: Map<string, WriteField>;
  readonly lists: Map<string, WriteList>;
  readonly files: ForeignCard['files'][number][];
  /** Leaves that are no text for people, and become no custom detail. */
  readonly unplaced: Set<string>;
  /** What people are to be told. */
  readonly problems: Problem[];
}

export const details = '/additional_information/custom_details';

/** The evaluation that holds the metrics, of which the toolkit has one list. */
export const evaluation = '/evaluation_details/0';
export const evaluationName = 'MCT performance metrics';
