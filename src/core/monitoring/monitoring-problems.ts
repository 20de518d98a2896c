import { defineProblem, makeProblems } from '../problem/define-problems.ts';

/** What can be wrong with the reports in a card's `monitoring/`. */
export const monitoringProblems = {
  'monitoring/not-recognised': defineProblem<{ path: string; marks: readonly string[] }>({
    severity: 'error',
    title: 'A monitor report of no known format',
    message: ({ path }) => `${path} is no monitor report that is known.`,
    hint: ({ marks }) => `Looked for: ${marks.join('; ')}. Keep other JSON files in another folder.`,
  }),
  'monitoring/bad-violation': defineProblem<{ path: string; place: number }>({
    severity: 'error',
    title: 'A violation that says nothing',
    message: ({ path, place }) => `Violation ${place} in ${path} has no constraint_check_type.`,
    hint: () => 'Copy the report anew from where the monitor wrote it.',
  }),
  'monitoring/syntax': defineProblem<{ path: string; why: string }>({
    severity: 'error',
    title: 'A monitor report that cannot be read',
    message: ({ path, why }) => `${path} cannot be read: ${why}.`,
    hint: () => 'Copy the report anew from where the monitor wrote it.',
  }),
  'monitoring/not-text': defineProblem<{ path: string }>({
    severity: 'error',
    title: 'A monitor report not in UTF-8',
    message: ({ path }) => `${path} is not text in UTF-8.`,
    hint: () => 'Save it in UTF-8.',
  }),
  'monitoring/too-large': defineProblem<{ path: string; size: number; limit: number }>({
    severity: 'error',
    title: 'A monitor report too large',
    message: ({ path, size, limit }) => `${path} has ${size} bytes; a monitor report has at most ${limit}.`,
    hint: () => 'Keep it elsewhere; a run’s constraint_violations.json is enough.',
  }),
  'monitoring/too-much': defineProblem<{ path: string; limit: number }>({
    severity: 'error',
    title: 'Monitor reports too large together',
    message: ({ path, limit }) => `With ${path}, the card’s monitor reports have more than ${limit} bytes.`,
    hint: () => 'Keep the newest runs; older ones stay in Git’s history.',
  }),
  'monitoring/too-many': defineProblem<{ found: number; limit: number }>({
    severity: 'error',
    title: 'Too many monitor reports',
    message: ({ found, limit }) => `The card has ${found} monitor reports; ${limit} are read.`,
    hint: () => 'Keep the newest runs; older ones stay in Git’s history.',
  }),
};

export const monitoringProblem = makeProblems(monitoringProblems);
