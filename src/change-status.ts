import { fail, succeed, type Result } from './core/problem/problem.ts';
import { formatUtc } from './core/text/time.ts';
import type { Status, StatusEntry } from './core/version/ledger-entry.ts';
import { checkStep } from './core/version/replay-ledger.ts';
import { appendEntry } from './core/version/stringify-entry.ts';
import { versionProblem } from './core/version/version-problems.ts';
import { checkClean, requireBranch } from './freeze-version.ts';
import { openRepository } from './io/git/open-repository.ts';
import { formatPerson, readIdentity } from './io/git/read-identity.ts';
import { writeLedger } from './io/git/write-ledger.ts';
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
  readonly environment?: Readonly<Record<string, string>>;
}

/** Appends a change of status to the ledger and commits it. Fails with everything that stands against it. */
export async function changeStatus(
  options: StatusOptions,
): Promise<Result<{ readonly entry: StatusEntry; readonly commit: string }>> {
  const { cardId, version: label, to, note } = options;
  const repository = await openRepository(options.repository, options.environment);
  const loaded = await loadCard(repository, cardId, { withHistory: false });
  if (!loaded.ok) return loaded;
  const { catalogue, card } = loaded.value;
  const version = card.versions.find((candidate) => candidate.version.label === label);
  const known = card.versions.map((candidate) => candidate.version.label);
  if (!version)
    return fail([
      versionProblem('version/not-found', { card: cardId, version: label, known }, { card: cardId }),
    ]);
  const clean = await checkClean(repository, card);
  const problems = [
    ...card.problems.filter(({ severity }) => severity === 'error'),
    ...clean.problems,
    ...checkStep(label, version.status, to, note, { card: cardId, version: label }),
  ];
  if (problems.length > 0) return fail(problems);

  const branch = await requireBranch(repository);
  const by = await readIdentity(repository);
  const entry: StatusEntry = {
    status: label,
    from: version.status,
    to,
    digest: version.digest,
    at: formatUtc(by.seconds),
    by: options.by ?? formatPerson(by),
    ...(note?.trim() && { note: note.trim() }),
  };
  const commit = await writeLedger(repository, {
    path: `${card.folder}/ledger.yaml`,
    text: appendEntry(card.ledger.text, entry),
    message: `Set ${cardId} ${label} to ${to}`,
    branch,
    head: catalogue.commit,
    by,
  });
  return succeed({ entry, commit });
}
