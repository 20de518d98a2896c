import type { Problem } from '../problem/problem.ts';
import type { ProblemLine } from './page.ts';

export function describeProblem({ code, message, hint, file, line, column }: Problem): ProblemLine {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  return { code, message, hint, place };
}
