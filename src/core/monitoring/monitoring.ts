/** What a monitor watches; `other` where neither its reports nor their folders tell. */
export const monitorKinds = [
  'data-quality',
  'model-quality',
  'bias-drift',
  'explainability-drift',
  'other',
] as const;

export type MonitorKind = (typeof monitorKinds)[number];

/** What the reports below a card's `monitoring/` say. They belong to the card, and to none of its versions. */
export interface Monitoring {
  /** By kind, then by folder. */
  readonly monitors: readonly Monitor[];
}

/** The runs of one schedule. */
export interface Monitor {
  readonly kind: MonitorKind;
  /** The folder of its runs below `monitoring/`, without what in it is time; empty where there is none. */
  readonly folder: string;
  /** Newest first; those without a time last. */
  readonly runs: readonly [MonitorRun, ...MonitorRun[]];
}

export interface MonitorRun {
  /** UTC, `2026-06-01T09:00:00Z`; the day alone, `2026-06-01`, where no more is known; undefined where nothing is. */
  readonly at: string | undefined;
  /** What it was read from, by path from the card's folder. */
  readonly files: readonly ReportFile[];
  /** How many constraints were violated; undefined where no file says. */
  readonly violationCount: number | undefined;
  /** The first of them; of a monitor's newest run alone. */
  readonly violations: readonly Violation[];
}

export interface ReportFile {
  readonly path: string;
  /** Of its bytes, lower-case hex. */
  readonly sha256: string;
}

/** A constraint that was not kept. Texts are a stranger's: on one line, nothing hidden, cut. */
export interface Violation {
  /** `baseline_drift_check`. */
  readonly check: string;
  readonly feature?: string;
  readonly metric?: string;
  readonly facet?: string;
  readonly facetValue?: string;
  readonly label?: string;
  readonly description?: string;
}
