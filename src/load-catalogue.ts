import { assembleCatalogue, type ReadCard } from './core/catalogue/assemble-catalogue.ts';
import type { Catalogue, Revision } from './core/catalogue/catalogue.ts';
import { fail, succeed, type Problem, type Result } from './core/problem/problem.ts';
import { Failure } from './core/problem/failure.ts';
import { parseSettings } from './core/settings/parse-settings.ts';
import type { Settings } from './core/settings/settings.ts';
import { parseLedger } from './core/version/parse-ledger.ts';
import { replayLedger } from './core/version/replay-ledger.ts';
import { findUnrecordedTags } from './core/version/find-unrecorded-tags.ts';
import { tagName } from './core/version/tag-name.ts';
import { versionProblem } from './core/version/version-problems.ts';
import { gitProblem } from './core/problem/git-problems.ts';
import { listCards, type CardEntry } from './io/git/list-cards.ts';
import { listTags, type TagRef } from './io/git/list-refs.ts';
import { openObjects, type ObjectReader } from './io/git/object-reader.ts';
import { resolveCommit, type Repository } from './io/git/open-repository.ts';
import { openCardFolders, type CardFolderReader } from './io/git/read-card-folder.ts';
import { readEvidence } from './io/git/read-evidence.ts';
import { readFileAt, requireCommit } from './io/git/read-head.ts';
import { readHistory } from './io/git/read-history.ts';

export interface LoadOptions {
  /** What commit to read; `HEAD` without it. */
  readonly ref?: string;
  /** Only this card, for commands that are about one. */
  readonly only?: string;
  /** Whether to read revisions too; only pages show them. */
  readonly withHistory?: boolean;
}

/**
 * Reads the catalogue of a commit: refs → raw cards → parsed → valid → frozen versions and ledger → catalogue.
 * Git is started a fixed number of times, whatever the number of cards and versions. Fails only where the
 * settings cannot be read; all else that is wrong rides along in the catalogue.
 * @throws {Failure} where Git cannot answer.
 */
export async function loadCatalogue(
  repository: Repository,
  { ref = 'HEAD', only, withHistory = true }: LoadOptions = {},
): Promise<Result<Catalogue>> {
  if (repository.isShallow) throw new Failure(gitProblem('git/shallow', { folder: repository.folder }));
  const commit = await resolveCommit(repository, ref);
  const objects = openObjects(repository);
  try {
    const head = await requireCommit(objects, commit);
    const parsed = parseSettings(await readFileAt(objects, head.tree, 'colophon.yaml'), 'colophon.yaml');
    if (!parsed.ok) return parsed;
    const settings = parsed.value;
    if (settings.versions === 'commits')
      return fail([versionProblem('version/commits-mode', {}, { file: 'colophon.yaml' })]);
    const tags = await listTags(repository);
    const history = withHistory
      ? await readHistory(repository, commit, settings.cards)
      : new Map<string, Revision[]>();
    const found = await listCards(objects, head.tree, settings.cards);
    const wanted = only === undefined ? found.cards : found.cards.filter(({ id }) => id === only);
    const reading: Reading = {
      objects,
      folders: openCardFolders(objects),
      settings,
      tags: byName(tags),
      history,
    };
    const cards = await Promise.all(wanted.map((card) => readCard(reading, card)));
    const unrecorded = await listUnrecorded(repository, commit, { settings, tags, cards, only });
    return succeed(
      assembleCatalogue({
        ...head,
        settings,
        cards,
        problems: [...parsed.problems, ...found.problems, ...unrecorded],
      }),
    );
  } finally {
    await objects.close();
  }
}

interface Reading {
  readonly objects: ObjectReader;
  readonly folders: CardFolderReader;
  readonly settings: Settings;
  readonly tags: ReadonlyMap<string, TagRef>;
  readonly history: ReadonlyMap<string, readonly Revision[]>;
}

async function readCard(
  { objects, folders, settings, tags, history }: Reading,
  entry: CardEntry,
): Promise<ReadCard> {
  const { raw, ledger: bytes, problems: fileProblems } = await folders.read(entry, entry.tree);
  const ledger = parseLedger(bytes, entry.id, `${entry.folder}/ledger.yaml`);
  const replay = replayLedger(ledger.entries, settings.versionNumbers, ledger.locate);
  const versions = replay.versions.map(async (recorded) => {
    const tag = tags.get(tagName(settings, entry.id, recorded.version.label));
    return { recorded, evidence: await readEvidence(objects, folders, entry, recorded, tag) };
  });
  return {
    raw,
    fileProblems,
    ledger,
    ledgerProblems: replay.problems,
    versions: await Promise.all(versions),
    revisions: history.get(entry.id) ?? [],
  };
}

interface Unrecorded {
  readonly settings: Settings;
  readonly tags: readonly TagRef[];
  readonly cards: readonly ReadCard[];
  readonly only: string | undefined;
}

/** Version tags on the commit's own line that no ledger knows. Git is asked what is an ancestor only where there are such tags. */
async function listUnrecorded(
  repository: Repository,
  commit: string,
  { settings, tags, cards, only }: Unrecorded,
): Promise<readonly Problem[]> {
  const recorded = new Map(
    cards.map(({ raw, versions }) => [
      raw.id,
      new Set(versions.map(({ recorded }) => recorded.version.label)),
    ]),
  );
  const isWanted = ({ cardId }: { cardId: string }) => only === undefined || cardId === only;
  const candidates = findUnrecordedTags(tags, settings, recorded).filter(isWanted);
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
