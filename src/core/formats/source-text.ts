import { decodeUtf8 } from '../text/decode-utf8.ts';

/** A part of a text, in UTF-16 code units, and what stands there instead. Edits do not overlap. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text with LF alone at the ends of its lines, which knows the line ends and the byte order mark that it had. */
export interface SourceText {
  readonly text: string;
  /** The bytes with edits made: what is not edited stays as it was; new lines end as those around them. */
  edit(edits: readonly TextEdit[]): Uint8Array;
}

const byteOrderMark = '\uFEFF';

/** Reads a text. CR CR LF is one end of a line, which a tool wrote that turned LF into CRLF twice. */
export function readText(bytes: Uint8Array): SourceText {
  const decoded = decodeUtf8(bytes).text;
  const mark = decoded.startsWith(byteOrderMark) ? byteOrderMark : '';
  const parts = decoded.slice(mark.length).split(/(\r\r\n|\r\n|\n|\r)/);
  const isPlain = !decoded.includes('\r');
  const ends = isPlain ? [] : parts.filter((_, index) => index % 2 === 1);
  const text = isPlain
    ? decoded.slice(mark.length)
    : parts.map((part, index) => (index % 2 === 1 ? '\n' : part)).join('');
  return {
    text,
    edit(edits) {
      if (edits.length === 0) return bytes;
      return new TextEncoder().encode(mark + applyEdits(text, edits, ends));
    },
  };
}

function applyEdits(text: string, edits: readonly TextEdit[], ends: readonly string[]): string {
  let line = 0;
  const restore = (kept: string): string =>
    ends.length === 0 ? kept : kept.replaceAll('\n', () => ends[line++] ?? '\n');
  const out: string[] = [];
  let at = 0;
  const ordered = edits
    .map((edit, index) => ({ ...edit, index }))
    .toSorted((a, b) => a.start - b.start || a.end - b.end || a.index - b.index);
  for (const { start, end, text: inserted } of ordered) {
    if (start < at) throw new RangeError('Two edits overlap.');
    out.push(restore(text.slice(at, start)));
    const lineEnd = ends[line] ?? ends[line - 1] ?? '\n';
    out.push(lineEnd === '\n' ? inserted : inserted.replaceAll('\n', lineEnd));
    if (ends.length > 0) line += countLineFeeds(text, start, end);
    at = end;
  }
  out.push(restore(text.slice(at)));
  return out.join('');
}

function countLineFeeds(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
