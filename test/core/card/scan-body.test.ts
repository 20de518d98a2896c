import fc from 'fast-check';
import { expect, it } from 'vitest';
import { scanBody } from '../../../src/core/card/scan-body.ts';
import { parseBody, splitBody } from '../../../src/core/card/split-body.ts';
import { makeCardText } from '../../helpers/make-card-text.ts';
import '../../helpers/seed-properties.ts';

const piece = fc.constantFrom(
  ...['#', '##', '###', '####', '#######', ' ', '  ', '    ', '\t', 'word', '日本', '\u00a0', '\u2028'],
  ...[
    '- ',
    '* ',
    '1. ',
    '> ',
    '>',
    '-',
    '=',
    '---',
    '===',
    '***',
    '\\',
    '\\#',
    '|',
    '| - |',
    ':--',
    '<b>',
    '<!--',
  ],
  ...['-->', '`', '``', '```', '~~~', '[a]: /b', '[a]:', '"', "'", '![x](y)', '!', '&amp;', '\\\n', '\0'],
);
const ends = fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\n\n\n');
const line = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(''));
const body = fc
  .array(
    fc.tuple(
      fc.oneof(line, fc.constantFrom('## Intended uses', '# a #', 'text', '', '```', '~~~', '````x')),
      ends,
    ),
    {
      maxLength: 12,
    },
  )
  .map((lines) => lines.flat().join(''));

it('finds by lines the headings that the Markdown parser finds, or leaves the body to it', () => {
  const counts = { scanned: 0, left: 0, headings: 0 };
  fc.assert(
    fc.property(body, (text) => {
      const scanned = scanBody(text);
      counts[scanned ? 'scanned' : 'left'] += 1;
      counts.headings += scanned?.headings.length ?? 0;
      if (scanned) expect(scanned).toEqual(parseBody(text));
    }),
    { numRuns: 20_000 },
  );
  expect(Math.min(counts.scanned, counts.left, counts.headings)).toBeGreaterThan(3000);
});

it.each([
  ['a fence in a list', '- a\n\n  ```\n  # a\n'],
  ['HTML', '<div>\n# a\n</div>\n'],
  ['a comment', '<!--\n# a\n-->\n'],
  ['a line below', 'a\n===\n'],
  ['a fence that heads a table', '```|\n---|\n# a\n'],
  ['an indented mark', '- a\n\n  # b\n'],
])('leaves %s to the Markdown parser', (_, text) => {
  expect(scanBody(text)).toBeUndefined();
  expect(splitBody(text)).toEqual(parseBody(text));
});

it('finds no heading in code at the margin', () => {
  const text = '```python\n# a comment\n<b>\n---\n```\n\n# a\n\n~~~\n```\n# b\n';
  expect(scanBody(text)?.headings.map((heading) => heading.text)).toEqual(['a']);
  expect(scanBody(text)).toEqual(parseBody(text));
});

it('scans a common card', () => {
  expect(scanBody(makeCardText().split('---\n').at(-1) ?? '')?.headings.map(({ text }) => text)).toEqual([
    'Business problem',
    'Intended uses',
    'Ethical considerations',
  ]);
});

it.each([`# ${' '.repeat(500_000)}x`, `# ${'#'.repeat(500_000)}x`, `${'>'.repeat(500_000)}x`])(
  'takes no longer than there are characters',
  (text) => {
    expect(scanBody(text)).toBeDefined();
  },
);
