import type { CardContent, RawCard } from '../card/card-content.ts';
import type { Problem } from '../problem/problem.ts';
import { contentKey, type ContentSettings } from './content-key.ts';
import { factsOf, type ContentFacts } from './content-facts.ts';
import { judgeFrozen } from './judge-frozen.ts';

/** What is at hand of a content that is kept elsewhere. */
export interface ContentRecord {
  readonly kind: CardContent['kind'];
  readonly problems: readonly Problem[];
  readonly facts: ContentFacts;
  readonly key: string;
}

/** A version to judge: plain data, so that it can be sent to another thread. */
export interface VersionToJudge {
  readonly raw: RawCard;
  /** Of its files. */
  readonly problems: readonly Problem[];
  /** With its v. */
  readonly version: string;
  /** Whether the content itself is wanted, beside what is at hand of it. */
  readonly isWhole: boolean;
}

export interface JudgedVersion {
  readonly record: ContentRecord;
  /** The content as JSON, where it is wanted. */
  readonly json: string | undefined;
}

/** Judges a frozen version, and gives what there is to keep of it. */
export function judgeVersion(
  { raw, problems, version, isWhole }: VersionToJudge,
  settings: ContentSettings,
): JudgedVersion {
  const content = judgeFrozen(raw, problems, settings, version);
  const record: ContentRecord = {
    kind: content.kind,
    problems: content.problems,
    facts: factsOf(content),
    key: contentKey(raw, settings, true),
  };
  return { record, json: isWhole ? JSON.stringify(content) : undefined };
}
