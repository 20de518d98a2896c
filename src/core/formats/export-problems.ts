import { defineProblem, makeProblems } from '../problem/define-problems.ts';

/** What can stand against a card that is to be written in another format. */
export const exportProblems = {
  'export/too-long': defineProblem<{
    field: string;
    pointer: string;
    length: number;
    limit: number;
    format: string;
  }>({
    severity: 'error',
    title: 'Text too long for another format',
    message: ({ field, length, limit, format }) =>
      `“${field}” has ${length} characters; ${format} takes ${limit}.`,
    hint: () => 'Shorten it, or export with --fit, which cuts it at a sentence and points to the card.',
  }),
  'export/too-many': defineProblem<{
    field: string;
    pointer: string;
    count: number;
    limit: number;
    format: string;
  }>({
    severity: 'error',
    title: 'List too long for another format',
    message: ({ field, count, limit, format }) =>
      `“${field}” has ${count} entries; ${format} takes ${limit}.`,
    hint: () => 'Take entries out, or export with --fit, which leaves out the last.',
  }),
  'export/too-large': defineProblem<{ length: number; limit: number; format: string }>({
    severity: 'error',
    title: 'Card too large for another format',
    message: ({ length, limit, format }) => `The card has ${length} characters; ${format} takes ${limit}.`,
    hint: () => 'Take metrics or details out of the card, or keep them in files of its own.',
  }),
  'export/lost-original': defineProblem<{ path: string }>({
    severity: 'warning',
    title: 'Source that is no longer what it was',
    message: ({ path }) => `The source ${path} cannot be read any more, so the card was written anew.`,
    hint: () => 'Restore it from the version that it was imported in, or remove it.',
  }),
  'export/more-files': defineProblem<{ paths: readonly string[] }>({
    severity: 'warning',
    title: 'Part of an export that was not written',
    message: ({ paths }) =>
      `The export has more files, which were not written: ${paths.slice(0, 10).join(', ')}${paths.length > 10 ? ', …' : ''}.`,
    hint: () => 'Name a file with --out: the others are written beside it.',
  }),
  'export/not-editable': defineProblem({
    severity: 'error',
    title: 'Kept source that cannot be edited',
    message: () => 'The kept source cannot be edited: its YAML cannot be taken apart.',
    hint: () => 'Name a --target: the card is written anew then.',
  }),
};

export const exportProblem = makeProblems(exportProblems);
