import { compareCodeUnits } from '../text/compare.ts';
import type { Problem } from './problem.ts';

/** Problems by file, line, column and code; what has no file or line comes first. The order of equals stays. */
export const sortProblems = (problems: readonly Problem[]): Problem[] => problems.toSorted(compareProblems);

const compareProblems = (a: Problem, b: Problem): number =>
  compareCodeUnits(a.file ?? '', b.file ?? '') ||
  (a.line ?? 0) - (b.line ?? 0) ||
  (a.column ?? 0) - (b.column ?? 0) ||
  compareCodeUnits(a.code, b.code);
