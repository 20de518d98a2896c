import stringWidth from 'string-width';
import { showInvisible } from '../text/show-invisible.ts';

export interface CodeFrameOptions {
  /** Lines shown before and after. */
  readonly context?: number;
  /** Columns of a terminal that a line may take, without its number. */
  readonly width?: number;
}

/**
 * The lines around a place, with their numbers, and a caret below the column (code points, from 1). Tabs become
 * spaces, hidden characters are written out, and long lines are cut around the column. Empty where the text has
 * no such line.
 */
export function formatCodeFrame(
  text: string,
  { line, column }: { line?: number | undefined; column?: number | undefined },
  { context = 2, width = 96 }: CodeFrameOptions = {},
): string {
  const lines = text.split(/\r\n|\r|\n/);
  if (line === undefined || line < 1 || line > lines.length) return '';
  const first = Math.max(1, line - context);
  const last = Math.min(lines.length, line + context);
  const gutter = String(last).length;
  const shown: string[] = [];
  for (let number = first; number <= last; number += 1) {
    const isMeant = number === line;
    const { before, after } = cut(lines[number - 1] ?? '', isMeant ? (column ?? 1) : 1, width);
    const mark = isMeant ? '>' : ' ';
    shown.push(`${mark} ${String(number).padStart(gutter)} | ${before}${after}`.trimEnd());
    if (isMeant && column !== undefined)
      shown.push(`  ${' '.repeat(gutter)} | ${' '.repeat(stringWidth(before))}^`);
  }
  return shown.join('\n');
}

/** What is shown of a line before and from a column on. */
function cut(line: string, column: number, width: number): { before: string; after: string } {
  const start = offsetOf(line, column);
  if (line.length <= width * 2 && stringWidth(show(line)) <= width)
    return { before: show(line.slice(0, start)), after: show(line.slice(start)) };
  const before = cutStart(line.slice(Math.max(0, start - width * 2), start), start > width * 2, width);
  const after = cutEnd(
    line.slice(start, start + width * 2),
    line.length > start + width * 2,
    width - stringWidth(before),
  );
  return { before, after };
}

const show = (text: string): string => showInvisible(text.replaceAll('\t', '  '));

function cutStart(text: string, isCut: boolean, width: number): string {
  const characters = [...show(text)];
  const room = Math.floor(width / 2);
  if (!isCut && stringWidth(characters.join('')) <= room) return characters.join('');
  return `…${takeWidth(characters.toReversed(), room - 1)
    .toReversed()
    .join('')}`;
}

function cutEnd(text: string, isCut: boolean, room: number): string {
  const characters = [...show(text)];
  if (!isCut && stringWidth(characters.join('')) <= room) return characters.join('');
  return `${takeWidth(characters, room - 1).join('')}…`;
}

/** The first characters that fit into so many columns. */
function takeWidth(characters: readonly string[], room: number): string[] {
  let taken = 0;
  const end = characters.findIndex((character) => (taken += stringWidth(character)) > room);
  return characters.slice(0, end < 0 ? characters.length : end);
}

/** The UTF-16 offset of a column, no further than the line's end. */
function offsetOf(line: string, column: number): number {
  let offset = 0;
  for (let count = 1; count < column && offset < line.length; count += 1)
    offset += (line.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
  return offset;
}
