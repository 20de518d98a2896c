import { defineProblem, makeProblems } from '../problem/define-problems.ts';

const list = (words: readonly string[]): string => words.join(', ');

const restoreHistory =
  'Bring the branch back to what it was, from a clone or with git reflog. In a copy made from a template, delete the ledger.yaml files.';

/** Problems of ledgers, tags and frozen versions. */
export const versionProblems = {
  'ledger/encoding': defineProblem({
    severity: 'error',
    title: 'A ledger that is not UTF-8',
    message: () => 'The ledger is not UTF-8.',
    hint: () => 'Restore the ledger from the last commit in which it was right.',
  }),
  'ledger/not-appendable': defineProblem({
    severity: 'error',
    title: 'A ledger that nothing can be appended to',
    message: () => 'What comes after the last line of the ledger is not read as one of its entries.',
    hint: () =>
      'Take out what is no entry: a line of --- or ... or [] or null, and spaces before the entries. A ledger without entries can be deleted.',
  }),
  'ledger/unfit-entry': defineProblem<{ reason: string }>({
    severity: 'error',
    title: 'An entry that no ledger can hold',
    message: ({ reason }) => `The entry cannot be written: ${reason}`,
    hint: () => 'Say it shorter, and without control characters.',
  }),
  'ledger/wrong-version-kind': defineProblem<{ version: string; expected: string }>({
    severity: 'error',
    title: 'A version of the other kind',
    message: ({ version, expected }) =>
      `The ledger has ${version}, but this catalogue numbers its versions ${expected}.`,
    hint: () => 'Set version_numbers in colophon.yaml to the kind that the ledgers use.',
  }),
  'ledger/frozen-twice': defineProblem<{ version: string }>({
    severity: 'error',
    title: 'A version frozen twice',
    message: ({ version }) => `The ledger freezes ${version} twice.`,
    hint: () =>
      'Restore the ledger from the last commit in which it was right: entries are only ever appended.',
  }),
  'ledger/status-before-freeze': defineProblem<{ version: string }>({
    severity: 'error',
    title: 'A status before the freeze',
    message: ({ version }) => `The ledger gives ${version} a status before it freezes it.`,
    hint: ({ version }) => `Freeze ${version} first, or take the entry out if it was never committed.`,
  }),
  'ledger/wrong-from': defineProblem<{ version: string; from: string; actual: string }>({
    severity: 'error',
    title: 'A step from a status that was not there',
    message: ({ version, from, actual }) =>
      `The entry says that ${version} was ${from}, but it was ${actual} then.`,
    hint: () => 'Append statuses with colophon status, which writes the status that the version has.',
  }),
  'ledger/forbidden-step': defineProblem<{ version: string; from: string; to: string; allowed: string[] }>({
    severity: 'error',
    title: 'A step that is not allowed',
    message: ({ version, from, to }) => `${version} is ${from}: it cannot become ${to}.`,
    hint: ({ from, allowed }) =>
      allowed.length === 0
        ? `Nothing leaves ${from}.`
        : `From ${from}, a version can become ${list(allowed)}.`,
  }),
  'ledger/missing-note': defineProblem<{ version: string; from: string; to: string }>({
    severity: 'error',
    title: 'A note is missing',
    message: ({ version, from, to }) =>
      from === to ? `Renewing ${version} needs a note.` : `Sending ${version} back to ${to} needs a note.`,
    hint: () => 'Say why, with --note.',
  }),
  'ledger/other-digest': defineProblem<{ version: string; expected: string; actual: string }>({
    severity: 'error',
    title: 'A status of other content',
    message: ({ version, expected, actual }) =>
      `The status of ${version} is about the digest ${actual}, but the version has ${expected}.`,
    hint: () => 'Restore the ledger from the last commit in which it was right.',
  }),
  'ledger/freeze-by-commit': defineProblem<{ version: string }>({
    severity: 'error',
    title: 'A freeze where every revision is a version',
    message: ({ version }) =>
      `The ledger freezes ${version}, but this catalogue has versions: commits, where a ledger holds statuses alone.`,
    hint: () => 'Set versions: tags in colophon.yaml: it cannot be changed once a version has a status.',
  }),
  'ledger/missing-commit': defineProblem<{ version: string }>({
    severity: 'error',
    title: 'A status without its commit',
    message: ({ version }) =>
      `The status of ${version} does not say which commit it is about, as it must where every revision is a version.`,
    hint: () => 'Append statuses with colophon status, which writes commit and digest.',
  }),
  'ledger/no-such-revision': defineProblem<{
    version: string;
    versions: number;
    recordedCommit: string;
    recordedDigest: string;
  }>({
    severity: 'error',
    title: 'A status of a version that is not there',
    message: ({ version, versions, recordedCommit }) =>
      `The ledger gives ${version} a status, at commit ${recordedCommit}, but the card's history has ` +
      `${versions === 1 ? '1 version' : `${versions} versions`}: it was rewritten, or its numbering changed.`,
    hint: () => restoreHistory,
  }),
  'ledger/other-commit': defineProblem<{
    version: string;
    recordedCommit: string;
    recordedDigest: string;
    actualCommit: string;
    actualDigest: string;
  }>({
    severity: 'error',
    title: 'A status of another commit',
    message: ({ version, recordedCommit, recordedDigest, actualCommit, actualDigest }) =>
      `The status of ${version} is about commit ${recordedCommit}, digest ${recordedDigest}; ` +
      `${version} is now commit ${actualCommit}, digest ${actualDigest}: ` +
      'the history was rewritten, or its numbering changed.',
    hint: () => restoreHistory,
  }),
  'tag/unrecorded': defineProblem<{ tag: string; version: string }>({
    severity: 'warning',
    title: 'A tag that no ledger knows',
    message: ({ tag }) => `The tag ${tag} is not in the card's ledger: the version is not published.`,
    hint: ({ tag }) =>
      `Record it in the ledger with colophon freeze --record, or delete the tag with git tag -d ${tag}.`,
  }),
  'tag/deleted': defineProblem<{ tag: string; commit: string; digest: string }>({
    severity: 'error',
    title: 'The tag of a version is gone',
    message: ({ tag, commit, digest }) =>
      `The tag ${tag} is gone. The ledger has it at commit ${commit}, digest ${digest}.`,
    hint: () =>
      'Fetch the tags with git fetch --tags. If it was deleted, restore it from a clone that has it.',
  }),
  'tag/moved': defineProblem<{
    tag: string;
    recordedObject: string;
    actualObject: string;
    recordedCommit: string;
    actualCommit: string;
    recordedDigest: string;
    actualDigest: string;
  }>({
    severity: 'error',
    title: 'The tag of a version was moved',
    message: ({ tag, recordedCommit, actualCommit, recordedDigest, actualDigest }) =>
      `The tag ${tag} was moved: the ledger has commit ${recordedCommit}, digest ${recordedDigest}; ` +
      `the tag is at commit ${actualCommit}, digest ${actualDigest}.`,
    hint: ({ tag }) =>
      `Restore it with git fetch --force origin refs/tags/${tag}:refs/tags/${tag}, or from a clone that has the tag.`,
  }),
  'tag/recreated': defineProblem<{
    tag: string;
    recordedObject: string;
    actualObject: string;
    commit: string;
    digest: string;
  }>({
    severity: 'error',
    title: 'The tag of a version was made anew',
    message: ({ tag, recordedObject, actualObject, commit, digest }) =>
      `The tag ${tag} was made anew: the ledger has the object ${recordedObject}, the tag is ${actualObject}; ` +
      `both are at commit ${commit}, digest ${digest}.`,
    hint: ({ tag, actualObject, commit }) =>
      actualObject === commit
        ? `The annotated tag is lost here, as by actions/checkout before v6.0.2. Fetch it with git fetch --force origin refs/tags/${tag}:refs/tags/${tag}.`
        : `Restore it with git fetch --force origin refs/tags/${tag}:refs/tags/${tag}, or from a clone that has the tag.`,
  }),
  'tag/lightweight': defineProblem<{ tag: string }>({
    severity: 'warning',
    title: 'A lightweight tag',
    message: ({ tag }) => `The tag ${tag} is lightweight: it does not say who made it, and when.`,
    hint: () => 'Freeze with colophon freeze, which makes annotated tags.',
  }),
  'version/missing-commit': defineProblem<{ version: string; commit: string }>({
    severity: 'error',
    title: 'The commit of a version is not here',
    message: ({ version, commit }) => `The commit of ${version}, ${commit}, is not in this repository.`,
    hint: () => 'Fetch it with git fetch --tags, or restore the tag from a clone that has it.',
  }),
  'version/missing-card': defineProblem<{ version: string; commit: string; folder: string }>({
    severity: 'error',
    title: 'The commit of a version has no such card',
    message: ({ version, commit, folder }) => `The commit of ${version}, ${commit}, has no folder ${folder}.`,
    hint: () => 'Restore the ledger from the last commit in which it was right.',
  }),
  'version/digest-changed': defineProblem<{
    version: string;
    commit: string;
    recorded: string;
    actual: string;
  }>({
    severity: 'error',
    title: 'The content of a version is not what was frozen',
    message: ({ version, commit, recorded, actual }) =>
      `The digest of ${version} at commit ${commit} is ${actual}, but the ledger has ${recorded}.`,
    hint: () =>
      'Restore the ledger from the last commit in which it was right, or the tag from a clone that has it.',
  }),
  'version/foreign-history': defineProblem<{ versions: number; commits: string[] }>({
    severity: 'error',
    title: 'The ledgers are about another history',
    message: ({ versions }) =>
      `None of the commits that the ledgers name is here (${versions} ${versions === 1 ? 'version' : 'versions'}): ` +
      'this looks like a copy made from a template, or a fork without tags.',
    hint: () =>
      'In a copy, delete the ledger.yaml files and begin anew. In a fork, fetch the history with git fetch --tags from where it was forked.',
  }),
  'freeze/tag-exists': defineProblem<{ tag: string; object: string }>({
    severity: 'error',
    title: 'The tag is taken',
    message: ({ tag, object }) => `The tag ${tag} is taken: it holds ${object}.`,
    hint: ({ tag }) => `If it was made by mistake and never pushed, delete it with git tag -d ${tag}.`,
  }),
  'freeze/version-not-above': defineProblem<{ version: string; newest: string }>({
    severity: 'error',
    title: 'A number that is not above the newest',
    message: ({ version, newest }) => `${version} does not come after ${newest}, the newest version.`,
    hint: () => 'Name a higher number with --as.',
  }),
  'freeze/wrong-version-kind': defineProblem<{ version: string; expected: string }>({
    severity: 'error',
    title: 'A number of the other kind',
    message: ({ version, expected }) =>
      `${version} does not fit: this catalogue numbers its versions ${expected}.`,
    hint: () =>
      'Name a number of that kind with --as, or change version_numbers in colophon.yaml before the first version.',
  }),
  'freeze/step-needed': defineProblem({
    severity: 'error',
    title: 'Which step is not said',
    message: () => 'This catalogue has semantic versions: the next one depends on what changed.',
    hint: () => 'Say --major, --minor, --patch, or name the number with --as.',
  }),
  'freeze/dirty': defineProblem<{ paths: string[] }>({
    severity: 'error',
    title: 'Uncommitted changes',
    message: ({ paths }) =>
      `There are uncommitted changes: ${list(paths.slice(0, 5))}${paths.length > 5 ? ` and ${paths.length - 5} more` : ''}.`,
    hint: () => 'Commit them, or put them aside with git stash --include-untracked, then freeze.',
  }),
  'freeze/detached-head': defineProblem({
    severity: 'error',
    title: 'No branch to commit to',
    message: () => 'The head is detached: there is no branch to record the entry on.',
    hint: () => 'Check out the catalogue branch first.',
  }),
  'version/commits-mode': defineProblem({
    severity: 'error',
    title: 'Every revision is a version',
    message: () =>
      'This catalogue has versions: commits: every revision is a version, and nothing is frozen.',
    hint: () =>
      'Commit the card: that makes the version. See it with colophon show CARD, and give it a status with colophon status.',
  }),
  'version/other-model': defineProblem<{ found: string; fixed: string; version: string }>({
    severity: 'error',
    title: 'A card about another model',
    message: ({ found, fixed, version }) =>
      `The card names the model ${found}, but it is about ${fixed} since ${version}.`,
    hint: ({ fixed }) => `Write ${fixed}, or make a card of its own for the other model.`,
  }),
  'card/same-model': defineProblem<{ card: string; other: string; model: string }>({
    severity: 'error',
    title: 'Two cards about one model',
    message: ({ card, other, model }) => `The cards ${other} and ${card} are both about the model ${model}.`,
    hint: () => 'Keep one card for a model, or set shared_models: true in colophon.yaml.',
  }),
  'version/not-found': defineProblem<{ card: string; version: string; known: string[] }>({
    severity: 'error',
    title: 'A version that is not there',
    message: ({ card, version }) => `The card ${card} has no version ${version}.`,
    hint: ({ card, known }) =>
      known.length === 0
        ? `Freeze one with colophon freeze ${card}; with versions: commits, commit a card that checks.`
        : `It has ${list(known)}.`,
  }),
  'version/not-on-line': defineProblem<{ version: string; commit: string; branch: string }>({
    severity: 'error',
    title: 'A version that only this branch has',
    message: ({ version, commit, branch }) =>
      `${version}, commit ${commit}, is not on the first-parent line of ${branch}: once it is merged, the content may have another number and another commit.`,
    hint: ({ branch }) =>
      `Merge the card into ${branch} first; the version that it has there can be given a status.`,
  }),
  'status/unknown-status': defineProblem<{ status: string; known: string[] }>({
    severity: 'error',
    title: 'A status that does not exist',
    message: ({ status }) => `${status} is not a status.`,
    hint: ({ known }) => `A version can be ${list(known)}.`,
  }),
  'card/not-found': defineProblem<{ card: string; nearest: string | null; known: string[] }>({
    severity: 'error',
    title: 'A card that is not there',
    message: ({ card }) => `There is no card ${card}.`,
    hint: ({ card, nearest, known }) =>
      nearest !== null
        ? `Did you mean ${nearest}?`
        : known.length === 0
          ? `Make it with colophon new ${card}.`
          : `The cards are ${list(known.slice(0, 10))}${known.length > 10 ? ', …' : ''}.`,
  }),
};

export const versionProblem = makeProblems(versionProblems);
