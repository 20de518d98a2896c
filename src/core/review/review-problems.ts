import { defineProblem, makeProblems } from '../problem/define-problems.ts';

const list = (words: readonly string[], most = 10): string =>
  words.slice(0, most).join(', ') + (words.length > most ? `, and ${words.length - most} more` : '');

type EntryFacts = { entry: string; mergeBase: string; file: string };

const restore = ({ mergeBase, file }: { mergeBase: string; file: string }): string =>
  `Take the ledger back with git checkout ${mergeBase} -- ${file}, and append below it what is new.`;

const archive =
  'Bring the folder back. A card that has versions is never renamed or deleted: archive its versions with colophon status.';

/** What a review finds in a branch beyond the problems of its cards. */
export const reviewProblems = {
  'review/no-merge-base': defineProblem<{ base: string; head: string }>({
    severity: 'error',
    title: 'Branches without a common commit',
    message: ({ base, head }) =>
      `${base} and ${head} have no commit in common: there is nothing to compare with.`,
    hint: () => 'Name the branch that the head was begun on, or begin the head anew on the base.',
  }),
  'review/several-merge-bases': defineProblem<{ mergeBase: string; others: string[] }>({
    severity: 'warning',
    title: 'Branches that were merged crosswise',
    message: ({ mergeBase, others }) =>
      `The branches were merged crosswise: the head is compared with ${mergeBase}, and ${list(others, 3)} would do as well.`,
    hint: () => 'Merge the base into the head: then what is compared is the base as it is.',
  }),
  'review/judge-changed': defineProblem<{ path: string; settings: string[] }>({
    severity: 'warning',
    title: 'A change to what judges',
    message: ({ path, settings }) =>
      settings.length === 0
        ? `The branch changes ${path}, by which cards are judged.`
        : `The branch changes ${path}, by which cards are judged: ${list(settings)}.`,
    hint: () =>
      'The branch was judged by what the base has. Whoever answers for the catalogue looks at this change first.',
  }),
  'review/card-removed': defineProblem<{ card: string; versions: readonly string[] }>({
    severity: 'error',
    title: 'A card that has versions was removed',
    message: ({ card, versions }) => `The branch removes the card ${card}, which has ${list(versions)}.`,
    hint: () => archive,
  }),
  'review/card-renamed': defineProblem<{ card: string; to: string; versions: readonly string[] }>({
    severity: 'error',
    title: 'A card that has versions was renamed',
    message: ({ card, to, versions }) =>
      `The branch renames the card ${card}, which has ${list(versions)}, to ${to}.`,
    hint: () => archive,
  }),
  'review/ledger-removed': defineProblem<{ entries: number; mergeBase: string; file: string }>({
    severity: 'error',
    title: 'The branch removes a ledger',
    message: ({ entries }) =>
      `The branch removes a ledger that has ${entries} ${entries === 1 ? 'entry' : 'entries'}.`,
    hint: ({ mergeBase, file }) => `Bring it back with git checkout ${mergeBase} -- ${file}.`,
  }),
  'review/ledger-edited': defineProblem<EntryFacts>({
    severity: 'error',
    title: 'The branch edits a ledger entry',
    message: ({ entry }) => `The branch edits ${entry} in the ledger, which is only ever appended to.`,
    hint: restore,
  }),
  'review/ledger-removed-entry': defineProblem<EntryFacts>({
    severity: 'error',
    title: 'The branch removes a ledger entry',
    message: ({ entry }) => `The branch removes ${entry} from the ledger, which is only ever appended to.`,
    hint: restore,
  }),
  'review/ledger-reordered': defineProblem<EntryFacts>({
    severity: 'error',
    title: 'The branch puts ledger entries into another order',
    message: ({ entry }) =>
      `The branch puts ${entry} at another place in the ledger, which is only ever appended to.`,
    hint: restore,
  }),
  'review/ledger-inserted': defineProblem<EntryFacts>({
    severity: 'error',
    title: 'The branch puts a ledger entry where none belongs',
    message: ({ entry }) => `The branch puts ${entry} into the ledger above what was there.`,
    hint: restore,
  }),
};

export const reviewProblem = makeProblems(reviewProblems);
