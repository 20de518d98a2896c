import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { checkClean, requireBranch } from './steps/check-clean.ts';
import { askOfNewest, judgeLooseVersions } from './steps/judge-loose-versions.ts';
import { ignoreStages, type OnStage } from './steps/on-stage.ts';
import { requireTags } from './steps/require-tags.ts';
import { type LooseVersion, writeLooseVersions } from './steps/write-loose-versions.ts';
import { describeCardId, isCardId } from './core/card/card-id.ts';
import type { NewCard } from './core/card/new-card.ts';
import { buildProblem } from './core/catalogue/build-problems.ts';
import type { Catalogue } from './core/catalogue/catalogue.ts';
import { type PlannedVersion, planVersions } from './core/live/plan-versions.ts';
import { sagemakerProblem } from './core/live/sagemaker-problems.ts';
import { parseSagemakerSpec, type SagemakerSpec, shortName } from './core/live/sagemaker-spec.ts';
import { importProblem } from './core/formats/import-problems.ts';
import type { LossReport } from './core/formats/loss-report.ts';
import { fail, hasErrors, type Problem, type Result, succeed } from './core/problem/problem.ts';
import { excerpt } from './core/text/excerpt.ts';
import type { LedgerEntry, Status } from './core/version/ledger-entry.ts';
import { tagName } from './core/version/tag-name.ts';
import { versionProblem } from './core/version/version-problems.ts';
import { listTags } from './io/git/list-refs.ts';
import { askGit } from './io/git/run-git.ts';
import type { Repository } from './io/git/open-repository.ts';
import { planPush, type Push } from './io/git/push-refs.ts';
import { publishVersions } from './io/git/write-versions.ts';
import type { SagemakerOptions } from './io/live/open-sagemaker.ts';
import { readSagemakerVersions } from './io/live/read-sagemaker-cards.ts';
import { openSagemakerFor } from './io/live/read-sagemaker-source.ts';
import { loadCatalogue } from './load-catalogue.ts';

export interface ImportVersionsOptions extends SagemakerOptions {
  /** `sagemaker:model-card/NAME`. */
  readonly source: string;
  /** The new card. */
  readonly cardId: string;
  /** What a person says of the model, where a version is silent. */
  readonly facts?: Partial<NewCard>;
  readonly onStage?: OnStage;
}

/** A version that is there now. */
export interface ImportedVersion {
  readonly version: string;
  readonly tag: string;
  readonly commit: string;
  readonly digest: string;
  readonly status: Status;
  readonly loss: LossReport;
}

export interface ImportedVersions {
  /** From the repository's root. */
  readonly folder: string;
  readonly versions: readonly ImportedVersion[];
  /** In the ledger's order. */
  readonly entries: readonly LedgerEntry[];
  /** The commit that holds the ledger. */
  readonly commit: string;
  readonly push: Push;
}

/**
 * Makes a card of all versions of one in Amazon SageMaker: a commit and a tag for each, and a ledger with their dates
 * and statuses as they are there. All or none: where anything stands against one of them, no ref is moved.
 * @throws {Failure} `sagemaker/…`, and where Git cannot answer.
 */
export async function importVersions(
  repository: Repository,
  options: ImportVersionsOptions,
): Promise<Result<ImportedVersions>> {
  const { source, cardId, facts, onStage = ignoreStages } = options;
  const spec = parseSpec(source);
  if (!spec.ok) return spec;
  const opened = await openPlace(repository, cardId);
  if (!opened.ok) return opened;
  const { catalogue, branch } = opened.value;
  const read = await readVersions(spec.value, options, onStage);
  if (!read.ok) return read;
  const fileName = `${shortName(spec.value)}.json`;
  const { settings, commit: old } = catalogue;
  const planned = planVersions({
    versions: read.value,
    fileName,
    cardId,
    settings,
    ...(facts && { facts }),
  });
  const taken = planned.ok ? await findTaken(repository, catalogue, planned.value) : [];
  const problems = [...read.problems, ...planned.problems, ...taken];
  if (!planned.ok || taken.length > 0) return fail(problems);
  problems.push(...(await askOfNewest(repository, catalogue, planned.value)));
  onStage('Writing versions', 0, planned.value.length);
  const loose = await writeLooseVersions(repository, catalogue, planned.value);
  if (!loose.ok) return fail([...problems, ...loose.problems]);
  const { versions, entries, commit, files } = loose.value;
  const against = await judgeLooseVersions(repository, commit, cardId);
  problems.push(...against.filter((one) => !problems.some((known) => isSame(known, one))));
  if (hasErrors(problems)) return fail(problems);
  const tags = versions.map(({ tagName: name, tag: object }) => ({ name, object }));
  await publishVersions(repository, { branch, old, commit, tags, files });
  const push = await planPush(
    repository,
    branch.replace(/^refs\/heads\//, ''),
    tags.map(({ name }) => name),
  );
  const folder = `${settings.cards}/${cardId}`;
  return succeed({ folder, versions: versions.map(tellVersion), entries, commit, push }, problems);
}

function parseSpec(source: string): Result<SagemakerSpec> {
  const spec = parseSagemakerSpec(source);
  return spec.ok && spec.value.kind !== 'model-card'
    ? fail([sagemakerProblem('sagemaker/only-cards', { source: excerpt(source, 100) })])
    : spec;
}

/** The catalogue that gets the card, and the branch; the card must not be there, nor anything in its way. */
async function openPlace(
  repository: Repository,
  cardId: string,
): Promise<Result<{ catalogue: Catalogue; branch: string }>> {
  if (!isCardId(cardId)) return fail([describeCardId(cardId, {})]);
  const loaded = await loadCatalogue(repository, { only: cardId, withHistory: false });
  if (!loaded.ok) return loaded;
  const catalogue = loaded.value;
  requireTags(catalogue.settings);
  const folder = `${catalogue.settings.cards}/${cardId}`;
  const branch = await requireBranch(repository);
  const clean = await checkClean(repository, { id: cardId, folder });
  const isCommitted = catalogue.cards.length > 0;
  const isThere = await stat(join(repository.workTree ?? '', folder)).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code !== 'ENOENT',
  );
  const about = [{ card: cardId, folder }, { card: cardId }] as const;
  const isStopped = isCommitted && !isThere && (await askGit(repository, ['ls-files', '--', folder])) === '';
  const problems: Problem[] = isStopped
    ? [importProblem('import/stopped', ...about)]
    : isCommitted || isThere
      ? [buildProblem('new/exists', ...about)]
      : [...clean.problems];
  return problems.length > 0 ? fail(problems) : succeed({ catalogue, branch });
}

async function readVersions(spec: SagemakerSpec, options: SagemakerOptions, onStage: OnStage) {
  const { endpoint, region } = options;
  const service = await openSagemakerFor(spec, {
    ...(endpoint !== undefined && { endpoint }),
    ...(region !== undefined && { region }),
  });
  try {
    onStage('Reading versions');
    return await readSagemakerVersions(service, spec.name, (done, all) =>
      onStage('Reading versions', done, all),
    );
  } finally {
    service.close();
  }
}

/** Tags of these versions that are there already, whatever they hold. */
async function findTaken(
  repository: Repository,
  { settings }: Catalogue,
  planned: readonly PlannedVersion[],
): Promise<readonly Problem[]> {
  const tags = new Map((await listTags(repository)).map(({ name, object }) => [name, object]));
  return planned.flatMap(({ raw, version: { label } }) => {
    const tag = tagName(settings, raw.id, label);
    const object = tags.get(tag);
    const subject = { card: raw.id, version: label };
    return object === undefined ? [] : [versionProblem('freeze/tag-exists', { tag, object }, subject)];
  });
}

const isSame = (a: Problem, b: Problem): boolean =>
  a.code === b.code && a.version === b.version && a.line === b.line && a.message === b.message;

const tellVersion = ({
  version,
  tagName: tag,
  commit,
  digest,
  source,
  loss,
}: LooseVersion): ImportedVersion => ({
  version: version.label,
  tag,
  commit,
  digest,
  status: source.status,
  loss,
});
