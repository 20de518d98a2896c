import { closesFence, openedFence } from '../text/fence.ts';

/**
 * A text in Markdown as it is compared: paragraphs on one line each, lists with one marker, comments gone. What is set
 * as it stands (code, tables, hard line breaks) stays. Two texts that come out alike say the same.
 */
export function normalizeProse(text: string): string {
  const lines = dropComments(text.normalize('NFC').replaceAll(/\r\n?/g, '\n')).split('\n');
  const blocks: string[] = [];
  let fence = '';
  let isOpen = false;
  let isInList = false;
  for (const line of lines) {
    if (fence !== '') {
      blocks.push(line);
      if (closesFence(line.trimStart(), fence)) fence = '';
      isOpen = false;
      continue;
    }
    // Within a list, a fence stands where the text of its point does.
    fence = openedFence(line.trimStart());
    const isCode: boolean = fence !== '' || (!isOpen && !isInList && /^(?: {4}|\t)/.test(line));
    const bare: string = isCode ? line : normalizeLine(line);
    if (/^\S/.test(bare) && !isOpen) isInList = isListItem.test(bare);
    else isInList ||= isListItem.test(bare);
    if (bare.trim() === '') {
      if (blocks.at(-1) !== '') blocks.push('');
      isOpen = false;
    } else if (isOpen && fence === '' && !startsBlock.test(bare)) {
      blocks[blocks.length - 1] += ` ${bare.trim()}`;
      isOpen = !hasHardBreak(line);
    } else {
      blocks.push(bare);
      isOpen = fence === '' && !standsAlone.test(bare) && !hasHardBreak(line);
    }
  }
  return blocks.join('\n').trim();
}

/** A list's marker and the space behind it are a matter of taste, and so is space at the end and inside a line. */
const normalizeLine = (line: string): string =>
  line
    .replace(/^( {0,3}|\t*)[*+-]\s+(?=\S)/, '$1- ')
    .replace(/^(\s*)(\d{1,9})[.)]\s+(?=\S)/, '$1$2. ')
    .replace(/(\S)\s+/g, '$1 ')
    .trimEnd();

/** What begins a block of its own below a paragraph. */
const startsBlock = /^\s*(?:-\s|\d+\.\s|#{1,6}\s|>|\||={3,}\s*$|(?:[-*_]\s*){3,}$|\[\^?[^\]]+\]:)/;

/** A line that the next one does not continue. */
const standsAlone = /^(?: {4}|\t|\s*(?:#{1,6}\s|\||={3,}\s*$|(?:[-*_]\s*){3,}$))|\|\s*$/;

const isListItem = /^\s*(?:-|\d{1,9}\.)\s/;

const hasHardBreak = (line: string): boolean => line.endsWith('  ') || line.endsWith('\\');

/**
 * Comments are for those who write. Where one may stand in code, as in a text that has any, or behind a backslash, it
 * would be text, and stays.
 */
function dropComments(text: string): string {
  if (/`|~~~|\\<|^(?: {4}|\t)/m.test(text)) return text;
  const kept: string[] = [];
  let from = 0;
  for (;;) {
    const start = text.indexOf('<!--', from);
    const end = start < 0 ? -1 : text.indexOf('-->', start + 4);
    if (end < 0) return kept.join('') + text.slice(from);
    kept.push(text.slice(from, start));
    from = end + 3;
  }
}
