import type { Goal, Measurement, Row } from './row.ts';
import { median, spreadOf, type Spread } from './statistics.ts';

/** What was measured of one row at one size. */
export interface RowResult {
  readonly name: string;
  /** `1000x10`. */
  readonly size: string;
  readonly versions: number;
  readonly run: readonly Measurement[];
  readonly limit: readonly Measurement[];
  /** Why there are no figures: something is not there yet. */
  readonly missing?: string;
  /** Why there are none: something went wrong. */
  readonly failure?: string;
}

export interface JudgedGoal extends Goal {
  /** Undefined where one of the two figures is not there. */
  readonly found: number | undefined;
  readonly isMet: boolean | undefined;
}

export interface JudgedRow {
  readonly name: string;
  readonly size: string;
  readonly versions: number;
  readonly missing: string | undefined;
  readonly failure: string | undefined;
  readonly seconds: Spread | undefined;
  readonly cpuSeconds: number | undefined;
  readonly peakBytes: number | undefined;
  readonly limitSeconds: Spread | undefined;
  readonly limitCpuSeconds: number | undefined;
  readonly limitPeakBytes: number | undefined;
  readonly goals: readonly JudgedGoal[];
}

/** Makes medians, spreads and ratios of a row's runs, and holds them against its goals. */
export function judgeRow(row: Pick<Row, 'goals' | 'pieces'>, result: RowResult): JudgedRow {
  const { name, size, versions, run, limit, missing, failure } = result;
  const ratios = {
    time: ratio(middle(run, 'seconds'), middle(limit, 'seconds')),
    rate: ratio(secondsEach(limit, row.pieces?.limit), secondsEach(run, row.pieces?.run)),
    memory: ratio(middle(run, 'peakBytes'), middle(limit, 'peakBytes')),
  };
  return {
    ...{ name, size, versions, missing, failure },
    seconds: run.length > 0 ? spreadOf(run.map(({ seconds }) => seconds)) : undefined,
    cpuSeconds: middle(run, 'cpuSeconds'),
    peakBytes: middle(run, 'peakBytes'),
    limitSeconds: limit.length > 0 ? spreadOf(limit.map(({ seconds }) => seconds)) : undefined,
    limitCpuSeconds: middle(limit, 'cpuSeconds'),
    limitPeakBytes: middle(limit, 'peakBytes'),
    goals: row.goals.map((goal) => judgeGoal(goal, ratios[goal.of])),
  };
}

function judgeGoal(goal: Goal, found: number | undefined): JudgedGoal {
  const { atMost = Infinity, atLeast = 0 } = goal;
  return { ...goal, found, isMet: found === undefined ? undefined : found <= atMost && found >= atLeast };
}

/** Seconds for one piece: the quotient of two of them, limit over run, is that of the rates, run over limit. */
const secondsEach = (runs: readonly Measurement[], pieces = 1): number | undefined => {
  const seconds = middle(runs, 'seconds');
  return seconds === undefined ? undefined : seconds / pieces;
};

function middle(runs: readonly Measurement[], key: keyof Measurement): number | undefined {
  const figures = runs.map((run) => run[key]).filter((figure) => figure !== undefined);
  return figures.length === 0 ? undefined : median(figures);
}

const ratio = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined || b === 0 ? undefined : a / b;

/** How a row's time grew from one size to a larger one. */
export interface Growth {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly times: number;
  readonly isMet: boolean;
}

/** Of each row that was measured at both sizes. The bound is for ten times the versions. */
export function measureGrowth(
  rows: readonly JudgedRow[],
  { from, to, atMost }: { readonly from: string; readonly to: string; readonly atMost: number },
): Growth[] {
  return rows.flatMap((small) => {
    const large = rows.find(({ name, size }) => name === small.name && size === to);
    if (small.size !== from || !small.seconds || !large?.seconds) return [];
    const times = large.seconds.median / small.seconds.median;
    return [{ name: small.name, from, to, times, isMet: times <= atMost }];
  });
}
