import MarkdownIt, { type Token } from 'markdown-it';
import type { ProsePart } from './prose.ts';

/** Addresses stay as they are written, unsafe ones too: the rules are to see them. */
const markdown = new MarkdownIt({ html: true, linkify: false });
markdown.validateLink = () => true;
markdown.normalizeLink = (address) => address;

/** The most characters of a paragraph, a heading or a table cell: reading one can take the square of its length. */
export const longestParagraph = 10_000;

/** Leaves out of the reading what is too long for it. */
markdown.core.ruler.before('inline', 'endless', ({ tokens }) => {
  for (const token of tokens) {
    if (token.type !== 'inline' || token.content.length <= longestParagraph) continue;
    token.meta = { length: token.content.length };
    token.content = '';
  }
});

/** The links, pictures and raw HTML of a Markdown text, in its order. */
export function parseProse(text: string): ProsePart[] {
  const lines = text.split(/\r\n|\r|\n/);
  const parts: ProsePart[] = [];
  for (const token of markdown.parse(text, {})) {
    if (token.type !== 'html_block' && token.type !== 'inline') continue;
    const [start, end] = token.map ?? [0, lines.length];
    const find = finder(lines, start, end);
    if (token.type === 'html_block')
      parts.push({ kind: 'html', text: token.content, ...find(token.content.trimStart()) });
    if (token.meta !== null)
      parts.push({ kind: 'endless', text: String(token.meta.length), line: start + 1, column: 1 });
    for (const child of token.children ?? []) visit(child, find, parts);
  }
  return parts;
}

function visit(token: Token, find: Finder, parts: ProsePart[]): void {
  const part = describePart(token);
  if (part) parts.push({ ...part, ...find(part.text) });
  if (token.type === 'image') for (const child of token.children ?? []) visit(child, find, parts);
}

function describePart(token: Token): Pick<ProsePart, 'kind' | 'text'> | undefined {
  if (token.type === 'link_open') return { kind: 'link', text: String(token.attrGet('href') ?? '') };
  if (token.type === 'image') return { kind: 'picture', text: String(token.attrGet('src') ?? '') };
  return token.type === 'html_inline' ? { kind: 'html', text: token.content } : undefined;
}

type Finder = (text: string) => { line: number; column: number };

/** Finds the next place where a text begins, else the first in the block, else the beginning of the block. */
function finder(lines: readonly string[], start: number, end: number): Finder {
  let [line, from] = [start, 0];
  return (text) => {
    const needle = text.split('\n')[0] ?? '';
    const found =
      search(lines, needle, { line, from, end }) ?? search(lines, needle, { line: start, from: 0, end });
    if (!found) return { line: start + 1, column: 1 };
    [line, from] = [found.line, found.index + needle.length];
    return { line: line + 1, column: [...(lines[line] ?? '').slice(0, found.index)].length + 1 };
  };
}

function search(
  lines: readonly string[],
  needle: string,
  { line, from, end }: { line: number; from: number; end: number },
): { line: number; index: number } | undefined {
  for (let at = line; at < end && needle !== ''; at += 1) {
    const index = (lines[at] ?? '').indexOf(needle, at === line ? from : 0);
    if (index >= 0) return { line: at, index };
  }
  return undefined;
}
