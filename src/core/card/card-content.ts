import type { Problem } from '../problem/problem.ts';
import type { Card } from './card.ts';

/** A file of a card's folder. */
export interface CardFile {
  /** Path from the card's folder, with `/`. */
  readonly path: string;
  /** Git's id of the blob; empty for a file of the work tree. */
  readonly id: string;
  /** Bytes. */
  readonly size: number;
  /** SHA-256 of the bytes, lower-case hex. */
  readonly sha256: string;
}

/** A card as it was read: bytes and where they came from. Nothing is known of them yet. */
export interface RawCard {
  readonly id: string;
  /** The card's folder from the repository's root: `cards/loan-approval`. */
  readonly folder: string;
  /** The bytes of `card.md`; undefined where the folder has none. */
  readonly source: Uint8Array | undefined;
  /** The frozen files (all but the ledger and `monitoring/`), sorted by the bytes of their paths. */
  readonly files: readonly CardFile[];
  /** The bytes of the metric files that the card names, by path; undefined where it names none. */
  readonly metricFiles?: ReadonlyMap<string, Uint8Array> | undefined;
}

declare const isValid: unique symbol;

/** A card that keeps the schema: what it says can be read field by field. */
export interface ReadableCard {
  readonly id: string;
  /** The card with the prose of its body in its fields. */
  readonly card: Card;
  /** BCP 47: the card's own language, else the settings'. */
  readonly language: string;
  /** The text of `card.md`. */
  readonly source: string;
  readonly files: readonly CardFile[];
}

/** A card that keeps the schema and the rules. Only `checkCard` makes it. */
export interface ValidCard extends ReadableCard {
  readonly [isValid]: true;
}

/** What a version or a draft holds: a valid card, or what could be read of a faulty one. */
export type CardContent =
  | { readonly kind: 'valid'; readonly valid: ValidCard; readonly problems: readonly Problem[] }
  | {
      readonly kind: 'faulty';
      /** The text of `card.md`, as far as it is text. */
      readonly source: string;
      readonly files: readonly CardFile[];
      readonly problems: readonly Problem[];
      /** The card, where only rules stand against it. */
      readonly readable?: ReadableCard;
    };

/** The card of a content, where it can be read field by field. */
export const readableOf = (content: CardContent): ReadableCard | undefined =>
  content.kind === 'valid' ? content.valid : content.readable;
