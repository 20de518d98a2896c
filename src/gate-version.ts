import { isCardId } from './core/card/card-id.ts';
import { findLfsPointer } from './core/card/find-lfs-pointer.ts';
import { parseFrontMatter } from './core/card/front-matter.ts';
import { sourceText } from './core/card/source-text.ts';
import { checkEvidence, type VersionEvidence } from './core/catalogue/check-evidence.ts';
import { checkEnvironment } from './core/policy/check-environment.ts';
import { gateProblem } from './core/policy/gate-problems.ts';
import { ratingOf, type Rating } from './core/policy/rating.ts';
import { Failure } from './core/problem/failure.ts';
import { gitProblem } from './core/problem/git-problems.ts';
import { fail, hasErrors, succeed, type Problem, type Result } from './core/problem/problem.ts';
import { normalizeSettings } from './core/settings/normalize-settings.ts';
import { parseWrittenSettings } from './core/settings/parse-written-settings.ts';
import type { Environment } from './core/settings/written-settings.ts';
import type { Status, StatusEntry } from './core/version/ledger-entry.ts';
import { currentApprovals } from './core/policy/approvals.ts';
import type { RecordedVersion } from './core/version/replay-ledger.ts';
import { versionTag } from './core/version/version-tag.ts';
import { versionProblem } from './core/version/version-problems.ts';
import { listTags } from './io/git/list-refs.ts';
import { openObjects, type ObjectReader } from './io/git/object-reader.ts';
import { resolveCommit, type Repository } from './io/git/open-repository.ts';
import { openCardFolders, type Inspect } from './io/git/read-card-folder.ts';
import { readEvidence } from './io/git/read-evidence.ts';
import { readFileAt, requireRef } from './io/git/read-head.ts';
import { listGateCards, readGateCard, type GateCard, type GatePlace } from './steps/read-gate-card.ts';

export interface GateOptions {
  /** The environment's name in the settings. */
  readonly environment: string;
  /** What is asked about: a card, with a version or without, or a model. */
  readonly about:
    | { readonly card: string; readonly version: string | undefined }
    | { readonly modelId: string; readonly modelVersion: string | undefined };
  readonly ref: string;
  /** Seconds since 1970. */
  readonly now: number;
}

/** What was asked about, as far as it was found. */
export interface GateFacts {
  readonly environment: string;
  /** For people, from the settings. */
  readonly notes: string | undefined;
  /** The commit that was judged by. */
  readonly judgedBy: string;
  readonly card?: string;
  readonly version?: string;
  readonly status?: Status;
  readonly rating?: Rating;
  readonly tag?: string;
  readonly commit?: string;
  readonly digest?: string;
  /** The approval that counts. */
  readonly approval?: Pick<StatusEntry, 'at' | 'by' | 'note'>;
}

export interface GateAnswer {
  readonly facts: GateFacts;
  /** Where one is an error, the version may not go there. */
  readonly problems: readonly Problem[];
}

/**
 * Whether a version may go to an environment. Reads one card's objects and lists its own tags alone; of other
 * versions than the one that is asked about it reads what the ledger says. A model is looked for in every card.
 * @throws {Failure} `gate/unknown-environment`, and where Git cannot answer.
 */
export async function gateVersion(repository: Repository, options: GateOptions): Promise<GateAnswer> {
  if (repository.isShallow) throw new Failure(gitProblem('git/shallow', { folder: repository.folder }));
  if (repository.promisor) {
    const { completeClone } = await import('./steps/complete-clone.ts');
    const only = 'card' in options.about ? options.about.card : undefined;
    await completeClone(repository, await resolveCommit(repository, options.ref), { only, of: 'versions' });
  }
  const objects = openObjects(repository);
  try {
    const place = await openPlace(repository, objects, options);
    const rules = requireEnvironment(place, options.environment);
    const facts = {
      environment: options.environment,
      notes: rules.notes,
      judgedBy: place.head.commit,
    };
    const found = await findCandidate(place, options.about);
    if (!found.ok) return { facts, problems: found.problems };
    const answer = await judge(repository, place, found.value, rules, options);
    return { facts: { ...facts, ...answer.facts }, problems: answer.problems };
  } finally {
    await objects.close();
  }
}

async function openPlace(
  repository: Repository,
  objects: ObjectReader,
  { ref, about }: GateOptions,
): Promise<GatePlace> {
  const head = await requireRef(objects, repository, ref);
  const parsed = parseWrittenSettings(await readFileAt(objects, head.tree, 'colophon.yaml'), 'colophon.yaml');
  const [fault] = parsed.problems;
  if (!parsed.ok && fault) throw new Failure(fault);
  if (!parsed.ok) throw new TypeError('Settings without a value have a problem.');
  const settings = normalizeSettings(parsed.value.written);
  if (settings.versions === 'tags') return { objects, head, settings };
  const { openCommitVersions } = await import('./steps/open-commit-versions.ts');
  const only = 'card' in about && isCardId(about.card) ? about.card : undefined;
  const readVersions = openCommitVersions(repository, objects, head.commit, settings, only);
  return { objects, head, settings, readVersions };
}

function requireEnvironment({ settings }: GatePlace, environment: string): Environment {
  const rules = Object.hasOwn(settings.environments, environment)
    ? settings.environments[environment]
    : undefined;
  if (rules) return rules;
  const known = Object.keys(settings.environments);
  throw new Failure(
    gateProblem('gate/unknown-environment', { environment, known }, { file: 'colophon.yaml' }),
  );
}

interface Candidate {
  readonly card: GateCard;
  readonly recorded: RecordedVersion;
}

/** The version that is asked about; without one the highest Approved. */
async function findCandidate(place: GatePlace, about: GateOptions['about']): Promise<Result<Candidate>> {
  const found = 'card' in about ? await findCard(place, about) : await findByModel(place, about);
  if (!found.ok) return found;
  const { card, version } = found.value;
  if (hasErrors(card.problems)) return fail(card.problems);
  const recorded = card.versions.findLast((candidate) =>
    version === undefined ? candidate.status === 'Approved' : candidate.version.label === version,
  );
  if (recorded) return succeed({ card, recorded });
  const subject = { card: card.id };
  const labels = card.versions.map((candidate) => candidate.version.label);
  const statuses = card.versions.map((candidate) => `${candidate.version.label} (${candidate.status})`);
  return fail([
    version === undefined
      ? gateProblem('gate/none-approved', { card: card.id, versions: statuses }, subject)
      : versionProblem('version/not-found', { card: card.id, version, known: labels }, subject),
  ]);
}

type Found = Result<{ readonly card: GateCard; readonly version: string | undefined }>;

async function findCard(
  place: GatePlace,
  { card: id, version }: { readonly card: string; readonly version: string | undefined },
): Promise<Found> {
  const card = await readGateCard(place, id);
  if (card) return succeed({ card, version });
  const [known, { nearest }] = await Promise.all([listGateCards(place), import('./core/text/nearest.ts')]);
  return fail([versionProblem('card/not-found', { card: id, nearest: nearest(id, known) ?? null, known })]);
}

async function findByModel(
  place: GatePlace,
  about: { readonly modelId: string; readonly modelVersion: string | undefined },
): Promise<Found> {
  const { findModel } = await import('./steps/find-model.ts');
  return findModel(place, about);
}

async function judge(
  repository: Repository,
  place: GatePlace,
  { card, recorded }: Candidate,
  rules: Environment,
  { environment, now }: GateOptions,
): Promise<{ facts: Partial<GateFacts>; problems: readonly Problem[] }> {
  const { settings, objects } = place;
  const { version, freeze, status, changes } = recorded;
  const tag = versionTag(settings, card.id, recorded);
  const folders = openCardFolders(objects, inspect);
  // The tags are another process's to list: it need not wait for the objects, nor they for it.
  const ref =
    tag === undefined
      ? undefined
      : listTags(repository, { below: `${settings.tagPrefix}${card.id}/` }).then((tags) =>
          tags.find(({ name }) => name === tag),
        );
  const [evidence] = await Promise.all([readEvidence(objects, folders, card, recorded, ref), ref]);
  const subject = { card: card.id, version: version.label };
  const fields = await readFields(card, evidence);
  const approval = currentApprovals(changes).at(-1);
  const problems = [...card.problems, ...evidence.problems, ...checkEvidence(card, tag, recorded, evidence)];
  if (fields) {
    const candidate = { version: version.label, status, changes, card: fields };
    problems.push(...checkEnvironment(environment, rules, candidate, now, subject));
  } else problems.push(gateProblem('gate/unreadable', { version: version.label }, subject));
  if (approval && evidence.raw) {
    const { askApproval } = await import('./steps/ask-approval.ts');
    problems.push(...(await askApproval(repository, place, card, recorded, evidence.raw)));
  }
  if (rules.signers) {
    const { checkSigners } = await import('./steps/check-signers.ts');
    problems.push(...(await checkSigners(place, card, recorded, environment, rules.signers)));
  }
  return {
    facts: {
      ...subject,
      status,
      ...(tag !== undefined && { tag }),
      commit: freeze.commit,
      digest: freeze.digest,
      ...(fields && { rating: ratingOf(fields) }),
      ...(approval && {
        approval: {
          at: approval.at,
          by: approval.by,
          ...(approval.note !== undefined && { note: approval.note }),
        },
      }),
    },
    problems,
  };
}

/** What acts in a picture is for those to find who show it. */
const inspect: Inspect = (_, content) => findLfsPointer(content);

/** The version was judged by its schema when it was frozen: its fields are only read. */
async function readFields({ folder }: GateCard, { raw }: VersionEvidence) {
  const parsed = raw?.source && parseFrontMatter(sourceText(raw), `${folder}/card.md`);
  if (!parsed || !parsed.ok) return undefined;
  const { yaml } = parsed.value;
  if (!raw.metricFiles) return yaml.value;
  const { fillMetrics } = await import('./core/validate/fill-metrics.ts');
  const { locate, locateText } = yaml;
  return fillMetrics({ card: yaml.value, locate, locateText }, raw).parsed.card;
}
