import { inParallel } from './core/async/in-parallel.ts';
import { inspectFile } from './core/card/inspect-file.ts';
import { assembleCatalogue, type ReadCard } from './core/catalogue/assemble-catalogue.ts';
import type { Catalogue } from './core/catalogue/catalogue.ts';
import { succeed, type Problem, type Result } from './core/problem/problem.ts';
import { Failure } from './core/problem/failure.ts';
import { parseSettings } from './core/settings/parse-settings.ts';
import type { Settings } from './core/settings/settings.ts';
import { replayLedger } from './core/version/replay-ledger.ts';
import { findUnrecordedTags } from './core/version/find-unrecorded-tags.ts';
import { tagName } from './core/version/tag-name.ts';
import { versionProblem } from './core/version/version-problems.ts';
import { gitProblem } from './core/problem/git-problems.ts';
import { noCache, type Cache } from './io/cache/cache.ts';
import { listCards, type CardEntry } from './io/git/list-cards.ts';
import { listTags, type TagRef } from './io/git/list-refs.ts';
import { openObjects, type ObjectReader } from './io/git/object-reader.ts';
import { resolveCommit, type Repository } from './io/git/open-repository.ts';
import { openCardFolders, type CardFolderReader } from './io/git/read-card-folder.ts';
import { readCommitVersions } from './io/git/read-commit-versions.ts';
import { readFileAt, requireCommit } from './io/git/read-head.ts';
import type { History } from './io/git/read-history.ts';
import { completeClone } from './steps/complete-clone.ts';
import { openContents, type Contents } from './steps/open-contents.ts';
import { openUnjudged } from './steps/open-unjudged.ts';
import { recallDraft } from './steps/recall-draft.ts';
import { recallLedger } from './steps/recall-ledger.ts';
import { recallMonitoring } from './steps/recall-monitoring.ts';
import { recallHistory } from './steps/recall-history.ts';

export interface LoadOptions {
  /** What commit to read; `HEAD` without it. */
  readonly ref?: string;
  /** Only this card, or these, for commands that are not about all. */
  readonly only?: string | ReadonlySet<string>;
  /** Whether to read revisions too; only pages show them. */
  readonly withHistory?: boolean;
  /** Whether monitor reports are read too; only the site shows them. */
  readonly withMonitoring?: boolean;
  /** Whether frozen cards are judged as they are read; else each is parsed when somebody reads it. */
  readonly isJudged?: boolean;
  /** Where is kept what was read before; without it, everything is read from Git. */
  readonly cache?: Cache;
}

/**
 * Reads the catalogue of a commit: refs → raw cards → parsed → valid → frozen versions and ledger → catalogue.
 * Git is started a fixed number of times, whatever the number of cards and versions. Fails only where the
 * settings cannot be read; all else that is wrong rides along in the catalogue.
 * @throws {Failure} where Git cannot answer.
 */
export async function loadCatalogue(
  repository: Repository,
  {
    ref = 'HEAD',
    only,
    withHistory = true,
    withMonitoring = false,
    isJudged = true,
    cache = noCache,
  }: LoadOptions = {},
): Promise<Result<Catalogue>> {
  if (repository.isShallow) throw new Failure(gitProblem('git/shallow', { folder: repository.folder }));
  const commit = await resolveCommit(repository, ref);
  await completeClone(repository, commit, {
    only: typeof only === 'string' ? only : undefined,
    of: 'versions',
  });
  const objects = openObjects(repository);
  const opened: { close(): Promise<void> }[] = [objects];
  try {
    const head = await requireCommit(objects, commit);
    const parsed = parseSettings(await readFileAt(objects, head.tree, 'colophon.yaml'), 'colophon.yaml');
    if (!parsed.ok) return parsed;
    const settings = parsed.value;
    const isByCommit = settings.versions === 'commits';
    // Git walks the history while cards are read: only where revisions are versions must they wait for it.
    const history =
      withHistory || isByCommit
        ? recallHistory(repository, commit, settings.cards, cache)
        : Promise.resolve(noHistory);
    const walked = history.then(ignore, ignore);
    opened.push({ close: () => walked });
    const [tags, found] = await Promise.all([
      isByCommit ? [] : listTags(repository),
      listCards(objects, head.tree, settings.cards),
    ]);
    const isWanted = (id: string): boolean =>
      only === undefined || (typeof only === 'string' ? only === id : only.has(id));
    const wanted = found.cards.filter(({ id }) => isWanted(id));
    const folders = openCardFolders(objects, inspectFile);
    const contents = (isJudged ? openContents : openUnjudged)({
      repository,
      objects,
      folders,
      settings,
      cache,
    });
    opened.push(contents);
    const reading: Reading = {
      objects,
      folders,
      contents,
      settings,
      cache,
      tags: byName(tags),
      history,
      withMonitoring,
    };
    const read = await inParallel(wanted, width, (card) => readCard(reading, card));
    const revisions = await history;
    const cards = read.map((card) => ({ ...card, revisions: revisions.get(card.raw.id) ?? [] }));
    const unrecorded = await listUnrecorded(repository, commit, { settings, tags, cards, isWanted });
    return succeed(
      assembleCatalogue({
        ...head,
        settings,
        cards,
        problems: [...parsed.problems, ...found.problems, ...unrecorded],
      }),
    );
  } finally {
    await Promise.all(opened.map((one) => one.close()));
  }
}

/** Cards that are read at once: enough to keep Git busy, few enough to hold in memory. */
const width = 64;

const noHistory: History = new Map();

const ignore = (): void => undefined;

interface Reading {
  readonly objects: ObjectReader;
  readonly folders: CardFolderReader;
  readonly contents: Contents;
  readonly settings: Settings;
  readonly cache: Cache;
  readonly tags: ReadonlyMap<string, TagRef>;
  readonly history: Promise<History>;
  readonly withMonitoring: boolean;
}

async function readCard(
  { objects, folders, contents, settings, cache, tags, history, withMonitoring }: Reading,
  entry: CardEntry,
): Promise<Omit<ReadCard, 'revisions'>> {
  const { raw, problems, monitoring, readLedger } = await folders.read(entry, entry.tree);
  const ledger = recallLedger(await readLedger(), entry.id, `${entry.folder}/ledger.yaml`, cache);
  const byCommit =
    settings.versions === 'commits'
      ? await readCommitVersions(objects, folders, entry, (await history).get(entry.id) ?? [])
      : undefined;
  const replay = replayLedger(ledger.entries, settings.versionNumbers, ledger.locate, byCommit);
  const versions = replay.versions.map((recorded) => ({
    recorded,
    tag: tags.get(tagName(settings, entry.id, recorded.version.label)),
  }));
  return {
    raw,
    judge: () => recallDraft(raw, problems, settings, cache),
    ledger,
    ledgerProblems: replay.problems,
    versions: await contents.readVersions(entry, versions),
    ...(withMonitoring && { monitoring: await recallMonitoring(objects, raw, monitoring, cache) }),
  };
}

interface Unrecorded {
  readonly settings: Settings;
  readonly tags: readonly TagRef[];
  readonly cards: readonly ReadCard[];
  isWanted(cardId: string): boolean;
}

/** Version tags on the commit's own line that no ledger knows. Git is asked what is an ancestor only where there are such tags. */
async function listUnrecorded(
  repository: Repository,
  commit: string,
  { settings, tags, cards, isWanted }: Unrecorded,
): Promise<readonly Problem[]> {
  const recorded = new Map(
    cards.map(({ raw, versions }) => [
      raw.id,
      new Set(versions.map(({ recorded }) => recorded.version.label)),
    ]),
  );
  const candidates = findUnrecordedTags(tags, settings, recorded).filter(({ cardId }) => isWanted(cardId));
  if (candidates.length === 0) return [];
  const merged = byName(await listTags(repository, { merged: commit }));
  return candidates
    .filter(({ tag }) => merged.has(tag))
    .map(({ tag, cardId, version }) =>
      versionProblem('tag/unrecorded', { tag, version }, { card: cardId, version }),
    );
}

const byName = (tags: readonly TagRef[]): ReadonlyMap<string, TagRef> =>
  new Map(tags.map((tag) => [tag.name, tag]));
