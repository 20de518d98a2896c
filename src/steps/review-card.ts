import { type CardContent, readableOf } from '../core/card/card-content.ts';
import { parseCard } from '../core/card/parse-card.ts';
import { parseFrontMatter } from '../core/card/front-matter.ts';
import { proposeVersion } from '../core/compare/propose-version.ts';
import { heaviestWeight } from '../core/compare/weigh-changes.ts';
import type { WeightRules } from '../core/compare/weight-rules.ts';
import { hasErrors, type Problem } from '../core/problem/problem.ts';
import { compareContents } from '../core/review/compare-contents.ts';
import { findLedgerEdits } from '../core/review/find-ledger-edits.ts';
import { locateChanges } from '../core/review/locate-changes.ts';
import type { CardReview, SideState } from '../core/review/review.ts';
import { valueAt } from '../core/text/pointer.ts';
import { fillMetrics } from '../core/validate/fill-metrics.ts';
import { checkAppendable } from '../core/version/check-appendable.ts';
import type { LedgerEntry } from '../core/version/ledger-entry.ts';
import { readFileAt, readCommit, type CommitHead } from '../io/git/read-head.ts';
import { readFolderAt } from '../io/git/read-evidence.ts';
import { judgeFrozen } from '../core/catalogue/judge-frozen.ts';
import { askCard } from './ask-card.ts';
import { completePaths } from './complete-clone.ts';
import { judgeEntries, type EntriesPlace } from './judge-entries.ts';
import { findModelChange, judgeModel, type ModelChange } from './judge-model.ts';
import { readCardSide, type CardSide } from './read-card-side.ts';

export interface ReviewPlace extends EntriesPlace {
  readonly mergeBase: CommitHead;
  /** The head of the branch; the place's own `head` is the judge's. */
  readonly proposed: CommitHead;
  readonly rules: WeightRules;
}

/** What came of one card that a branch touches. */
export interface ReviewedCard {
  readonly review: CardReview;
  readonly problems: readonly Problem[];
  readonly before: CardSide;
  readonly after: CardSide;
  /** The model that the branch makes the card be about, where it is another. */
  readonly model: ModelChange | undefined;
}

/** Compares a card at the merge base with the head, and judges what the branch does to it. Undefined where neither has it. */
export async function reviewCard(place: ReviewPlace, id: string): Promise<ReviewedCard | undefined> {
  const { settings, mergeBase, proposed, rules } = place;
  const [before, after] = await Promise.all([
    readCardSide(place, mergeBase, id, { isProposed: false }),
    readCardSide(place, proposed, id, { isProposed: true }),
  ]);
  if (!before.content && !after.content) return undefined;
  const folder = `${settings.cards}/${id}`;
  const contents = { id, folder, before: before.content, after: after.content };
  const changes = compareContents(before.content, after.content, rules);
  const edits = after.content ? findEdits(place, contents, before, after) : [];
  const entries = after.content ? listAppended(before, after, edits.length === 0) : [];
  const model = findModelChange({ id, folder, versions: after.versions }, before.content, after.content);
  const found = await Promise.all([
    judgeEntries(place, { ...after, id, folder, entries }),
    model ? judgeModel(place, model) : [],
    askToFreeze(place, { id, folder }, after),
  ]);
  const weight = heaviestWeight(changes);
  const review: CardReview = {
    id,
    folder,
    name: nameIn(after.content) ?? nameIn(before.content) ?? id,
    what: before.content ? (after.content ? 'changed' : 'removed') : 'added',
    before: stateOf(before.content),
    after: stateOf(after.content),
    weight,
    changes: locateChanges(changes, contents),
    entries,
    newest: (after.content ? after : before).versions.at(-1)?.version.label,
    proposed: hasErrors([...after.problems, ...edits])
      ? undefined // What a ledger that is wrong would have frozen, nobody knows.
      : await propose(place, contents, before, after),
  };
  const own = [...(after.content?.problems ?? []), ...after.problems, ...edits, ...found.flat()];
  return { review, problems: own.map((problem) => ({ ...problem, card: id })), before, after, model };
}

function stateOf(content: CardContent | undefined): SideState {
  if (!content) return 'absent';
  if (content.kind === 'valid') return 'valid';
  return readableOf(content) ? 'faulty' : 'unreadable';
}

function findEdits(
  { mergeBase }: ReviewPlace,
  { id, folder }: { readonly id: string; readonly folder: string },
  before: CardSide,
  after: CardSide,
): Problem[] {
  const file = `${folder}/ledger.yaml`;
  const sides = { before: before.ledgerBytes, after: after.ledgerBytes };
  const isChanged = before.ledger.text !== after.ledger.text;
  return [
    ...findLedgerEdits({ card: id, file, mergeBase: mergeBase.commit, ...sides }),
    ...(isChanged && after.ledgerBytes ? checkAppendable(after.ledger.text, id, folder) : []),
  ];
}

/** The entries that the ledger gained; where it was edited, those that it had not in these words. */
function listAppended({ ledger: old }: CardSide, { ledger }: CardSide, isAppended: boolean): LedgerEntry[] {
  if (isAppended && old.problems.length === 0) return ledger.entries.slice(old.entries.length);
  const known = new Set(old.entries.map((entry) => JSON.stringify(entry)));
  return ledger.entries.filter((entry) => !known.has(JSON.stringify(entry)));
}

/** What freezing will ask for, as warnings: nothing is frozen yet. */
async function askToFreeze(
  { objects, head, settings }: ReviewPlace,
  card: { readonly id: string; readonly folder: string },
  { content, digest, raw, versions }: CardSide,
): Promise<readonly Problem[]> {
  const isDraft = digest !== versions.at(-1)?.freeze.digest;
  if (settings.versions !== 'tags' || !isDraft || content?.kind !== 'valid' || !raw) return [];
  const parsed = parseCard({ ...card, source: raw.source });
  if (!parsed.ok) return [];
  const readOwn = (path: string) => readFileAt(objects, head.tree, path);
  const filled = fillMetrics(parsed.value, raw).parsed;
  const { problems } = await askCard({ settings, action: 'freeze', card: filled, readOwn });
  return problems.map((problem) => ({ ...problem, severity: 'warning' }));
}

/** The number that the head's content would be frozen as: by what differs from the newest version, whatever the branch began with. */
async function propose(
  place: ReviewPlace,
  {
    id,
    folder,
    after,
  }: { readonly id: string; readonly folder: string; readonly after: CardContent | undefined },
  before: CardSide,
  { digest, versions }: CardSide,
): Promise<string | undefined> {
  const { objects, folders, settings, rules, repository } = place;
  const newest = versions.at(-1);
  if (after?.kind !== 'valid' || newest?.freeze.digest === digest) return undefined;
  if (!newest) return proposeVersion(undefined, 'major', settings.versionNumbers);
  let content = before.digest === newest.freeze.digest ? before.content : undefined;
  if (!content) {
    await completePaths(repository, newest.freeze.commit, [folder]);
    const commit = await readCommit(objects, newest.freeze.commit);
    const found = commit && (await readFolderAt(objects, folders, { id, folder }, commit.tree));
    content = found && judgeFrozen(found.raw, found.problems, settings, newest.version.label);
  }
  // A whole number does not depend on what changed.
  if (content?.kind !== 'valid')
    return settings.versionNumbers === 'integer'
      ? proposeVersion(newest.version, 'major', 'integer')
      : undefined;
  const weight = heaviestWeight(compareContents(content, after, rules));
  return proposeVersion(newest.version, weight, settings.versionNumbers);
}

/** What a card calls its model, as far as it can be read. */
function nameIn(content: CardContent | undefined): string | undefined {
  if (!content) return undefined;
  const readable = readableOf(content);
  if (readable) return readable.card.model_overview?.model_name;
  if (content.kind === 'valid') return undefined;
  const parsed = parseFrontMatter(content.source, 'card.md');
  const name = parsed.ok ? valueAt(parsed.value.yaml.value, '/model_overview/model_name') : undefined;
  return typeof name === 'string' && name.trim() !== '' ? name : undefined;
}
