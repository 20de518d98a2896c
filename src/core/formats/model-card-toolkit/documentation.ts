import { fieldLabel, findField } from '../../card/field-names.ts';
import { knownHeadings } from '../../card/headings.ts';
import { type BodyHeading, splitBody } from '../../card/split-body.ts';
import { isRecord } from '../../text/is-record.ts';
import { formatPointer, parsePointer, valueAt } from '../../text/pointer.ts';
import { fromCardProse, toCardProse } from '../card-prose.ts';
import { isEmpty } from '../reading.ts';
import { type CardReader, details } from './card-reader.ts';
import type { TreeEdit } from './edit-tree.ts';

const from = '/model_details/documentation';
const ownDetail = `${details}/documentation`;
const group = 'Additional information';

/** Fields that the toolkit has no place for, which stand at the end of its documentation under their names. */
const homeless = [
  '/model_overview/model_id',
  '/model_overview/model_creator',
  '/model_overview/problem_type',
  '/intended_uses/purpose_of_model',
  '/intended_uses/out_of_scope_uses',
  '/intended_uses/factors_affecting_model_efficiency',
  '/intended_uses/risk_rating',
  '/intended_uses/explanations_for_risk_rating',
  '/business_details/business_problem',
  '/business_details/line_of_business',
  '/training_details/objective_function/notes',
  '/training_details/training_observations',
  '/additional_information/human_oversight',
  '/additional_information/cybersecurity',
  '/additional_information/monitoring_plan',
] as const;

const byHeading = new Map(homeless.map((to) => [headingOf(to), to] as const));

function headingOf(to: string): string {
  const path = parsePointer(to);
  return knownHeadings.find((heading) => formatPointer(heading.path) === to)?.en ?? fieldLabel(path, 'en');
}

/** Reads the documentation: the fields at its end, and what stands before them as a custom detail. */
export function readDocumentation({ reading, shape }: CardReader): void {
  const value = reading.at(from);
  if (typeof value !== 'string' || isEmpty(value) || shape === '0.0.1') return;
  const { text, sections } = partDocumentation(value);
  let isPut = false;
  for (const { to, text: held } of sections) isPut = reading.put(to, toCardProse(held)) || isPut;
  const first = sections[0]?.to ?? ownDetail;
  if (text !== '') reading.put(ownDetail, toCardProse(text));
  reading.note(from, text === '' ? first : ownDetail, text === value ? 'same' : 'converted');
}

interface Section {
  readonly to: string;
  readonly text: string;
}

/** From the end on, the sections whose headings are those of fields. */
function partDocumentation(value: string): { text: string; sections: readonly Section[] } {
  const { headings, lines } = splitBody(value.replaceAll(/\r\n?/g, '\n'), 3);
  const sections: Section[] = [];
  let end = lines.length;
  for (const heading of headings.filter(({ level }) => level < 3).toReversed()) {
    const isGroup = heading.text === group;
    const to = isGroup ? details : byHeading.get(heading.text);
    if (heading.level !== 2 || to === undefined) break;
    const inner = headings.filter(({ level, line }) => level === 3 && line > heading.line && line < end);
    const read = isGroup
      ? readDetails(lines, [heading, ...inner], end)
      : [{ to, text: join(lines, heading.end, end) }];
    const known = new Set(sections.map((section) => section.to));
    if (read.length === 0 || read.some((one) => known.has(one.to) || !fits(one.to, one.text))) break;
    sections.unshift(...read);
    end = heading.line;
  }
  return { text: sections.length === 0 ? value : join(lines, 0, end), sections };
}

const join = (lines: readonly string[], start: number, end: number): string =>
  lines.slice(start, end).join('\n').trim();

/** Custom details, each under a heading; none where there is anything else. */
function readDetails(
  lines: readonly string[],
  [heading, ...inner]: readonly BodyHeading[],
  end: number,
): Section[] {
  const read = inner.map(({ text, end: start }, index) => ({
    to: details + formatPointer([text]),
    text: join(lines, start, inner[index + 1]?.line ?? end),
  }));
  const isPlain = heading !== undefined && join(lines, heading.end, inner[0]?.line ?? end) === '';
  const isGood =
    isPlain &&
    !read.some(({ to }) => to === ownDetail) &&
    new Set(read.map(({ to }) => to)).size === read.length;
  return isGood ? read : [];
}

function fits(to: string, text: string): boolean {
  const { maxLength = Infinity, enum: choices } = (findField(parsePointer(to)) ?? {}) as {
    maxLength?: number;
    enum?: readonly string[];
  };
  return text !== '' && [...text].length <= maxLength && (choices === undefined || choices.includes(text));
}

/** Writes the documentation anew where a field that stands in it was edited. */
export function writeDocumentation(
  edit: TreeEdit,
  before: object,
  after: object,
  isElsewhere: (to: string) => boolean,
): void {
  const [was, now] = [joinDocumentation(before, isElsewhere), joinDocumentation(after, isElsewhere)];
  if (was === now) return;
  if (now === '') edit.remove(from);
  else edit.set(from, now);
}

function joinDocumentation(card: object, isElsewhere: (to: string) => boolean): string {
  const own = valueAt(card, ownDetail);
  const parts = typeof own === 'string' && !isElsewhere(ownDetail) ? [fromCardProse(own)] : [];
  for (const to of homeless) {
    const value = valueAt(card, to);
    if (typeof value !== 'string' || value.trim() === '' || isElsewhere(to)) continue;
    if (to === '/model_overview/model_creator' && value === valueAt(card, '/model_overview/model_owner'))
      continue;
    parts.push(`## ${headingOf(to)}\n\n${deepen(fromCardProse(value), 3)}`);
  }
  const all = valueAt(card, details);
  const named = Object.entries(isRecord(all) ? all : {}).flatMap(([name, value]) => {
    const to = details + formatPointer([name]);
    if (to === ownDetail || isElsewhere(to) || !/^\S(?:[^\n\r]*\S)?$/.test(name)) return [];
    const text = Array.isArray(value) ? value.map((entry) => `- ${String(entry)}`).join('\n') : String(value);
    return text.trim() === '' ? [] : [`### ${name}\n\n${deepen(fromCardProse(text), 4)}`];
  });
  if (named.length > 0) parts.push(`## ${group}`, ...named);
  return parts.join('\n\n');
}

/** Headings at the margin get as many marks as it takes for them to stand below the one above. */
function deepen(text: string, least: number): string {
  const levels = splitBody(text, 6).headings.map(({ level }) => level);
  const by = least - Math.min(...levels, least);
  if (by <= 0) return text;
  const { lines, headings } = splitBody(text, 6);
  const marked = new Map(headings.map((heading) => [heading.line, heading] as const));
  const out: string[] = [];
  for (let line = 0; line < lines.length; line += 1) {
    const heading = marked.get(line);
    if (heading === undefined) out.push(lines[line] ?? '');
    else {
      out.push(`${'#'.repeat(Math.min(6, heading.level + by))} ${heading.text}`);
      line = heading.end - 1;
    }
  }
  return out.join('\n');
}
