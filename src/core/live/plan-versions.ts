import { createHash } from 'node:crypto';
import type { CardFile, RawCard } from '../card/card-content.ts';
import type { LossReport } from '../formats/loss-report.ts';
import { parseForeignJson } from '../formats/parse-foreign-json.ts';
import { type ImportRequest, planImport } from '../formats/plan-import.ts';
import { fail, hasErrors, type Problem, type Result, succeed } from '../problem/problem.ts';
import { isRecord } from '../text/is-record.ts';
import { compareUtf8 } from '../text/compare.ts';
import { checkCard } from '../validate/check-card.ts';
import { computeDigest } from '../version/digest.ts';
import { type VersionNumber, parseVersionNumber } from '../version/version-number.ts';
import type { Settings } from '../settings/settings.ts';
import { planEmptyCard } from './plan-empty-card.ts';
import type { DescribedCard } from './model-card-answer.ts';

/** A version that another service keeps, as it was read. */
export interface VersionSource extends DescribedCard {
  /** The answer that is kept beside the card. */
  readonly answer: Uint8Array;
}

/** A version that will be written. */
export interface PlannedVersion {
  readonly source: VersionSource;
  readonly version: VersionNumber;
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  /** The card as freezing it would read it. */
  readonly raw: RawCard;
  readonly digest: string;
  readonly loss: LossReport;
}

export interface VersionsRequest extends Pick<ImportRequest, 'cardId' | 'facts'> {
  /** The file's name in `sources/sagemaker/`. */
  readonly fileName: string;
  /** By their numbers. */
  readonly versions: readonly VersionSource[];
  readonly settings: Settings;
}

/**
 * What an import of all versions will write. Each version has to check as a card that is frozen does; fails with what
 * stands against any of them.
 */
export function planVersions(request: VersionsRequest): Result<readonly PlannedVersion[]> {
  const planned = request.versions.map((version) => planVersion(request, version));
  const problems = planned.flatMap((one) => one.problems);
  const versions = planned.flatMap((one) => (one.ok ? [one.value] : []));
  return hasErrors(problems) ? fail(problems) : succeed(versions, problems);
}

function planVersion(request: VersionsRequest, source: VersionSource): Result<PlannedVersion> {
  const { cardId, settings, fileName, facts } = request;
  const version = numberOf(source.version, settings);
  const subject = { card: cardId, version: version.label };
  const name = (problem: Problem): Problem => ({ ...problem, ...subject });
  const content = parseForeignJson(new TextEncoder().encode(source.content), fileName);
  if (!content.ok) return fail(content.problems.map(name));
  const imported = planImport({
    source: { name: fileName, files: new Map([[fileName, source.answer]]) },
    format: 'sagemaker',
    cardId,
    settings,
    ...(facts && { facts }),
  });
  const isEmpty = isRecord(content.value) && imported.problems.every(({ code }) => code === 'import/empty');
  const planned = !imported.ok && isEmpty ? succeed([planEmptyCard(request, source)]) : imported;
  if (!planned.ok) return fail(planned.problems.map(name));
  const [card] = planned.value;
  if (!card) return fail([]);
  const raw = makeRaw(card);
  const noted = planned.problems.filter(({ code }) => code !== 'import/no-business-problem');
  const checked = checkCard(raw, settings).problems.map(hintAtProblem);
  const problems = [...noted, ...checked.filter((problem) => !noted.some((one) => isSame(one, problem)))];
  if (hasErrors(problems)) return fail(problems.map(name));
  const { files, loss } = card;
  const digest = computeDigest(raw.files);
  return succeed({ source, version, files, raw, digest, loss }, problems.map(name));
}

/** The service's number: `v3`, or `v3.0.0` in a catalogue of semantic versions. */
function numberOf(number: number, { versionNumbers }: Pick<Settings, 'versionNumbers'>): VersionNumber {
  const version = parseVersionNumber(versionNumbers === 'integer' ? `${number}` : `${number}.0.0`);
  if (!version) throw new Error(`No version number: ${number}`);
  return version;
}

function makeRaw({
  id,
  folder,
  files,
}: { id: string; folder: string } & Pick<PlannedVersion, 'files'>): RawCard {
  const frozen = files
    .map(({ path, bytes }): CardFile => {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return { path, id: '', size: bytes.length, sha256 };
    })
    .toSorted((a, b) => compareUtf8(a.path, b.path));
  return { id, folder, source: files.find(({ path }) => path === 'card.md')?.bytes, files: frozen };
}

/** Nobody can write it into the card before it is frozen. */
const hintAtProblem = (problem: Problem): Problem =>
  problem.code === 'rule/require-business-problem'
    ? { ...problem, hint: 'Give it with --problem: it is written into each version that does not say it.' }
    : problem;

const isSame = (a: Problem, b: Problem): boolean =>
  a.code === b.code && a.message === b.message && a.line === b.line && a.column === b.column;
