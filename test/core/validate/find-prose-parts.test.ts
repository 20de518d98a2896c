import { describe, expect, test } from 'vitest';
import { findProseParts } from '../../../src/core/validate/find-prose-parts.ts';
import { parseProse } from '../../../src/core/validate/parse-prose.ts';

/** Pieces that texts are put together from. */
const pieces = [
  ...[
    '[a](b.md)',
    '![a](b.png)',
    '[![a](b.png)](c.md)',
    '\\[a](b)',
    '[a]\\(b)',
    '[a](b "t")',
    '[a][b]',
    '[b]',
  ],
  ...[
    '`[a](b.md)`',
    '`',
    '*',
    '**',
    'a',
    'b.md',
    ' ',
    '\n',
    '\n\n',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\n \t\n',
    '\u00a0',
  ],
  ...[
    '\n# ',
    '\n> ',
    '\n>> ',
    '\n- ',
    '\n1. ',
    '\n2) ',
    '\n---\n',
    '\n===\n',
    '\n| a | b |\n|---|---|\n',
    '|',
    '\0',
  ],
  ...['\n```\n', '\n~~~ a\n', '\n````\n', '\n\n```\n', '\n\n~~~\n', '\n```'],
];
/** With those that tie a paragraph to others. */
const morePieces = [
  ...pieces,
  ...['[b]: c.md', '<b>', '<https://a.example>', '<!-- a -->', '```', '~~~', '  ', '    ', '\t', '\f'],
];

describe('findProseParts', () => {
  test('finds what the parser finds, where it finds it', () => {
    let [texts, found] = [0, 0];
    for (let seed = 1; seed <= 10_000; seed += 1) {
      const text = makeText(seed);
      const parts = parseProse(text);
      expect(findProseParts(text), JSON.stringify(text)).toEqual(parts);
      texts += 1;
      found += parts.length;
    }
    expect(found / texts).toBeGreaterThan(0.5);
  });

  test('finds a paragraph that is too long', () => {
    const text = 'word '.repeat(2001);
    expect(findProseParts(text)).toEqual([{ kind: 'endless', text: '10004', line: 1, column: 1 }]);
  });

  test('finds the line of a link below long prose', () => {
    const text = `${'Words.\n\n'.repeat(50)}Then\n[a link](a.md).\n`;
    expect(findProseParts(text)).toEqual([{ kind: 'link', text: 'a.md', line: 102, column: 10 }]);
  });
});

/** A text of up to 12 pieces; the same for the same seed. */
function makeText(seed: number): string {
  let state = Math.imul(seed, 0x9e3779b1) >>> 0;
  const next = (bound: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
  const from = seed % 2 === 0 ? pieces : morePieces;
  return Array.from({ length: 1 + next(12) }, () => from[next(from.length)]).join('');
}
