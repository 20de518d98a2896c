import MarkdownIt from 'markdown-it';
import { scanBody } from './scan-body.ts';

/** A heading that divides the body, and the lines below it: of level 1, 2 or 3 where no other depth is asked for. */
export interface BodyHeading {
  readonly level: number;
  /** As it was written, without its marks. */
  readonly text: string;
  /** The line of the body on which it begins, from 0. */
  readonly line: number;
  /** The first line below it. */
  readonly end: number;
}

export interface SplitBody {
  /** With LF, CRLF or CR taken off. */
  readonly lines: readonly string[];
  readonly headings: readonly BodyHeading[];
  /** Lines from 0 that hold nothing but HTML comments. */
  readonly comments: ReadonlySet<number>;
}

/** Blocks alone: headings do not depend on what is inside a line. */
const blocks = new MarkdownIt({ html: true });
blocks.core.ruler.enableOnly(['normalize', 'block']);

/** Finds the headings of a body as CommonMark does: ATX and Setext, not in code, HTML, quotes or lists. */
export function splitBody(body: string, deepest = 3): SplitBody {
  return scanBody(body, deepest) ?? parseBody(body, deepest);
}

/** The same by the Markdown parser, which takes many times longer. */
export function parseBody(body: string, deepest = 3): SplitBody {
  const headings: BodyHeading[] = [];
  const comments = new Set<number>();
  const tokens = blocks.parse(body, {});
  for (const [index, token] of tokens.entries()) {
    const [start, end] = token.map ?? [0, 0];
    if (token.level === 0 && token.type === 'html_block' && isComment(token.content))
      for (let line = start; line < end; line += 1) comments.add(line);
    if (token.level !== 0 || token.type !== 'heading_open') continue;
    const level = Number(token.tag.slice(1));
    if (level <= deepest)
      headings.push({ level, text: tokens[index + 1]?.content.trim() ?? '', line: start, end });
  }
  return { lines: body.split(/\r\n|\r|\n/), headings, comments };
}

const isComment = (html: string): boolean => /^\s*<!--(?:(?!-->)[\s\S])*-->\s*$/.test(html);
