import type { OpenBench } from './open-bench.ts';

/** One run of one process, or of several that were added up. */
export interface Measurement {
  /** Wall time. */
  readonly seconds: number;
  /** User and system time of the process and what it started; undefined where the machine does not tell. */
  readonly cpuSeconds: number | undefined;
  /** The most that the process and what it started held at once, without the browser's own processes. */
  readonly peakBytes: number | undefined;
}

/** Thrown by a row whose option or tool is not there: the table then says so. */
export class NotAvailable extends Error {}

/** `time`: of the run over that of the limit. `rate`: pieces in a second, likewise. `memory`: peaks, likewise. */
export interface Goal {
  readonly of: 'time' | 'rate' | 'memory';
  readonly atMost?: number;
  readonly atLeast?: number;
}

export interface Row {
  /** As `--only` takes it. */
  readonly name: string;
  /** What is measured against what, for people. */
  readonly title: string;
  /** A heavy row is measured once, however often the others are. */
  readonly isHeavy?: boolean;
  /** How many pieces a run makes and how many its limit makes, where they differ. */
  readonly pieces?: { readonly run: number; readonly limit: number };
  readonly run: (bench: OpenBench) => Promise<Measurement>;
  readonly limit?: (bench: OpenBench) => Promise<Measurement>;
  readonly goals: readonly Goal[];
}

/** Ten times the versions may cost this many times as much. */
export const mostGrowth = 11;

/** Two measurements as one: the times added, the second one's counted `times` over, and the greater peak. */
export const add = (a: Measurement, b: Measurement, times = 1): Measurement => ({
  seconds: a.seconds + times * b.seconds,
  cpuSeconds:
    a.cpuSeconds === undefined || b.cpuSeconds === undefined
      ? undefined
      : a.cpuSeconds + times * b.cpuSeconds,
  peakBytes: a.peakBytes,
});
