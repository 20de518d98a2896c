import { join, relative, resolve, sep } from 'node:path';
import { askCard } from './steps/ask-policy.ts';
import { ignoreStages, type OnStage } from './steps/on-stage.ts';
import type { ReadVersions } from './steps/open-commit-versions.ts';
import { openHeadVersions } from './steps/open-head-versions.ts';
import type { CardContent, RawCard } from './core/card/card-content.ts';
import { parseCard } from './core/card/parse-card.ts';
import { contentKey } from './core/catalogue/content-key.ts';
import { holdContent } from './core/catalogue/held-content.ts';
import { findSharedModels, type ModelClaim } from './core/catalogue/check-models.ts';
import { Failure } from './core/problem/failure.ts';
import type { Problem } from './core/problem/problem.ts';
import { sortProblems } from './core/problem/sort-problems.ts';
import { collectSources } from './core/problem/sources.ts';
import { parseSettings } from './core/settings/parse-settings.ts';
import type { Settings } from './core/settings/settings.ts';
import { nearest } from './core/text/nearest.ts';
import { checkCard } from './core/validate/check-card.ts';
import { computeDigest } from './core/version/digest.ts';
import { parseLedger } from './core/version/parse-ledger.ts';
import { replayLedger } from './core/version/replay-ledger.ts';
import { versionProblem } from './core/version/version-problems.ts';
import { listWorkTreeCards, readOwnFile, readWorkTreeCard } from './io/files/read-work-tree.ts';
import { gitProblem } from './core/problem/git-problems.ts';
import type { Repository } from './io/git/open-repository.ts';
import { loadCatalogue } from './load-catalogue.ts';

export interface CheckOptions {
  /** Cards, or files in them; all cards where none is named. */
  readonly paths?: readonly string[];
  /** Every frozen version too. */
  readonly all?: boolean;
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
  const { workTree } = repository;
  const { onStage = ignoreStages } = options;
  if (workTree === undefined) throw new Failure(gitProblem('git/bare', { folder: repository.folder }));
  const settingsBytes = await readOwnFile(join(workTree, 'colophon.yaml'));
  const sources = new Map([['colophon.yaml', new TextDecoder().decode(settingsBytes)]]);
  const parsed = parseSettings(settingsBytes, 'colophon.yaml');
  if (!parsed.ok) return { problems: sortProblems(parsed.problems), sources, cards: 0, versions: 0 };
  const settings = parsed.value;
  const listed = await listWorkTreeCards(workTree, settings.cards);
  const ids = options.paths?.length
    ? chooseCards(listed.ids, join(workTree, settings.cards), options.paths)
    : listed.ids;
  const problems: Problem[] = [...parsed.problems, ...listed.problems];
  const claims: ModelClaim[] = [];
  const readVersions = openHeadVersions(repository, settings, ids);
  for (const [index, id] of ids.entries()) {
    onStage('Checking the work tree', index, ids.length);
    const checked = await checkWorkTreeCard(workTree, settings, id, { sources, readVersions });
    problems.push(...checked.problems);
    claims.push(checked.claim);
  }
  onStage('Checking the work tree', ids.length, ids.length);
  if (!settings.sharedModels) problems.push(...findSharedModels(claims));
  if (!options.all) return { problems: sortProblems(problems), sources, cards: ids.length, versions: 0 };

  onStage('Checking the versions');
  const versions = await checkVersions(repository, ids, sources);
  onStage('Checking the versions', versions.count);
  return {
    problems: sortProblems([...problems, ...versions.problems]),
    sources,
    cards: ids.length,
    versions: versions.count,
  };
}

async function checkWorkTreeCard(
  workTree: string,
  settings: Settings,
  id: string,
  {
    sources,
    readVersions,
  }: { readonly sources: Map<string, string>; readonly readVersions: ReadVersions | undefined },
): Promise<{ problems: Problem[]; claim: ModelClaim }> {
  const { raw, ledger: bytes, problems } = await readWorkTreeCard(workTree, settings.cards, id);
  const ledger = parseLedger(bytes, id, `${raw.folder}/ledger.yaml`);
  const byCommit = ledger.entries.length > 0 ? await readVersions?.(id) : undefined;
  const replay = replayLedger(ledger.entries, settings.versionNumbers, ledger.locate, byCommit);
  const content = checkCard(raw, settings);
  sources.set(`${raw.folder}/card.md`, sourceOf(content));
  sources.set(`${raw.folder}/ledger.yaml`, ledger.text);
  const isDraft = computeDigest(raw.files) !== replay.versions.at(-1)?.freeze.digest;
  const isFrozenByHand = settings.versions === 'tags';
  const policy =
    isFrozenByHand && isDraft && content.kind === 'valid' ? await askToFreeze(workTree, settings, raw) : [];
  const all = [...problems, ...content.problems, ...policy, ...ledger.problems, ...replay.problems];
  return {
    problems: all.map((problem) => ({ ...problem, card: id })),
    claim: { id, folder: raw.folder, content: holdContent(content, contentKey(raw, settings, false)) },
  };
}

/** What freezing a draft will ask for, as warnings: it is not frozen yet. */
async function askToFreeze(workTree: string, settings: Settings, raw: RawCard): Promise<Problem[]> {
  const parsed = parseCard(raw);
  if (!parsed.ok) return [];
  const { problems } = await askCard({
    settings,
    action: 'freeze',
    card: parsed.value,
    readOwn: (path) => readOwnFile(join(workTree, path)),
  });
  return problems.map((problem) => ({ ...problem, severity: 'warning' }));
}

async function checkVersions(
  repository: Repository,
  ids: readonly string[],
  sources: Map<string, string>,
): Promise<{ problems: readonly Problem[]; count: number }> {
  const loaded = await loadCatalogue(repository);
  if (!loaded.ok) return { problems: loaded.problems, count: 0 };
  const cards = loaded.value.cards.filter(({ id }) => ids.includes(id));
  const versions = cards.flatMap((card) => card.versions);
  for (const [key, text] of collectSources(loaded.value)) if (!sources.has(key)) sources.set(key, text);
  const isOfVersion = ({ version, code }: Problem): boolean =>
    version !== undefined || code.startsWith('tag/');
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

const sourceOf = (content: CardContent): string =>
  content.kind === 'valid' ? content.valid.source : content.source;
