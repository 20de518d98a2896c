import { askCard, type CardQuestion } from './steps/ask-card.ts';
import { checkClean } from './steps/check-clean.ts';
import { parseCard } from './core/card/parse-card.ts';
import type { Catalogue } from './core/catalogue/catalogue.ts';
import { fail, hasErrors, succeed, type Problem, type Result } from './core/problem/problem.ts';
import { sortProblems } from './core/problem/sort-problems.ts';
import type { Settings } from './core/settings/settings.ts';
import { checkCard } from './core/validate/check-card.ts';
import { fillMetrics } from './core/validate/fill-metrics.ts';
import { freezeProblem } from './core/version/freeze-problems.ts';
import type { FreezeEntry } from './core/version/ledger-entry.ts';
import { checkLedgerText } from './core/version/check-ledger-text.ts';
import { planRecord, type VersionToRecord } from './core/version/plan-record.ts';
import { parseTagName } from './core/version/tag-name.ts';
import { catalogueBranch } from './io/git/catalogue-branch.ts';
import { finishLedgers } from './io/git/finish-ledgers.ts';
import { listTags } from './io/git/list-refs.ts';
import { openObjects } from './io/git/object-reader.ts';
import { openRepository, type Repository } from './io/git/open-repository.ts';
import { readFileAt, requireCommit } from './io/git/read-head.ts';
import { findRecordTarget, type RecordTarget } from './io/git/record-target.ts';
import { planPush, type Push } from './io/git/push-refs.ts';
import { writeLedgers } from './io/git/write-ledger.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { requireTags } from './steps/require-tags.ts';
import { readUnrecordedTags, type UnrecordedVersion } from './steps/read-unrecorded-tags.ts';

export interface RecordOptions {
  readonly repository: string;
  /** Only this card's versions. */
  readonly cardId?: string;
  /** The branch that gets the entries, for a pull request; the catalogue branch without it. */
  readonly onto?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Versions that a branch's ledgers know now. */
export interface Recorded {
  readonly kind: 'recorded';
  readonly branch: string;
  /** The commit that holds the entries. */
  readonly commit: string;
  readonly entries: readonly { readonly cardId: string; readonly tag: string; readonly entry: FreezeEntry }[];
  readonly push: Push;
}

/** The ledgers know every version tag on the catalogue branch. */
export interface NothingToRecord {
  readonly kind: 'nothing';
  readonly branch: string;
  /** What publishes the branch, where it is here. */
  readonly push: Push | undefined;
}

/**
 * Appends to the ledgers what version tags on the catalogue branch say and no ledger knows, in one commit. Needs no
 * work tree and no branch checked out; two who record the same tags onto the same commit make the same commit.
 */
export async function recordTags(options: RecordOptions): Promise<Result<Recorded | NothingToRecord>> {
  const repository = await openRepository(options.repository, options.environment);
  const here = await loadCatalogue(repository, { only: '', withHistory: false });
  if (!here.ok) return here;
  requireTags(here.value.settings);
  const branch = await catalogueBranch(repository, here.value.settings);
  const target = await findRecordTarget(repository, branch, options.onto);
  const loaded = await loadCatalogue(repository, { ref: target.base, withHistory: false });
  if (!loaded.ok) return loaded;
  const catalogue = loaded.value;
  if (target.isCheckedOut) await finishLedgers(repository, target.base, catalogue.settings.cards);
  const { found, odd } = await findUnrecorded(repository, catalogue, branch.commit, options.cardId);
  const checked = await checkVersions(repository, found, catalogue, target.name);
  const problems = [...odd, ...checked.problems];
  if (!checked.ok) return fail(problems);
  const [first, ...rest] = checked.value;
  if (!first) {
    const push = target.local === undefined ? undefined : await planPush(repository, target.name, []);
    return succeed({ kind: 'nothing', branch: target.name, push }, problems);
  }
  return record(repository, catalogue, target, { versions: [first, ...rest], problems });
}

async function record(
  repository: Repository,
  { cards, settings, date }: Catalogue,
  target: RecordTarget,
  {
    versions,
    problems: warnings,
  }: { versions: readonly [VersionToRecord, ...VersionToRecord[]]; problems: readonly Problem[] },
): Promise<Result<Recorded>> {
  const ledgers = new Map(cards.map(({ id, ledger }) => [id, ledger.text]));
  const { entries, texts, message, by } = planRecord(versions, ledgers, date);
  const folderOf = (cardId: string) => `${settings.cards}/${cardId}`;
  const files = [...texts].map(([cardId, text]) => ({ path: `${folderOf(cardId)}/ledger.yaml`, text }));
  const touched = [...texts.keys()].map((id) => ({ id, folder: folderOf(id) }));
  const problems = [
    ...[...texts].flatMap(([cardId, text]) => checkLedgerText(text, cardId, folderOf(cardId), settings)),
    ...(target.isCheckedOut ? (await checkClean(repository, ...touched)).problems : []),
  ];
  if (hasErrors(problems)) return fail([...warnings, ...problems]);
  const { name, base, local, isCheckedOut } = target;
  const refs = { branch: `refs/heads/${name}`, old: local, parents: [base], isCheckedOut };
  const commit = await writeLedgers(repository, { ...refs, files, message, by });
  const tags = entries.map(({ tag }) => tag);
  const push = await planPush(repository, name, tags);
  return succeed({ kind: 'recorded', branch: name, commit, entries, push }, warnings);
}

async function findUnrecorded(
  repository: Repository,
  { cards, settings }: Catalogue,
  merged: string,
  only: string | undefined,
): Promise<{ readonly found: readonly UnrecordedVersion[]; readonly odd: readonly Problem[] }> {
  const known = new Set(
    cards.flatMap(({ id, ledger }) =>
      ledger.entries.flatMap((entry) => ('freeze' in entry ? [`${id}/${entry.freeze}`] : [])),
    ),
  );
  const isRecorded = (cardId: string, label: string) =>
    known.has(`${cardId}/${label}`) || (only !== undefined && cardId !== only);
  const tags = await listTags(repository);
  const ids = new Set(cards.map(({ id }) => id));
  const odd = tags.flatMap(({ name, commit }) => {
    const parsed = commit === undefined ? parseTagName(settings, name) : undefined;
    if (!parsed || !ids.has(parsed.cardId) || isRecorded(parsed.cardId, parsed.version.label)) return [];
    const subject = { card: parsed.cardId, version: parsed.version.label };
    return [freezeProblem('record/no-commit', { tag: name }, subject)];
  });
  return { found: await readUnrecordedTags(repository, settings, { tags, merged, isRecorded }), odd };
}

/** Each version's card must be one that could be frozen; a tag of a card that is gone is only told of. */
async function checkVersions(
  repository: Repository,
  found: readonly UnrecordedVersion[],
  { cards, commit, settings }: Catalogue,
  branch: string,
): Promise<Result<VersionToRecord[]>> {
  const known = new Set(cards.map(({ id }) => id));
  const problems: Problem[] = [];
  const versions: VersionToRecord[] = [];
  const objects = openObjects(repository);
  try {
    const { tree } = await requireCommit(objects, commit);
    const readOwn = (path: string) => readFileAt(objects, tree, path);
    for (const tagged of found) {
      const { cardId, version, tag, by } = tagged;
      const subject = { card: cardId, version: version.label };
      if (!known.has(cardId)) {
        problems.push(freezeProblem('record/card-gone', { tag, card: cardId, branch }, subject));
        continue;
      }
      const content = await checkContent(tagged, settings, readOwn);
      problems.push(...content.map((problem) => ({ ...problem, ...subject })));
      if (by) versions.push({ ...tagged, by });
      else problems.push(freezeProblem('record/bad-tagger', { tag }, subject));
    }
  } finally {
    await objects.close();
  }
  const sorted = sortProblems(problems);
  return hasErrors(sorted) ? fail(sorted) : succeed(versions, sorted);
}

/** What freezing would ask: schema, rules, and the policies of the branch's commit. */
async function checkContent(
  { raw, problems }: UnrecordedVersion,
  settings: Settings,
  readOwn: CardQuestion['readOwn'],
): Promise<readonly Problem[]> {
  const parsed = parseCard(raw);
  const asked = parsed.ok
    ? await askCard({ settings, action: 'freeze', card: fillMetrics(parsed.value, raw).parsed, readOwn })
    : undefined;
  return [...problems, ...checkCard(raw, settings).problems, ...(asked?.problems ?? [])];
}
