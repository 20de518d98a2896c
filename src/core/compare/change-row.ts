import type { Direction } from './change.ts';
import type { Weight } from './weighed-change.ts';

/** A change in words, in one language: what a comment and a page lay out, each in its own way. */
export interface ChangeRow {
  readonly weight: Weight;
  readonly rule: string;
  readonly what: 'added' | 'removed' | 'changed' | 'renamed';
  /** From the outermost down: `Evaluation`, `Holdout 2026`, `AUC`. Names that the card gives are as it gives them. */
  readonly field: readonly string[];
  /** Undefined where there is nothing. */
  readonly before: readonly TextPart[] | undefined;
  readonly after: readonly TextPart[] | undefined;
  /** Of numbers: `+0.012`, with its unit. */
  readonly difference: { readonly text: string; readonly direction: Direction } | undefined;
  /** Why it has its weight, in a few words, where that is not plain: `crosses its threshold of 0.8`. */
  readonly reason: string | undefined;
  /** Prose, to be folded or given a line of its own. */
  readonly isLong: boolean;
  readonly beforePointer: string | undefined;
  readonly afterPointer: string | undefined;
}

/** A part of a text. Parts that only one side has are marked on that side; long equal stretches may be an ellipsis. */
export interface TextPart {
  readonly text: string;
  readonly isChanged: boolean;
}
