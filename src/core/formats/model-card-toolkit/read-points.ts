import { fromCardProse, toCardProse } from '../card-prose.ts';
import { cleanText, isEmpty } from '../reading.ts';
import { isRecord } from '../../text/is-record.ts';
import { formatPointer } from '../../text/pointer.ts';
import { alignLists } from './align-lists.ts';
import type { CardReader } from './card-reader.ts';
import type { TreeEdit } from './edit-tree.ts';
import { joinBullets, splitBullets } from './join-bullets.ts';
import { isScalar } from './read-text.ts';

type Point = Readonly<Record<string, string>>;

/** A list of short records that is one text of the card. */
export interface PointKind {
  /** The keys of an entry; a mere text is the first of them. */
  readonly keys: readonly [string, ...string[]];
  readonly write: (point: Point) => string;
  readonly parse: (text: string) => Point;
  readonly join: (texts: readonly string[]) => string;
  readonly split: (text: string) => readonly string[];
  /** How a new entry stands in the file. */
  readonly isText: boolean;
  readonly longest?: number;
  /** Whether the field is one text, whatever it holds. */
  readonly isSingle?: boolean;
  /** Whether the text is Markdown. */
  readonly isProse: boolean;
}

/** Entries that hold one description each. */
export const descriptions = (isText: boolean): PointKind => ({
  keys: ['description'],
  write: ({ description = '' }) => description,
  parse: (description) => ({ description }),
  join: joinBullets,
  split: splitBullets,
  isText,
  isProse: true,
});

const dash = ' — ';

/** Risks: `Name — Strategy`. */
export const risks: PointKind = {
  keys: ['name', 'mitigation_strategy'],
  write: ({ name = '', mitigation_strategy: strategy }) =>
    strategy === undefined ? name : `${name}${dash}${strategy}`,
  parse(text) {
    const at = text.indexOf(dash);
    return at < 0
      ? { name: text }
      : { name: text.slice(0, at), mitigation_strategy: text.slice(at + dash.length) };
  },
  join: joinBullets,
  split: splitBullets,
  isText: false,
  isProse: true,
};

/** Owners: `Name <contact>; Name`. */
export const owners: PointKind = {
  keys: ['name', 'contact'],
  write: ({ name = '', contact }) =>
    [name, ...(contact === undefined ? [] : [`<${contact}>`])].join(' ').trim(),
  parse(text) {
    const [, name = '', contact] = /^([^<]*)<([^<>]*)>$/.exec(text.trim()) ?? [];
    const plain = contact === undefined ? text.trim() : name.trim();
    return { ...(plain !== '' && { name: plain }), ...(contact !== undefined && { contact }) };
  },
  join: (texts) => texts.join('; '),
  split: (text) => text.split(/;\s+/).filter((part) => part.trim() !== ''),
  isText: false,
  longest: 1024,
  isProse: false,
};

const fence = '```';

/** Citations: BibTeX in a fence, any other behind its style. */
export const citations = (isText: boolean): PointKind => ({
  isSingle: isText,
  keys: ['citation', 'style'],
  write({ citation = '', style }) {
    if (/^\s*@\w+\s*\{/.test(citation) && !citation.includes(fence))
      return `${fence}bibtex\n${citation}\n${fence}`;
    return style === undefined ? citation : `${style}: ${citation}`;
  },
  parse(text) {
    const [, code] = /^```bibtex\n([\s\S]*)\n```$/.exec(text.trim()) ?? [];
    if (code !== undefined) return { citation: code, style: 'bibtex' };
    const [, style, rest] = /^([A-Za-z]{2,20}): ([\s\S]*)$/.exec(text) ?? [];
    return style === undefined || rest === undefined ? { citation: text } : { citation: rest, style };
  },
  join: joinBullets,
  split: splitBullets,
  isText,
  isProse: true,
});

interface ReadPoint {
  readonly at: string;
  readonly point: Point;
  readonly text: string;
  readonly isRecord: boolean;
}

/** Reads a list, one entry or a mere text into one text. False where nothing was read. */
export function readPoints(
  { reading, fields }: CardReader,
  from: string,
  to: string,
  kind: PointKind,
): boolean {
  if (fields.has(to)) return false;
  const points = listEntries(reading.at(from), from).flatMap(({ at, value }): ReadPoint[] => {
    const point = isScalar(value) ? { [kind.keys[0]]: cleanText(String(value)) } : pickKeys(value, kind.keys);
    if (isEmpty(isScalar(value) ? value : point)) return [];
    const text = kind.write(point).trim();
    return text === ''
      ? []
      : [{ at, point, text: kind.isProse ? toCardProse(text) : text, isRecord: !isScalar(value) }];
  });
  const text = kind.join(points.map((point) => point.text));
  if (text !== '' && ([...text].length > (kind.longest ?? Infinity) || !reading.put(to, text))) return false;
  for (const { at, point, isRecord: hasKeys } of points)
    for (const key of Object.keys(point)) {
      const leaf = hasKeys ? at + formatPointer([key]) : at;
      if (!isEmpty(reading.at(leaf)))
        reading.note(leaf, to, reading.at(leaf) === text ? 'same' : 'converted');
    }
  fields.set(to, (edit, value) => writePoints(edit, { from, kind, points, value }));
  return text !== '';
}

function listEntries(value: unknown, from: string): { at: string; value: unknown }[] {
  if (!Array.isArray(value)) return value === undefined ? [] : [{ at: from, value }];
  return value.map((entry: unknown, index) => ({ at: from + formatPointer([index]), value: entry }));
}

function pickKeys(value: unknown, keys: readonly string[]): Point {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    keys.flatMap((key) => {
      const held = Object.hasOwn(value, key) ? value[key] : undefined;
      return isScalar(held) && !isEmpty(held) ? [[key, cleanText(String(held)).trim()] as const] : [];
    }),
  );
}

interface Written {
  readonly from: string;
  readonly kind: PointKind;
  readonly points: readonly ReadPoint[];
  readonly value: unknown;
}

function writePoints(edit: TreeEdit, { from, kind, points, value }: Written): void {
  if (typeof value !== 'string' || value.trim() === '') {
    for (const { at } of points) edit.remove(at);
    return;
  }
  const [only, ...others] = points;
  const isWhole = only !== undefined && others.length === 0;
  if (kind.isSingle === true && points.length === 0) {
    edit.set(from, fromCardProse(value));
    return;
  }
  const isUncut = isWhole && (kind.isSingle === true || kind.split(only.text).length > 1);
  const parts = isUncut ? [value] : kind.split(value);
  const isText = points.length > 0 ? points.every((point) => !point.isRecord) : kind.isText;
  let next = 0;
  for (const { before, after } of alignLists(
    points.map(({ text }) => text),
    parts,
  )) {
    const point = before === undefined ? undefined : points[before];
    const part = after === undefined ? undefined : parts[after];
    if (point && part === undefined) edit.remove(point.at);
    else if (point && part !== undefined) {
      if (part !== point.text) change(edit, kind, point, part);
    } else if (part !== undefined) {
      const made = kind.parse(kind.isProse ? fromCardProse(part) : part);
      edit.insert(from, next, isText ? kind.write(made) : made);
    }
    if (point) next = Number(/\/(\d+)$/.exec(point.at)?.[1] ?? 0) + 1;
  }
}

function change(
  edit: TreeEdit,
  kind: PointKind,
  { at, point, isRecord: hasKeys }: ReadPoint,
  part: string,
): void {
  const made = kind.parse(kind.isProse ? fromCardProse(part) : part);
  if (!hasKeys) {
    edit.set(at, kind.write(made));
    return;
  }
  const old = kind.parse(kind.write(point));
  for (const key of kind.keys) {
    const [was, now] = [old[key], made[key]];
    if (was === now) continue;
    if (now === undefined) edit.remove(at + formatPointer([key]));
    else edit.set(at + formatPointer([key]), now);
  }
}
