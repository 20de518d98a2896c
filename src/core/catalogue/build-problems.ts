import { defineProblem, makeProblems } from '../problem/define-problems.ts';

/** What can keep a command from writing its output. */
export const buildProblems = {
  'build/foreign-folder': defineProblem<{ folder: string }>({
    severity: 'error',
    title: 'A folder with other things in it',
    message: ({ folder }) => `${folder} holds files that Colophon did not write.`,
    hint: () => 'Name an empty folder, or one that an earlier build wrote, with --out.',
  }),
  'build/holds-repository': defineProblem<{ folder: string }>({
    severity: 'error',
    title: 'The output would replace the repository',
    message: ({ folder }) => `${folder} holds the repository itself.`,
    hint: () => 'Name another folder with --out.',
  }),
  'build/cannot-write': defineProblem<{ folder: string; reason: string }>({
    severity: 'error',
    title: 'The output cannot be written',
    message: ({ folder, reason }) => `${folder} cannot be written: ${reason}.`,
    hint: () => 'Name a folder that you may write, with --out, and see that the disk has room.',
  }),
  'build/replaced-meanwhile': defineProblem<{ folder: string }>({
    severity: 'error',
    title: 'Another build was faster',
    message: ({ folder }) => `${folder} was replaced by another build while this one was at work.`,
    hint: () => 'Run it again, or give each of the builds a folder of its own with --out.',
  }),
  'build/page-failed': defineProblem<{ reason: string }>({
    severity: 'error',
    title: 'The site could not be built',
    message: ({ reason }) => `The site could not be built: ${reason}`,
    hint: () => 'This is a fault of Colophon. Report it with the card that shows it.',
  }),
  'timings/cannot-write': defineProblem<{ path: string; reason: string }>({
    severity: 'error',
    title: 'The timings cannot be written',
    message: ({ path, reason }) => `The timings cannot be written to ${path}: ${reason}.`,
    hint: () => 'Name a file in a folder that you may write, with --timings.',
  }),
  'sample/not-empty': defineProblem<{ folder: string }>({
    severity: 'error',
    title: 'A folder that is not empty',
    message: ({ folder }) => `${folder} is not empty.`,
    hint: () => 'Name a new folder for the sample.',
  }),
  'new/exists': defineProblem<{ card: string; folder: string }>({
    severity: 'error',
    title: 'The card is there already',
    message: ({ card, folder }) => `There is a card ${card} already, in ${folder}.`,
    hint: () => 'Choose another card-id.',
  }),
  'new/no-folder': defineProblem<{ folder: string }>({
    severity: 'error',
    title: 'No folder where the cards are to be',
    message: ({ folder }) => `${folder} is a file or a link, so that Git keeps no card below it.`,
    hint: () => 'Put a folder there, or name another under cards in colophon.yaml.',
  }),
};

export const buildProblem = makeProblems(buildProblems);
