import { defineProblem, makeProblems } from '../problem/define-problems.ts';

/** What can stand against filling a card from a source. */
export const autofillProblems = {
  'autofill/unrecognised': defineProblem<{ name: string; looked: readonly string[] }>({
    severity: 'error',
    title: 'Source that no card is filled from',
    message: ({ name, looked }) =>
      `${name === '' ? 'The source' : name} is none of these: ${looked.join('; ')}.`,
    hint: () => 'Check that it is the right file. A card of another format is read by colophon import.',
  }),
  'autofill/several-models': defineProblem<{ name: string; count: number }>({
    severity: 'error',
    title: 'Source of several models',
    message: ({ name, count }) =>
      `${name === '' ? 'The source' : name} describes ${count} models, and a card is about one.`,
    hint: () => 'Name the folder or the file of one run or version.',
  }),
  'autofill/unfinished': defineProblem<{ name: string; status: string }>({
    severity: 'warning',
    title: 'Source of work that did not end well',
    message: ({ name, status }) => `${name} has the status ${status}: what it says may not be final.`,
    hint: () => 'Fill the card again from the work that ended.',
  }),
  'autofill/differs': defineProblem<{
    field: string;
    pointer: string;
    card: string;
    source: string;
    name: string;
  }>({
    severity: 'error',
    title: 'Card and source that do not agree',
    message: ({ field, card, source, name }) => `${field} is ${card} in the card, and ${source} in ${name}.`,
    hint: () =>
      'Run colophon autofill without --check. A value that a person wrote is left: change it by hand, or take it out.',
  }),
  'autofill/cannot-edit': defineProblem<{ count: number }>({
    severity: 'error',
    title: 'Front matter that cannot be filled where it stands',
    message: ({ count }) =>
      `The front matter is written in a way that takes no new lines without changing others; so many values are to be filled: ${count}.`,
    hint: () =>
      'Write the field of this line and what is in it in block style, each name on a line of its own with a colon and its value behind it, and run autofill again.',
  }),
  'autofill/record-unreadable': defineProblem<{ path: string }>({
    severity: 'warning',
    title: 'Record of what was filled that cannot be read',
    message: ({ path }) =>
      `${path} is not as autofill writes it; the card's values count as written by a person.`,
    hint: () => 'Restore it from the last commit, or delete it.',
  }),
};

export const autofillProblem = makeProblems(autofillProblems);
