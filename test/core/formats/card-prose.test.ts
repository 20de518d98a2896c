import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromCardProse, toCardProse } from '../../../src/core/formats/card-prose.ts';
import { parseProse } from '../../../src/core/validate/parse-prose.ts';

const long = 'word '.repeat(2001).trim();
const fenced = (text: string, marks = '```'): string => `${marks}long-passage\n${text}\n${marks}`;

describe('toCardProse', () => {
  it.each([
    ['a paragraph', long],
    ['a heading', `### ${long}`],
    ['HTML, which is text in a card', `<table>\n${'<tr><td>1</td></tr>\n'.repeat(600)}</table>`],
    ['a table with one long cell', `| a | b |\n|---|---|\n| ${long} | c |`],
    ['a list with one long entry', `- a\n- ${long}\n  b\n\n  c`],
    ['a quotation', `> ${long}\n> b`],
  ])('puts %s that is too long into a fence, and nothing else', (_, block) => {
    const text = `a <i>b</i>\n\n${block}\n\nc`;
    const prose = toCardProse(text);
    expect(prose).toBe(`a \\<i>b\\</i>\n\n${fenced(block)}\n\nc`);
    expect(fromCardProse(prose)).toBe(text);
    expect(parseProse(prose)).toEqual([]);
  });

  it('shows a link as it was written whose address stands apart, unless it leads to a page', () => {
    const text = '[a][1], [b]\n\n[1]: ./a.md "a"\n[b]:\n  javascript:x\n> [c]: <https://example.org>\n';
    const prose = toCardProse(text);
    expect(prose).toBe(text.replace('[1]:', '[1]\\:').replace('[b]:', '[b]\\:'));
    expect(parseProse(prose)).toEqual([]);
    expect(fromCardProse(prose)).toBe(text);
  });

  it('makes the fence longer than any in the passage', () => {
    const block = `- a\n  \`\`\`\`\n  b\n  \`\`\`\`\n- ${long}`;
    expect(toCardProse(block)).toBe(fenced(block, '`````'));
  });

  it('leaves what is long in all but has no long paragraph', () => {
    for (const text of [`${'x '.repeat(4000)}\n\n`.repeat(3), `- a ${'x '.repeat(4000)}\n`.repeat(3)])
      expect(toCardProse(text)).toBe(text);
  });

  it('holds no long paragraph, and gives the text back, whatever the text is', () => {
    const line = fc.constantFrom('', '- a', '> b', '    c', '```', '~~~', '<b>', '| a | b |', '|---|---|', '# d', '[x]: y', long, `- ${long}`, `> ${long}`, `# ${long}`, `| ${long} | c |`); // prettier-ignore
    const texts = fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(texts, (text) => {
        const prose = toCardProse(text);
        expect(parseProse(prose).filter(({ kind }) => kind === 'endless')).toEqual([]);
        expect(fromCardProse(prose)).toBe(text);
      }),
    );
  });
});
