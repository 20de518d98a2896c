/**
 * Derived results, kept from one run to the next. A cache changes how long work takes, never what comes of it: what
 * cannot be read, or is not what was written, is left out, and whoever asked makes it anew. Nothing here throws where
 * a disk is full, a folder cannot be written or a file is damaged.
 */
export interface Cache {
  /**
   * The values kept under these keys; those that are missing or damaged are left out. All of them are in memory
   * then: ask for large values some hundreds at a time. A kind is a word, a key what `makeKey` gives.
   */
  read(kind: string, keys: readonly string[]): ReadonlyMap<string, Uint8Array>;
  /** Keeps values. A key is made over everything that its value depends on. */
  write(kind: string, entries: Iterable<readonly [key: string, value: Uint8Array]>): void;
  /** Writes what is pending, so that another thread finds it. */
  flush(): void;
  /** How another thread opens the same cache; undefined where there is none to open. */
  readonly place: CachePlace | undefined;
  /**
   * Writes what is pending, removes the least recently used beyond the bound, and ends it: to be called whatever
   * happened. A second call does nothing, and says the same.
   */
  close(): CacheReport;
}

export interface CachePlace {
  readonly folder: string;
  /** The most that the folder holds once the cache is closed. */
  readonly maxBytes: number;
  /** What made the values: a hash of the code and the schemas. Values of another space are never read. */
  readonly space: string;
}

/** How a cache was used. */
export interface CacheReport {
  /** Values that were asked for and given. */
  readonly found: number;
  /** Values that were asked for and not there. */
  readonly missed: number;
  /** Of those that were missed, how many were there and not what was written. */
  readonly damaged: number;
  readonly written: number;
  /** Removed to keep within the bound. */
  readonly removed: number;
  /** Why the cache was not used, or not to the end: a sentence for people. */
  readonly note: string | undefined;
}

/** Keeps nothing, and says why where there is a reason to. */
export const unusedCache = (note?: string): Cache => ({
  read: () => new Map(),
  write: () => undefined,
  flush: () => undefined,
  place: undefined,
  close: () => ({ found: 0, missed: 0, damaged: 0, written: 0, removed: 0, note }),
});

/** Keeps nothing, as was asked. */
export const noCache: Cache = unusedCache();
