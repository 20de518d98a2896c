import type { CardContent, RawCard } from '../card/card-content.ts';
import { hasErrors, type Problem, type Subject } from '../problem/problem.ts';
import type { Settings } from '../settings/settings.ts';
import { makeFaulty } from '../card/make-faulty.ts';
import { checkCard } from '../validate/check-card.ts';
import { computeDigest } from '../version/digest.ts';
import type { RecordedVersion } from '../version/replay-ledger.ts';
import { tagName } from '../version/tag-name.ts';
import { versionProblem } from '../version/version-problems.ts';
import type { FrozenVersion } from './catalogue.ts';

/** What Git holds of a version that a ledger names. */
export interface VersionEvidence {
  /** What the tag's ref holds; undefined where the tag is gone. */
  readonly tag: { readonly object: string; readonly commit: string | undefined } | undefined;
  /** Whether the recorded commit is in the repository. */
  readonly hasCommit: boolean;
  /** The card's folder at the recorded commit. */
  readonly raw: RawCard | undefined;
  /** Of the files in that folder. */
  readonly problems: readonly Problem[];
  /** Where the tag leads to another commit: the digest of the card's folder there. */
  readonly tagDigest: string | undefined;
}

/** Compares what a ledger records of a version with what Git holds. The version carries what does not agree. */
export function freezeContent(
  card: { readonly id: string; readonly folder: string },
  recorded: RecordedVersion,
  evidence: VersionEvidence,
  settings: Settings,
): FrozenVersion {
  const { version, freeze, status, changes } = recorded;
  const subject = { card: card.id, version: version.label, file: `${card.folder}/ledger.yaml` };
  const files = evidence.raw?.files ?? [];
  const tag = tagName(settings, card.id, version.label);
  return {
    cardId: card.id,
    version,
    tag,
    commit: freeze.commit,
    digest: freeze.digest,
    freeze,
    status,
    changes,
    content: readContent(evidence, settings, version.label),
    files,
    problems: [
      ...checkTag(tag, recorded, evidence, subject),
      ...checkContent(card.folder, recorded, evidence, subject),
    ],
  };
}

/** What today's schema and rules say of a frozen version never stops anything: the version was judged when it was frozen. */
function readContent({ raw, problems }: VersionEvidence, settings: Settings, version: string): CardContent {
  const checked: CardContent = raw
    ? checkCard(raw, settings, { isFrozen: true })
    : { kind: 'faulty', source: '', files: [], problems: [] };
  const content = hasErrors(problems) ? makeFaulty(checked) : checked;
  return {
    ...content,
    problems: [...problems, ...content.problems].map((problem) => ({ ...soften(problem), version })),
  };
}

const soften = (problem: Problem): Problem => ({ ...problem, severity: 'warning' });

function checkTag(
  tag: string,
  { freeze }: RecordedVersion,
  evidence: VersionEvidence,
  subject: Subject,
): readonly Problem[] {
  const { commit, digest, tag: recordedObject } = freeze;
  if (!evidence.tag) return [versionProblem('tag/deleted', { tag, commit, digest }, subject)];
  const { object, commit: tagCommit } = evidence.tag;
  if (object === recordedObject)
    return object === commit ? [versionProblem('tag/lightweight', { tag }, subject)] : [];
  const objects = { recordedObject, actualObject: object };
  if (tagCommit === commit)
    return [versionProblem('tag/recreated', { tag, ...objects, commit, digest }, subject)];
  const commits = { recordedCommit: commit, actualCommit: tagCommit ?? 'none' };
  const digests = { recordedDigest: digest, actualDigest: evidence.tagDigest ?? 'none' };
  return [versionProblem('tag/moved', { tag, ...objects, ...commits, ...digests }, subject)];
}

function checkContent(
  folder: string,
  { version, freeze }: RecordedVersion,
  { hasCommit, raw }: VersionEvidence,
  subject: Subject,
): readonly Problem[] {
  const facts = { version: version.label, commit: freeze.commit };
  if (!hasCommit) return [versionProblem('version/missing-commit', facts, subject)];
  if (!raw) return [versionProblem('version/missing-card', { ...facts, folder }, subject)];
  const actual = computeDigest(raw.files);
  if (actual === freeze.digest) return [];
  return [versionProblem('version/digest-changed', { ...facts, recorded: freeze.digest, actual }, subject)];
}
