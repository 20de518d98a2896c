import type { Card } from '../card/card.ts';
import type { Result } from '../problem/problem.ts';

/** The formats of others that can be read. */
export const formatIds = [
  'json',
  'sagemaker',
  'huggingface',
  'model-card-toolkit',
  'cyclonedx',
  'mlflow',
] as const;

export type FormatId = (typeof formatIds)[number];

/** What people call them. */
export const formatTitles: Readonly<Record<FormatId, string>> = {
  json: 'Colophon’s JSON',
  sagemaker: 'Amazon SageMaker',
  huggingface: 'Hugging Face',
  'model-card-toolkit': 'Model Card Toolkit',
  cyclonedx: 'CycloneDX',
  mlflow: 'MLflow',
};

/** What is imported: one file, or those of a folder. */
export interface Source {
  /** The file's or folder's name, without its folders; empty for standard input. */
  readonly name: string;
  /** Bytes by path from the folder, with `/`; one entry for a single file. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** A format of model cards by others. Reading and writing are pure: files are given and returned as bytes. */
export interface ForeignFormat {
  readonly id: FormatId;
  /** What it is known by, for the error that lists what was looked for: `a README.md with front matter`. */
  readonly mark: string;
  /** Whether a source is of this format, from its content; never throws. */
  recognise(source: Source): boolean;
  /** One card for each model that the source describes, in its order. Never an empty card. */
  read(source: Source): Result<readonly ForeignCard[]>;
}

/** A card as it was read from another format. */
export interface ForeignCard {
  /** The model's name in the source, for a card-id where several cards are read. */
  readonly name: string;
  /** In our fields, the long texts too, in Markdown. */
  readonly card: Card;
  /** Files of the card that are no source: pictures and metric files that were inside it. By path in the card's folder. */
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  /** One row for each leaf of the source, in its order. */
  readonly fates: readonly Fate[];
}

/** Why a leaf of the source has no place in the card, or not the whole of one. A closed list; its words are the loss report's. */
export const lossReasons = [
  /** Nothing in it, or a placeholder such as `[More Information Needed]`. */
  'empty',
  /** The card has no field for it; it is kept in the source beside the card. */
  'no-field',
  /** It says what the format or its tool needs, and nothing of the model. */
  'format-only',
  /** It names what it describes by a reference that leads nowhere. */
  'dangling',
  /** It is there twice; the other one has the place. */
  'repeated',
  /** A field that holds one has it already from another leaf. */
  'field-taken',
] as const;

export type LossReason = (typeof lossReasons)[number];

/** What became of one leaf of the source. */
export type Fate = FateOf & {
  /** The file in the source; empty where there is only one. */
  readonly file: string;
  /** JSON Pointer to the leaf; of Markdown, `#` and the heading's path. */
  readonly from: string;
};

type FateOf =
  /** The card has it: all of it at the target, as it was (`same`) or in another form (`converted`). */
  { readonly to: string; readonly how: 'same' | 'converted' } | { readonly reason: LossReason };

/** A card that is to be written in another format. */
export interface WriteRequest {
  readonly card: Card;
  readonly cardId: string;
  /** Of the version; `Draft` of a draft. */
  readonly status: string;
  /** What the metric files hold that the card names, by path in its folder. */
  readonly metricFiles?: ReadonlyMap<string, Uint8Array>;
  /** The source that the card was imported from, where it is kept. */
  readonly original?: Source;
  /** Which of the source's cards it was, from 0 on; the first without it. */
  readonly originalIndex?: number;
  /** One of the format's shapes. */
  readonly target?: string;
  /** Whether a text that is too long is cut, with `pointer` to the whole of it; else it is a problem. */
  readonly fit: boolean;
  readonly pointer: string;
  /** The card as a PDF: where it is, or its file name, and its hash in lower-case hex. */
  readonly pdf?: { readonly address: string; readonly sha256: string };
}

export interface WrittenCard {
  /** By path; one for most formats. The card itself is the first, the others stand beside it. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}
