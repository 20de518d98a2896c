import type { Settings } from '../settings/settings.ts';
import type { Happening } from './happening.ts';
import type { Weight } from './weighed-change.ts';

/** What a catalogue's settings say of weights. Plain values, so that a page can carry them. */
export interface WeightRules {
  /** How much worse a metric may become and still be minor, as a share of its old value. */
  readonly tolerance: number;
  /** Tolerances of single metrics; the last that fits counts. */
  readonly metrics: readonly MetricTolerance[];
  /** Weights of fields, before all rules; the last that fits counts. */
  readonly weights: readonly FieldWeight[];
  /** What the environments demand of metrics. */
  readonly bounds: readonly Bound[];
}

export interface MetricTolerance {
  readonly metric: string;
  /** Any where undefined. */
  readonly evaluation?: string | undefined;
  readonly tolerance: number;
}

export interface FieldWeight {
  /** A field's name with those it stands in, by dots, for it and all below it. */
  readonly field: string;
  /** Any where undefined. */
  readonly change?: Happening | undefined;
  readonly weight: Weight;
}

export interface Bound {
  readonly environment: string;
  readonly metric: string;
  /** Any where undefined. */
  readonly evaluation?: string | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

export const weightRulesOf = ({
  review,
  environments,
}: Pick<Settings, 'review' | 'environments'>): WeightRules => ({
  ...review,
  bounds: Object.entries(environments).flatMap(([environment, { metrics = [] }]) =>
    metrics.map((bound) => ({ environment, ...bound })),
  ),
});
