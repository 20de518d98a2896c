import { matchHeading, type MatchedHeading } from './headings.ts';
import type { BodyHeading, SplitBody } from './split-body.ts';

/** A heading that stands for a field, or ought to, and the text below it. */
export interface BodySection {
  readonly heading: BodyHeading;
  /** The field of a heading of level 2; undefined where no field has it. */
  readonly match: MatchedHeading | undefined;
  /** Whether the heading is the name of a custom detail. */
  readonly isDetail: boolean;
  /** Without blank lines at both ends; empty for an empty section. */
  readonly text: string;
  /** The line of the body on which the text begins, from 0; of the heading where there is none. */
  readonly textLine: number;
}

export interface SectionedBody {
  /** The line of the first text that stands before every heading, from 0. */
  readonly strayLine: number | undefined;
  readonly sections: readonly BodySection[];
}

/** Gives every heading the text that belongs to it: all up to the next heading that stands for a field. */
export function sectionBody(body: SplitBody): SectionedBody {
  const dividers = chooseDividers(body.headings);
  const firstLine = dividers[0]?.heading.line ?? body.lines.length;
  const strayLine = body.lines
    .slice(0, firstLine)
    .findIndex((line, index) => line.trim() !== '' && !body.comments.has(index));
  const sections = dividers.map((divider, index) => {
    const end = dividers[index + 1]?.heading.line ?? body.lines.length;
    return { ...divider, ...trimLines(body.lines, divider.heading, end) };
  });
  return { strayLine: strayLine < 0 ? undefined : strayLine, sections };
}

type Divider = Pick<BodySection, 'heading' | 'match' | 'isDetail'>;

/** Headings of level 1 and 2, and of level 3 in a group; the others belong to the field above them. */
function chooseDividers(headings: readonly BodyHeading[]): Divider[] {
  const dividers: Divider[] = [];
  let isInGroup = false;
  for (const heading of headings) {
    if (heading.level > 2) {
      if (isInGroup) dividers.push({ heading, match: undefined, isDetail: true });
      continue;
    }
    const match = heading.level === 2 ? matchHeading(heading.text) : undefined;
    isInGroup = match?.heading.isGroup ?? false;
    dividers.push({ heading, match, isDetail: false });
  }
  return dividers;
}

function trimLines(
  lines: readonly string[],
  heading: BodyHeading,
  end: number,
): Pick<BodySection, 'text' | 'textLine'> {
  let first = heading.end;
  let last = end;
  while (first < last && lines[first]?.trim() === '') first += 1;
  while (last > first && lines[last - 1]?.trim() === '') last -= 1;
  if (first === last) return { text: '', textLine: heading.line };
  return { text: lines.slice(first, last).join('\n'), textLine: first };
}
