import { defineProblem, makeProblems } from '../problem/define-problems.ts';

/** What can stand against a file of weights of which the beginning is read. */
export const headerProblems = {
  'header/cut-short': defineProblem<{ format: string; size: number }>({
    severity: 'error',
    title: 'Model file that ends in its header',
    message: ({ format, size }) => `The file ends after ${size} bytes, before its ${format} header does.`,
    hint: () => 'Fetch the file again, and check that it is not the pointer that Git LFS leaves for it.',
  }),
  'header/malformed': defineProblem<{ format: string; reason: string }>({
    severity: 'error',
    title: 'Model file whose header cannot be right',
    message: ({ format, reason }) => `The ${format} header cannot be right: ${reason}.`,
    hint: () => 'Write the file anew with the tool that made it. Nothing of it was taken over.',
  }),
  'header/too-large': defineProblem<{ format: string; limit: number }>({
    severity: 'error',
    title: 'Model file with too large a header',
    message: ({ format, limit }) => `The ${format} header has more than ${limit} bytes that must be read.`,
    hint: () => 'Check that it is the right file: no model known has so large a header.',
  }),
  'header/weights-missing': defineProblem<{ format: string; size: number; wanted: number }>({
    severity: 'warning',
    title: 'Model file that ends in its weights',
    message: ({ format, size, wanted }) =>
      `The file has ${size} bytes, and its ${format} header tells of ${wanted}: a part of the weights is missing.`,
    hint: () => 'What the header says was read. Check that the file is whole before its hash is taken.',
  }),
};

export const headerProblem = makeProblems(headerProblems);
