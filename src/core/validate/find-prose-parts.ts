import { closesFence, openedFence } from '../text/fence.ts';
import { longestParagraph, parseProse } from './parse-prose.ts';
import type { ProsePart } from './prose.ts';

/**
 * The same as `parseProse`, many times sooner: most texts hold no part, and of the others the parser is mostly given
 * only the paragraphs that do.
 */
export function findProseParts(text: string): readonly ProsePart[] {
  if (text.length > longestParagraph) return parseProse(text);
  return mayHoldParts.test(text) ? (parseParagraphs(text) ?? parseProse(text)) : [];
}

/** HTML, a link or picture with its address, the definition of one that is referred to. */
const mayHoldParts = /<|\][(:]/;

/**
 * A line that only the parser can tell: HTML; definitions, which hold for the whole text; what does not begin at the
 * margin, as it can belong to what stands above it across an empty line; marks of a fence inside a line; a fence that
 * may be the head of a table.
 */
const needsParser = /<|\]:|^[ \t]+[^ \t]|^(?!```|~~~).*(?:```|~~~)|^(?:```|~~~).*\|/;

/**
 * Where all lines begin at the margin, an empty one ends whatever is open, and so does a fence. Undefined where only
 * the parser can tell.
 */
function parseParagraphs(text: string): readonly ProsePart[] | undefined {
  const parts: ProsePart[] = [];
  let paragraph: string[] = [];
  let fence = '';
  for (const [at, line] of `${text}\n`.split(/\r\n|\r|\n/).entries()) {
    if (fence !== '') {
      if (closesFence(line, fence)) fence = '';
      continue;
    }
    if (needsParser.test(line)) return undefined;
    fence = openedFence(line);
    if (fence === '' && !/^[ \t]*$/.test(line)) {
      paragraph.push(line);
      continue;
    }
    const found = parseParagraph(paragraph.join('\n'), at - paragraph.length);
    if (!found) return undefined;
    parts.push(...found);
    paragraph = [];
  }
  return parts;
}

function parseParagraph(text: string, line: number): readonly ProsePart[] | undefined {
  if (!text.includes('](')) return [];
  // The parser does not say on which line the cell of a table stands.
  return text.includes('|')
    ? undefined
    : parseProse(text).map((part) => ({ ...part, line: part.line + line }));
}
