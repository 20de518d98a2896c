import { diffArrays } from 'diff';
import { array, assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffTokens } from '../../../src/core/compare/diff-tokens.ts';
import { fewestEdits } from '../../../src/core/compare/fewest-edits.ts';

describe('fewestEdits', () => {
  it('counts what each side has more of', () => {
    expect(fewestEdits(['a', 'b', 'b'], ['b', 'c', '__proto__'])).toBe(4);
    expect(fewestEdits(['a', 'b'], ['b', 'a'])).toBe(0);
  });

  const parts = array(constantFrom('a', 'b', 'c', 'd', '', 'toString'), { maxLength: 14 });

  it('leaves every comparison as the search alone finds it, also beyond the bound', () => {
    assert(
      property(parts, parts, integer({ min: 0, max: 20 }), (before, after, longest) => {
        const searched = diffArrays(before, after, { maxEditLength: longest })?.map(
          ({ added, removed, count }) => ({
            kind: added ? 'added' : removed ? 'removed' : 'equal',
            length: count,
          }),
        );
        expect(diffTokens(before, after, longest)).toEqual(searched);
      }),
      { numRuns: 2000 },
    );
  });
});
