import type { RawCard } from '../card/card-content.ts';
import type { Monitoring } from '../monitoring/monitoring.ts';
import type { Problem, Result } from '../problem/problem.ts';
import { sortProblems } from '../problem/sort-problems.ts';
import type { Settings } from '../settings/settings.ts';
import { computeDigest } from '../version/digest.ts';
import type { ParsedLedger } from '../version/parse-ledger.ts';
import type { RecordedVersion } from '../version/replay-ledger.ts';
import { versionProblem } from '../version/version-problems.ts';
import type { Catalogue, CatalogueCard, Draft, FrozenVersion, Revision } from './catalogue.ts';
import type { HeldContent } from './held-content.ts';
import { findCloneFaults } from './find-clone-faults.ts';
import { checkModel, claimOf, findSharedModels } from './check-models.ts';
import { freezeContent, type VersionEvidence } from './freeze-content.ts';

/** Everything that was read of one card, before anything is compared. */
export interface ReadCard {
  /** The folder at the commit being read; undefined where only tags tell of the card. */
  readonly raw: RawCard;
  /** What the folder holds, judged as a draft is. Only asked for where it is one. */
  readonly judge: () => HeldContent;
  readonly ledger: ParsedLedger;
  /** What the ledger's replay found. */
  readonly ledgerProblems: readonly Problem[];
  readonly versions: readonly ReadVersion[];
  readonly revisions: readonly Revision[];
  /** What its monitor reports gave. */
  readonly monitoring?: Result<Monitoring | undefined>;
}

export interface ReadVersion {
  readonly recorded: RecordedVersion;
  readonly evidence: VersionEvidence;
  readonly content: HeldContent;
}

export interface CatalogueParts {
  readonly commit: string;
  readonly date: string;
  readonly settings: Settings;
  readonly cards: readonly ReadCard[];
  /** Of no card: bad names in the cards' folder, tags that no ledger knows. */
  readonly problems: readonly Problem[];
}

/** Puts together all that was read. Never fails: the catalogue carries its problems. */
export function assembleCatalogue({
  commit,
  date,
  settings,
  cards: read,
  problems,
}: CatalogueParts): Catalogue {
  const foreign = findForeignHistory(read);
  const cards = read.map((card) => assembleCard(card, settings, foreign.length > 0));
  const shared = settings.sharedModels ? [] : findSharedModels(cards.flatMap(claimOf));
  const clone = findCloneFaults(foreign.length > 0 ? [] : cards.flatMap(({ versions }) => versions));
  const ofCards = cards.flatMap((card) => card.problems).filter((problem) => !clone.isCovered(problem));
  const all = [...problems, ...foreign, ...clone.problems, ...shared, ...ofCards];
  return { commit, date, settings, cards, problems: sortProblems(all) };
}

function assembleCard(read: ReadCard, settings: Settings, isForeign: boolean): CatalogueCard {
  const { raw, ledger } = read;
  const { id, folder } = raw;
  const versions = read.versions.map(({ recorded, evidence, content }) =>
    freezeContent(raw, recorded, evidence, content, settings),
  );
  const draft = assembleDraft(read, versions);
  const own = [
    ...ledger.problems,
    ...read.ledgerProblems,
    ...(draft?.content.problems ?? []),
    ...(read.monitoring?.problems ?? []),
  ];
  const ofVersions = versions.flatMap((version) => [
    ...version.problems.filter(({ code }) => !(isForeign && isForeignCode(code))),
    ...version.content.problems,
  ]);
  const models = checkModel({ id, folder, versions, draft });
  return {
    id,
    folder,
    versions,
    draft,
    ledger: { text: ledger.text, entries: ledger.entries },
    revisions: read.revisions,
    ...(read.monitoring?.ok && read.monitoring.value && { monitoring: read.monitoring.value }),
    problems: sortProblems([...own, ...ofVersions, ...models].map((problem) => ({ ...problem, card: id }))),
  };
}

/** The content at the commit, where it is not the newest version's. */
function assembleDraft(
  { raw, judge, revisions }: ReadCard,
  versions: readonly FrozenVersion[],
): Draft | undefined {
  const digest = computeDigest(raw.files);
  if (digest === versions.at(-1)?.digest) return undefined;
  return { cardId: raw.id, digest, content: judge(), files: raw.files, revision: revisions[0] };
}

const isForeignCode = (code: string): boolean => code === 'version/missing-commit' || code === 'tag/deleted';

/** One problem for all, where a copy or a fork has the ledgers of a history that is not its own. */
function findForeignHistory(cards: readonly ReadCard[]): Problem[] {
  const versions = cards.flatMap((card) => card.versions);
  if (versions.length === 0 || versions.some(({ evidence }) => evidence.hasCommit)) return [];
  const commits = versions.slice(0, 5).map(({ recorded }) => recorded.freeze.commit);
  return [versionProblem('version/foreign-history', { versions: versions.length, commits })];
}
