import type { Change } from './change.ts';

/** How much a change matters for whoever relies on the model, heaviest first. */
export const weights = ['major', 'minor', 'editorial'] as const;

export type Weight = (typeof weights)[number];

export type WeighedChange = Change & {
  readonly weight: Weight;
  /** The rule that gave the weight: one of our own (`risk-rating`), or `settings`. Permanent. */
  readonly rule: string;
  /** What the weight hangs on, where before and after alone do not show it. */
  readonly reason?: WeightReason | undefined;
  /** Of the metric that a change within a metric is of. */
  readonly metric?: MetricFacts | undefined;
};

/** Facts behind a weight: words are made of them elsewhere. */
export type WeightReason =
  | { readonly kind: 'threshold'; readonly threshold: number; readonly outcome: 'met' | 'lost' | 'missed' }
  | {
      readonly kind: 'bound';
      readonly environment: string;
      readonly min: number | undefined;
      readonly max: number | undefined;
      /** `unbound`: no number of that name is left for the bound to hold. */
      readonly outcome: 'kept' | 'broken' | 'unbound';
    }
  /** Shares, not per cent. `by` is undefined where the old value is zero. */
  | { readonly kind: 'worse'; readonly by: number | undefined; readonly tolerance: number }
  | { readonly kind: 'passage' };

export interface MetricFacts {
  readonly type: string;
  readonly unit?: string | undefined;
  /** Of the old value, where that is another; empty where it had none. */
  readonly oldUnit?: string | undefined;
  /** Of the bars, or of a matrix's columns and rows; only with a change of its numbers. */
  readonly columns?: readonly string[] | undefined;
  readonly rows?: readonly string[] | undefined;
}
