import type { Located } from '../yaml/parse-yaml.ts';

/** A card in its structure: the fields of its front matter, with the prose of its body put in place. Not yet checked. */
export interface ParsedCard extends Pick<Located, 'locate' | 'locateText'> {
  readonly id: string;
  readonly folder: string;
  /** `cards/loan-approval/card.md` */
  readonly file: string;
  readonly card: Readonly<Record<string, unknown>>;
  /** What the card says of its language, where it says a text. */
  readonly language: string | undefined;
  /** The text of `card.md`. */
  readonly source: string;
}
