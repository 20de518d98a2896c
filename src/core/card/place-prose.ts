import type { Problem } from '../problem/problem.ts';
import { excerpt } from '../text/excerpt.ts';
import { isRecord } from '../text/is-record.ts';
import { formatPointer, valueAt } from '../text/pointer.ts';
import type { Located } from '../yaml/parse-yaml.ts';
import { bodyProblem } from './body-problems.ts';
import { fieldLabel } from './field-names.ts';
import { type FoundField, makeFieldFinder } from './find-field.ts';
import type { BodySection, SectionedBody } from './section-body.ts';

/** Where the text of a field stands in the file, by line from 1. */
export interface ProsePlace {
  readonly headingLine: number;
  /** Of the first line of the text. */
  readonly textLine: number;
}

export interface PlacedProse {
  /** By JSON Pointer. */
  readonly places: ReadonlyMap<string, ProsePlace>;
  readonly problems: readonly Problem[];
}

const maximumProblems = 100;

/** Writes the text of every section into its field of `card`, which it changes, and reports what has no place. */
export function placeProse(
  card: Record<string, unknown>,
  { strayLine, sections }: SectionedBody,
  { file, bodyLine, yaml }: { file: string; bodyLine: number; yaml: Located },
): PlacedProse {
  const places = new Map<string, ProsePlace>();
  const problems: Problem[] = [];
  const findField = makeFieldFinder(card);
  const firstLines = new Map<string, number>();
  const at = (line: number): { file: string; line: number; column: number } => ({
    file,
    line: bodyLine + line,
    column: 1,
  });
  if (strayLine !== undefined) problems.push(bodyProblem('body/text-before-heading', {}, at(strayLine)));
  for (const section of sections) {
    if (problems.length >= maximumProblems) break;
    const found = findField(section);
    const where = at(section.heading.line);
    if (found.kind !== 'field' && found.kind !== 'group') {
      problems.push(describeStray(section, found, where));
      continue;
    }
    const pointer = formatPointer(found.path);
    const first = firstLines.get(pointer);
    if (first !== undefined) {
      problems.push(
        bodyProblem('body/repeated-heading', { heading: excerpt(section.heading.text), first }, where),
      );
      continue;
    }
    firstLines.set(pointer, where.line);
    if (found.kind === 'group') {
      if (section.text !== '')
        problems.push(bodyProblem('body/text-before-detail', {}, at(section.textLine)));
      continue;
    }
    if (valueAt(card, pointer) !== undefined) {
      const field = excerpt(fieldLabel(found.path, 'en'));
      const line = yaml.locate(pointer, 'key').line ?? 1;
      problems.push(bodyProblem('body/field-in-both-places', { field, pointer, first: line }, where));
      continue;
    }
    if (section.text === '' || !write(card, found.path, section.text)) continue;
    places.set(pointer, { headingLine: where.line, textLine: bodyLine + section.textLine });
  }
  return { places, problems };
}

function describeStray(
  { heading }: BodySection,
  found: Exclude<FoundField, { kind: 'field' | 'group' }>,
  where: { file: string; line: number; column: number },
): Problem {
  const written = excerpt(heading.text);
  switch (found.kind) {
    case 'nameless':
      return bodyProblem('body/nameless-heading', {}, where);
    case 'title':
      return bodyProblem('body/title-heading', { heading: written }, where);
    case 'unknown':
      return bodyProblem('body/unknown-heading', { heading: written, nearest: found.nearest }, where);
    case 'unknown-evaluation':
      return bodyProblem(
        'body/unknown-evaluation',
        { name: excerpt(found.name), nearest: found.nearest && excerpt(found.nearest) },
        where,
      );
    case 'forbidden':
      return bodyProblem('body/forbidden-name', { name: found.name }, where);
  }
}

/** Makes the sections above a field where they are missing. False where something else stands there. */
function write(card: Record<string, unknown>, path: readonly string[], text: string): boolean {
  let holder: unknown = card;
  for (const key of path.slice(0, -1)) {
    if (Array.isArray(holder)) holder = holder[Number(key)];
    else if (isRecord(holder)) {
      if (!Object.hasOwn(holder, key)) holder[key] = {};
      holder = holder[key];
    }
  }
  const last = path.at(-1);
  if (!isRecord(holder) || last === undefined) return false;
  holder[last] = text;
  return true;
}
