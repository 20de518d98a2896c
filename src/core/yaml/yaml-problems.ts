import { defineProblem, makeProblems } from '../problem/define-problems.ts';

/** What can be wrong with a YAML text, whatever it is for. */
export const yamlProblems = {
  'yaml/syntax': defineProblem<{ reason: string }>({
    severity: 'error',
    title: 'Broken YAML',
    message: ({ reason }) => `The YAML cannot be read: ${reason}.`,
    hint: () =>
      'Mend the line, or the one above it. A value with a colon, a # or a quote in it goes into quotes; lines are indented with spaces.',
  }),
  'yaml/alias': defineProblem<{ name: string }>({
    severity: 'error',
    title: 'Alias in YAML',
    message: ({ name }) => `The YAML repeats a value by the alias *${name}.`,
    hint: () => 'Write the value out. To begin a text with *, put it in quotes.',
  }),
  'yaml/anchor': defineProblem<{ name: string }>({
    severity: 'error',
    title: 'Anchor in YAML',
    message: ({ name }) => `The YAML gives a value the anchor &${name}.`,
    hint: () => 'Remove the anchor. To begin a text with &, put it in quotes.',
  }),
  'yaml/tag': defineProblem<{ tag: string }>({
    severity: 'error',
    title: 'Tag in YAML',
    message: ({ tag }) => `The YAML gives a value the tag ${tag}.`,
    hint: () => 'Remove the tag. To begin a text with !, put it in quotes.',
  }),
  'yaml/merge-key': defineProblem({
    severity: 'error',
    title: 'Merge key in YAML',
    message: () => 'The YAML has a merge key, <<.',
    hint: () => 'Write the fields out.',
  }),
  'yaml/complex-key': defineProblem({
    severity: 'error',
    title: 'Key that is not text',
    message: () => 'A key of the YAML is a list or a mapping.',
    hint: () => 'Use a word as the key. To begin a text with [ or {, put it in quotes.',
  }),
  'yaml/forbidden-key': defineProblem<{ key: string }>({
    severity: 'error',
    title: 'Key that no field may have',
    message: ({ key }) => `The YAML has the key ${key}, which no field may have.`,
    hint: () => 'Choose another name.',
  }),
  'yaml/duplicate-key': defineProblem<{ key: string; first: number }>({
    severity: 'error',
    title: 'Key twice',
    message: ({ key, first }) => `The key “${key}” stands here and on line ${first}.`,
    hint: () => 'Keep one of the two.',
  }),
  'yaml/several-documents': defineProblem({
    severity: 'error',
    title: 'Several documents in YAML',
    message: () => 'The YAML holds more than one document.',
    hint: () => 'Remove the line --- or ... that divides them.',
  }),
  'yaml/directive': defineProblem({
    severity: 'error',
    title: 'Directive in YAML',
    message: () => 'The YAML begins with a directive.',
    hint: () => 'Remove the line that begins with %.',
  }),
  'yaml/too-deep': defineProblem<{ limit: number }>({
    severity: 'error',
    title: 'YAML too deep',
    message: ({ limit }) => `The YAML is nested more than ${limit} levels deep.`,
    hint: () => 'Bring the structure down to the fields that the schema knows.',
  }),
  'yaml/too-large': defineProblem<{ bytes: number; limit: number }>({
    severity: 'error',
    title: 'YAML too large',
    message: ({ bytes, limit }) => `The YAML has ${bytes} bytes; ${limit} are allowed.`,
    hint: () => 'Take out what belongs elsewhere, such as raw results.',
  }),
};

export const yamlProblem = makeProblems(yamlProblems);
