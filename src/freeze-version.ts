import { askPolicies } from './steps/ask-policy.ts';
import { askSharedModel } from './steps/ask-shared-model.ts';
import { checkClean, requireBranch } from './steps/check-clean.ts';
import type { Catalogue, CatalogueCard } from './core/catalogue/catalogue.ts';
import { listCloneProblems } from './core/catalogue/find-clone-faults.ts';
import { newestVersion } from './core/catalogue/select-version.ts';
import { fail, hasErrors, succeed, type Problem, type Result } from './core/problem/problem.ts';
import { formatUtc } from './core/text/time.ts';
import { checkAppendable } from './core/version/check-appendable.ts';
import { checkEntry } from './core/version/check-entry.ts';
import { freezeProblem } from './core/version/freeze-problems.ts';
import type { FreezeEntry } from './core/version/ledger-entry.ts';
import {
  planFreeze,
  type FreezePlan,
  type FreezeRequest,
  type NothingToFreeze,
} from './core/version/plan-freeze.ts';
import { appendEntry } from './core/version/stringify-entry.ts';
import { stringifyTag } from './core/version/stringify-tag.ts';
import { catalogueBranch, isOnBranch } from './io/git/catalogue-branch.ts';
import { finishLedgers } from './io/git/finish-ledgers.ts';
import { listTags } from './io/git/list-refs.ts';
import { openRepository, type Repository } from './io/git/open-repository.ts';
import { readBranch } from './io/git/porcelain.ts';
import { planPush, type Push } from './io/git/push-refs.ts';
import { formatPerson, readIdentity, type Identity } from './io/git/read-identity.ts';
import { writeLedgers, writeTagRef } from './io/git/write-ledger.ts';
import { writeTagObject } from './io/git/write-objects.ts';
import { signTag } from './io/signature/sign-tag.ts';
import { loadCard } from './load-card.ts';
import { requireTags } from './steps/require-tags.ts';
import { readUnrecordedTags, type UnrecordedVersion } from './steps/read-unrecorded-tags.ts';

export interface FreezeOptions extends FreezeRequest {
  readonly repository: string;
  readonly cardId: string;
  /** The tag's message; without one it names the card and the version. */
  readonly message?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** A version that was frozen. */
export interface Frozen {
  readonly kind: 'frozen';
  readonly tag: string;
  readonly entry: FreezeEntry;
  /** The commit that holds the ledger's entry. */
  readonly commit: string;
  /** What publishes it. */
  readonly push: Push;
}

/** A version that only a tag knows so far. */
export interface Tagged {
  readonly kind: 'tagged';
  readonly tag: string;
  readonly object: string;
  readonly version: string;
  readonly commit: string;
  readonly digest: string;
  readonly push: Push;
}

export interface Unchanged extends NothingToFreeze {
  /** What publishes the newest version, where that was not done. */
  readonly push: Push;
}

/** Freezes the card's content at the head as its next version: a tag, and an entry in the ledger. */
export async function freezeVersion(options: FreezeOptions): Promise<Result<Frozen | Tagged | Unchanged>> {
  const { isTagOnly = false } = options;
  const repository = await openRepository(options.repository, options.environment);
  const loaded = await loadCard(repository, options.cardId, { withHistory: false });
  if (!loaded.ok) return loaded;
  const { catalogue, card } = loaded.value;
  const { commit: head, settings } = catalogue;
  requireTags(settings);
  const ofClone = listCloneProblems(catalogue);
  if (ofClone.length > 0) return fail(ofClone);
  const finished = isTagOnly ? [] : await finishLedgers(repository, head, settings.cards);
  const isBareTag = isTagOnly && repository.workTree === undefined;
  const obstacles = isBareTag ? [] : (await checkClean(repository, card)).problems;
  const elsewhere = isTagOnly ? await checkOnBranch(repository, catalogue) : [];
  const tags = await listTags(repository);
  const known = new Set(card.versions.map(({ version }) => version.label));
  const isRecorded = (cardId: string, label: string) => cardId !== card.id || known.has(label);
  const unrecorded = await readUnrecordedTags(repository, settings, { tags, merged: head, isRecorded });
  const taken = new Map(tags.map(({ name, object }) => [name, object]));
  const planned = planFreeze(card, settings, options, { taken, unrecorded, head });
  const asked = card.draft && (await askPolicies(repository, catalogue, card, card.draft.content, 'freeze'));
  const shared = card.draft ? await askSharedModel(repository, catalogue, card) : [];
  const { ledger } = card;
  const appended = isTagOnly ? [] : checkAppendable(ledger.text, card.id, card.folder);
  const against = [...obstacles, ...elsewhere, ...(asked?.problems ?? []), ...shared, ...appended];
  const problems = [...against, ...planned.problems];
  if (!planned.ok || hasErrors(against)) return fail(problems);
  const plan = planned.value;
  const freezing: Freezing = { repository, card, head, options };
  if (plan.kind === 'unchanged') {
    const stopped = finished.includes(`${card.folder}/ledger.yaml`) ? newestVersion(card) : undefined;
    const branch = isTagOnly ? undefined : shorten(await readBranch(repository));
    const tag = `${settings.tagPrefix}${card.id}/${plan.newest.label}`;
    const push = await planPush(repository, branch, [tag]);
    const last = card.ledger.entries.at(-1);
    if (!stopped || last !== stopped.freeze || !('freeze' in last))
      return succeed({ ...plan, push }, problems);
    return succeed({ kind: 'frozen', tag, entry: last, commit: head, push }, problems);
  }
  const made = unrecorded.find(({ object }) => object === plan.made?.object);
  const by = made?.by ?? (await readIdentity(repository));
  // The tag's own id has the form of any other.
  const faults = checkEntry(makeEntry(plan, head, head, by), { card: card.id, version: plan.version.label });
  if (faults.length > 0) return fail([...problems, ...faults]);
  if (isTagOnly) return succeed(await tagOnly(freezing, plan, by), problems);
  return succeed(await tagAndRecord(freezing, plan, made, by), problems);
}

const makeEntry = (
  { version, digest }: FreezePlan,
  tag: string,
  commit: string,
  by: Identity,
): FreezeEntry => ({
  freeze: version.label,
  tag,
  commit,
  digest,
  at: formatUtc(by.seconds),
  by: formatPerson(by),
});

interface Freezing {
  readonly repository: Repository;
  readonly card: CatalogueCard;
  readonly head: string;
  readonly options: FreezeOptions;
}

async function checkOnBranch(
  repository: Repository,
  { commit, settings }: Catalogue,
): Promise<readonly Problem[]> {
  const branch = await catalogueBranch(repository, settings);
  if (await isOnBranch(repository, branch, commit)) return [];
  return [freezeProblem('freeze/not-on-branch', { commit, branch: branch.name })];
}

async function tagOnly(
  freezing: Freezing,
  { tag, digest, version }: FreezePlan,
  by: Identity,
): Promise<Tagged> {
  const { repository, head } = freezing;
  const object = await makeTag(freezing, { tag, digest, label: version.label, by });
  await writeTagRef(repository, { name: tag, object });
  const push = await planPush(repository, undefined, [tag]);
  return { kind: 'tagged', tag, object, version: version.label, commit: head, digest, push };
}

async function tagAndRecord(
  freezing: Freezing,
  plan: FreezePlan,
  made: UnrecordedVersion | undefined,
  by: Identity,
): Promise<Frozen> {
  const { repository, card, head } = freezing;
  const branch = await requireBranch(repository);
  const person = await readIdentity(repository);
  const { tag, digest } = plan;
  const { label } = plan.version;
  const object = made?.object ?? (await makeTag(freezing, { tag, digest, label, by }));
  const entry = makeEntry(plan, object, head, by);
  const commit = await writeLedgers(repository, {
    files: [{ path: `${card.folder}/ledger.yaml`, text: appendEntry(card.ledger.text, entry) }],
    message: `Freeze ${card.id} ${label}`,
    branch,
    old: head,
    parents: [head],
    // One's own tag, finished now: the commit is the one that was to follow it.
    by: formatPerson(by) === formatPerson(person) ? by : person,
    tag: { name: tag, object, isThere: made !== undefined },
    isCheckedOut: true,
  });
  const push = await planPush(repository, shorten(branch), [tag]);
  return { kind: 'frozen', tag, entry, commit, push };
}

/** Writes the tag object, signed where that is asked for, before any ref is moved. */
async function makeTag(
  { repository, card, head, options }: Freezing,
  { tag, digest, label, by }: { tag: string; digest: string; label: string; by: Identity },
): Promise<string> {
  const message = options.message ?? `${card.id} ${label}`;
  const text = stringifyTag({ tag, commit: head, by, message, digest });
  return writeTagObject(repository, options.isSigned ? await signTag(repository, text, by) : text);
}

const shorten = (branch: string | undefined): string | undefined => branch?.replace(/^refs\/heads\//, '');
