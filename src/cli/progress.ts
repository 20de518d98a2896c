import type { Context } from './context.ts';

/** Tells how far long work is. */
export interface Progress {
  /** What is being done, and how much of it is. */
  show(stage: string, done?: number, all?: number): void;
  /** Takes the last line away. */
  end(): void;
}

const clearLine = '\r\u001b[2K';
/** Milliseconds: often enough to be alive, seldom enough to cost nothing. */
const redraw = 100;
/** Milliseconds after which a stage's rate is worth telling. */
const telling = 1000;

/**
 * One line that changes on a terminal; a line for each stage in CI; nothing in a pipe.
 * @param now milliseconds, from any beginning.
 */
export function openProgress({ stderr, environment }: Context, now: () => number): Progress {
  if (stderr.isTTY) return rewriteLine(stderr, now);
  let last = '';
  return {
    show(stage, _, all) {
      if (environment['CI'] && stage !== last)
        stderr.write(`${stage}${all === undefined ? '' : `: ${all}`}\n`);
      last = stage;
    },
    end: () => undefined,
  };
}

function rewriteLine(stderr: Context['stderr'], now: () => number): Progress {
  const width = stderr.columns !== undefined && stderr.columns > 0 ? stderr.columns : 80;
  let began = { stage: '', at: 0, done: 0 };
  let drawn = 0;
  return {
    show(stage, done, all) {
      const at = now();
      const isNew = stage !== began.stage;
      // What comes before the first of many, such as starting a browser, says nothing of their speed.
      if (isNew || began.done === 0) began = { stage, at, done: done ?? 0 };
      if (!isNew && done !== all && at - drawn < redraw) return;
      drawn = at;
      const line = describeStage(stage, done, all) + describeSpeed(began, at, done, all);
      stderr.write(`${clearLine}${line.slice(0, width - 1)}`);
    },
    end: () => void stderr.write(clearLine),
  };
}

const describeStage = (stage: string, done?: number, all?: number): string =>
  done === undefined ? stage : `${stage}: ${done}${all === undefined ? '' : ` of ${all}`}`;

/** `, 18.5 a second, 40 s left`, since the first was done. */
function describeSpeed(
  began: { readonly at: number; readonly done: number },
  at: number,
  done?: number,
  all?: number,
): string {
  const elapsed = at - began.at;
  if (done === undefined || elapsed < telling || done <= began.done) return '';
  const rate = ((done - began.done) * 1000) / elapsed;
  const told = `, ${rate < 10 ? rate.toFixed(1) : Math.round(rate)} a second`;
  return all === undefined || done >= all ? told : `${told}, ${describeTime((all - done) / rate)} left`;
}

function describeTime(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
