import { defineProblem, makeProblems } from '../problem/define-problems.ts';

/** What can be wrong with the file of a card, before its fields are looked at. */
export const cardProblems = {
  'card/bad-id': defineProblem<{ id: string; why: string }>({
    severity: 'error',
    title: 'Folder name that is no card-id',
    message: ({ id, why }) => `“${id}” cannot be the name of a card's folder: ${why}.`,
    hint: () => 'Rename the folder. A good card-id is short and stays true: loan-approval.',
  }),
  'card/missing': defineProblem<{ folder: string }>({
    severity: 'error',
    title: 'Folder without a card',
    message: ({ folder }) => `The folder ${folder} has no card.md.`,
    hint: () => 'Add card.md, or move the folder out of the cards.',
  }),
  'card/too-large': defineProblem<{ bytes: number; limit: number }>({
    severity: 'error',
    title: 'Card too large',
    message: ({ bytes, limit }) => `The card has ${bytes} bytes; ${limit} are allowed.`,
    hint: () => 'Keep raw results in metrics/ and pictures in figures/.',
  }),
  'card/not-utf8': defineProblem<{ offset: number }>({
    severity: 'error',
    title: 'Card not in UTF-8',
    message: () => 'The text is not UTF-8 from here on.',
    hint: () => 'Save the file in UTF-8. In most editors the encoding stands in the status bar.',
  }),
  'card/control-character': defineProblem<{ character: string }>({
    severity: 'error',
    title: 'Hidden character',
    message: ({ character }) => `The text holds the hidden character ${character}.`,
    hint: () => 'Delete it. It cannot be seen, and it can make the text read otherwise than it is.',
  }),
  'card/no-front-matter': defineProblem({
    severity: 'error',
    title: 'No front matter',
    message: () => 'The first line is not ---, so the card has no front matter.',
    hint: () => 'Begin the file with a line ---, the fields in YAML, and another line ---.',
  }),
  'card/front-matter-language': defineProblem<{ language: string }>({
    severity: 'error',
    title: 'Front matter that is not YAML',
    message: ({ language }) => `The front matter is marked as ${language}.`,
    hint: () => 'Write the front matter in YAML, and let the first line be exactly ---.',
  }),
  'card/open-front-matter': defineProblem({
    severity: 'error',
    title: 'Front matter without an end',
    message: () => 'The front matter is not closed by a line that is exactly ---.',
    hint: () => 'Write --- alone on a line, without spaces, after the last field.',
  }),
  'card/empty-front-matter': defineProblem({
    severity: 'error',
    title: 'Empty front matter',
    message: () => 'The front matter is empty.',
    hint: () => 'Write the fields between the two lines ---. A draft needs model_overview with a model_name.',
  }),
  'card/front-matter-shape': defineProblem<{ found: string }>({
    severity: 'error',
    title: 'Front matter without fields',
    message: ({ found }) => `The front matter is ${found}, not fields with values.`,
    hint: () => 'Write each field as name: value.',
  }),
  'card/more-problems': defineProblem<{ count: number }>({
    severity: 'error',
    title: 'More problems than are shown',
    message: ({ count }) => `More problems than these were found: ${count}.`,
    hint: () => 'Mend the first ones; some of the others may go with them.',
  }),
};

export const cardProblem = makeProblems(cardProblems);
