import MarkdownIt from 'markdown-it';
import { longestParagraph } from './parse-prose.ts';

/** Lines of a text from 0, the end left out. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

/** What stands in the blocks is not read: only that can take long. */
const blocks = new MarkdownIt({ html: true });
blocks.core.ruler.enableOnly(['normalize', 'block']);

/** The outermost blocks of a Markdown text in which a paragraph, a heading or a table cell is too long. */
export function findEndlessBlocks(text: string): readonly LineRange[] {
  if (!text.split(/\n[ \t]*\n/).some((part) => part.length > longestParagraph)) return [];
  const lines = text.split('\n');
  const found: LineRange[] = [];
  let outer: LineRange = { start: 0, end: lines.length };
  for (const token of blocks.parse(text, {})) {
    if (token.level === 0 && token.map) outer = { start: token.map[0], end: token.map[1] };
    if (
      token.type === 'inline' &&
      token.content.length > longestParagraph &&
      found.at(-1)?.start !== outer.start
    )
      found.push({ start: outer.start, end: withoutBlank(lines, outer) });
  }
  return found;
}

function withoutBlank(lines: readonly string[], { start, end }: LineRange): number {
  let last = end;
  while (last > start + 1 && (lines[last - 1] ?? '').trim() === '') last -= 1;
  return last;
}
