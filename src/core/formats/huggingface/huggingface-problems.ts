import { defineProblem, makeProblems } from '../../problem/define-problems.ts';

/** What can be wrong with a README of the Hugging Face Hub. */
export const huggingfaceProblems = {
  'huggingface/no-readme': defineProblem({
    severity: 'error',
    title: 'No README',
    message: () => 'The source has no README.md.',
    hint: () => 'Name the README, or the folder that holds it.',
  }),
  'huggingface/open-front-matter': defineProblem({
    severity: 'error',
    title: 'Front matter without an end',
    message: () => 'The front matter of the README begins with --- and does not end.',
    hint: () => 'Put a line --- below the last field.',
  }),
  'huggingface/front-matter-shape': defineProblem({
    severity: 'error',
    title: 'Front matter without fields',
    message: () => 'The front matter of the README is no list of fields.',
    hint: () => 'Write one field a line, as in license: mit.',
  }),
  'huggingface/not-editable': defineProblem<{ reason: string }>({
    severity: 'error',
    title: 'README that cannot be edited',
    message: ({ reason }) => `The edits of the card cannot be written into the original README: ${reason}.`,
    hint: () => 'Mend the YAML of the original README, and import it again.',
  }),
};

export const huggingfaceProblem = makeProblems(huggingfaceProblems);
