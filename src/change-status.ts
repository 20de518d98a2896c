import { askPolicies, type Acting } from './steps/ask-policy.ts';
import { checkClean, requireBranch } from './steps/check-clean.ts';
import { checkOnLine } from './steps/check-on-line.ts';
import { checkOwnSignature } from './steps/check-own-signature.ts';
import { listCloneProblems } from './core/catalogue/find-clone-faults.ts';
import { fail, hasErrors, succeed, type Problem, type Result } from './core/problem/problem.ts';
import { formatUtc } from './core/text/time.ts';
import { checkAppendable } from './core/version/check-appendable.ts';
import { checkEntry } from './core/version/check-entry.ts';
import type { LedgerEntry, Status, StatusEntry } from './core/version/ledger-entry.ts';
import { checkStep } from './core/version/replay-ledger.ts';
import { makeSignedText, signatureNamespace } from './core/version/signed-text.ts';
import { appendEntry, stringifyEntry } from './core/version/stringify-entry.ts';
import { versionProblem } from './core/version/version-problems.ts';
import { finishLedgers } from './io/git/finish-ledgers.ts';
import { openRepository } from './io/git/open-repository.ts';
import { planPush, type Push } from './io/git/push-refs.ts';
import { formatPerson, readIdentity } from './io/git/read-identity.ts';
import { writeLedgers } from './io/git/write-ledger.ts';
import { readSshKey } from './io/signature/sign-tag.ts';
import { signText } from './io/signature/sign-text.ts';
import { loadCard } from './load-card.ts';

export interface StatusOptions {
  readonly repository: string;
  readonly cardId: string;
  /** With its v: `v3`. */
  readonly version: string;
  readonly to: Status;
  readonly note?: string;
  /** `Name <address>`; without it, Git's own identity. */
  readonly by?: string;
  /** Whether the entry is signed: with the SSH key that Git names, or with that of `keyPath`. */
  readonly isSigned?: boolean;
  /** A file with an SSH key. */
  readonly keyPath?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** A status that was changed. */
export interface StatusChange {
  readonly entry: StatusEntry;
  /** The commit that holds it. */
  readonly commit: string;
  /** What publishes it. */
  readonly push: Push;
}

/** Appends a change of status to the ledger and commits it. Fails with everything that stands against it. */
export async function changeStatus(options: StatusOptions): Promise<Result<StatusChange>> {
  const { cardId, version: label, to } = options;
  const note = options.note?.trim();
  const repository = await openRepository(options.repository, options.environment);
  const loaded = await loadCard(repository, cardId, { withHistory: false });
  if (!loaded.ok) return loaded;
  const { catalogue, card } = loaded.value;
  const isByCommit = catalogue.settings.versions === 'commits';
  const ofClone = listCloneProblems(catalogue);
  if (ofClone.length > 0) return fail(ofClone);
  const version = card.versions.find((candidate) => candidate.version.label === label);
  const known = card.versions.map((candidate) => candidate.version.label);
  const unreadable = card.problems.filter(
    ({ severity, file }) => severity === 'error' && file === `${card.folder}/ledger.yaml`,
  );
  if (!version && unreadable.length > 0) return fail(unreadable);
  if (!version)
    return fail([
      versionProblem('version/not-found', { card: cardId, version: label, known }, { card: cardId }),
    ]);
  const path = `${card.folder}/ledger.yaml`;
  const finished = await finishLedgers(repository, catalogue.commit, catalogue.settings.cards);
  const last = card.ledger.entries.at(-1);
  if (finished.includes(path) && isAskedFor(last, options, note)) {
    const push = await planPush(repository, shorten(await requireBranch(repository)), []);
    return succeed({ entry: last, commit: catalogue.commit, push });
  }
  const clean = await checkClean(repository, card);
  const problems = [
    ...card.problems.filter(({ severity }) => severity === 'error'),
    ...clean.problems,
    ...checkAppendable(card.ledger.text, cardId, card.folder),
    ...checkStep(label, version.status, to, note, () => ({ card: cardId, version: label })),
    ...(isByCommit ? await checkOnLine(repository, catalogue, [version]) : []),
  ];
  if (problems.length > 0) return fail(problems);

  const branch = await requireBranch(repository);
  const person = await readIdentity(repository);
  const by = options.by ?? formatPerson(person);
  const isSigned = options.isSigned === true || options.keyPath !== undefined;
  const ask = (acting: Acting) =>
    askPolicies(repository, catalogue, card, version.content, 'approve', acting);
  let asked = to === 'Approved' ? await ask({ by, isSigned }) : undefined;
  // Whose key it is shows once it has signed.
  const isSettled = ({ code }: Problem) => !isSigned || code !== 'policy/other-signer';
  if (asked && hasErrors(asked.problems.filter(isSettled))) return fail(asked.problems);
  const plain: StatusEntry = {
    status: label,
    from: version.status,
    to,
    ...(isByCommit && { commit: version.commit }),
    digest: version.digest,
    at: formatUtc(person.seconds),
    by,
    ...(note && { note }),
    ...(asked?.hash !== undefined && { policy: asked.hash }),
  };
  const subject = { card: cardId, version: label };
  const faults = checkEntry(plain, subject);
  if (faults.length > 0) return fail(faults);
  const sign = async () => {
    const key = await readSshKey(repository, options.keyPath);
    const text = makeSignedText(cardId, version.digest, stringifyEntry(plain));
    return signText(text, signatureNamespace, key);
  };
  const entry: StatusEntry = isSigned ? { ...plain, signature: await sign() } : plain;
  if (isSigned && asked?.isAboutSignature) asked = await ask({ by, entry });
  if (asked && hasErrors(asked.problems)) return fail(asked.problems);
  const written = { cardId, entry, text: stringifyEntry(entry) };
  const unfit = isSigned
    ? [...checkEntry(entry, subject), ...(await checkOwnSignature(repository, catalogue, written))]
    : [];
  if (unfit.length > 0) return fail(unfit);
  const commit = await writeLedgers(repository, {
    files: [{ path, text: appendEntry(card.ledger.text, entry) }],
    message: `Set ${cardId} ${label} to ${to}`,
    branch,
    old: catalogue.commit,
    parents: [catalogue.commit],
    by: person,
    isCheckedOut: true,
  });
  return succeed({ entry, commit, push: await planPush(repository, shorten(branch), []) }, asked?.problems);
}

/** Whether a ledger's last entry is what a run that was stopped, and is run again, was to write. */
const isAskedFor = (
  last: LedgerEntry | undefined,
  { version, to, by }: StatusOptions,
  note: string | undefined,
): last is StatusEntry =>
  last !== undefined &&
  'status' in last &&
  last.status === version &&
  last.to === to &&
  (last.note ?? '') === (note ?? '') &&
  (by === undefined || last.by === by);

const shorten = (branch: string): string => branch.replace(/^refs\/heads\//, '');
