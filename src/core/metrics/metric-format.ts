import type { MetricGroup } from '../card/card.ts';

/** The formats of metric files that can be read. */
export const metricFormatIds = [
  'metric-groups',
  'clarify',
  'monitor-quality',
  'monitor-statistics',
  'monitor-violations',
  'lm-evaluation-harness',
  'classification-report',
  'trainer-state',
  'trainer-results',
  'mlflow-metric',
  'csv',
] as const;

export type MetricFormatId = (typeof metricFormatIds)[number];

/** Why a metric file gives nothing. */
export type MetricFault =
  | { readonly kind: 'too-large'; /** Bytes. */ readonly size: number; readonly limit: number }
  | { readonly kind: 'not-text' }
  | { readonly kind: 'syntax'; readonly why: string }
  | { readonly kind: 'not-recognised'; /** What was looked for. */ readonly marks: readonly string[] }
  | { readonly kind: 'ambiguous'; readonly marks: readonly string[] }
  | { readonly kind: 'ragged'; readonly name: string; readonly found: number; readonly expected: number }
  | { readonly kind: 'bad-value'; readonly name: string }
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'hidden';
      /** `U+202E` */ readonly character: string;
      /** Of a group. */ readonly name: string;
    }
  | { readonly kind: 'repeated-group'; readonly name: string }
  | { readonly kind: 'repeated-metric'; readonly name: string; readonly group: string }
  | { readonly kind: 'too-many'; readonly count: number; readonly limit: number }
  /** Of points, bars and rows. */
  | { readonly kind: 'too-long'; readonly count: number; readonly limit: number };

/** Says what is wrong inside a file; the file then gives nothing. */
export type NoteFault = (fault: MetricFault) => void;

/** A format of metric files, recognised from its content. Reading is pure and never throws. */
export interface MetricFormat<Content> {
  readonly id: MetricFormatId;
  /** What it is known by, for the error that lists what was looked for. */
  readonly mark: string;
  recognise(content: Content): boolean;
  /** `path` is the file's, from the card's folder: formats that name nothing are named after it. */
  read(content: Content, path: string, note: NoteFault): readonly MetricGroup[];
}

/** A JSON object as it was parsed; its keys are a stranger's. */
export type JsonObject = Readonly<Record<string, unknown>>;
