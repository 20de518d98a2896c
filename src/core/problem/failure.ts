import type { Problem } from './problem.ts';

/**
 * Thrown where a command cannot go on: no repository, no browser, a ref that is not there.
 * It carries a problem, is reported like one, and ends the command with exit code 2.
 */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly problem: Problem;

  constructor(problem: Problem, options: { cause?: unknown } = {}) {
    super(problem.message, options);
    this.problem = problem;
  }
}
