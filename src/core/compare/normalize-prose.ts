import { closesFence, openedFence } from '../text/fence.ts';

/**
 * A text in Markdown as it is compared: paragraphs on one line each, lists with one marker, comments gone. What is set
 * as it stands (code, tables, hard line breaks) stays. Two texts that come out alike say the same.
 */
export function normalizeProse(text: string): string {
  const lines = dropComments(text.normalize('NFC').replaceAll(/\r+\n|\r/g, '\n')).split('\n');
  const blocks: string[] = [];
  let fence = '';
  let isOpen = false;
  for (const line of lines) {
    if (fence !== '') {
      blocks.push(line);
      if (closesFence(line, fence)) fence = '';
      isOpen = false;
      continue;
    }
    fence = openedFence(line);
    const bare = fence === '' ? normalizeLine(line) : line;
    if (bare.trim() === '') {
      if (blocks.at(-1) !== '') blocks.push('');
      isOpen = false;
    } else if (isOpen && fence === '' && !startsBlock.test(bare)) {
      blocks[blocks.length - 1] += ` ${bare.trim()}`;
      isOpen = !isHardBreak.test(line);
    } else {
      blocks.push(bare);
      isOpen = fence === '' && !standsAlone.test(bare) && !isHardBreak.test(line);
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

const isHardBreak = /(?: {2,}|\\)$/;

/** Comments are for those who write. Inside code they would be text, and there they stay. */
const dropComments = (text: string): string =>
  text.includes('```') || text.includes('~~~') ? text : text.replaceAll(/<!--[^]*?-->/g, '');
