import { defineProblem, makeProblems } from './define-problems.ts';

/** What can keep Git from answering. */
export const gitProblems = {
  'git/not-installed': defineProblem({
    severity: 'error',
    title: 'No Git',
    message: () => 'Git could not be started.',
    hint: () => 'Install Git 2.31 or newer, and see that git is on the PATH.',
  }),
  'git/no-repository': defineProblem<{ folder: string }>({
    severity: 'error',
    title: 'No repository',
    message: ({ folder }) => `${folder} is not in a Git repository.`,
    hint: () => 'Name the repository with --repo, or make one with git init.',
  }),
  'git/distrusted-owner': defineProblem<{ folder: string }>({
    severity: 'error',
    title: 'A repository of somebody else',
    message: ({ folder }) => `Git does not trust ${folder}: it belongs to another user.`,
    hint: ({ folder }) => `If you trust it, run git config --global --add safe.directory '${folder}'.`,
  }),
  'git/no-commit': defineProblem<{ folder: string }>({
    severity: 'error',
    title: 'No commit',
    message: ({ folder }) => `The repository ${folder} has no commit yet.`,
    hint: () => 'Commit the cards first: colophon reads commits, not the work tree.',
  }),
  'git/ref-not-found': defineProblem<{ ref: string }>({
    severity: 'error',
    title: 'A ref that is not there',
    message: ({ ref }) => `There is no commit ${ref} in this repository.`,
    hint: () => 'Name a branch, a tag or a commit. If it is on a remote, run git fetch --tags first.',
  }),
  'git/shallow': defineProblem<{ folder: string }>({
    severity: 'error',
    title: 'A shallow clone',
    message: ({ folder }) => `${folder} is a shallow clone: its history and its tags are cut off.`,
    hint: () =>
      'Run git fetch --unshallow --tags; in GitHub Actions, set fetch-depth: 0 for actions/checkout.',
  }),
  'git/destroyed-tags': defineProblem<{ tags: number; /** Some of them. */ examples: readonly string[] }>({
    severity: 'error',
    title: 'Annotated tags destroyed by a checkout',
    message: ({ tags, examples }) =>
      `${tags} tags of versions are lightweight here, at the commits that the ledgers record, but the ledgers record ` +
      `annotated ones: ${name(examples, tags)}. A checkout that fetches commits in place of tags leaves them so.`,
    hint: () =>
      'Run git fetch --tags --force. In GitHub Actions, use actions/checkout v6.0.2 or newer, with fetch-depth: 0. If the tags are still lightweight then, they were made anew.',
  }),
  'git/no-tags': defineProblem<{ tags: number; /** Some of them. */ examples: readonly string[] }>({
    severity: 'error',
    title: 'A clone without the tags of its versions',
    message: ({ tags, examples }) =>
      `Not one of the ${tags} tags that the ledgers record is in this clone: ${name(examples, tags)}.`,
    hint: () =>
      'Run git fetch --tags. In GitHub Actions, set fetch-depth: 0 for actions/checkout, or fetch-tags: true. If they are on no remote, restore them from a clone that has them.',
  }),
  'git/missing-object': defineProblem<{ id: string }>({
    severity: 'error',
    title: 'A missing object',
    message: ({ id }) => `The object ${id} is not in this repository.`,
    hint: () => 'The clone is damaged or partial: run git fetch --refetch --tags, or clone anew.',
  }),
  'git/unfetched': defineProblem<{
    missing: number;
    /** Some of them. */
    ids: readonly string[];
    remote: string;
    reason: string;
  }>({
    severity: 'error',
    title: 'A partial clone lacks what is to be read',
    message: ({ missing, ids, remote, reason }) => {
      const [what, are] =
        missing === 1 ? [`The object ${ids[0] ?? ''}`, 'is'] : [`${missing} objects`, 'are'];
      const why = reason === '' ? '' : ` It was not fetched from ${remote}: ${reason}.`;
      return `${what} that ${are} to be read ${are} not in this partial clone.${missing === 1 ? why : why.replace('It was', 'They were')}`;
    },
    hint: ({ remote }) => `Make the clone whole with git fetch --refetch --no-filter --tags ${remote}.`,
  }),
  'git/no-identity': defineProblem({
    severity: 'error',
    title: 'Git does not know you',
    message: () => 'Git does not know who you are.',
    hint: () =>
      'Run git config --global user.name "Your Name" and git config --global user.email you@example.org.',
  }),
  'git/bare': defineProblem<{ folder: string }>({
    severity: 'error',
    title: 'No work tree',
    message: ({ folder }) => `${folder} is a bare repository: it has no work tree.`,
    hint: () => 'Run the command in a clone that has a work tree.',
  }),
  'git/locked': defineProblem<{ path: string }>({
    severity: 'error',
    title: 'Git is locked',
    message: ({ path }) => `Git is locked by ${path}.`,
    hint: ({ path }) => `Wait until the other Git process ends. If none runs, it was killed: delete ${path}.`,
  }),
  'git/failed': defineProblem<{ command: string; status: number | null; output: string }>({
    severity: 'error',
    title: 'Git failed',
    message: ({ command, status, output }) =>
      `git ${command} failed${status === null ? '' : ` with ${status}`}${output === '' ? '' : `: ${output}`}.`,
    hint: () => 'See what Git says, mend it, and run the command again.',
  }),
};

/** The first few, and that there are more. */
const name = (examples: readonly string[], of: number): string =>
  examples.join(', ') + (of > examples.length ? ', …' : '');

export const gitProblem = makeProblems(gitProblems);
