import { describe, expect, it } from 'vitest';
import { formatBench } from '../../../scripts/bench/format-bench.ts';
import { judgeRow, measureGrowth, type RowResult } from '../../../scripts/bench/judge-row.ts';
import type { Goal, Measurement } from '../../../scripts/bench/row.ts';

const measured = (seconds: number, megabytes = 100): Measurement => ({
  seconds,
  cpuSeconds: seconds * 1.5,
  peakBytes: megabytes * 2 ** 20,
});

const result = (facts: Partial<RowResult>): RowResult => ({
  name: 'load',
  size: '1000x10',
  versions: 10_000,
  run: [measured(3), measured(2), measured(7)],
  limit: [measured(2, 50), measured(1, 50), measured(1.5, 50)],
  ...facts,
});

const judge = (goals: Goal[], facts: Partial<RowResult> = {}, pieces?: { run: number; limit: number }) =>
  judgeRow({ goals, ...(pieces && { pieces }) }, result(facts));

describe('judgeRow', () => {
  it('holds the ratio of the medians against the goal', () => {
    const goals: Goal[] = [
      { of: 'time', atMost: 2 },
      { of: 'time', atMost: 1.99 },
    ];
    expect(judge(goals).goals.map(({ found, isMet }) => [found, isMet])).toEqual([
      [2, true],
      [2, false],
    ]);
  });

  it('compares peaks of memory likewise', () => {
    expect(judge([{ of: 'memory', atMost: 2 }]).goals[0]).toMatchObject({ found: 2, isMet: true });
  });

  it('compares rates by the pieces that each side makes', () => {
    const [goal] = judge(
      [{ of: 'rate', atLeast: 8 }],
      { run: [measured(20)], limit: [measured(18)] },
      { run: 300, limit: 30 },
    ).goals;
    expect(goal).toMatchObject({ found: 9, isMet: true });
  });

  it('says of a goal without figures neither that it is met nor that it is not', () => {
    expect(judge([{ of: 'time', atMost: 2 }], { limit: [] }).goals[0]).toMatchObject({
      found: undefined,
      isMet: undefined,
    });
  });
});

describe('measureGrowth', () => {
  it('compares the same row at both sizes', () => {
    const small = judge([], { size: '1000x1', versions: 1000, run: [measured(0.5)] });
    const other = judge([], { name: 'verify', size: '1000x1', versions: 1000 });
    const growth = (atMost: number) =>
      measureGrowth([small, other, judge([])], { from: '1000x1', to: '1000x10', atMost });
    expect(growth(6)).toEqual([{ name: 'load', from: '1000x1', to: '1000x10', times: 6, isMet: true }]);
    expect(growth(5)[0]?.isMet).toBe(false);
  });
});

describe('formatBench', () => {
  it('writes figures as a table, with what is missing and what went wrong', () => {
    const rows = [
      judge([{ of: 'time', atMost: 2 }]),
      judge(
        [
          { of: 'time', atMost: 1 },
          { of: 'memory', atMost: 2 },
        ],
        { name: 'site-cold' },
      ),
      judge([], { name: 'site-warm', run: [], limit: [], missing: 'build has no --cache yet' }),
      judge([], { name: 'verify', run: [], limit: [], failure: 'it exited with 1' }),
    ];
    const growth = [{ name: 'load', from: '1000x1', to: '1000x10', times: 12.345, isMet: false }];
    expect(formatBench(rows, growth)).toMatchInlineSnapshot(`
      "ROW        SIZE     TIME s            CPU s  MEMORY  LIMIT s           LIMIT CPU s  LIMIT MEMORY  GOALS
      load       1000x10  3.00 (2.00–7.00)  4.50   100 MB  1.50 (1.00–2.00)  2.25         50 MB         time 2.00 (≤ 2): met
      site-cold  1000x10  3.00 (2.00–7.00)  4.50   100 MB  1.50 (1.00–2.00)  2.25         50 MB         time 2.00 (≤ 1): not met; memory 2.00 (≤ 2): met
      site-warm  1000x10  -                 -      -       -                 -            -             not available: build has no --cache yet
      verify     1000x10  -                 -      -       -                 -            -             failed: it exited with 1

      GROWTH  FROM    TO       TIMES
      load    1000x1  1000x10  12.3   not met
      "
    `);
    expect(formatBench(rows, growth)).toBe(formatBench(rows, growth));
  });
});
