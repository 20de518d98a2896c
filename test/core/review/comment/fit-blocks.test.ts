import { describe, expect, it } from 'vitest';
import { fitBlocks, measure, type Block } from '../../../../src/core/review/comment/fit-blocks.ts';

const head = { text: 'HEAD' };

const block = (text: string, rank: number, openers: Block['openers'] = []): Block => ({
  text,
  rank,
  openers,
  kind: `of ${rank}`,
});

describe('fitBlocks', () => {
  it('keeps the order that it was given, and what weighs most', () => {
    const blocks = [block('aaa', 2), block('bbb', 0), block('ccc', 1), block('ddd', 0)];
    expect(fitBlocks(blocks, 12)).toEqual({ text: 'aaabbbcccddd', left: new Map() });
    expect(fitBlocks(blocks, 11)).toEqual({ text: 'bbbcccddd', left: new Map([['of 2', 1]]) });
    expect(fitBlocks(blocks, 2).text).toBe('');
  });

  it('never shows what weighs less than what it left out, though there were room', () => {
    expect(fitBlocks([block('heavy heavy', 0), block('a', 1)], 5).text).toBe('');
  });

  it('opens once, and only where something follows', () => {
    expect(fitBlocks([block('a', 0, [head]), block('b', 1, [head])], 6).text).toBe('HEADab');
    expect(fitBlocks([block('a', 0, [head]), block('b', 1, [head])], 5).text).toBe('HEADa');
    expect(fitBlocks([block('a', 0, [head])], 4).text).toBe('');
    expect(fitBlocks([block('a', 1, [head]), block('b', 0, [head])], 5).text).toBe('HEADb');
  });
});

describe('measure', () => {
  it('counts code units, and two for the end of a line', () => {
    expect([measure('ab'), measure('a\nb\n'), measure('𠮷')]).toEqual([2, 6, 2]);
  });
});
