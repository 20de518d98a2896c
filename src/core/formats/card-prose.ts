import { closesFence, openedFence } from '../text/fence.ts';
import { findEndlessBlocks, type LineRange } from '../validate/find-endless-blocks.ts';

/**
 * Markdown of a README as a card may hold it: HTML, pictures and links to files that the card does not have, also where
 * their addresses stand apart, are shown as they were written, by a backslash before them; and so is, in a fence, what is too long for a paragraph. Code stays.
 */
export function toCardProse(text: string): string {
  const escaped = escapeProse(text);
  const blocks = findEndlessBlocks(escaped);
  return blocks.length === 0 ? escaped : escapeProse(fenceBlocks(text.split('\n'), blocks));
}

/** The same text without the backslashes and without the fences of long passages. */
export const fromCardProse = (text: string): string =>
  openBlocks(
    mapProse(text, (part) =>
      part
        .replaceAll(/\\<(?=[a-zA-Z/!?])/g, '<')
        .replaceAll('\\![', '![')
        .replaceAll(']\\(', '](')
        .replaceAll(']\\:', ']:'),
    ),
  );

const escapeProse = (text: string): string =>
  /[<[]/.test(text)
    ? mapProse(text, (part) =>
        part
          .replaceAll(/(?<!\\)<(?=[a-zA-Z/!?])(?!https?:\/\/[^\s<>]*>)/g, '\\<')
          .replaceAll(/(?<!\\)!\[/g, '\\![')
          .replaceAll(/\]\((?!\s*<?(?:https?:\/\/|mailto:|#))/gi, ']\\(')
          .replaceAll(/\]:(?!\s*<?(?:https?:\/\/|mailto:|#))/gi, ']\\:'),
      )
    : text;

/** What a fence says that was put around a passage: none that a person writes says it. */
const longPassage = 'long-passage';

function fenceBlocks(lines: readonly string[], blocks: readonly LineRange[]): string {
  const written: string[] = [];
  let at = 0;
  for (const { start, end } of blocks) {
    const block = lines.slice(start, end);
    const fence = longestMarks(block) + '`';
    written.push(...lines.slice(at, start), fence + longPassage, ...block, fence);
    at = end;
  }
  return [...written, ...lines.slice(at)].join('\n');
}

const longestMarks = (lines: readonly string[]): string =>
  lines
    .flatMap((line) => line.match(/`{3,}/g) ?? [])
    .reduce((longest, marks) => (marks.length > longest.length ? marks : longest), '``');

function openBlocks(text: string): string {
  if (!text.includes(longPassage)) return text;
  const written: string[] = [];
  let fence = '';
  let isOurs = false;
  for (const line of text.split('\n')) {
    const isEnd = fence !== '' && closesFence(line, fence);
    const opened = fence === '' ? openedFence(line) : '';
    if (opened !== '') isOurs = line === opened + longPassage;
    if (!isOurs || (opened === '' && !isEnd)) written.push(line);
    if (isEnd) [fence, isOurs] = ['', false];
    else if (opened !== '') fence = opened;
  }
  return written.join('\n');
}

/** Changes what is no code: neither in a fence, nor between backticks on one line. */
function mapProse(text: string, change: (part: string) => string): string {
  let fence = '';
  return text
    .split('\n')
    .map((line) => {
      if (fence !== '') {
        if (closesFence(line, fence)) fence = '';
        return line;
      }
      fence = openedFence(line);
      if (fence !== '') return line;
      if (!line.includes('`')) return change(line);
      return line
        .split(/(`[^`]+`)/)
        .map((part, index) => (index % 2 === 1 ? part : change(part)))
        .join('');
    })
    .join('\n');
}
