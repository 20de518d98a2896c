import { knownHeadings } from '../../card/headings.ts';
import { closesFence, openedFence } from '../../text/fence.ts';
import { isRecord } from '../../text/is-record.ts';
import { formatPointer, parentPointer, valueAt } from '../../text/pointer.ts';
import { fromCardProse } from '../card-prose.ts';
import { ownAt } from './read-fields.ts';
import type { ListedLine } from './read-lines.ts';
import type { ReadReadme } from './read-readme.ts';
import { joinPieces, type Piece, type ProseField } from './read-sections.ts';
import type { TextEdit } from '../source-text.ts';

type Tree = Readonly<Record<string, unknown>>;

/** The lines `start` to `end` of the body, and what stands there instead. */
interface LineEdit {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
}

/** The edits of a README's body that make its texts those of a card. */
export function editSections(read: ReadReadme, card: Tree): TextEdit[] {
  const { body, reading } = read;
  const { lines } = body.body;
  const edits: LineEdit[] = [];
  for (const field of body.fields) {
    const now = ownAt(card, field.to);
    if (now !== ownAt(reading.card, field.to))
      edits.push(...editProse(read, field, typeof now === 'string' ? now : ''));
  }
  for (const [pointer, listed] of body.lines) {
    const now = valueAt(card, pointer);
    const name = listed.isNamed ? valueAt(card, `${parentPointer(pointer)}/name`) : listed.label;
    if (now === listed.written && name === listed.label) continue;
    const written = writeLine(lines[listed.line] ?? '', listed, name, now);
    edits.push({ start: listed.line, end: listed.line + 1, lines: written === undefined ? [] : [written] });
  }
  edits.push(...addParameters(read, card));
  edits.push(...editTitle(read, card));
  const added = addSections(read, card);
  if (added.length > 0) {
    const end = lines.at(-1) === '' ? lines.length - 1 : lines.length;
    const isBlank = end === 0 || (lines[end - 1] ?? '').trim() === '';
    edits.push({ start: end, end, lines: [...(isBlank ? [] : ['']), ...added] });
  }
  return withoutOverlaps(edits).map((edit) => toTextEdit(lines, edit));
}

/** A line with another value, and of a hyperparameter another name; undefined where it has none any more. */
function writeLine(line: string, listed: ListedLine, name: unknown, value: unknown): string | undefined {
  if ((typeof value !== 'string' && typeof value !== 'number') || typeof name !== 'string') return undefined;
  const text = String(value);
  if (text.trim() === '' || `${name}${text}`.includes('\n')) return text.trim() === '' ? undefined : line;
  const before = line.slice(0, listed.column);
  const at = listed.isNamed ? before.lastIndexOf(listed.label) : -1;
  return (at < 0 ? before : before.slice(0, at) + name + before.slice(at + listed.label.length)) + text;
}

/** Hyperparameters that came go below the last that stands in the text. */
function addParameters({ body }: ReadReadme, card: Tree): LineEdit[] {
  const path = '/training_details/training_job_details/user_provided_hyper_parameters';
  const list = valueAt(card, path);
  const known = [...body.lines].filter(([pointer]) => pointer.startsWith(`${path}/`));
  const last = known.at(-1)?.[1];
  if (!last || !Array.isArray(list)) return [];
  const added = (list as unknown[]).slice(known.length).flatMap((entry) => {
    const [name, value] = [ownAt(entry, ['name']), ownAt(entry, ['value'])];
    return typeof name === 'string' && typeof value === 'string' && !/\n/.test(name + value)
      ? [`- ${name}: ${value}`]
      : [];
  });
  return added.length === 0 ? [] : [{ start: last.line + 1, end: last.line + 1, lines: added }];
}

/** A text with one piece takes the place of its section's; one with several is parted at their headings again. */
function editProse({ body }: ReadReadme, { to, pieces, shift }: ProseField, now: string): LineEdit[] {
  const parts = partPieces(pieces, now);
  const isDetail = to[0] === 'additional_information' && to[1] === 'custom_details';
  return pieces.flatMap((piece, index): LineEdit[] => {
    const section = body.body.sections[piece.section];
    const text = parts[index] ?? '';
    if (!section || text === piece.text) return [];
    const written = fromCardProse(shiftHeadings(text, -shift, isDetail));
    const owned = [...body.lines.values()]
      .map(({ line }) => line)
      .filter((line) => line >= section.textStart && line < section.textEnd);
    if (text === '' && owned.length === 0) {
      const hasBelow = body.body.sections.some(({ parent }) => parent === piece.section);
      const isTitle = piece.section === body.title || section.level === 0;
      const start = hasBelow || isTitle ? section.textStart : section.line;
      return [{ start, end: skipBlank(body.body.lines, section.textEnd), lines: [] }];
    }
    return replaceRuns(section, owned, text === '' ? [] : written.split('\n'));
  });
}

/** The lines of a section but for those that have a field of their own: the first run is replaced, others go. */
function replaceRuns(
  section: { readonly textStart: number; readonly textEnd: number },
  owned: readonly number[],
  lines: readonly string[],
): LineEdit[] {
  if (owned.length === 0) return [{ start: section.textStart, end: section.textEnd, lines }];
  const runs: { start: number; end: number }[] = [];
  let start = section.textStart;
  for (const line of [...owned, section.textEnd]) {
    if (line > start) runs.push({ start, end: line });
    start = line + 1;
  }
  const first = runs[0] ?? { start: section.textStart, end: section.textStart };
  const isFirst = first.start === section.textStart;
  const spaced = lines.length === 0 ? [] : isFirst ? [...lines, ''] : ['', ...lines];
  return [{ ...first, lines: spaced }, ...runs.slice(1).map((run) => ({ ...run, lines: [] }))];
}

/** A text in as many parts as there are pieces; the whole in the first where a heading between them is gone. */
function partPieces(pieces: readonly Piece[], text: string): string[] {
  if (text === joinPieces(pieces)) return pieces.map((piece) => piece.text);
  const parts: string[] = [];
  let rest = `\n${text}\n`;
  for (const { heading } of pieces.slice(1)) {
    const at = heading === '' ? -1 : rest.indexOf(`\n${heading}\n`);
    if (at < 0) return [text];
    parts.push(rest.slice(0, at));
    rest = rest.slice(at + heading.length + 1);
  }
  return [...parts, rest].map((part) => part.replace(/^(?:[ \t]*\n)+/, '').trimEnd());
}

function editTitle({ body, reading }: ReadReadme, card: Tree): LineEdit[] {
  const old = ownAt(reading.card, ['model_overview', 'model_name']);
  const now = ownAt(card, ['model_overview', 'model_name']);
  const section = body.title === undefined ? undefined : body.body.sections[body.title];
  if (!section || section.title !== old || typeof now !== 'string' || now === old) return [];
  const line = body.body.lines[section.line] ?? '';
  const at = line.indexOf(section.title);
  if (at < 0 || now.includes('\n')) return [];
  const written = line.slice(0, at) + now + line.slice(at + section.title.length);
  return [{ start: section.line, end: section.line + 1, lines: [written] }];
}

/** Sections for the texts that the README does not have, under the headings that our own cards have. */
function addSections({ body, reading }: ReadReadme, card: Tree): string[] {
  const added: string[] = [];
  const add = (heading: string, text: unknown): void => {
    if (typeof text === 'string' && text.trim() !== '')
      added.push(heading, '', ...text.trim().split('\n'), '');
  };
  const isNew = (path: readonly (string | number)[]): boolean =>
    ownAt(reading.card, path) === undefined &&
    !body.fields.some(({ to }) => formatPointer(to) === formatPointer(path));
  const name = ownAt(card, ['model_overview', 'model_name']);
  if (body.body.lines.every((line) => line.trim() === '') && typeof name === 'string' && !/\n/.test(name))
    added.push(`# ${name}`, '');
  for (const { path, level, en, isGroup } of knownHeadings) {
    if (level !== 2 || isGroup) continue;
    if (!path.includes('*')) {
      if (isNew(path)) add(`## ${en}`, ownAt(card, path));
      continue;
    }
    const list = card['evaluation_details'];
    for (const [index, entry] of (Array.isArray(list) ? (list as unknown[]) : []).entries()) {
      const field = path.map((key) => (key === '*' ? index : key));
      const title = ownAt(entry, ['name']);
      if (typeof title === 'string' && isNew(field))
        add(`## ${en.replace('{name}', () => title)}`, ownAt(card, field));
    }
  }
  // Below a section of level 1 that is not the title, one of level 2 would be a part of it.
  const isBelow = body.body.sections.some(({ level }, index) => level === 1 && index !== body.title);
  const marks = isBelow ? '#' : '##';
  const all = ownAt(card, details);
  for (const [key, text] of Object.entries(isRecord(all) ? all : {}))
    if (typeof text === 'string' && isNew([...details, key]) && !key.includes('\n'))
      add(`${marks} ${key}`, shiftHeadings(text, marks.length - 3, true));
  return added.slice(0, -1);
}

const details = ['additional_information', 'custom_details'] as const;

/** Gives headings at the margin another level. A heading of the card is never one that divides it. */
function shiftHeadings(text: string, by: number, isDetail: boolean): string {
  if (by === 0 || !text.includes('#')) return text;
  const least = isDetail ? 4 : 3;
  let fence = '';
  return text
    .split('\n')
    .map((line) => {
      if (fence !== '') {
        if (closesFence(line, fence)) fence = '';
        return line;
      }
      fence = openedFence(line);
      const marks = /^#{1,6}(?=[ \t]|$)/.exec(line)?.[0];
      if (marks === undefined || marks.length < least) return line;
      return '#'.repeat(Math.min(6, Math.max(2, marks.length + by))) + line.slice(marks.length);
    })
    .join('\n');
}

/** After a section that goes, the blank lines go that stood below it. */
function skipBlank(lines: readonly string[], from: number): number {
  let end = from;
  while (end < lines.length - 1 && (lines[end] ?? '').trim() === '') end += 1;
  return end;
}

/** Of edits that overlap the first stays; what the others were for is found when the README is read again. */
function withoutOverlaps(edits: readonly LineEdit[]): LineEdit[] {
  const kept: LineEdit[] = [];
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = kept.at(-1);
    if (!last || edit.start >= last.end) kept.push(edit);
  }
  return kept;
}

function toTextEdit(lines: readonly string[], { start, end, lines: written }: LineEdit): TextEdit {
  const offsets = lineOffsets(lines);
  const from = offsets[start] ?? 0;
  const isLast = end >= lines.length;
  const to = isLast ? (offsets[lines.length] ?? 1) - 1 : (offsets[end] ?? 0);
  const text = written.join('\n') + (written.length > 0 && !isLast ? '\n' : '');
  const isAppended = start >= lines.length;
  return isAppended
    ? { start: to, end: to, text: `\n${text}` }
    : { start: from, end: Math.max(from, to), text };
}

const offsetsOf = new WeakMap<readonly string[], number[]>();

function lineOffsets(lines: readonly string[]): number[] {
  const known = offsetsOf.get(lines);
  if (known) return known;
  const offsets = [0];
  for (const line of lines) offsets.push((offsets.at(-1) ?? 0) + line.length + 1);
  offsetsOf.set(lines, offsets);
  return offsets;
}
