import { splitBody } from '../../card/split-body.ts';
import { removeHidden } from '../../card/find-hidden.ts';
import { formatPointer } from '../../text/pointer.ts';
import { longestParagraph } from '../../validate/parse-prose.ts';

/** A heading of a README with the text below it, up to the next heading of any level; the text above all has level 0. */
export interface Section {
  readonly level: number;
  readonly title: string;
  /** `#` and the headings above it and its own, as a pointer: `#/Uses/Direct use`. */
  readonly from: string;
  /** The section that it stands under, by index; -1 where there is none. */
  readonly parent: number;
  /** Lines of the body, from 0: the heading, and the text below it with blank lines at both ends left out. */
  readonly line: number;
  readonly headingEnd: number;
  readonly textStart: number;
  readonly textEnd: number;
}

export interface ReadmeBody {
  readonly lines: readonly string[];
  readonly sections: readonly Section[];
}

/** Parts the Markdown of a README at all its headings; one longer than a paragraph may be is text. */
export function splitSections(body: string): ReadmeBody {
  const { lines, headings: all } = splitBody(body, 6);
  const headings = all.filter(({ text }) => text.length <= longestParagraph);
  const sections: Section[] = [];
  const above: number[] = [];
  const seen = new Map<string, number>();
  const add = (level: number, title: string, line: number, headingEnd: number, end: number): void => {
    while (above.length > 0 && (sections[above.at(-1) ?? 0]?.level ?? 0) >= level) above.pop();
    const parent = above.at(-1) ?? -1;
    const path = level === 0 ? '#' : (sections[parent]?.from ?? '#') + formatPointer([title]);
    const count = (seen.get(path) ?? 0) + 1;
    seen.set(path, count);
    const from = count === 1 ? path : `${path}[${count}]`;
    if (level > 0) above.push(sections.length);
    sections.push({ level, title, from, parent, line, headingEnd, ...trimBlank(lines, headingEnd, end) });
  };
  add(0, '', 0, 0, headings[0]?.line ?? lines.length);
  for (const [index, { level, text, line, end }] of headings.entries())
    add(
      level,
      removeHidden(text).replaceAll(/\s+/g, ' '),
      line,
      end,
      headings[index + 1]?.line ?? lines.length,
    );
  return { lines, sections };
}

function trimBlank(
  lines: readonly string[],
  start: number,
  end: number,
): { textStart: number; textEnd: number } {
  let first = start;
  let last = end;
  while (first < last && (lines[first] ?? '').trim() === '') first += 1;
  while (last > first && (lines[last - 1] ?? '').trim() === '') last -= 1;
  return { textStart: first, textEnd: Math.max(first, last) };
}
