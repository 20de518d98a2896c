import { makeKey, type KeyPart } from '../core/cache/make-key.ts';
import type { RawCard } from '../core/card/card-content.ts';
import { contentKey, type ContentSettings } from '../core/catalogue/content-key.ts';
import { factsOf } from '../core/catalogue/content-facts.ts';
import type { HeldContent } from '../core/catalogue/held-content.ts';
import { judgeDraft } from '../core/catalogue/judge-draft.ts';
import type { ContentRecord } from '../core/catalogue/judge-version.ts';
import type { Problem } from '../core/problem/problem.ts';
import type { Cache } from '../io/cache/cache.ts';
import { openContentStore } from '../io/cache/content-store.ts';

const kind = 'draft';

/**
 * Judges what is not frozen, unless the cache knows what came of the same files under the same settings. `problems`
 * are those of the files: of some, a digest says nothing.
 */
export function recallDraft(
  raw: RawCard,
  problems: readonly Problem[],
  settings: ContentSettings,
  cache: Cache,
): HeldContent {
  const key = makeKey(kind, contentKey(raw, settings, false), problems as unknown as KeyPart);
  const store = openContentStore(cache);
  const judge = () => judgeDraft(raw, problems, settings);
  const bytes = cache.read(kind, [key]).get(key);
  if (bytes) return store.hold(JSON.parse(Buffer.from(bytes).toString('utf8')) as ContentRecord, judge);
  const content = judge();
  const record: ContentRecord = {
    kind: content.kind,
    problems: content.problems,
    facts: factsOf(content),
    key,
  };
  cache.write(kind, [[key, Buffer.from(JSON.stringify(record))]]);
  store.keep(key, JSON.stringify(content));
  return store.hold(record, () => content);
}
