import type { Catalogue, CatalogueCard } from './core/catalogue/catalogue.ts';
import { succeed, type Problem, type Result } from './core/problem/problem.ts';
import { sortProblems } from './core/problem/sort-problems.ts';
import { parseSettings } from './core/settings/parse-settings.ts';
import { compareManifest } from './core/verify/compare-manifest.ts';
import {
  compareStep,
  findHistoryFaults,
  type Acknowledged,
  type StepChanges,
} from './core/verify/find-history-faults.ts';
import type { Manifest } from './core/verify/parse-manifest.ts';
import { listSignatureProblems } from './core/verify/signature-problems.ts';
import type { SignatureReport } from './core/verify/signature.ts';
import { verifyProblem } from './core/verify/verify-problems.ts';
import { findReplacedContent } from './io/git/find-replaced-content.ts';
import { listAncestors } from './io/git/list-ancestors.ts';
import { listTags } from './io/git/list-refs.ts';
import { openObjects, type ObjectReader } from './io/git/object-reader.ts';
import { resolveCommit, type Repository } from './io/git/open-repository.ts';
import { readLedgerHistory, readLedgerLog } from './io/git/read-ledger-history.ts';
import { readTaggedCards } from './io/git/read-tagged-card.ts';
import { readFileAt, requireCommit, type CommitHead } from './io/git/read-head.ts';
import { readAllowedSigners } from './io/signature/allowed-signers.ts';
import { readSignatures } from './io/signature/read-signatures.ts';
import { loadCard } from './load-card.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { completeClone } from './steps/complete-clone.ts';
import { checkOnLine } from './steps/check-on-line.ts';
import { ignoreStages, type OnStage } from './steps/on-stage.ts';
import { readCatalogueTips } from './steps/read-catalogue-tips.ts';

export interface VerifyOptions {
  /** What commit to read; `HEAD` without it. */
  readonly ref?: string;
  /** Only this card. */
  readonly card?: string | undefined;
  /** Only this version of it: `v3`. */
  readonly version?: string | undefined;
  /** A manifest that was published earlier. */
  readonly manifest?: Manifest | undefined;
  readonly onStage?: OnStage;
}

/** What was verified, and what was found. */
export interface Verified {
  readonly catalogue: Catalogue;
  readonly signatures: readonly SignatureReport[];
  /** Sorted. */
  readonly problems: readonly Problem[];
}

/**
 * Compares tags, commits, content, signatures, ledgers and their whole history with one another, from Git's objects
 * alone: nothing is taken from a cache or from the network. Fails where the settings cannot be read, or there is no
 * such card.
 * @throws {Failure} where Git cannot answer.
 */
export async function verifyCatalogue(
  opened: Repository,
  { ref = 'HEAD', card: only, version, manifest, onStage = ignoreStages }: VerifyOptions = {},
): Promise<Result<Verified>> {
  onStage('Reading the catalogue');
  const repository: Repository = { ...opened, isOffline: true };
  const commit = await resolveCommit(repository, ref);
  if (repository.promisor) await completeClone(repository, commit, { only, of: 'history' });
  const objects = openObjects(repository);
  try {
    const head = await requireCommit(objects, commit);
    // One waits for Git where the other works.
    const [loading, comparing] = await Promise.allSettled([
      load(repository, commit, only),
      repository.isShallow ? noHistory : compareHistory(repository, objects, head, only),
    ]);
    if (loading.status === 'rejected') throw loading.reason;
    if (comparing.status === 'rejected') throw comparing.reason;
    const [loaded, history] = [loading.value, comparing.value];
    if (!loaded.ok) return loaded;
    const catalogue = loaded.value;
    const { settings, cards } = catalogue;
    onStage('Reading the catalogue', allVersions(cards).length);
    onStage('Checking signatures');
    const signers = await readAllowedSigners(objects, head.tree, settings);
    const signatures = await readSignatures(objects, cards, signers, { label: version });
    onStage('Checking signatures', signatures.length);
    onStage('Comparing tags, content and history');
    const leadsHere = manifest !== undefined && history.commits.has(manifest.commit);
    const problems = [
      ...(await judgeModels(repository, catalogue, listRecorded(catalogue))),
      ...(await judgeUnrecorded(repository, catalogue)),
      ...(settings.versions === 'commits'
        ? (await checkOnLine(repository, catalogue, allVersions(cards))).map(soften)
        : await checkBranch(repository, catalogue, history)),
      ...(await findReplacedContent(repository, objects, cards)),
      ...findHistoryFaults(history.compared, listAcknowledged(cards)),
      ...listSignatureProblems(signatures, cards, settings),
      ...(manifest ? compareManifest(manifest, catalogue, { leadsHere, only }) : []),
    ];
    const wanted = problems.filter(
      (problem) => version === undefined || problem.version === undefined || problem.version === version,
    );
    return succeed({ catalogue, signatures, problems: sortProblems(wanted) });
  } finally {
    await objects.close();
  }
}

async function load(
  repository: Repository,
  ref: string,
  only: string | undefined,
): Promise<Result<Catalogue>> {
  const options = { ref, withHistory: false, isJudged: false };
  if (only === undefined) return loadCatalogue(repository, options);
  const loaded = await loadCard(repository, only, options);
  return loaded.ok ? succeed(loaded.value.catalogue) : loaded;
}

const allVersions = (cards: readonly CatalogueCard[]) => cards.flatMap(({ versions }) => versions);

const soften = (problem: Problem): Problem => ({ ...problem, severity: 'warning' });

const unrecorded = 'tag/unrecorded';

/** What the catalogue itself found of tags, versions and ledgers. What a card says is for `check`. */
const listRecorded = ({ problems }: Catalogue): Problem[] =>
  problems.filter(
    ({ code, file }) =>
      code !== unrecorded && (/^(?:git|tag|version|ledger)\//.test(code) || file?.endsWith('/ledger.yaml')),
  );

const otherModel = 'version/other-model';

/** Whether cards that seem to name several models do: only then are they parsed. */
async function judgeModels(
  repository: Repository,
  { commit }: Catalogue,
  problems: readonly Problem[],
): Promise<Problem[]> {
  const isDoubtful = ({ code }: Problem): boolean => code === otherModel;
  const only = new Set(problems.filter(isDoubtful).flatMap(({ card }) => card ?? []));
  const rest = problems.filter((problem) => !isDoubtful(problem));
  if (only.size === 0) return rest;
  const judged = await loadCatalogue(repository, { ref: commit, only, withHistory: false });
  return [...rest, ...(judged.ok ? judged.value.problems.filter(isDoubtful) : [])];
}

/** A version's tag that no ledger knows is an error here; one that a freeze left behind is named as such. */
async function judgeUnrecorded(
  repository: Repository,
  { problems, settings, cards }: Catalogue,
): Promise<Problem[]> {
  const known = new Set(cards.map(({ id }) => id));
  const found = problems.filter(({ code }) => code === unrecorded);
  if (found.length === 0) return [];
  const tags = new Map((await listTags(repository)).map((tag) => [tag.name, tag]));
  const questions = found.flatMap((problem) => {
    const { card = '', data } = problem;
    const tag = tags.get(String(data['tag']));
    return tag ? [{ problem, tag, card: { id: card, folder: `${settings.cards}/${card}` } }] : [];
  });
  const tagged = await readTaggedCards(repository, questions);
  return questions.flatMap(({ problem, tag }, place) => {
    const content = tagged[place];
    const { card = '', version = '' } = problem;
    // Where no card has the name, there or now, the tag is of something else that is numbered likewise.
    if (!content && tag.commit !== undefined && !known.has(card)) return [];
    return content && content.ownDigest === content.digest
      ? verifyProblem('freeze/interrupted', { tag: tag.name, version, card }, { card, version })
      : { ...problem, severity: 'error' };
  });
}

async function checkBranch(
  repository: Repository,
  { cards, settings, commit }: Catalogue,
  { commits }: ComparedHistory,
): Promise<Problem[]> {
  const versions = cards.flatMap((card) => card.versions.map((version) => ({ card, version })));
  if (versions.length === 0) return [];
  const { name, tips } = await readCatalogueTips(repository, settings, commit);
  // Of the commit that is read they are known; where it is the branch, these are all.
  const isRead = tips.includes(commit) && tips.every((tip) => commits.has(tip));
  const onBranch = isRead ? commits : await listAncestors(repository, tips);
  return versions
    .filter(({ version }) => !onBranch.has(version.commit))
    .filter(({ version }) => version.problems.every(({ code }) => code !== 'version/missing-commit'))
    .map(({ card, version }) => {
      const { label } = version.version;
      const subject = { card: card.id, version: label, file: `${card.folder}/ledger.yaml` };
      const facts = { version: label, commit: version.commit, branch: name };
      return verifyProblem('version/not-on-branch', facts, subject);
    });
}

/** Every commit that leads to the one that is read, and what they do to ledgers beyond appending. */
interface ComparedHistory {
  readonly commits: ReadonlySet<string>;
  readonly compared: readonly StepChanges[];
}

const noHistory: ComparedHistory = { commits: new Set(), compared: [] };

async function compareHistory(
  repository: Repository,
  objects: ObjectReader,
  { commit, tree }: CommitHead,
  only: string | undefined,
): Promise<ComparedHistory> {
  const logging = readLedgerLog(repository, commit);
  const [log, written] = await Promise.all([logging, readFileAt(objects, tree, 'colophon.yaml')]);
  const settings = parseSettings(written, 'colophon.yaml');
  // Where the settings cannot be read, nothing is verified.
  if (!settings.ok) return noHistory;
  const { commits, steps } = await readLedgerHistory(objects, log, settings.value.cards);
  const compared: StepChanges[] = [];
  for await (const step of steps) {
    const changes = only === undefined || step.card === only ? compareStep(step) : undefined;
    if (changes) compared.push(changes);
  }
  return { commits, compared };
}

const listAcknowledged = (cards: readonly CatalogueCard[]): Acknowledged =>
  new Map(
    cards.map(({ id, ledger }) => [
      id,
      new Set(ledger.entries.flatMap((entry) => ('acknowledge' in entry ? [entry.acknowledge] : []))),
    ]),
  );
