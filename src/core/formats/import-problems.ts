import { defineProblem, makeProblems } from '../problem/define-problems.ts';

/** What can stand against a source that is to become a card. */
export const importProblems = {
  'import/not-found': defineProblem<{ path: string }>({
    severity: 'error',
    title: 'Source that is not there',
    message: ({ path }) => `There is no file or folder ${path}.`,
    hint: () => 'Check the path: it begins where you stand.',
  }),
  'import/symbolic-link': defineProblem<{ path: string }>({
    severity: 'error',
    title: 'Symbolic link in a source',
    message: ({ path }) => `${path} is a symbolic link, and is not followed.`,
    hint: () => 'Put the file itself there, or name the file that it leads to.',
  }),
  'import/too-large': defineProblem<{ bytes: number; limit: number }>({
    severity: 'error',
    title: 'Source too large',
    message: ({ bytes, limit }) => `The source has ${bytes} bytes; ${limit} are allowed.`,
    hint: () => 'Take out what is no part of the card, such as raw results and pictures.',
  }),
  'import/too-many-files': defineProblem<{ limit: number }>({
    severity: 'error',
    title: 'Source of too many files',
    message: ({ limit }) => `The folder holds more than ${limit} files.`,
    hint: () => 'Name the folder of one model or run, or a single file.',
  }),
  'import/stopped': defineProblem<{ card: string; folder: string }>({
    severity: 'error',
    title: 'Import that was stopped',
    message: ({ card, folder }) =>
      `The card ${card} is committed, and neither the index nor the work tree has ${folder}: so does an import leave it that is stopped at its end.`,
    hint: ({ folder }) =>
      `Run “git restore --source=HEAD --staged --worktree -- ${folder}”, and the import is done.`,
  }),
  'import/broken-picture': defineProblem<{ pointer: string }>({
    severity: 'warning',
    title: 'Picture that cannot be read',
    message: ({ pointer }) =>
      `The picture at ${pointer} is none that can be shown: PNG, JPEG, GIF, WebP or SVG in base64.`,
    hint: () => 'It stays in the source that is kept with the card. Put the picture itself into figures/.',
  }),
  'import/cut-picture': defineProblem<{ path: string }>({
    severity: 'warning',
    title: 'Picture whose end is missing',
    message: ({ path }) => `The picture ${path} ends too early in the source: a part of it is missing.`,
    hint: () => 'Put the whole picture in its place.',
  }),
  'import/unfinished-run': defineProblem<{ state: string }>({
    severity: 'warning',
    title: 'Run that did not finish',
    message: ({ state }) => `The run is ${state}: its results may not be what became of the model.`,
    hint: () => 'Look whether this is the run that made the model.',
  }),
  'import/skipped-file': defineProblem<{ path: string; bytes: number; limit: number }>({
    severity: 'warning',
    title: 'File too large to be read for a card',
    message: ({ path, bytes, limit }) => `${path} has ${bytes} bytes and was not read; ${limit} are allowed.`,
    hint: () => 'Nothing is to be done where it holds weights or data. Name it alone where it is the card.',
  }),
  'import/not-text': defineProblem<{ offset: number }>({
    severity: 'error',
    title: 'Source not in UTF-8',
    message: ({ offset }) => `The source is not UTF-8: byte ${offset + 1} cannot be read.`,
    hint: () => 'Save the file in UTF-8.',
  }),
  'import/json-syntax': defineProblem<{ reason: string }>({
    severity: 'error',
    title: 'Broken JSON',
    message: ({ reason }) => `The JSON cannot be read: ${reason}.`,
    hint: () => 'Mend the file at this place, or write it anew with the tool that made it.',
  }),
  'import/json-too-deep': defineProblem<{ limit: number }>({
    severity: 'error',
    title: 'JSON too deep',
    message: ({ limit }) => `The JSON is nested more than ${limit} levels deep.`,
    hint: () => 'No model card needs that: check that it is the right file.',
  }),
  'import/duplicate-key': defineProblem<{ key: string; first: number }>({
    severity: 'warning',
    title: 'Key twice in JSON',
    message: ({ key, first }) => `The key “${key}” stands here and on line ${first}; this one was read.`,
    hint: () => 'Look at both in the source that is kept with the card.',
  }),
  'import/not-a-number': defineProblem<{ count: number }>({
    severity: 'warning',
    title: 'NaN or Infinity in JSON',
    message: ({ count }) => `NaN or Infinity stands where JSON wants a number, so often: ${count}.`,
    hint: () => 'Each is kept as text. Replace it where the value is known.',
  }),
  'import/unrecognised': defineProblem<{ looked: readonly string[] }>({
    severity: 'error',
    title: 'Source of no format that is known',
    message: ({ looked }) => `The source is none of these: ${looked.join('; ')}.`,
    hint: () =>
      'Check that it is the right file, or name its format with --format to see what stands against it.',
  }),
  'import/empty': defineProblem<{ format: string }>({
    severity: 'error',
    title: 'Source without a card',
    message: ({ format }) => `The source is read as ${format}, and says nothing of a model.`,
    hint: () => 'A card of no content is not made. colophon new begins one.',
  }),
  'import/wrong-format': defineProblem<{ format: string; mark: string }>({
    severity: 'error',
    title: 'Source of another format',
    message: ({ format, mark }) => `The source is not ${format}: it was looked for ${mark}.`,
    hint: () => 'Leave --format out, so that the format is found from the content.',
  }),
  'import/no-model-name': defineProblem<{ name: string }>({
    severity: 'warning',
    title: 'Source that does not name its model',
    message: ({ name }) => `The source does not name the model: the card calls it “${name}”.`,
    hint: () => 'Write model_name under model_overview.',
  }),
  'import/no-business-problem': defineProblem({
    severity: 'warning',
    title: 'Source that does not say what problem the model solves',
    message: () => 'The source does not say what business problem the model is to solve.',
    hint: () => 'Write it under ## Business problem before the card is committed: check asks for it.',
  }),
};

export const importProblem = makeProblems(importProblems);
