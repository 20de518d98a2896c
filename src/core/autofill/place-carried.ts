import type { Card } from '../card/card.ts';
import { chooseProse, type ChosenProse } from '../card/choose-prose.ts';
import { makeFieldFinder } from '../card/find-field.ts';
import { type BodySection, sectionBody } from '../card/section-body.ts';
import { splitBody } from '../card/split-body.ts';
import type { TextEdit } from '../formats/source-text.ts';
import { isRecord } from '../text/is-record.ts';
import { formatPointer } from '../text/pointer.ts';
import { placeAt, putPlace } from './card-place.ts';
import type { CarriedField } from './carry-over.ts';

type Fields = Record<string, unknown>;

export interface PlacedFields {
  /** Edits of the body: under headings that stand empty, and new sections at its end. */
  readonly edits: readonly TextEdit[];
  /** The fields that go into the front matter. */
  readonly rest: readonly CarriedField[];
  /** Those whose heading stands empty, and whose text cannot stand under it. */
  readonly left: readonly CarriedField[];
}

export interface CarriedPlace {
  readonly body: string;
  /** Of the front matter. */
  readonly fields: Readonly<Fields>;
  /** BCP 47, of the card. */
  readonly language: string;
  /** Whether the body takes no new sections, as behind code that is not closed. */
  readonly isOpen: boolean;
}

/** Finds the place of each field that is carried over: long texts stand under their headings, in the card's language. */
export function placeCarried(
  carried: readonly CarriedField[],
  { body, fields, language, isOpen }: CarriedPlace,
): PlacedFields {
  const { standing, hasDetails } = readHeadings(body, fields);
  const edits: TextEdit[] = [];
  const left: CarriedField[] = [];
  const fresh: CarriedField[] = [];
  const rest: CarriedField[] = [];
  for (const field of carried) {
    const { path, pointer, value } = field;
    const section = standing.get(pointer);
    if (!section)
      (isOpen || (hasDetails && path.length === 3) || placeAt(fields, path) !== undefined
        ? rest
        : fresh
      ).push(field);
    else if (typeof value === 'string' && choose([field], language).sections.length > 0)
      edits.push(writeUnder(body, section, value));
    else left.push(field);
  }
  const chosen = choose(fresh, language);
  rest.push(...fresh.filter(({ path }) => placeAt(chosen.rest, path) !== undefined));
  if (chosen.sections.length > 0) {
    const gap = body === '' || body.endsWith('\n') ? '' : '\n';
    const added = chosen.sections.map((section) => `\n${section}\n`).join('');
    edits.push({ start: body.length, end: body.length, text: gap + added });
  }
  return { edits, rest, left };
}

const choose = (fields: readonly CarriedField[], language: string): ChosenProse =>
  chooseProse(withCarried({ language }, fields) as Card);

/** The sections of a body by the pointers of their fields, and whether it names custom details. */
function readHeadings(
  body: string,
  fields: Readonly<Fields>,
): { standing: ReadonlyMap<string, BodySection>; hasDetails: boolean } {
  const findField = makeFieldFinder(fields);
  const found = sectionBody(splitBody(body)).sections.map((section) => ({
    section,
    field: findField(section),
  }));
  const standing = found.flatMap(({ section, field }) =>
    field.kind === 'field' ? [[formatPointer(field.path), section] as const] : [],
  );
  return { standing: new Map(standing), hasDetails: found.some(({ field }) => field.kind === 'group') };
}

function writeUnder(body: string, { heading, text, textLine }: BodySection, value: string): TextEdit {
  if (text === '') {
    const start = offsetOf(body, heading.end);
    const before = start > 0 && body[start - 1] !== '\n' ? '\n\n' : '\n';
    const isBlankBelow = start >= body.length || body[start] === '\n';
    return { start, end: start, text: `${before}${value}\n${isBlankBelow ? '' : '\n'}` };
  }
  const start = offsetOf(body, textLine);
  return { start, end: start + text.length, text: value };
}

/** Where a line begins, from 0. */
function offsetOf(body: string, line: number): number {
  let at = 0;
  for (let count = 0; count < line; count += 1) {
    const found = body.indexOf('\n', at);
    if (found < 0) return body.length;
    at = found + 1;
  }
  return at;
}

/** A card with the fields in their places. */
export function withCarried(card: Readonly<Fields>, carried: readonly CarriedField[]): Fields {
  const whole = structuredClone(card) as Fields;
  for (const { path, value } of carried) putPlace(whole, path, value);
  return isRecord(whole) ? whole : {};
}
