import { formatPointer } from '../text/pointer.ts';
import type { Place, Step } from './change.ts';
import { keyBelow, type FieldKey } from './field-kind.ts';

/** Where the comparison stands, in both cards at once. */
export interface FieldPlace {
  readonly path: readonly Step[];
  /** With the names of the old card. */
  readonly oldPath: readonly Step[];
  readonly key: FieldKey;
  /** JSON Pointers, whether there is something or not. */
  readonly before: string;
  readonly after: string;
  /** Of the innermost entry of a list that both cards have; undefined where that is the card. */
  readonly beforeWithin: string | undefined;
  readonly afterWithin: string | undefined;
}

export const fieldPlace = (place: FieldPlace, name: string): FieldPlace => ({
  ...place,
  path: [...place.path, name],
  oldPath: [...place.oldPath, name],
  key: keyBelow(place.key, name),
  before: place.before + formatPointer([name]),
  after: place.after + formatPointer([name]),
});

/** An entry that both lists have. Of a metric, the key has its type. */
export function entryPlace(
  place: FieldPlace,
  name: { readonly before: string; readonly after: string },
  [before, after]: readonly [before: number, after: number],
  type: string | undefined,
): FieldPlace {
  const [old, young] = [`${place.before}/${before}`, `${place.after}/${after}`];
  return {
    path: [...place.path, { entry: name.after }],
    oldPath: [...place.oldPath, { entry: name.before }],
    key: `${place.key}.${type ?? '*'}`,
    before: old,
    after: young,
    beforeWithin: old,
    afterWithin: young,
  };
}

/** The place of a change; a side that has nothing has no pointer. */
export const placeOf = (
  { path, before, after, beforeWithin, afterWithin }: FieldPlace,
  has: { readonly before: boolean; readonly after: boolean },
): Place => ({
  path,
  beforePointer: has.before ? before : undefined,
  afterPointer: has.after ? after : undefined,
  beforeWithin,
  afterWithin,
});
