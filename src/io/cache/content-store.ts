import { makeKey, type KeyPart } from '../../core/cache/make-key.ts';
import type { CardContent } from '../../core/card/card-content.ts';
import type { HeldContent } from '../../core/catalogue/held-content.ts';
import type { ContentRecord } from '../../core/catalogue/judge-version.ts';
import type { Cache } from './cache.ts';

/** Contents by their keys, and what is derived from them: held in the cache rather than in memory. */
export interface ContentStore {
  /** Keeps a content, which is given as JSON. */
  keep(key: string, json: string): void;
  /** Holds what was kept. `remake` gives it again where the cache has lost it. */
  hold(record: ContentRecord, remake: () => CardContent): HeldContent;
}

const contentKind = 'content';
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
      return {
        ...record,
        read,
        derive<Value>(kind: string, inputs: readonly KeyPart[], make: () => Value): Value {
          const ownKey = inputs.length === 0 ? key : makeKey(kind, key, inputs);
          const known = fromBytes<Value>(cache.read(kind, [ownKey]).get(ownKey));
          if (known !== undefined) return known;
          const value = make();
          cache.write(kind, [[ownKey, toBytes(value)]]);
          return value;
        },
      };
    },
  };
}

const toBytes = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value));

const fromBytes = <Value>(bytes: Uint8Array | undefined): Value | undefined =>
  bytes &&
  (JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')) as Value);
