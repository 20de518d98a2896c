import { defineProblem, makeProblems } from '../problem/define-problems.ts';

const list = (words: readonly string[]): string => words.join(', ');

/** Problems of freezing, recording, replaying and pushing as teams do it. */
export const freezeProblems = {
  'freeze/not-on-branch': defineProblem<{ commit: string; branch: string }>({
    severity: 'error',
    title: 'A commit that is not on the catalogue branch',
    message: ({ commit, branch }) => `The commit ${commit} is not on ${branch}, the catalogue branch.`,
    hint: ({ branch }) =>
      `Merge it into ${branch}, check out what was merged, and tag that; after a merge elsewhere, run git fetch first.`,
  }),
  'freeze/no-branch': defineProblem<{ branch: string | null }>({
    severity: 'error',
    title: 'No catalogue branch',
    message: ({ branch }) =>
      branch === null
        ? 'Nothing says which branch the catalogue branch is.'
        : `There is no branch ${branch}.`,
    hint: () =>
      'Name it as branch in colophon.yaml, fetch it with git fetch, or run git remote set-head origin --auto.',
  }),
  'freeze/branch-moved': defineProblem<{ branch: string }>({
    severity: 'error',
    title: 'Somebody else was faster',
    message: ({ branch }) => `${branch} was moved by somebody else meanwhile: nothing was changed.`,
    hint: () => 'Run the command again.',
  }),
  'record/bad-branch': defineProblem<{ branch: string }>({
    severity: 'error',
    title: 'No name for a branch',
    message: ({ branch }) => `“${branch}” cannot be the name of a branch.`,
    hint: () => 'Name a branch such as record-versions with --onto.',
  }),
  'record/branch-behind': defineProblem<{ branch: string; upstream: string }>({
    severity: 'error',
    title: 'A branch that is behind',
    message: ({ branch, upstream }) => `${branch} is checked out here, and is behind ${upstream}.`,
    hint: () => 'Run git pull --ff-only first.',
  }),
  'record/checked-out-elsewhere': defineProblem<{ branch: string; folder: string }>({
    severity: 'error',
    title: 'A branch that is checked out elsewhere',
    message: ({ branch, folder }) => `${branch} is checked out in ${folder}.`,
    hint: ({ folder }) => `Run the command there, with --repo ${folder}, or name another branch with --onto.`,
  }),
  'record/card-gone': defineProblem<{ tag: string; card: string; branch: string }>({
    severity: 'warning',
    title: 'A tag of a card that is not there',
    message: ({ tag, card, branch }) => `The tag ${tag} is not recorded: ${branch} has no card ${card}.`,
    hint: ({ card, branch }) =>
      `If ${card} was deleted, bring it back, and archive it instead; if it is new, bring ${branch} up to date.`,
  }),
  'record/no-commit': defineProblem<{ tag: string }>({
    severity: 'warning',
    title: 'A version’s tag that holds no commit',
    message: ({ tag }) =>
      `The tag ${tag} is not recorded: it holds a tag of a tag, a tree or a file, not a commit.`,
    hint: ({ tag }) =>
      `If it was never pushed, delete it with git tag -d ${tag}, and tag the commit itself with colophon freeze --tag-only.`,
  }),
  'record/bad-tagger': defineProblem<{ tag: string }>({
    severity: 'error',
    title: 'A tag that does not say who made it',
    message: ({ tag }) => `The tag ${tag} names nobody and no time that a ledger can hold.`,
    hint: ({ tag }) => `Delete it with git tag -d ${tag}, and make it with colophon freeze --tag-only.`,
  }),
  'sign/no-key': defineProblem<{ format: string }>({
    severity: 'error',
    title: 'No key to sign with',
    message: ({ format }) =>
      format === 'ssh'
        ? 'Git does not name an SSH key to sign with.'
        : `Ledger entries are signed with an SSH key, but Git signs as ${format} here.`,
    hint: () =>
      'Run git config gpg.format ssh and git config user.signingKey ~/.ssh/id_ed25519.pub, or name a key with --sign-key.',
  }),
  'sign/failed': defineProblem<{ program: string; output: string }>({
    severity: 'error',
    title: 'Signing failed',
    message: ({ program, output }) => `${program} could not sign${output === '' ? '' : `: ${output}`}.`,
    hint: () => 'See that the key is there and unlocked; git config user.signingKey names it.',
  }),
  'sign/not-installed': defineProblem<{ program: string }>({
    severity: 'error',
    title: 'The program that signs is not there',
    message: ({ program }) => `${program} could not be started.`,
    hint: ({ program }) => `Install ${program}, or set gpg.program or gpg.ssh.program in Git’s settings.`,
  }),
  'push/refused': defineProblem<{ command: string; output: string }>({
    severity: 'error',
    title: 'The push was refused',
    message: ({ output }) => `Nothing was pushed${output === '' ? '' : `: ${output}`}.`,
    hint: ({ command }) => `What was written here stays. See what the remote says, then run ${command}.`,
  }),
  'replay/rewritten': defineProblem<{ path: string; base: string }>({
    severity: 'error',
    title: 'A ledger that was not only appended to',
    message: ({ path, base }) => `${path} does not begin as it did where this branch left ${base}.`,
    hint: () =>
      'Restore the ledger from the last commit in which it was right: entries are only ever appended.',
  }),
  'replay/unrelated': defineProblem<{ base: string }>({
    severity: 'error',
    title: 'A branch of another history',
    message: ({ base }) => `This branch and ${base} have no commit in common.`,
    hint: () => 'Name the branch that this one is to be merged into.',
  }),
  'replay/conflicts': defineProblem<{ base: string; paths: string[] }>({
    severity: 'error',
    title: 'Other files conflict too',
    message: ({ paths }) =>
      `Other files conflict: ${list(paths.slice(0, 5))}${paths.length > 5 ? ', …' : ''}.`,
    hint: ({ base }) =>
      `Run git merge ${base}, mend those files, then colophon status --replay ${base} for the ledgers, and commit.`,
  }),
  'replay/other-merge': defineProblem<{ base: string }>({
    severity: 'error',
    title: 'A merge with something else',
    message: ({ base }) => `A merge is under way here, and ${base} is on neither side of it.`,
    hint: () => 'Name what is being merged, or end the merge first with git merge --abort.',
  }),
};

export const freezeProblem = makeProblems(freezeProblems);
