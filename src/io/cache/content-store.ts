import type { CardContent } from '../../core/card/card-content.ts';
import { abstractOf, type ContentAbstract } from '../../core/catalogue/content-abstract.ts';
import type { HeldContent } from '../../core/catalogue/held-content.ts';
import type { ContentRecord } from '../../core/catalogue/judge-version.ts';
import type { Cache } from './cache.ts';

/** Contents by their keys: held in the cache rather than in memory. */
export interface ContentStore {
  /** Keeps a content, which is given as JSON. */
  keep(key: string, json: string): void;
  /** Holds what was kept. `remake` gives it again where the cache has lost it. */
  hold(record: ContentRecord, remake: () => CardContent): HeldContent;
}

const contentKind = 'content';
const abstractKind = 'abstract';
/** A content is shown on pages that stand next to one another. */
const inMemory = 4;

export function openContentStore(cache: Cache): ContentStore {
  const recent = new Map<string, CardContent>();
  const remember = (key: string, content: CardContent): CardContent => {
    recent.delete(key);
    recent.set(key, content);
    const [oldest] = recent.keys();
    if (recent.size > inMemory && oldest !== undefined) recent.delete(oldest);
    return content;
  };
  return {
    keep(key, json) {
      cache.write(contentKind, [[key, Buffer.from(json)]]);
    },
    hold(record, remake) {
      const { key } = record;
      const read = (): CardContent => {
        const known = recent.get(key) ?? fromBytes<CardContent>(cache.read(contentKind, [key]).get(key));
        if (known) return remember(key, known);
        const content = remake();
        cache.write(contentKind, [[key, toBytes(content)]]);
        return remember(key, content);
      };
      const readAbstract = (): ContentAbstract => {
        const known = fromBytes<ContentAbstract>(cache.read(abstractKind, [key]).get(key));
        if (known) return known;
        const abstract = abstractOf(read());
        cache.write(abstractKind, [[key, toBytes(abstract)]]);
        return abstract;
      };
      return { ...record, read, readAbstract };
    },
  };
}

const toBytes = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value));

const fromBytes = <Value>(bytes: Uint8Array | undefined): Value | undefined =>
  bytes &&
  (JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')) as Value);
