import type { OnStage } from '../steps/on-stage.ts';

/** Where the time of a command went, as `--timings` writes it. */
export interface Timings {
  readonly format: 1;
  /** Milliseconds, of all stages and of what was between them. */
  readonly ms: number;
  /** In the order in which they began. */
  readonly stages: readonly StageTiming[];
}

export interface StageTiming {
  readonly name: string;
  /** Milliseconds, until the next stage began. */
  readonly ms: number;
  /** How many were done: pages, PDFs, versions; null where nothing is counted. */
  readonly count: number | null;
}

export interface StageRecorder {
  readonly onStage: OnStage;
  /** Ends the last stage. */
  end(): Timings;
}

/** Records stages as they are told. @param now milliseconds, from any beginning. */
export function recordStages(now: () => number): StageRecorder {
  const began = now();
  const stages: { name: string; at: number; count: number | null }[] = [];
  return {
    onStage(name, done) {
      const last = stages.at(-1);
      if (last?.name === name) last.count = done ?? last.count;
      else stages.push({ name, at: now(), count: done ?? null });
    },
    end() {
      const ended = now();
      return {
        format: 1,
        ms: round(ended - began),
        stages: stages.map(({ name, at, count }, index) => ({
          name,
          ms: round((stages[index + 1]?.at ?? ended) - at),
          count,
        })),
      };
    },
  };
}

const round = (ms: number): number => Math.round(ms * 10) / 10;
