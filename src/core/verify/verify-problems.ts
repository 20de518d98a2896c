import { defineProblem, makeProblems } from '../problem/define-problems.ts';

const list = (words: readonly string[]): string => words.join(', ');
const restore =
  'Restore the ledger from the last commit in which it was right, and see who changed it and why.';
const acknowledge = (commit: string): string =>
  `See with the author why. Once it was looked at, append an acknowledge entry for ${commit} to the card's ledger.`;

type HistoryFacts = { commit: string; author: string; entry: string };

/** What `verify` finds beyond the problems of a version and its ledger. */
export const verifyProblems = {
  'ledger/history-edited': defineProblem<HistoryFacts>({
    severity: 'error',
    title: 'A ledger entry was edited',
    message: ({ commit, author, entry }) => `Commit ${commit} by ${author} edits ${entry} in the ledger.`,
    hint: ({ commit }) => acknowledge(commit),
  }),
  'ledger/history-removed-entry': defineProblem<HistoryFacts>({
    severity: 'error',
    title: 'A ledger entry was removed',
    message: ({ commit, author, entry }) => `Commit ${commit} by ${author} removes ${entry} from the ledger.`,
    hint: ({ commit }) => acknowledge(commit),
  }),
  'ledger/history-reordered': defineProblem<HistoryFacts>({
    severity: 'error',
    title: 'Ledger entries were put into another order',
    message: ({ commit, author, entry }) =>
      `Commit ${commit} by ${author} puts ${entry} at another place in the ledger.`,
    hint: ({ commit }) => acknowledge(commit),
  }),
  'ledger/history-inserted': defineProblem<HistoryFacts>({
    severity: 'error',
    title: 'A ledger entry was put where none belongs',
    message: ({ commit, author, entry }) =>
      `Commit ${commit} by ${author} puts ${entry} into the ledger where nothing was appended.`,
    hint: ({ commit }) => acknowledge(commit),
  }),
  'ledger/removed': defineProblem<{ commit: string; author: string; entries: number }>({
    severity: 'error',
    title: 'A ledger was removed',
    message: ({ commit, author, entries }) =>
      `Commit ${commit} by ${author} removes or moves a ledger that has ${entries} ${entries === 1 ? 'entry' : 'entries'}.`,
    hint: () => 'Bring it back to its place: a card that has versions is archived, never renamed or deleted.',
  }),
  'version/not-on-branch': defineProblem<{ version: string; commit: string; branch: string }>({
    severity: 'warning',
    title: 'A version beside the catalogue branch',
    message: ({ version, commit, branch }) =>
      `The commit of ${version}, ${commit}, is not on ${branch}: only its tag holds it.`,
    hint: () => 'A squash or rebase leaves it there. Keep the tag, and tag after merging the next time.',
  }),
  'version/replaced-object': defineProblem<{ version: string; object: string; what: string }>({
    severity: 'error',
    title: 'Git shows other content than was frozen',
    message: ({ version, object, what }) =>
      `refs/replace/${object} makes Git show something else in place of ${what} of ${version}.`,
    hint: ({ object }) =>
      `Delete it with git replace -d ${object}. Colophon reads the objects themselves, and so does Git with GIT_NO_REPLACE_OBJECTS=1.`,
  }),
  'freeze/interrupted': defineProblem<{ tag: string; version: string; card: string }>({
    severity: 'error',
    title: 'A freeze that was not finished',
    message: ({ tag }) =>
      `The tag ${tag} was made by colophon freeze, but the ledger has no entry: the freeze was stopped on its way, or is not recorded yet.`,
    hint: ({ card }) =>
      `Finish it with colophon freeze ${card}, or record tags made elsewhere with colophon freeze --record.`,
  }),
  'signature/bad': defineProblem<{ what: string }>({
    severity: 'error',
    title: 'A signature that does not fit',
    message: ({ what }) => `The signature of ${what} does not fit what it signs.`,
    hint: () => restore,
  }),
  'signature/foreign': defineProblem<{ what: string; key: string | null; signers: string }>({
    severity: 'error',
    title: 'A signature by a key that is not allowed',
    message: ({ what, key, signers }) =>
      `The signature of ${what} is by a key${key === null ? '' : ` (${key})`} that ${signers} does not allow.`,
    hint: ({ signers }) => `If the signer is known, let a reviewed change add the key to ${signers}.`,
  }),
  'signature/unchecked': defineProblem<{ reason: string; count: number; first: string }>({
    severity: 'warning',
    title: 'Signatures that cannot be checked here',
    message: ({ reason, count, first }) =>
      `${count === 1 ? `The signature of ${first} was` : `${count} signatures, that of ${first} first, were`} not checked: ${reason}.`,
    hint: () =>
      'Set allowed_signers in colophon.yaml for SSH keys, import the key for GPG, or run this where the program is installed.',
  }),
  'manifest/unreadable': defineProblem<{ file: string }>({
    severity: 'error',
    title: 'No manifest',
    message: ({ file }) => `${file} is no manifest.json of a Colophon site.`,
    hint: () => 'Save the manifest.json of the published site, and name it with --against.',
  }),
  'manifest/version-gone': defineProblem<{ card: string; version: string }>({
    severity: 'error',
    title: 'A published version is gone',
    message: ({ card, version }) => `The manifest has ${card} ${version}, but the repository has not.`,
    hint: () => restore,
  }),
  'manifest/version-differs': defineProblem<{ version: string; differences: string[] }>({
    severity: 'error',
    title: 'A published version is not what it was',
    message: ({ version, differences }) =>
      `${version} is not what the manifest says: ${list(differences.slice(0, 5))}${differences.length > 5 ? ', …' : ''}.`,
    hint: () => 'History was rewritten. Restore tag and ledger from a clone that was made before.',
  }),
  'manifest/ledger-rewritten': defineProblem<{ entry: string }>({
    severity: 'error',
    title: 'A published ledger was rewritten',
    message: ({ entry }) =>
      `The ledger does not go on from what the manifest says: ${entry} is not as it was.`,
    hint: () => 'History was rewritten. Restore the ledger from a clone that was made before.',
  }),
  'manifest/other-history': defineProblem<{ commit: string }>({
    severity: 'warning',
    title: 'A manifest of another history',
    message: ({ commit }) =>
      `The manifest was made at commit ${commit}, which does not lead to the commit read.`,
    hint: () => 'Compare with a manifest of the same branch. If it is one, the branch was rewritten since.',
  }),
  'download/missing': defineProblem<{ file: string }>({
    severity: 'error',
    title: 'A file that is not there',
    message: ({ file }) => `${file} cannot be read.`,
    hint: () => 'Name a downloaded file by its path from where you stand, or a card as CARD or CARD@VERSION.',
  }),
  'download/unknown-kind': defineProblem<{ file: string }>({
    severity: 'error',
    title: 'A file of another kind',
    message: ({ file }) =>
      `${file} is none of these: a card.json (.json), a card.md (.md), a PDF with both attached (.pdf).`,
    hint: () => 'Download one of them from the version’s page. A manifest.json is compared with --against.',
  }),
  'download/no-attachment': defineProblem<{ file: string }>({
    severity: 'error',
    title: 'A PDF without its card',
    message: ({ file }) => `The PDF ${file} has neither card.json nor card.md attached.`,
    hint: () => 'A PDF that was printed or saved anew loses them: download it from the version’s page.',
  }),
  'download/unreadable': defineProblem<{ file: string; looked: string }>({
    severity: 'error',
    title: 'A file that is not what its name says',
    message: ({ file, looked }) => `${file} is not ${looked}.`,
    hint: () => 'Download it again from the version’s page.',
  }),
  'download/draft': defineProblem<{ file: string; card: string }>({
    severity: 'error',
    title: 'A draft, not a version',
    message: ({ file, card }) =>
      `${file} shows a draft of ${card}: it was never frozen, and nothing vouches for it.`,
    hint: () => 'Download a version.',
  }),
  'download/unknown-version': defineProblem<{ file: string; card: string; version: string }>({
    severity: 'error',
    title: 'A version that the repository does not have',
    message: ({ file, card, version }) =>
      `${file} says that it is ${card} ${version}, which is not in the repository.`,
    hint: () => 'Fetch the repository’s branches and tags, or ask who gave you the file.',
  }),
  'download/differs': defineProblem<{ file: string; version: string; differences: string[] }>({
    severity: 'error',
    title: 'A file that is not what was frozen',
    message: ({ file, version, differences }) =>
      `${file} is not what ${version} says: ${list(differences.slice(0, 5))}${differences.length > 5 ? ', …' : ''}.`,
    hint: () => 'Take the file from the version’s page, and ask who changed this one.',
  }),
  'download/no-version': defineProblem<{ file: string }>({
    severity: 'error',
    title: 'A text that no version has',
    message: ({ file }) => `No version of any card has ${file} as its card.md, byte for byte.`,
    hint: () => 'An editor or a transfer that changes line ends also changes the bytes: download it again.',
  }),
};

export const verifyProblem = makeProblems(verifyProblems);
