import { cardSchemaRoot, findField, type SchemaNode } from './field-names.ts';

/** A heading of the body, from the schema's `x-heading`. */
export interface KnownHeading {
  /** Of the field; `*` where the name in the heading tells the entry. */
  readonly path: readonly string[];
  readonly level: number;
  readonly en: string;
  readonly ja: string;
  /** Whether it opens a section of named fields rather than holding a field's text. */
  readonly isGroup: boolean;
}

/** Case, width and spacing of a heading mean nothing. */
export const normalizeHeading = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();

/** Every heading that the schema knows, in its order. */
export const knownHeadings: readonly KnownHeading[] = collect(cardSchemaRoot, []);

export interface MatchedHeading {
  readonly heading: KnownHeading;
  /** What stands where the heading has `{name}`, as it was written. */
  readonly name: string;
}

/** The field's heading of level 2 that a text is, in either language; undefined where it is none. */
export function matchHeading(text: string): MatchedHeading | undefined {
  const written = normalizeHeading(text);
  const exact = plainHeadings.get(written);
  if (exact) return { heading: exact, name: '' };
  for (const { heading, prefix } of namedHeadings) {
    if (written.startsWith(prefix)) return { heading, name: nameAfter(text, prefix) };
  }
  return undefined;
}

function collect(node: SchemaNode, path: readonly string[]): KnownHeading[] {
  const resolved = findField(path) ?? node;
  const heading = resolved['x-heading'];
  const own = heading ? [{ path, ...heading, isGroup: resolved.properties !== undefined }] : [];
  const below: KnownHeading[] = [];
  for (const [key, property] of Object.entries(resolved.properties ?? {}))
    below.push(...collect(property, [...path, key]));
  if (resolved.items) below.push(...collect(resolved.items, [...path, '*']));
  if (typeof resolved.additionalProperties === 'object')
    below.push(...collect(resolved.additionalProperties, [...path, '*']));
  return [...own, ...below];
}

const placeholder = '{name}';
const languages = ['en', 'ja'] as const;
const ofLevel2 = knownHeadings.filter(({ level }) => level === 2);

const plainHeadings: ReadonlyMap<string, KnownHeading> = new Map(
  ofLevel2.flatMap((heading) =>
    languages
      .filter((language) => !heading[language].includes(placeholder))
      .map((language) => [normalizeHeading(heading[language]), heading] as const),
  ),
);

const namedHeadings = ofLevel2.flatMap((heading) =>
  languages
    .filter((language) => heading[language].endsWith(placeholder))
    .map((language) => ({
      heading,
      prefix: normalizeHeading(heading[language].slice(0, -placeholder.length)),
    })),
);

const longestPrefix = 200;

/** The end of a text whose normalised beginning is known: the shortest beginning that normalises to the prefix. */
function nameAfter(text: string, prefix: string): string {
  for (let end = 1; end <= Math.min(text.length, longestPrefix); end += 1) {
    if (normalizeHeading(text.slice(0, end)) === prefix) return text.slice(end).trim();
  }
  return '';
}
