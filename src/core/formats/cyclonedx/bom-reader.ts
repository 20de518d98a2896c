import type { CardReader } from '../model-card-toolkit/card-reader.ts';

/** Reads a component and its model card into a card, and knows of each field where it is written back. */
export interface BomReader extends CardReader {
  /** Pointer to the component. */
  readonly at: string;
  /** `1.6`, from which on a component has authors and a model card an environment. */
  readonly hasAuthors: boolean;
  /** Pointers to what a reference can name. */
  readonly targets: ReadonlyMap<string, string>;
}

export const evaluation = '/evaluation_details/0';
export const evaluationName = 'CycloneDX performance metrics';

/** Of the reference to the printed card, which is no reference of the card's own. */
export const pdfComment = 'This card as a PDF';

/** Where an entry goes that comes behind the first so many of a list: next to the last of them. */
export const behind = (places: readonly string[], count: number): number =>
  count === 0 ? 0 : Number(/\/(\d+)$/.exec(places[count - 1] ?? '')?.[1] ?? Number.MAX_SAFE_INTEGER - 1) + 1;
