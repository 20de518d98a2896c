import type { Context } from './context.ts';

/** Tells how far long work is. */
export interface Progress {
  /** What is being done, and how much of it is. */
  show(stage: string, done?: number, all?: number): void;
  /** Takes the last line away. */
  end(): void;
}

const clearLine = '\r\u001b[2K';

/** One line that changes on a terminal; a line for each stage in CI; nothing in a pipe. */
export function openProgress({ stderr, environment }: Context): Progress {
  if (stderr.isTTY) {
    return {
      show: (stage, done, all) =>
        void stderr.write(
          `${clearLine}${describe(stage, done, all)}`.slice(0, (stderr.columns ?? 80) + clearLine.length - 1),
        ),
      end: () => void stderr.write(clearLine),
    };
  }
  let last = '';
  return {
    show(stage) {
      if (environment['CI'] && stage !== last) stderr.write(`${stage}\n`);
      last = stage;
    },
    end() {},
  };
}

const describe = (stage: string, done?: number, all?: number): string =>
  done === undefined ? stage : `${stage}: ${done}${all === undefined ? '' : ` of ${all}`}`;
