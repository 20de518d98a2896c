import { checkEvidence } from '../core/catalogue/check-evidence.ts';
import type { Problem } from '../core/problem/problem.ts';
import { listSignatureProblems } from '../core/verify/signature-problems.ts';
import type { LedgerEntry, StatusEntry } from '../core/version/ledger-entry.ts';
import type { RecordedVersion } from '../core/version/replay-ledger.ts';
import { tagName } from '../core/version/tag-name.ts';
import { versionTag } from '../core/version/version-tag.ts';
import type { TagRef } from '../io/git/list-refs.ts';
import type { Repository } from '../io/git/open-repository.ts';
import { readEvidence, readFolderAt } from '../io/git/read-evidence.ts';
import { readCommit } from '../io/git/read-head.ts';
import { completePaths } from './complete-clone.ts';
import type { CardSide, SidePlace } from './read-card-side.ts';

export interface EntriesPlace extends SidePlace {
  readonly repository: Repository;
  /** The tags of the cards that are read, by name. */
  readonly tags: ReadonlyMap<string, TagRef>;
}

/** The card that the entries are of, as the branch has it, and the entries that the branch appends. */
export interface AppendedEntries extends Pick<CardSide, 'ledger' | 'versions' | 'problems'> {
  readonly id: string;
  readonly folder: string;
  readonly entries: readonly LedgerEntry[];
}

/**
 * Judges the entries that a branch appends to a ledger: whether tag, commit and content are what a freeze says,
 * whether the judge's policies let each approval pass, and whether signatures are of whom the judge allows. Of other
 * versions nothing is read.
 */
export async function judgeEntries(place: EntriesPlace, card: AppendedEntries): Promise<Problem[]> {
  if (card.entries.length === 0) return [];
  const appended = new Set(card.entries);
  const frozen = card.versions.filter(({ freeze }) => appended.has(freeze as LedgerEntry));
  const approvals = card.entries.flatMap((entry) => findApproval(card.versions, entry));
  const commits = [...frozen, ...approvals.map(({ recorded }) => recorded)].map(
    ({ freeze }) => freeze.commit,
  );
  for (const commit of new Set(commits)) await completePaths(place.repository, commit, [card.folder]);
  const found = await Promise.all([
    ...frozen.map((recorded) => judgeFreeze(place, card, recorded)),
    ...approvals.map((approval) => judgeApproval(place, card, approval)),
    judgeSignatures(place, card, frozen, appended),
  ]);
  return found.flat();
}

interface Approval {
  readonly entry: StatusEntry;
  /** The version as it was once the entry was appended. */
  readonly recorded: RecordedVersion;
}

/** The version that an entry approves; none where the entry does something else, or could not be played. */
function findApproval(versions: readonly RecordedVersion[], entry: LedgerEntry): Approval[] {
  if (!('status' in entry) || entry.to !== 'Approved') return [];
  return versions.flatMap((recorded) => {
    const index = recorded.changes.indexOf(entry);
    const changes = recorded.changes.slice(0, index + 1);
    return index < 0 ? [] : [{ entry, recorded: { ...recorded, status: entry.to, changes } }];
  });
}

async function judgeFreeze(
  { objects, folders, settings, tags }: EntriesPlace,
  card: AppendedEntries,
  recorded: RecordedVersion,
): Promise<readonly Problem[]> {
  const ref = tags.get(tagName(settings, card.id, recorded.version.label));
  const evidence = await readEvidence(objects, folders, card, recorded, ref);
  const { line } = card.ledger.locate(card.ledger.entries.indexOf(recorded.freeze as LedgerEntry));
  const place = line === undefined ? {} : { line };
  const ofFiles = evidence.problems.map((problem) => ({ ...problem, version: recorded.version.label }));
  const ofEntry = checkEvidence(card, versionTag(settings, card.id, recorded), recorded, evidence);
  return [...ofFiles, ...ofEntry.map((problem) => ({ ...problem, ...place }))];
}

async function judgeApproval(
  place: EntriesPlace,
  card: AppendedEntries,
  { entry, recorded }: Approval,
): Promise<readonly Problem[]> {
  const { objects, folders, repository } = place;
  const head = await readCommit(objects, recorded.freeze.commit);
  const found = head && (await readFolderAt(objects, folders, card, head.tree));
  const subject = { card: card.id, version: recorded.version.label };
  const located = card.ledger.locate(card.ledger.entries.indexOf(entry));
  if (!found) {
    const { policyProblem } = await import('../core/policy/policy-problems.ts');
    return [policyProblem('policy/unreadable', { version: subject.version }, { ...subject, ...located })];
  }
  const { askApproval } = await import('./ask-approval.ts');
  const problems = await askApproval(repository, place, card, recorded, found.raw);
  return problems.map((problem) => ({
    ...problem,
    ...subject,
    ...(problem.file === located.file && located),
    // Each approval has to be made: those that are still missing come after it.
    ...(problem.code === 'policy/few-approvals' && { severity: 'warning' as const }),
  }));
}

/** Whom GPG trusts is the machine's to say: signatures by it are for `verify`. */
async function judgeSignatures(
  { objects, head, settings }: EntriesPlace,
  { id, folder, ledger }: AppendedEntries,
  frozen: readonly RecordedVersion[],
  appended: ReadonlySet<LedgerEntry>,
): Promise<Problem[]> {
  const [{ readAllowedSigners }, { readSignatures }] = await Promise.all([
    import('../io/signature/allowed-signers.ts'),
    import('../io/signature/read-signatures.ts'),
  ]);
  const versions = frozen.map((recorded) => ({
    cardId: id,
    version: recorded.version,
    tag: versionTag(settings, id, recorded),
    freeze: recorded.freeze,
  }));
  const card = { id, folder, ledger, versions };
  const reports = await readSignatures(
    objects,
    [card],
    await readAllowedSigners(objects, head.tree, settings),
    {
      formats: ['ssh'],
      isWanted: (entry) => appended.has(entry),
    },
  );
  return listSignatureProblems(reports, [card], settings);
}
