import type { CardContent, CardFile, RawCard } from '../core/card/card-content.ts';
import type { ReadVersion } from '../core/catalogue/assemble-catalogue.ts';
import { contentKey } from '../core/catalogue/content-key.ts';
import { holdContent, type HeldContent } from '../core/catalogue/held-content.ts';
import type { ContentRecord } from '../core/catalogue/judge-version.ts';
import { judgeFrozen } from '../core/catalogue/judge-frozen.ts';
import { makeKey } from '../core/cache/make-key.ts';
import type { Problem } from '../core/problem/problem.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { RecordedVersion } from '../core/version/replay-ledger.ts';
import type { Cache } from '../io/cache/cache.ts';
import { openContentStore } from '../io/cache/content-store.ts';
import type { TagRef } from '../io/git/list-refs.ts';
import type { ObjectReader } from '../io/git/object-reader.ts';
import type { Repository } from '../io/git/open-repository.ts';
import type { CardFolderReader } from '../io/git/read-card-folder.ts';
import { readEvidence } from '../io/git/read-evidence.ts';
import { openJudges } from '../io/threads/open-judges.ts';
import { readRawNow } from './read-raw-now.ts';

type Place = { readonly id: string; readonly folder: string };

/** A version as a ledger records it, and where its tag points today. */
export interface Recorded {
  readonly recorded: RecordedVersion;
  readonly tag: TagRef | undefined;
}

/** Reads what versions hold: from the cache where it was read before, else from Git. */
export interface Contents {
  readVersions(card: Place, versions: readonly Recorded[]): Promise<readonly ReadVersion[]>;
  /** Ends the threads that judge. */
  close(): Promise<void>;
}

export interface Sources {
  readonly repository: Repository;
  readonly objects: ObjectReader;
  readonly folders: CardFolderReader;
  readonly settings: Settings;
  /** Nothing is read from it, nor written, by who has to prove what is in Git. */
  readonly cache: Cache;
}

/** What is kept of a version: all that the catalogue needs of it, but for the card itself. */
interface KeptVersion {
  readonly files: readonly CardFile[];
  /** Of the files. */
  readonly problems: readonly Problem[];
  readonly content: ContentRecord;
}

const kind = 'version';

export function openContents({ repository, objects, folders, settings, cache }: Sources): Contents {
  const store = openContentStore(cache);
  let isKept: boolean | undefined;
  const judges = openJudges(settings);
  const { language, customDetails } = settings;
  return {
    close: () => judges.close(),
    async readVersions(card, versions) {
      // A commit never changes: what its folder holds is known by the commit and the folder's path.
      const keyOf = ({ recorded: { freeze, version } }: Recorded): string =>
        makeKey(kind, card.id, card.folder, freeze.commit, version.label, language, customDetails as never);
      const keyed = versions.map((one) => ({ one, key: keyOf(one) }));
      const kept = cache.read(
        kind,
        keyed.flatMap(({ one, key }) => (isInPlace(one) ? [key] : [])),
      );
      return Promise.all(
        keyed.map(({ one, key }) => {
          const bytes = kept.get(key);
          return bytes ? recall(card, one, bytes) : read(card, one, key);
        }),
      );
    },
  };

  function recall(card: Place, { recorded, tag }: Recorded, bytes: Uint8Array): ReadVersion {
    const { files, problems, content } = JSON.parse(Buffer.from(bytes).toString('utf8')) as KeptVersion;
    const raw = { ...card, source: undefined, files };
    const evidence = {
      tag: tag && { object: tag.object, commit: tag.commit },
      hasCommit: true,
      raw,
      problems,
      tagDigest: undefined,
    };
    return { recorded, evidence, content: hold(raw, problems, recorded, content) };
  }

  async function read(card: Place, { recorded, tag }: Recorded, key: string): Promise<ReadVersion> {
    const evidence = await readEvidence(objects, folders, card, recorded, tag);
    const { raw, problems } = evidence;
    const version = recorded.version.label;
    if (!raw) return { recorded, evidence, content: holdNothing(card, problems, version) };
    const isWhole = (isKept ??= canKeep(cache));
    const { record, json } = await judges.judge({ raw, problems, version, isWhole });
    // Without a cache its text is all that is held of it: what it says takes more memory, and most is never asked for.
    if (json === undefined) {
      const light = { ...raw, metricFiles: undefined };
      return {
        recorded,
        evidence: { ...evidence, raw: light },
        content: hold(light, problems, recorded, record),
      };
    }
    store.keep(record.key, json);
    const kept: KeptVersion = { files: raw.files, problems, content: record };
    cache.write(kind, [[key, Buffer.from(JSON.stringify(kept))]]);
    const bare = { ...raw, source: undefined, metricFiles: undefined };
    return {
      recorded,
      evidence: { ...evidence, raw: bare },
      content: hold(bare, problems, recorded, record),
    };
  }

  function holdNothing(card: Place, problems: readonly Problem[], version: string): HeldContent {
    const content = judgeFrozen(undefined, problems, settings, version);
    return holdContent(content, contentKey({ ...card, files: [] }, settings, true));
  }

  function hold(
    bare: RawCard,
    problems: readonly Problem[],
    { version }: RecordedVersion,
    record: ContentRecord,
  ): HeldContent {
    const remake = (): CardContent => {
      const raw = readRawNow(repository, bare);
      const content = judgeFrozen(raw, problems, settings, version.label);
      // As it would come from the cache.
      return JSON.parse(JSON.stringify(content)) as CardContent;
    };
    return store.hold(record, remake);
  }
}

/** A cache whose folder cannot be written is open, and gives nothing back. */
function canKeep(cache: Cache): boolean {
  cache.write('probe', [['probe', Buffer.from('kept')]]);
  return cache.read('probe', ['probe']).size > 0;
}

/** Whether a version's tag, where there is one, leads to the commit that was recorded. */
const isInPlace = ({ recorded, tag }: Recorded): boolean =>
  tag === undefined || tag.commit === recorded.freeze.commit;
