import type { RawCard } from '../card/card-content.ts';
import type { Problem, Subject } from '../problem/problem.ts';
import { computeDigest } from '../version/digest.ts';
import type { RecordedVersion } from '../version/replay-ledger.ts';
import { versionProblem } from '../version/version-problems.ts';

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

/** Whether a version's tag, commit and digest are what its ledger records. `tag` is the tag's name, where it has one. */
export function checkEvidence(
  { id, folder }: { readonly id: string; readonly folder: string },
  tag: string | undefined,
  recorded: RecordedVersion,
  evidence: VersionEvidence,
): readonly Problem[] {
  const subject = { card: id, version: recorded.version.label, file: `${folder}/ledger.yaml` };
  return [
    ...(tag === undefined ? [] : checkTag(tag, recorded, evidence, subject)),
    ...checkContent(folder, recorded, evidence, subject),
  ];
}

function checkTag(
  tag: string,
  { freeze }: RecordedVersion,
  evidence: VersionEvidence,
  subject: Subject,
): readonly Problem[] {
  const { commit, digest, tag: recordedObject = commit } = freeze;
  if (!evidence.tag) return [versionProblem('tag/deleted', { tag, commit, digest }, subject)];
  const { object, commit: tagCommit } = evidence.tag;
  if (object === recordedObject && tagCommit === commit)
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
