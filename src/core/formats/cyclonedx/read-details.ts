import { isRecord } from '../../text/is-record.ts';
import { formatPointer, parsePointer } from '../../text/pointer.ts';
import { fromCardProse, toCardProse } from '../card-prose.ts';
import { distinctNames } from '../distinct-names.ts';
import { details } from '../model-card-toolkit/card-reader.ts';
import { isScalar, likeOld } from '../model-card-toolkit/read-text.ts';
import { cleanText, isEmpty } from '../reading.ts';
import type { BomReader } from './bom-reader.ts';
import { ownPath } from './own-properties.ts';

const mostDetails = 1000;
const longestName = 255;

/** What a component says beside: its properties, and what has no field of its own, become custom details. */
export function readDetails(reader: BomReader): void {
  const { reading, at } = reader;
  const nameOf = distinctNames(longestName);
  const places = new Map<string, string[]>();
  for (const list of [`${at}/properties`, `${at}/modelCard/properties`]) {
    const value = reading.at(list);
    for (const [index, entry] of (Array.isArray(value) ? (value as unknown[]) : []).entries()) {
      if (!isRecord(entry) || typeof entry['name'] !== 'string' || !isScalar(entry['value'])) continue;
      const name = entry['name'];
      if (ownPath(name) === undefined && !isEmpty(entry['value']))
        entriesOf(places, name).push(list + formatPointer([index]));
    }
  }
  let room = mostDetails;
  for (const [name, entries] of [...places].slice(0, room)) {
    if (name !== '__proto__') readProperty(reader, nameOf(plain(name), 'property'), entries);
    room -= 1;
  }
  readRest(reader, nameOf, room);
}

type NameOf = (name: string, fallback: string) => string;

function entriesOf(places: Map<string, string[]>, name: string): string[] {
  const known = places.get(name) ?? [];
  places.set(name, known);
  return known;
}

const plain = (name: string): string => cleanText(name).replaceAll(/\s+/g, ' ').trim();

/** Properties of one name are one detail: a text, or a list of them. */
function readProperty({ reading, fields }: BomReader, name: string, entries: readonly string[]): void {
  const to = details + formatPointer([name]);
  const values = entries.map((entry) => reading.at(`${entry}/value`));
  const texts = values.map((value) => (typeof value === 'string' ? toCardProse(cleanText(value)) : value));
  const isOne = entries.length === 1;
  if (!reading.put(to, isOne ? texts[0] : texts.map(String))) {
    for (const entry of entries) reading.lose(entry, 'repeated');
    return;
  }
  for (const [index, entry] of entries.entries()) {
    reading.note(`${entry}/name`, to);
    reading.noteMade(`${entry}/value`, isOne ? to : to + formatPointer([index]));
  }
  fields.set(to, (edit, held) => {
    const list: readonly unknown[] = held === undefined ? [] : Array.isArray(held) ? held : [held];
    if (list.length > entries.length) return;
    for (const [index, entry] of entries.entries()) {
      const text = list[index];
      if (text === undefined) edit.remove(entry);
      else if (text !== texts[index])
        edit.set(`${entry}/value`, likeOld(values[index], fromCardProse(String(text))));
    }
  });
}

/** Parts that are a list of other things, or made for machines. */
const passed = new Set(['components', 'signature', 'evidence', 'bom-ref']);
const sections = new Set(['modelCard', 'modelParameters', 'quantitativeAnalysis', 'considerations']);

/** Of few words each, or of one form: what else is said there goes into a property of ours. */
const fixed = new Set([
  'acknowledgement',
  'activity',
  'alg',
  'content',
  'encoding',
  'energySource',
  'mime-type',
  'scope',
  'type',
  'unit',
  'url',
]);
/** What can be missing where it stands. */
const optional = new Set(['classification', 'comment', 'description', 'email', 'phone', 'text']);

function readRest(reader: BomReader, nameOf: NameOf, most: number): void {
  let room = most;
  const { reading, fields, at, unplaced } = reader;
  const open = new Set(
    reading.list().flatMap((fate) => ('reason' in fate && fate.reason === 'no-field' ? [fate.from] : [])),
  );
  visit(at);

  function visit(from: string): void {
    const value = reading.at(from);
    if (typeof value === 'object' && value !== null) {
      const isList = Array.isArray(value);
      for (const key of Object.keys(value))
        if (isList || !passed.has(key)) visit(from + formatPointer([key]));
      return;
    }
    if (!open.has(from) || !isScalar(value) || unplaced.has(from) || room <= 0) return;
    if (typeof value === 'string' && value.length > 20_000 && !/\s/.test(value)) return;
    const name = nameAt(from);
    if (name === '' || ownPath(name) !== undefined) return;
    const to = details + formatPointer([nameOf(name, 'detail')]);
    if (!reading.take(from, to, (held) => (typeof held === 'string' ? toCardProse(held) : held))) return;
    room -= 1;
    const key = parsePointer(from).at(-1) ?? '';
    const isOptional = optional.has(key) || from.lastIndexOf('/') === at.length;
    fields.set(to, (edit, held) => {
      if (held === undefined && isOptional && !fixed.has(key)) edit.remove(from);
      else if (typeof held === typeof value && !fixed.has(key) && held !== undefined)
        edit.set(from, likeOld(value, typeof held === 'string' ? fromCardProse(held) : held));
    });
  }

  /** The keys to a place, without the sections; an entry of a list by its name where it has one. */
  function nameAt(from: string): string {
    const path = parsePointer(from);
    const start = parsePointer(at).length;
    const words = path.slice(start).flatMap((key, index) => {
      const holder = formatPointer(path.slice(0, start + index));
      if (!Array.isArray(reading.at(holder))) return sections.has(key) ? [] : [key];
      const entry = reading.at(holder + formatPointer([key]));
      const name = isRecord(entry)
        ? ['name', 'alg', 'activity', 'type']
            .map((one) => entry[one])
            .find((one) => typeof one === 'string' && one !== '')
        : undefined;
      return [typeof name === 'string' ? name : String(Number(key) + 1)];
    });
    return plain(words.join('.'));
  }
}
