import { type CardContent, readableOf } from '../card/card-content.ts';
import { parseCard } from '../card/parse-card.ts';
import type { ParsedCard } from '../card/parsed-card.ts';
import type { WeighedChange } from '../compare/weighed-change.ts';
import type { Location } from '../problem/problem.ts';
import type { LocatedChange } from './review.ts';

/** A card's contents on both sides, and where its folder is. */
export interface ComparedContents {
  readonly id: string;
  /** From the repository's root. */
  readonly folder: string;
  readonly before: CardContent | undefined;
  readonly after: CardContent | undefined;
}

/** Gives each change its place: in the new `card.md`, in the old one for what is gone, or the file itself. */
export function locateChanges(
  changes: readonly WeighedChange[],
  { id, folder, before, after }: ComparedContents,
): readonly LocatedChange[] {
  const [old, young] = [once(() => parse(before)), once(() => parse(after))];
  return changes.map((change) => ({ ...change, location: locate(change) }));

  function locate(change: WeighedChange): Location {
    if (change.kind === 'file')
      return { file: `${folder}/${(change.after ?? change.before)?.path ?? 'card.md'}` };
    const { beforePointer, afterPointer } = change;
    const place =
      afterPointer === undefined ? old()?.locate(beforePointer ?? '') : young()?.locate(afterPointer);
    return place ?? { file: `${folder}/card.md` };
  }

  function parse(content: CardContent | undefined): ParsedCard | undefined {
    const readable = content && readableOf(content);
    if (!readable) return undefined;
    const parsed = parseCard({ id, folder, source: new TextEncoder().encode(readable.source) });
    return parsed.ok ? parsed.value : undefined;
  }
}

/** A card is parsed where something in it has to be placed. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
