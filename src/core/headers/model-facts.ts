/** What the beginning of a file of weights says of its model. */
export interface ModelFacts {
  readonly format: ModelFormat;
  /** In the order in which people read them; each name once. */
  readonly facts: readonly ModelFact[];
}

export const modelFormats = ['safetensors', 'gguf', 'onnx'] as const;

export type ModelFormat = (typeof modelFormats)[number];

/** What people call them. */
export const modelFormatTitles: Readonly<Record<ModelFormat, string>> = {
  safetensors: 'safetensors',
  gguf: 'GGUF',
  onnx: 'ONNX',
};

/** One fact of a header. Texts are as a card may hold them. */
export interface ModelFact {
  /** The key in the file, such as `general.architecture`, or words such as `Parameters`. */
  readonly name: string;
  /** In the type that `field` takes, where there is one. */
  readonly value: string | number | boolean | readonly string[];
  readonly unit?: string;
  /** JSON Pointer to the card's field that it fills: a field's, an entry's (`/model_overview/base_models/0/name`), or a custom detail's. */
  readonly field?: string;
}

/** A file that is read in parts. Reading is synchronous: a header is read value by value. */
export interface FileRanges {
  /** In bytes. */
  readonly size: number;
  /** The bytes from `offset` on; fewer than `length` at the file's end. */
  read(offset: number, length: number): Uint8Array;
}
