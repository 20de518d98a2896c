import { findField } from '../../card/field-names.ts';
import { isRecord } from '../../text/is-record.ts';
import { formatPointer } from '../../text/pointer.ts';
import { sameJson } from '../../text/same-json.ts';

/**
 * What CycloneDX has no place for is in properties of one namespace: `colophon:intended_uses.risk_rating`. A value is a
 * text as it is, or JSON; a property without one says that the card has no such field.
 */
const namespace = 'colophon:';
const details = ['additional_information', 'custom_details'];

/** The card's field that a property of ours holds; undefined of any other property. */
export function ownPath(name: string): readonly string[] | undefined {
  if (!name.startsWith(namespace)) return undefined;
  const plain = name.slice(namespace.length);
  const prefix = `${details.join('.')}.`;
  const path = plain.startsWith(prefix) ? [...details, plain.slice(prefix.length)] : plain.split('.');
  return path.includes('__proto__') || path.includes('') || !findField(path) ? undefined : path;
}

export const ownName = (path: readonly string[]): string => namespace + path.join('.');

/** A text that could be read as JSON is written as JSON, so that it stays a text. */
export const writeOwn = (value: unknown): string =>
  typeof value === 'string' && parse(value) === undefined ? value : JSON.stringify(value);

export const readOwn = (text: string): unknown => {
  const parsed = parse(text);
  return parsed ? parsed.value : text;
};

function parse(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

/** A property of ours, where it stands. */
export interface OwnProperty {
  readonly at: string;
  readonly path: readonly string[];
  /** Undefined where it says that the card has none. */
  readonly value: unknown;
}

/** Those of a list of properties, as long as each has the kind of value that its field takes. */
export function listOwn(list: unknown, from: string): OwnProperty[] {
  if (!Array.isArray(list)) return [];
  return (list as unknown[]).flatMap((entry, index) => {
    const name = isRecord(entry) ? entry['name'] : undefined;
    const path = typeof name === 'string' ? ownPath(name) : undefined;
    const text = isRecord(entry) ? entry['value'] : undefined;
    if (!path || (text !== undefined && typeof text !== 'string')) return [];
    const value = text === undefined ? undefined : readOwn(text);
    return value === undefined || isOfKind(path, value)
      ? [{ at: from + formatPointer([index]), path, value }]
      : [];
  });
}

function isOfKind(path: readonly string[], value: unknown): boolean {
  if (path.length === details.length + 1 && details.every((key, index) => path[index] === key))
    return (
      ['string', 'number', 'boolean'].includes(typeof value) ||
      (Array.isArray(value) && value.every((text) => typeof text === 'string'))
    );
  const kind = Array.isArray(value) ? 'array' : isRecord(value) ? 'object' : typeof value;
  const wanted = findField(path)?.type;
  return wanted === undefined ? kind !== 'object' : [wanted].flat().includes(kind);
}

/** A card taken apart into what one property holds: its texts, numbers and lists, by pointer. */
export function listUnits(card: unknown): ReadonlyMap<string, readonly string[]> {
  const units = new Map<string, readonly string[]>();
  visit(card, []);
  return units;

  function visit(value: unknown, path: readonly string[]): void {
    const isBranch =
      isRecord(value) && Object.keys(value).length > 0 && (path.length === 0 || hasFields(path));
    if (isBranch) for (const [key, below] of Object.entries(value)) visit(below, [...path, key]);
    else if (path.length > 0 && ownPath(ownName(path)) && sameJson(ownPath(ownName(path)), path))
      units.set(formatPointer(path), path);
  }
}

const hasFields = (path: readonly string[]): boolean => {
  const field = findField(path);
  return field?.properties !== undefined || typeof field?.additionalProperties === 'object';
};
