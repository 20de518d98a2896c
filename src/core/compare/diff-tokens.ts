import { diffArrays } from 'diff';
import { fewestEdits } from './fewest-edits.ts';

/** A run of parts, in order: on both sides, or on one alone. */
export interface Run {
  readonly kind: 'equal' | 'removed' | 'added';
  readonly length: number;
}

/**
 * The fewest parts to remove and add between two lists; undefined where that would be more than `longest`, because the
 * work grows with its square.
 */
export function diffTokens(
  before: readonly string[],
  after: readonly string[],
  longest = longestEdit,
): readonly Run[] | undefined {
  // Counting is linear: texts that were written anew, where the search is dearest, are not searched.
  if (fewestEdits(before, after) > longest) return undefined;
  const edits = diffArrays([...before], [...after], { maxEditLength: longest });
  return edits?.map(({ added, removed, count }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'equal',
    length: count,
  }));
}

const longestEdit = 800;
