/** Line and column from 1; the column counts code points. */
export interface LinePlace {
  readonly line: number;
  readonly column: number;
}

/** Finds line and column of offsets (UTF-16) in a text whose lines end in LF, CRLF or CR. */
export interface LineIndex {
  place(offset: number): LinePlace;
}

export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
  return {
    place(offset) {
      const end = Math.min(Math.max(offset, 0), text.length);
      const line = lastAtMost(starts, end);
      return { line: line + 1, column: countCodePoints(text, starts[line] ?? 0, end) + 1 };
    },
  };
}

function lastAtMost(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A pair of surrogates counts once; so does a lone one. */
export function countCodePoints(text: string, start: number, end: number): number {
  let count = end - start;
  for (let index = start; index < end - 1; index += 1) {
    if (isHigh(text.charCodeAt(index)) && isLow(text.charCodeAt(index + 1))) {
      count -= 1;
      index += 1;
    }
  }
  return count;
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
