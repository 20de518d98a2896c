import { normalizeHeading } from '../../card/headings.ts';
import { formatPointer } from '../../text/pointer.ts';
import type { Fate } from '../format.ts';
import { fromCardProse, toCardProse } from '../card-prose.ts';
import { ownAt } from './read-fields.ts';
import { type ListedLine, readLines } from './read-lines.ts';
import { isEmpty, type Path, putAt, type ReadmeReading } from './readme-reading.ts';
import { type ReadmeBody, type Section, splitSections } from './readme-sections.ts';
import { fitName, makeUniqueNames } from './result-names.ts';
import { fieldOfHeading, lineKindOf } from './section-fields.ts';

/** A section's part of a field's text. */
export interface Piece {
  /** Index of the section. */
  readonly section: number;
  /** The line that divides it from the piece above; empty for the first. */
  readonly heading: string;
  readonly text: string;
}

/** A text of the card, and the sections that it was read from, in their order. */
export interface ProseField {
  readonly to: Path;
  /** How many levels deeper a heading is in the card than in the README. */
  readonly shift: number;
  readonly pieces: readonly Piece[];
}

export interface BodyReading {
  readonly body: ReadmeBody;
  readonly fields: readonly ProseField[];
  /** Lines with a field of their own, by its pointer. */
  readonly lines: ReadonlyMap<string, ListedLine>;
  readonly fates: readonly Fate[];
  /** The section whose heading is the model's name; undefined where there is none. */
  readonly title: number | undefined;
}

const details = ['additional_information', 'custom_details'] as const;

interface Owner {
  readonly to: Path;
  readonly shift: number;
  /** The least level of a heading inside the text. */
  readonly base: number;
  readonly pieces: Piece[];
}

/** Reads the Markdown of a README into the card: known headings into their fields, others into custom details. */
export function readSections(reading: ReadmeReading, markdown: string): BodyReading {
  const body = splitSections(markdown);
  const title = findTitle(body.sections);
  const evaluations = listNames(reading.card);
  const lines = new Map<string, ListedLine>();
  const fates: Fate[] = [];
  const owners = new Map<string, Owner>();
  const ownerOf: (Owner | undefined)[] = [];
  const detailName = makeUniqueNames(255);
  const known = ownAt(reading.card, details);
  for (const name of Object.keys(typeof known === 'object' && known !== null ? known : {}))
    detailName([normalizeHeading(name)]);
  for (const [index, section] of body.sections.entries()) {
    if (index === title) fates.push(readTitle(reading, section));
    const own = readLines(body.lines, section.textStart, section.textEnd, lineKindOf(section.title));
    const taken = takeLines(reading, own, lines, section, fates);
    const written = textWithout(body.lines, section, taken);
    const text = isEmpty(written) ? written : toCardProse(written);
    const isTop = index === title || section.level === 0;
    const field = isTop ? descriptionPath : fieldOfHeading(section.title, evaluations);
    const parent = section.parent === title ? undefined : ownerOf[section.parent];
    const from = index === title ? `${section.from}/` : section.from;
    if (field && isFree(reading, field, text, owners)) {
      const owner = ownerFor(field, section.level === 0 ? 1 : section.level, 3, owners);
      if (!isTop) ownerOf[index] = owner;
      addPiece(owner, index, section, text, from, fates);
      continue;
    }
    if (parent) {
      ownerOf[index] = parent;
      addPiece(parent, index, section, text, from, fates);
      continue;
    }
    const name = freeDetail(section.title, detailName);
    const owner = ownerFor([...details, name], section.level, 4, owners);
    ownerOf[index] = owner;
    addPiece(owner, index, section, text, from, fates);
  }
  const fields = [...owners.values()].filter(({ pieces }) => pieces.length > 0);
  for (const { to, pieces } of fields) putAt(reading.card, to, joinPieces(pieces));
  return { body, fields, lines, fates: countRepeated(fates), title };
}

/** The text of a field: its pieces, each below its heading. */
export const joinPieces = (pieces: readonly Piece[]): string =>
  pieces.map(({ heading, text }) => [heading, text].filter(Boolean).join('\n\n')).join('\n\n');

const descriptionPath: Path = ['model_overview', 'model_description'];

function addPiece(
  owner: Owner,
  index: number,
  section: Section,
  text: string,
  from: string,
  fates: Fate[],
): void {
  if (isEmpty(text)) {
    // A heading with nothing below it and no line taken is a leaf with nothing in it.
    if (section.level > 0 || text !== '') fates.push({ file: '', from, reason: 'empty' });
    return;
  }
  const level = Math.min(6, Math.max(1, section.level) + owner.shift);
  const heading =
    owner.pieces.length === 0 || section.title === ''
      ? ''
      : `${'#'.repeat(Math.max(owner.base, level))} ${section.title}`;
  const isWhole = heading === '' && !text.includes('\\') && fromCardProse(text) === text;
  owner.pieces.push({ section: index, heading, text });
  fates.push({ file: '', from, to: formatPointer(owner.to), how: isWhole ? 'same' : 'converted' });
}

function ownerFor(to: Path, level: number, base: number, owners: Map<string, Owner>): Owner {
  const key = formatPointer(to);
  const owner = owners.get(key) ?? { to, base, shift: base - (level + 1), pieces: [] };
  owners.set(key, owner);
  return owner;
}

/** A field that the front matter fills already is not filled from the body, and a short one with one short text alone. */
function isFree(
  reading: ReadmeReading,
  field: Path,
  text: string,
  owners: ReadonlyMap<string, Owner>,
): boolean {
  if (field.at(-1) === 'model_owner')
    return (
      ownAt(reading.card, field) === undefined && !owners.has(formatPointer(field)) && text.length <= 1024
    );
  return owners.has(formatPointer(field)) || ownAt(reading.card, field) === undefined;
}

function freeDetail(title: string, nameOf: (choices: readonly string[]) => string): string {
  const plain = title.replaceAll(/[*_`]+/g, '').trim();
  const written = fitName(plain === '' || plain === '__proto__' ? 'Untitled' : plain, 255);
  const normal = normalizeHeading(written);
  const given = nameOf([normal]);
  return given === normal ? written : fitName(written + given.slice(normal.length), 255);
}

/** The first heading, where it is of level 1 and means no field. */
function findTitle(sections: readonly Section[]): number | undefined {
  const first = sections[1];
  return first?.level === 1 && first.title !== '' && !fieldOfHeading(first.title, []) ? 1 : undefined;
}

/** A title that nobody wrote: the template's, with what it has where the name is to be. */
function isUnnamed(title: string): boolean {
  const named = title.length > 1024 ? title : title.replace(/^model card (?:for|of) /i, '');
  return isEmpty(named) || (named !== title && /^(?:model id|\{\{.*\}\})$/i.test(named.trim()));
}

function readTitle(reading: ReadmeReading, { title, from }: Section): Fate {
  const to = '/model_overview/model_name';
  const name = ownAt(reading.card, ['model_overview', 'model_name']);
  if (isUnnamed(title)) return { file: '', from, reason: 'empty' };
  if (name === title) return { file: '', from, reason: 'repeated' };
  if (name !== undefined) return { file: '', from, reason: 'field-taken' };
  putAt(reading.card, ['model_overview', 'model_name'], fitName(title, 1024));
  return { file: '', from, to, how: title.length <= 1024 ? 'same' : 'converted' };
}

function takeLines(
  reading: ReadmeReading,
  own: readonly ListedLine[],
  lines: Map<string, ListedLine>,
  section: Section,
  fates: Fate[],
): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const listed of own) {
    const star = listed.to.indexOf('*');
    const list = star < 0 ? undefined : ownAt(reading.card, listed.to.slice(0, star));
    const next = Array.isArray(list) ? list.length : 0;
    const to = listed.to.map((key) => (key === '*' ? next : key));
    if (
      star < 0 ? ownAt(reading.card, to) !== undefined : next >= (listed.to.includes('frameworks') ? 50 : 100)
    )
      continue;
    if (star >= 0 && to.at(-1) === 'value') putAt(reading.card, [...to.slice(0, -1), 'name'], listed.label);
    putAt(reading.card, to, listed.written);
    lines.set(formatPointer(to), listed);
    taken.add(listed.line);
    const how = typeof listed.written === 'string' ? 'same' : 'converted';
    fates.push({
      file: '',
      from: `${section.from}${formatPointer([listed.label])}`,
      to: formatPointer(to),
      how,
    });
  }
  return taken;
}

function textWithout(lines: readonly string[], section: Section, taken: ReadonlySet<number>): string {
  const kept = lines.slice(section.textStart, section.textEnd);
  if (taken.size === 0) return kept.join('\n');
  return kept
    .filter((_, index) => !taken.has(section.textStart + index))
    .join('\n')
    .trim();
}

/** Gives leaves of the same address a number. */
function countRepeated(fates: readonly Fate[]): Fate[] {
  const seen = new Map<string, number>();
  return fates.map((fate) => {
    const count = (seen.get(fate.from) ?? 0) + 1;
    seen.set(fate.from, count);
    return count === 1 ? fate : { ...fate, from: `${fate.from}[${count}]` };
  });
}

function listNames(card: Readonly<Record<string, unknown>>): string[] {
  const list = card['evaluation_details'];
  return Array.isArray(list) ? list.map((entry: unknown) => String(ownAt(entry, ['name']))) : [];
}
