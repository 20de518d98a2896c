import { hash } from 'node:crypto';
import { makeKey } from '../core/cache/make-key.ts';
import type { LedgerEntry } from '../core/version/ledger-entry.ts';
import { parseLedger, type ParsedLedger } from '../core/version/parse-ledger.ts';
import { noCache, type Cache } from '../io/cache/cache.ts';

const kind = 'ledger';

interface KeptLedger {
  readonly text: string;
  readonly entries: readonly LedgerEntry[];
  readonly entryTexts: readonly string[];
}

/** Parses a ledger, unless the cache knows what the same bytes hold. One with problems is parsed every time. */
export function recallLedger(
  bytes: Uint8Array | undefined,
  card: string,
  file: string,
  cache: Cache,
): ParsedLedger {
  if (!bytes || cache === noCache) return parseLedger(bytes, card, file);
  const key = makeKey(kind, hash('sha256', bytes));
  const kept = cache.read(kind, [key]).get(key);
  if (kept) {
    const known = JSON.parse(Buffer.from(kept).toString('utf8')) as KeptLedger;
    // Places are only asked for where something is wrong.
    return { ...known, problems: [], locate: (index) => parseLedger(bytes, card, file).locate(index) };
  }
  const ledger = parseLedger(bytes, card, file);
  const { text, entries, entryTexts, problems } = ledger;
  if (problems.length === 0)
    cache.write(kind, [
      [key, Buffer.from(JSON.stringify({ text, entries, entryTexts } satisfies KeptLedger))],
    ]);
  return ledger;
}
