import { makeKey } from '../../core/cache/make-key.ts';
import type { Revision } from '../../core/catalogue/catalogue.ts';
import type { KnownHistory } from '../git/read-history.ts';
import type { Cache } from './cache.ts';

const kind = 'history';
const keyOf = (cards: string): string => makeKey(kind, cards);

/** The history that was read last, of the cards in a folder. A commit never gets another past. */
export function findHistory(cache: Cache, cards: string): KnownHistory | undefined {
  const key = keyOf(cards);
  const bytes = cache.read(kind, [key]).get(key);
  if (!bytes) return undefined;
  const { commit, cards: byCard } = JSON.parse(Buffer.from(bytes).toString('utf8')) as KeptHistory;
  return { commit, history: new Map(byCard) };
}

interface KeptHistory {
  readonly commit: string;
  readonly cards: readonly (readonly [card: string, revisions: readonly Revision[]])[];
}

export function keepHistory(cache: Cache, cards: string, { commit, history }: KnownHistory): void {
  const kept: KeptHistory = { commit, cards: [...history] };
  cache.write(kind, [[keyOf(cards), Buffer.from(JSON.stringify(kept))]]);
}
