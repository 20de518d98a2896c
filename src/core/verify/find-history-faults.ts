import type { Problem, Subject } from '../problem/problem.ts';
import { decodeUtf8 } from '../text/decode-utf8.ts';
import { compareLedgers, compareMerge, type LedgerChange } from './compare-ledgers.ts';
import { isAppended } from './is-appended.ts';
import { nameEntry, splitLedger } from './split-ledger.ts';
import { verifyProblem } from './verify-problems.ts';

/** What one commit does to one ledger. */
export interface LedgerStep {
  readonly commit: string;
  /** `Name <address>`. */
  readonly author: string;
  /** Of `ledger.yaml`, from the repository's root. */
  readonly path: string;
  readonly card: string;
  /** The ledger at each parent where it is another than at the commit; empty where there was none. */
  readonly before: readonly Uint8Array[];
  /** Whether a parent has the ledger as the commit has it. */
  readonly isKept: boolean;
  readonly isMerge: boolean;
  /** The ledger at the commit; undefined where it has no such file. */
  readonly after: Uint8Array | undefined;
}

/** The commits that a card's ledger acknowledges, by card-id. */
export type Acknowledged = ReadonlyMap<string, ReadonlySet<string>>;

/** What a commit does to a ledger beyond appending to it. */
export interface StepChanges extends Pick<LedgerStep, 'commit' | 'author' | 'path' | 'card' | 'isMerge'> {
  readonly isRemoved: boolean;
  /** Never empty. */
  readonly changes: readonly LedgerChange[];
}

/** Undefined where the commit only appends; its texts are needed no more. */
export function compareStep(step: LedgerStep): StepChanges | undefined {
  const { commit, author, path, card, isMerge, after } = step;
  const changes = listChanges(step);
  return changes.length === 0
    ? undefined
    : { commit, author, path, card, isMerge, isRemoved: after === undefined, changes };
}

/** The findings of a history. A merge that brings on what another commit did is not accused a second time. */
export function findHistoryFaults(compared: readonly StepChanges[], acknowledged: Acknowledged): Problem[] {
  const keyOf = (path: string, { entry }: LedgerChange): string => `${path}\0${entry}`;
  const lost = new Set(
    compared
      .filter(({ isMerge }) => !isMerge)
      .flatMap(({ path, changes }) => changes.map((change) => keyOf(path, change))),
  );
  return compared.flatMap((step) => {
    const changes = step.isMerge
      ? step.changes.filter((change) => !lost.has(keyOf(step.path, change)))
      : step.changes;
    return describeChanges(step, changes).map((problem) => soften(problem, step, acknowledged));
  });
}

function listChanges({ before: parents, after: bytes, isMerge, isKept }: LedgerStep): LedgerChange[] {
  // Most commits append, which is seen without a look at the entries; a merge can have put in others only where no
  // parent has the ledger as it is.
  if (bytes && (isKept || !isMerge) && parents.every((one) => isAppended(one, bytes))) return [];
  const before = parents.map(textOf);
  if (!bytes)
    return before.flatMap(splitLedger).map((entry): LedgerChange => ({ kind: 'removed-entry', entry }));
  const after = textOf(bytes);
  if (!isMerge) return compareLedgers(before[0] ?? '', after);
  // The parent that has it as it is adds nothing that is not there.
  return compareMerge(isKept ? [...before, after] : before, after);
}

const textOf = (bytes: Uint8Array): string => decodeUtf8(bytes).text;

function describeChanges(
  { commit, author, card, path, isRemoved }: StepChanges,
  changes: readonly LedgerChange[],
): Problem[] {
  const subject: Subject = { card, file: path };
  if (changes.length === 0) return [];
  if (isRemoved)
    return [verifyProblem('ledger/removed', { commit, author, entries: changes.length }, subject)];
  return changes.map(({ kind, entry }) => {
    const version = /^ *- +(?:freeze|status): *["']?(v[\w.-]{1,99})/.exec(entry)?.[1];
    const facts = { commit, author, entry: entry === '' ? 'text beside the entries' : nameEntry(entry) };
    const where = version === undefined ? subject : { ...subject, version };
    return verifyProblem(`ledger/history-${kind}`, facts, where);
  });
}

function soften(problem: Problem, { card, commit }: StepChanges, acknowledged: Acknowledged): Problem {
  return acknowledged.get(card)?.has(commit) ? { ...problem, severity: 'warning' } : problem;
}
