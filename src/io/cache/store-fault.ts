import { DamagedStore } from './entry-store.ts';

/** What an error of the store means: a damaged file is thrown away; anything else ends the cache's use. */
export interface StoreFault {
  readonly kind: 'damaged' | 'unusable';
  /** In a few words. */
  readonly reason: string;
}

/** SQLite's primary result codes that say nothing against the file. Read-only is not among them: a damaged head can say so. */
const reasons: Readonly<Record<number, string>> = {
  3: 'it cannot be written',
  5: 'another process holds it',
  6: 'another process holds it',
  7: 'memory is short',
  10: 'its disk gave an error',
  13: 'its disk is full',
  14: 'it cannot be opened',
  22: 'its disk cannot hold it',
  23: 'it cannot be opened',
};

/** @throws what is no fault of the store's. */
export function classifyFault(error: unknown): StoreFault {
  if (error instanceof DamagedStore) return damaged;
  const { code, errcode } = error as { readonly code?: unknown; readonly errcode?: unknown };
  // A damaged number can be larger than JavaScript counts.
  if (code === 'ERR_OUT_OF_RANGE') return damaged;
  if (code !== 'ERR_SQLITE_ERROR' || typeof errcode !== 'number') throw error;
  const reason = reasons[errcode & 0xff];
  return reason === undefined ? damaged : { kind: 'unusable', reason };
}

const damaged: StoreFault = { kind: 'damaged', reason: 'it is damaged, and cannot be begun anew' };
