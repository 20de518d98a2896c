import { isRecord } from '../text/is-record.ts';
import { nearest } from '../text/nearest.ts';
import { valueAt } from '../text/pointer.ts';
import { knownHeadings, normalizeHeading } from './headings.ts';
import type { BodySection } from './section-body.ts';

/** The field that a section fills, or why there is none. */
export type FoundField =
  | { readonly kind: 'field'; readonly path: readonly string[] }
  | { readonly kind: 'group'; readonly path: readonly string[] }
  | { readonly kind: 'nameless' | 'title' }
  | { readonly kind: 'unknown'; readonly nearest: string | null }
  | { readonly kind: 'unknown-evaluation'; readonly name: string; readonly nearest: string | null }
  | { readonly kind: 'forbidden'; readonly name: string };

/** Finds the fields of sections among those of the schema and the entries of one card, as its front matter has them. */
export function makeFieldFinder(
  card: Readonly<Record<string, unknown>>,
): (section: BodySection) => FoundField {
  const details = indexDetails(card);
  const evaluations = indexEvaluations(card);
  return ({ heading, match, isDetail }) => {
    if (heading.text === '') return { kind: 'nameless' };
    if (heading.level === 1) return { kind: 'title' };
    if (isDetail) return findDetail(heading.text, details);
    if (!match) return { kind: 'unknown', nearest: nearestHeading(heading.text) };
    const { path, isGroup } = match.heading;
    if (isGroup) return { kind: 'group', path };
    return path.includes('*') ? findEvaluation(path, match.name, evaluations) : { kind: 'field', path };
  };
}

const detailPath = ['additional_information', 'custom_details'] as const;

/** Names of custom details, by their normal form. */
function indexDetails(card: Readonly<Record<string, unknown>>): Map<string, string> {
  const details = valueAt(card, '/additional_information/custom_details');
  const names = isRecord(details) ? Object.keys(details) : [];
  return new Map(names.toReversed().map((name) => [normalizeHeading(name), name]));
}

/** The same detail may be written in other case or width in the front matter, or above: then it is that one. */
function findDetail(name: string, details: Map<string, string>): FoundField {
  if (name === '__proto__') return { kind: 'forbidden', name };
  const key = normalizeHeading(name);
  const known = details.get(key) ?? name;
  details.set(key, known);
  return { kind: 'field', path: [...detailPath, known] };
}

interface Evaluations {
  readonly names: readonly string[];
  /** Index of the first of a name, as written and in normal form. */
  readonly written: ReadonlyMap<string, number>;
  readonly normal: ReadonlyMap<string, number>;
}

function indexEvaluations(card: Readonly<Record<string, unknown>>): Evaluations {
  const list = valueAt(card, '/evaluation_details');
  const entries = (Array.isArray(list) ? (list as unknown[]) : []).flatMap((entry, index) => {
    const name = valueAt(entry, '/name');
    return typeof name === 'string' ? [{ name, index }] : [];
  });
  const backwards = entries.toReversed();
  return {
    names: entries.map(({ name }) => name),
    written: new Map(backwards.map(({ name, index }) => [name, index])),
    normal: new Map(backwards.map(({ name, index }) => [normalizeHeading(name), index])),
  };
}

function findEvaluation(
  path: readonly string[],
  name: string,
  { names, written, normal }: Evaluations,
): FoundField {
  const index = written.get(name) ?? normal.get(normalizeHeading(name));
  if (index !== undefined) return { kind: 'field', path: path.with(path.indexOf('*'), String(index)) };
  return { kind: 'unknown-evaluation', name, nearest: nearest(name, names) ?? null };
}

const writtenHeadings = knownHeadings
  .filter(({ level }) => level === 2)
  .flatMap(({ level, en, ja }) => [en, ja].map((text) => ({ text, mark: '#'.repeat(level) })));
const headingTexts = writtenHeadings.map(({ text }) => text);

function nearestHeading(text: string): string | null {
  const found = nearest(text, headingTexts);
  const heading = writtenHeadings.find((known) => known.text === found);
  return heading ? `${heading.mark} ${heading.text.replace('{name}', '…')}` : null;
}
