import { isRecord } from '../../text/is-record.ts';
import { formatPointer, valueAt } from '../../text/pointer.ts';
import { cutName } from '../distinct-names.ts';
import { cleanText, isEmpty } from '../reading.ts';
import { type CardReader, evaluation, evaluationName } from './card-reader.ts';
import type { TreeEdit } from './edit-tree.ts';
import { isScalar, likeOld } from './read-text.ts';
import {
  bindMetrics,
  type Group,
  groupsAt,
  metricsAt as from,
  overall,
  writeInterval,
} from './write-metrics.ts';

const longestName = 255;
const longestWord = 63;

/** Reads the metrics: a group for each slice, in the order in which they come. */
export function readMetrics(reader: CardReader): void {
  const { reading, fields } = reader;
  const value = reading.at(from);
  const entries = Array.isArray(value) ? value.map((_, index) => from + formatPointer([index])) : [from];
  const groups = new Map<string, Group>();
  for (const at of entries) {
    const metric = reading.at(at);
    if (!isRecord(metric) || isEmpty(metric['type']) || !isScalar(metric['type'])) continue;
    const slice =
      isScalar(metric['slice']) && !isEmpty(metric['slice']) ? cleanText(String(metric['slice'])) : overall;
    const group: Group = groups.get(slice) ?? { index: groups.size, names: new Map(), places: [] };
    groups.set(slice, group);
    reading.put(`${evaluation}/name`, evaluationName);
    const to = groupsAt + formatPointer([group.index]);
    reading.put(`${to}/name`, cutName(slice, longestName));
    reading.noteMade(`${at}/slice`, `${to}/name`);
    readMetric(reader, at, `${to}/metric_data${formatPointer([group.places.length])}`, group.names);
    group.places.push(at);
  }
  for (const { index, places } of groups.values())
    fields.set(`${groupsAt}${formatPointer([index])}/name`, (edit, name) => {
      for (const place of places)
        if (name === undefined) edit.remove(`${place}/slice`);
        else edit.set(`${place}/slice`, name);
    });
  bindMetrics(reader, [...groups.values()]);
}

function readMetric(reader: CardReader, at: string, to: string, names: Map<string, number>): void {
  const { reading, fields } = reader;
  const metric = reading.at(at) as Readonly<Record<string, unknown>>;
  const notes = new Map<string, string>();
  const name = distinct(cleanText(String(metric['type'])), names);
  reading.put(`${to}/name`, name);
  reading.noteMade(`${at}/type`, `${to}/name`);
  fields.set(`${to}/name`, (edit, held) => edit.set(`${at}/type`, held));
  const isNumber = readValue(reader, `${at}/value`, to, notes);
  readInterval(reader, `${at}/confidence_interval`, to, isNumber, notes);
  const unit = metric['unit'];
  const hasUnit = isScalar(unit) && !isEmpty(unit) && [...String(unit)].length <= longestWord;
  if (hasUnit) {
    reading.take(`${at}/unit`, `${to}/unit`, String);
    fields.set(`${to}/unit`, (edit, held) =>
      held === undefined ? edit.remove(`${at}/unit`) : edit.set(`${at}/unit`, held),
    );
  }
  const known = ['type', 'value', 'slice', 'confidence_interval', ...(hasUnit ? ['unit'] : [])];
  for (const key of Object.keys(metric))
    if (!known.includes(key)) collectNotes(reader, at + formatPointer([key]), key, notes);
  const text = [...notes.values()].join('\n');
  if (text !== '') reading.put(`${to}/notes`, text);
  for (const leaf of notes.keys()) reading.note(leaf, `${to}/notes`);
  fields.set(`${to}/notes`, (edit, held) => writeNotes(edit, notes, held));
}

/** A word is a number where all of it is one. */
const asNumber = (value: unknown): number | undefined => {
  const number =
    typeof value === 'number' ? value : plainNumber.test(String(value).trim()) ? Number(value) : NaN;
  return Number.isFinite(number) ? number : undefined;
};

const plainNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** Reads the value; whether it is a number. A longer word than a card holds goes into the notes. */
function readValue(
  { reading, fields, shape }: CardReader,
  from: string,
  to: string,
  notes: Map<string, string>,
): boolean {
  const value = reading.at(from);
  const number = asNumber(value);
  const bars =
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((bar) => typeof bar === 'number' && Number.isFinite(bar));
  const type =
    number !== undefined ? 'number' : typeof value === 'boolean' ? 'boolean' : bars ? 'bar_chart' : 'string';
  reading.put(`${to}/type`, type);
  fields.set(`${to}/type`, () => undefined);
  const isWord =
    type === 'string' && (!isScalar(value) || isEmpty(value) || [...String(value)].length > longestWord);
  if (isWord) {
    reading.put(`${to}/value`, '');
    collectNotes({ reading }, from, 'value', notes);
  } else
    reading.take(from, `${to}/value`, () =>
      type === 'number' ? number : type === 'string' ? String(value) : value,
    );
  const isText = typeof value === 'string' || (value === undefined && shape === '0.0.2');
  fields.set(`${to}/value`, (edit, held) => {
    if (Array.isArray(held) && bars) edit.set(from, held);
    else if (isScalar(held))
      edit.set(
        from,
        isText || (typeof held === 'boolean' && typeof value !== 'boolean')
          ? String(held)
          : likeOld(value, held),
      );
  });
  return type === 'number';
}

/** Of bounds that are numbers and in their order; any other goes into the notes. */
function readInterval(
  { reading, fields, shape }: CardReader,
  from: string,
  to: string,
  isNumber: boolean,
  notes: Map<string, string>,
): void {
  const value = reading.at(from);
  const [lower, upper] = ['lower_bound', 'upper_bound'].map((key) => asNumber(valueAt(value, `/${key}`)));
  const isEmptyNow = isEmpty(value);
  const fits = isNumber && lower !== undefined && upper !== undefined && lower <= upper;
  if (!isEmptyNow && !fits) {
    collectNotes({ reading }, from, 'confidence_interval', notes);
    return;
  }
  const target = `${to}/confidence_interval`;
  if (fits) {
    reading.put(target, { lower, upper });
    reading.noteMade(`${from}/lower_bound`, `${target}/lower`);
    reading.noteMade(`${from}/upper_bound`, `${target}/upper`);
    const others = isRecord(value)
      ? Object.keys(value).filter((key) => !/^(?:lower|upper)_bound$/.test(key))
      : [];
    for (const key of others)
      collectNotes({ reading }, from + formatPointer([key]), `confidence_interval.${key}`, notes);
  }
  fields.set(target, (edit, held) => {
    const made = writeInterval(held, shape);
    if (!made) edit.remove(from);
    else
      for (const [key, bound] of Object.entries(made)) {
        const old = edit.at(`${from}/${key}`);
        if (asNumber(old) !== Number(bound))
          edit.set(
            `${from}/${key}`,
            old === undefined || typeof old === typeof bound
              ? bound
              : typeof old === 'string'
                ? String(bound)
                : Number(bound),
          );
      }
  });
}

type Notes = Pick<CardReader, 'reading'>;

/** Each leaf below a place becomes a line of the notes. */
function collectNotes({ reading }: Notes, at: string, label: string, notes: Map<string, string>): void {
  const value = reading.at(at);
  if (isEmpty(value)) return;
  if (isScalar(value)) notes.set(at, `${label}: ${String(value)}`);
  else
    for (const key of Object.keys(value as object))
      collectNotes({ reading }, at + formatPointer([key]), `${label}.${key}`, notes);
}

/** A line of the notes that was edited goes back to where it was read; one that cannot be told from another stays. */
function writeNotes(edit: TreeEdit, notes: ReadonlyMap<string, string>, held: unknown): void {
  const text = typeof held === 'string' ? held : '';
  const hasFewer = text === '' || text.split('\n').length < notes.size;
  for (const [place, line] of notes) {
    if (`\n${text}\n`.includes(`\n${cleanText(line)}\n`)) continue;
    const label = line.slice(0, line.indexOf(': '));
    const now = text.split('\n').find((one) => one.startsWith(`${label}: `));
    if (now === undefined && hasFewer) edit.remove(place);
    if (now !== undefined) edit.set(place, likeOld(edit.at(place), now.slice(label.length + 2)));
  }
}

function distinct(name: string, taken: Map<string, number>): string {
  for (let count = taken.get(name) ?? 1; ; count += 1) {
    const tail = count === 1 ? '' : ` (${count})`;
    const made = cutName(name, longestName - tail.length) + tail;
    if (taken.has(made)) continue;
    taken.set(made, 2);
    taken.set(name, count + 1);
    return made;
  }
}
