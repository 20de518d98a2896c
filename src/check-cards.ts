import { join, relative, resolve, sep } from 'node:path';
import { inParallel } from './core/async/in-parallel.ts';
import { askCard } from './steps/ask-card.ts';
import { ignoreStages, type OnStage } from './steps/on-stage.ts';
import { recallDraft } from './steps/recall-draft.ts';
import { recallLedger } from './steps/recall-ledger.ts';
import type { ReadVersions } from './steps/open-commit-versions.ts';
import { completeClone } from './steps/complete-clone.ts';
import { openHeadVersions } from './steps/open-head-versions.ts';
import { openWorkTree, type WorkTree } from './steps/open-work-tree.ts';
import type { RawCard } from './core/card/card-content.ts';
import { parseCard } from './core/card/parse-card.ts';
import { sourceText } from './core/card/source-text.ts';
import { findSharedModels, type ModelClaim } from './core/catalogue/check-models.ts';
import { readMonitoring } from './core/monitoring/read-monitoring.ts';
import { Failure } from './core/problem/failure.ts';
import type { Problem } from './core/problem/problem.ts';
import { sortProblems } from './core/problem/sort-problems.ts';
import { collectSources } from './core/problem/sources.ts';
import { parseSettings } from './core/settings/parse-settings.ts';
import type { Settings } from './core/settings/settings.ts';
import { nearest } from './core/text/nearest.ts';
import { fillMetrics } from './core/validate/fill-metrics.ts';
import { computeDigest } from './core/version/digest.ts';
import { replayLedger } from './core/version/replay-ledger.ts';
import { versionProblem } from './core/version/version-problems.ts';
import { noCache, type Cache } from './io/cache/cache.ts';
import { resolveCommit, type Repository } from './io/git/open-repository.ts';
import { loadCatalogue } from './load-catalogue.ts';

export interface CheckOptions {
  /** Cards, or files in them; all cards where none is named. */
  readonly paths?: readonly string[];
  /** Every frozen version too. */
  readonly all?: boolean;
  /** Where is kept what came of the same files; without it, every card is checked anew. */
  readonly cache?: Cache;
  readonly onStage?: OnStage;
}

export interface Checked {
  /** Sorted. */
  readonly problems: readonly Problem[];
  readonly sources: ReadonlyMap<string, string>;
  /** How many cards of the work tree were looked at. */
  readonly cards: number;
  /** How many frozen versions were. */
  readonly versions: number;
}

/** Checks the cards as they lie in the work tree. @throws {Failure} `git/bare`, `card/not-found`. */
export async function checkCards(repository: Repository, options: CheckOptions = {}): Promise<Checked> {
  const workTree = await openWorkTree(repository);
  try {
    return await check(repository, workTree, options);
  } finally {
    await workTree.close();
  }
}

async function check(
  repository: Repository,
  workTree: WorkTree,
  { onStage = ignoreStages, cache = noCache, ...options }: CheckOptions,
): Promise<Checked> {
  const settingsBytes = await workTree.readOwn('colophon.yaml');
  const sources = new Map([['colophon.yaml', new TextDecoder().decode(settingsBytes)]]);
  const parsed = parseSettings(settingsBytes, 'colophon.yaml');
  if (!parsed.ok) return { problems: sortProblems(parsed.problems), sources, cards: 0, versions: 0 };
  const settings = parsed.value;
  const listed = await workTree.listCards(settings.cards);
  const ids = options.paths?.length
    ? chooseCards(listed.ids, join(workTree.folder, settings.cards), options.paths)
    : listed.ids;
  const problems: Problem[] = [...parsed.problems, ...listed.problems];
  const claims: ModelClaim[] = [];
  if (options.all && repository.promisor)
    await completeClone(repository, await resolveCommit(repository, 'HEAD'), { of: 'versions' });
  await workTree.expect(settings, ids);
  const readVersions = openHeadVersions(repository, settings, ids);
  let done = 0;
  const checked = await inParallel(ids, width, async (id) => {
    onStage('Checking the work tree', done, ids.length);
    const card = await checkWorkTreeCard(workTree, settings, id, { sources, readVersions, cache });
    done += 1;
    return card;
  });
  for (const card of checked) {
    problems.push(...card.problems);
    claims.push(card.claim);
  }
  onStage('Checking the work tree', ids.length, ids.length);
  if (!settings.sharedModels) problems.push(...findSharedModels(claims));
  if (!options.all) return { problems: sortProblems(problems), sources, cards: ids.length, versions: 0 };

  onStage('Checking the versions');
  const versions = await checkVersions(repository, ids, sources, cache);
  onStage('Checking the versions', versions.count);
  return {
    problems: sortProblems([...problems, ...versions.problems]),
    sources,
    cards: ids.length,
    versions: versions.count,
  };
}

/** Cards that are read at once: one is judged while the files of others come. */
const width = 8;

interface Checking {
  readonly sources: Map<string, string>;
  readonly readVersions: ReadVersions | undefined;
  readonly cache: Cache;
}

async function checkWorkTreeCard(
  workTree: WorkTree,
  settings: Settings,
  id: string,
  { sources, readVersions, cache }: Checking,
): Promise<{ problems: Problem[]; claim: ModelClaim }> {
  const { raw, ledger: bytes, reports, problems } = await workTree.readCard(settings.cards, id);
  const ledger = recallLedger(bytes, id, `${raw.folder}/ledger.yaml`, cache);
  const byCommit = ledger.entries.length > 0 ? await readVersions?.(id) : undefined;
  const replay = replayLedger(ledger.entries, settings.versionNumbers, ledger.locate, byCommit);
  const content = recallDraft(raw, problems, settings, cache);
  sources.set(`${raw.folder}/card.md`, sourceText(raw));
  sources.set(`${raw.folder}/ledger.yaml`, ledger.text);
  const isDraft = computeDigest(raw.files) !== replay.versions.at(-1)?.freeze.digest;
  const isFrozenByHand = settings.versions === 'tags';
  const policy =
    isFrozenByHand && isDraft && content.kind === 'valid' ? await askToFreeze(workTree, settings, raw) : [];
  const monitoring = await readMonitoring(raw, reports);
  const found = [...monitoring.problems, ...ledger.problems, ...replay.problems];
  const all = [...content.problems, ...policy, ...found];
  return {
    problems: all.map((problem) => ({ ...problem, card: id })),
    claim: { id, folder: raw.folder, content },
  };
}

/** What freezing a draft will ask for, as warnings: it is not frozen yet. */
async function askToFreeze(workTree: WorkTree, settings: Settings, raw: RawCard): Promise<Problem[]> {
  const parsed = parseCard(raw);
  if (!parsed.ok) return [];
  const { problems } = await askCard({
    settings,
    action: 'freeze',
    card: fillMetrics(parsed.value, raw).parsed,
    readOwn: (path) => workTree.readOwn(path),
  });
  return problems.map((problem) => ({ ...problem, severity: 'warning' }));
}

async function checkVersions(
  repository: Repository,
  ids: readonly string[],
  sources: Map<string, string>,
  cache: Cache,
): Promise<{ problems: readonly Problem[]; count: number }> {
  const loaded = await loadCatalogue(repository, { withHistory: false, cache });
  if (!loaded.ok) return { problems: loaded.problems, count: 0 };
  const cards = loaded.value.cards.filter(({ id }) => ids.includes(id));
  const versions = cards.flatMap((card) => card.versions);
  for (const [key, text] of collectSources(loaded.value)) if (!sources.has(key)) sources.set(key, text);
  const isOfVersion = ({ version, code }: Problem): boolean =>
    version !== undefined || /^(?:git|tag|version)\//.test(code);
  const problems = loaded.value.problems.filter(
    (problem) => isOfVersion(problem) && (problem.card === undefined || ids.includes(problem.card)),
  );
  return { problems: problems.filter(({ code }) => !code.startsWith('ledger/')), count: versions.length };
}

/** The cards that paths mean: a card's folder, a file in it, or the folder of all cards. */
function chooseCards(ids: readonly string[], cardsFolder: string, paths: readonly string[]): string[] {
  const chosen = new Set<string>();
  for (const path of paths) {
    const [id = ''] = relative(cardsFolder, resolve(path)).split(sep);
    const inside =
      id === '' || resolve(cardsFolder).startsWith(`${resolve(path)}${sep}`)
        ? ids
        : ids.filter((known) => known === id);
    if (inside.length === 0) {
      const name = id === '..' ? path : id;
      throw new Failure(
        versionProblem('card/not-found', {
          card: name,
          nearest: nearest(name, ids) ?? null,
          known: [...ids],
        }),
      );
    }
    for (const card of inside) chosen.add(card);
  }
  return ids.filter((id) => chosen.has(id));
}
