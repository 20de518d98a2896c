import { compareCodeUnits } from '../text/compare.ts';
import { formatUtc, parseUtc } from '../text/time.ts';
import type { FreezeEntry } from './ledger-entry.ts';
import { appendEntry } from './stringify-entry.ts';
import type { TagText } from './stringify-tag.ts';
import { compareVersions, type VersionNumber } from './version-number.ts';

/** A version that only its tag knows. */
export interface VersionToRecord {
  readonly cardId: string;
  readonly version: VersionNumber;
  readonly tag: string;
  readonly object: string;
  readonly commit: string;
  readonly digest: string;
  /** The tagger; the committer, where the tag is lightweight. */
  readonly by: TagText['by'];
}

/** What recording versions writes. It depends on nothing but the tags and the commit that it follows. */
export interface RecordPlan {
  /** By card-id, then by number. */
  readonly entries: readonly { readonly cardId: string; readonly tag: string; readonly entry: FreezeEntry }[];
  /** The new text of each card's ledger, by card-id. */
  readonly texts: ReadonlyMap<string, string>;
  readonly message: string;
  /** Who the commit is by, and when: the newest tag's, never before the commit that it follows. */
  readonly by: TagText['by'];
}

/**
 * Decides what recording versions writes, so that two who record the same tags write the same bytes. `ledgers` has
 * the cards' ledgers as they are; `after` is the date of the commit that the record follows.
 */
export function planRecord(
  versions: readonly [VersionToRecord, ...VersionToRecord[]],
  ledgers: ReadonlyMap<string, string>,
  after: string,
): RecordPlan {
  const sorted = versions.toSorted(
    (a, b) => compareCodeUnits(a.cardId, b.cardId) || compareVersions(a.version, b.version),
  );
  const texts = new Map<string, string>();
  const entries = sorted.map(({ cardId, version, tag, object, commit, digest, by }) => {
    const entry: FreezeEntry = {
      freeze: version.label,
      tag: object,
      commit,
      digest,
      at: formatUtc(by.seconds),
      by: `${by.name} <${by.email}>`,
    };
    texts.set(cardId, appendEntry(texts.get(cardId) ?? ledgers.get(cardId) ?? '', entry));
    return { cardId, tag, entry };
  });
  const names = sorted.map(({ cardId, version }) => `${cardId} ${version.label}`);
  const message =
    names.length === 1 ? `Record ${names[0]}` : `Record ${names.length} versions\n\n${names.join('\n')}`;
  return { entries, texts, message, by: chooseCommitter(versions, parseUtc(after)) };
}

function chooseCommitter(
  versions: readonly [VersionToRecord, ...VersionToRecord[]],
  after: number,
): TagText['by'] {
  const { by } = versions.reduce((newest, next) => {
    const order = next.by.seconds - newest.by.seconds || compareCodeUnits(next.tag, newest.tag);
    return order > 0 ? next : newest;
  });
  // Git takes no name without a letter.
  const name = /[\p{L}\p{N}]/u.test(by.name) ? by.name : 'unknown';
  // A walk through history relies on commits that are not older than what they follow.
  return by.seconds < after ? { ...by, name, seconds: after, offset: '+0000' } : { ...by, name };
}
