import type { Problem } from '../core/problem/problem.ts';

/** Problems of what came in by a pipe, which has no name of its own. */
export const nameStandardInput = (problems: readonly Problem[]): Problem[] =>
  problems.map((problem) => (problem.file === '' ? { ...problem, file: 'standard input' } : problem));
