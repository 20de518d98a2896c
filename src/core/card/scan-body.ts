import { closesFence, openedFence } from '../text/fence.ts';
import type { BodyHeading, SplitBody } from './split-body.ts';

/**
 * Finds the headings of a body line by line, where no line is of a kind that only a Markdown parser can tell from
 * text: then undefined. A heading at the margin ends whatever stands above it, but for code and HTML.
 */
export function scanBody(body: string, deepest = 3): SplitBody | undefined {
  const lines = body.split(/\r\n|\r|\n/);
  const headings: BodyHeading[] = [];
  let fence = '';
  for (const [line, written] of lines.entries()) {
    if (fence !== '') {
      if (closesFence(written, fence)) fence = '';
      continue;
    }
    if (needsParser.test(written)) return undefined;
    fence = openedFence(written);
    const [, marks = '', rest = ''] = heading.exec(written) ?? [];
    if (marks !== '' && marks.length <= deepest)
      headings.push({ level: marks.length, text: trimMarks(rest), line, end: line + 1 });
  }
  return { lines, headings, comments: new Set() };
}

/**
 * HTML; lines of `=` or `-`, which make a heading of the line above; fences and marks of a heading that are not at the
 * margin; a fence that may be the head of a table; a character that the parser replaces.
 */
const needsParser = /^[ \t>]*(?:<|=+[ \t]*$|-+[ \t]*$)|^[ \t>]+(?:#|```|~~~)|^(?:```|~~~).*\||\0/;

const heading = /^(#{1,6})(?=[ \t]|$)(.*)$/s;

/** Marks at the end belong to the heading where a space stands before them. No expression: it could take quadratic time. */
function trimMarks(text: string): string {
  const end = skipBack(text, text.length, ' \t');
  const start = skipBack(text, end, '#');
  return text.slice(0, start < end && /^[ \t]?$/.test(text.slice(0, start).slice(-1)) ? start : end).trim();
}

function skipBack(text: string, from: number, characters: string): number {
  let end = from;
  while (end > 0 && characters.includes(text[end - 1] ?? '')) end -= 1;
  return end;
}
