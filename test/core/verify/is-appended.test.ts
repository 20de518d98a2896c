import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareLedgers, compareMerge } from '../../../src/core/verify/compare-ledgers.ts';
import { isAppended } from '../../../src/core/verify/is-appended.ts';
import '../../helpers/seed-properties.ts';

const line = fc.constantFrom(
  '- freeze: v1',
  '- status: v1',
  '  to: Draft',
  '  - x',
  '# note',
  '',
  '\ufeff- a',
  '[]',
  '-',
);
const ledger = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n', '\n', '\r\n', '', '\r')), { maxLength: 6 })
  .map((lines) => lines.flat().join(''));
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

it('says that a ledger was appended to only where a comparison of the entries finds nothing', () => {
  const counts = { appended: 0, other: 0 };
  fc.assert(
    fc.property(ledger, ledger, fc.boolean(), (before, more, goesOn) => {
      const after = goesOn ? before + more : more;
      const isSeen = isAppended(bytes(before), bytes(after));
      counts[isSeen ? 'appended' : 'other'] += 1;
      if (!isSeen) return;
      expect(compareLedgers(before, after)).toEqual([]);
      expect(compareMerge([before, after], after)).toEqual([]);
    }),
    { numRuns: 20_000 },
  );
  expect(Math.min(counts.appended, counts.other)).toBeGreaterThan(1000);
});

it.each([
  ['an entry more', '- freeze: v1\n', '- freeze: v1\n- freeze: v2\n', true],
  ['nothing more', '- freeze: v1\n', '- freeze: v1\n', true],
  ['a line more in the last entry', '- freeze: v1\n', '- freeze: v1\n  note: x\n', false],
  ['a last line that goes on', '- freeze: v1', '- freeze: v12\n', false],
  ['an entry less', '- freeze: v1\n- freeze: v2\n', '- freeze: v1\n', false],
  ['another entry', '- freeze: v1\n', '- freeze: v2\n', false],
])('%s', (_, before, after, expected) => {
  expect(isAppended(bytes(before), bytes(after))).toBe(expected);
});
