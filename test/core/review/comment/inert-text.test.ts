import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inertLines, inertText } from '../../../../src/core/review/comment/inert-text.ts';
import { markParts } from '../../../../src/core/review/comment/mark-parts.ts';
import { showInvisible } from '../../../../src/core/text/show-invisible.ts';
import { hostileText } from '../../../helpers/hostile-text.ts';
import { listElements, listReferences, readText, renderComment } from '../../../helpers/render-comment.ts';
import '../../../helpers/seed-properties.ts';

const visible = (text: string): string =>
  showInvisible(text.replaceAll(/[\t\r\n ]+/g, ' ')).replaceAll(/\s+/g, ' ');

const places = {
  cell: (text: string) => `| A | B |\n| --- | --- |\n| ${text} | after |\n`,
  point: (text: string) => `- **Error** ${text} after\n`,
  heading: (text: string) => `### ${text}\n\nafter\n`,
  folded: (text: string) =>
    `<details><summary>Field</summary><table><tr><td>${text}</td></tr></table></details>\n\nafter\n`,
};

describe('inertText', () => {
  it.each(Object.entries(places))('is read as it was written, and does nothing, in a %s', (_, place) => {
    const harmless = listElements(renderComment(place('x')));
    fc.assert(
      fc.property(hostileText, (text) => {
        const body = renderComment(place(`«${inertText(text)}»`));
        expect(listElements(body)).toEqual(harmless);
        expect(listReferences(body)).toEqual([]);
        expect(readText(body)).toContain(`«${visible(text)}»`);
      }),
      { numRuns: 400 },
    );
  });

  it('does nothing where its words are marked, wherever the marks begin and end', () => {
    const parts = fc.array(fc.record({ text: hostileText, isChanged: fc.boolean() }), { maxLength: 6 });
    fc.assert(
      fc.property(parts, fc.boolean(), fc.integer({ min: 3, max: 300 }), (given, keepsLines, longest) => {
        const body = renderComment(places.cell(markParts(given, 'ins', { longest, keepsLines })));
        expect(listElements(body)).toEqual(listElements(renderComment(places.cell('x'))));
        expect(listReferences(body)).toEqual([]);
      }),
    );
  });

  it('begins no line, so that no command of a forge can stand at one', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(inertText(text)).not.toMatch(/[\r\n]/);
        expect(inertLines(text)).not.toMatch(/[\r\n]/);
      }),
    );
  });

  it('leaves what people write every day as it is', () => {
    for (const text of [
      '95 % of 1,200 (p < 0.05)',
      'R&D, A/B; it’s “fine” – 3–5 µg',
      '審査モデル（第2版）',
      'a: b',
    ])
      expect(readText(renderComment(inertText(text)))).toBe(text);
    expect(inertText('95 % of 1,200; A/B: -0.5 + 2')).toBe('95 % of 1,200; A/B: -0.5 + 2');
  });

  it.each([
    ['@ada', '&#64;&#8203;ada'],
    ['org/repository#12', 'org/repository&#35;&#8203;12'],
    ['GH-7', 'GH-&#8203;7'],
    ['https://example.org', 'https:&#8203;//example.org'],
    ['www.example.org', 'www&#8203;.example.org'],
    [':tada:', ':&#8203;tada:'],
    ['$x$', '<span>&#36;</span>x<span>&#36;</span>'],
    ['1a2b3c4', '<code>1a2b3c4</code>'],
    ['a|b', 'a&#124;b'],
    ['\u202Eabc\u200B', '&lt;U+202E&gt;abc&lt;U+200B&gt;'],
  ])('breaks %s', (text, written) => {
    expect(inertText(text)).toBe(written);
  });
});
