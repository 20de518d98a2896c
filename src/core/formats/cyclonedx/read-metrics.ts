import { isRecord } from '../../text/is-record.ts';
import { formatPointer } from '../../text/pointer.ts';
import { cutName, distinctNames } from '../distinct-names.ts';
import { isScalar, likeOld } from '../model-card-toolkit/read-text.ts';
import { cleanText, isEmpty } from '../reading.ts';
import { type BomReader, evaluation, evaluationName } from './bom-reader.ts';
import { type MetricPlace, writeMetric } from './write-metric.ts';

const overall = 'overall';
const longestName = 255;
const longestWord = 63;

/** Reads the performance metrics: a group for each slice, in the order in which they come. */
export function readMetrics(reader: BomReader): void {
  const { reading, fields, at } = reader;
  const from = `${at}/modelCard/quantitativeAnalysis/performanceMetrics`;
  const value = reading.at(from);
  const groups = new Map<string, Group>();
  for (const [index, metric] of (Array.isArray(value) ? (value as unknown[]) : []).entries()) {
    if (!isRecord(metric) || !isScalar(metric['type']) || isEmpty(metric['type'])) continue;
    const slice =
      isScalar(metric['slice']) && !isEmpty(metric['slice']) ? cleanText(String(metric['slice'])) : overall;
    const group = groups.get(slice) ?? {
      to: `${evaluation}/metric_groups${formatPointer([groups.size])}`,
      nameOf: countNames(),
      places: [],
    };
    const place = from + formatPointer([index]);
    reading.put(`${evaluation}/name`, evaluationName);
    const isNew = !groups.has(slice);
    if (isNew && !reading.put(`${group.to}/name`, cutName(slice, longestName)))
      return reading.lose(from, 'repeated');
    groups.set(slice, group);
    reading.noteMade(`${place}/slice`, `${group.to}/name`);
    readMetric(reader, place, `${group.to}/metric_data${formatPointer([group.places.length])}`, group.nameOf);
    group.places.push(place);
  }
  for (const { to, places } of groups.values())
    fields.set(`${to}/name`, (edit, name) => {
      for (const place of places)
        if (typeof name === 'string') edit.set(`${place}/slice`, name);
        else edit.remove(`${place}/slice`);
    });
  bindLists(reader, from, [...groups.values()]);
}

/** Names that no two metrics of a group share; each is found at once, however often it is there. */
function countNames(): Group['nameOf'] {
  const nameOf = distinctNames(longestName);
  const counts = new Map<string, number>();
  return (name, fallback) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    const tail = count === 1 ? '' : ` (${count})`;
    return nameOf(cutName(name, longestName - tail.length) + tail, fallback);
  };
}

interface Group {
  readonly to: string;
  readonly nameOf: (name: string, fallback: string) => string;
  readonly places: string[];
}

function readMetric({ reading, fields }: BomReader, from: string, to: string, nameOf: Group['nameOf']): void {
  const name = nameOf(cleanText(String(reading.at(`${from}/type`))), 'metric');
  reading.put(`${to}/name`, name);
  reading.noteMade(`${from}/type`, `${to}/name`);
  fields.set(`${to}/name`, (edit, held) => edit.set(`${from}/type`, held));
  const value = reading.at(`${from}/value`);
  const number = asNumber(value);
  const notes = new Map<string, string>();
  const isWord = isScalar(value) && !isEmpty(value) && [...String(value)].length <= longestWord;
  reading.put(
    `${to}/type`,
    number === undefined ? (typeof value === 'boolean' ? 'boolean' : 'string') : 'number',
  );
  if (number === undefined && !isWord) {
    reading.put(`${to}/value`, '');
    if (isScalar(value) && !isEmpty(value)) notes.set(`${from}/value`, `value: ${cleanText(String(value))}`);
  } else
    reading.take(
      `${from}/value`,
      `${to}/value`,
      () => number ?? (typeof value === 'boolean' ? value : String(value)),
    );
  fields.set(`${to}/value`, (edit, held) => {
    if (isScalar(held)) edit.set(`${from}/value`, value === undefined ? String(held) : likeOld(value, held));
  });
  readInterval(reading, fields, {
    from: `${from}/confidenceInterval`,
    to: `${to}/confidence_interval`,
    isNumber: number !== undefined,
    notes,
  });
  if (notes.size === 0) return;
  reading.put(`${to}/notes`, [...notes.values()].join('\n'));
  for (const leaf of notes.keys()) reading.note(leaf, `${to}/notes`);
  bindNotes(fields, `${to}/notes`, notes);
}

const plainNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** A text is a number where all of it is one. */
function asNumber(value: unknown): number | undefined {
  const number =
    typeof value === 'number' ? value : plainNumber.test(String(value).trim()) ? Number(value) : NaN;
  return Number.isFinite(number) ? number : undefined;
}

interface Interval extends MetricPlace {
  readonly isNumber: boolean;
  readonly notes: Map<string, string>;
}

/** Of bounds that are numbers and in their order; any other is in the notes. */
function readInterval(
  reading: BomReader['reading'],
  fields: BomReader['fields'],
  { from, to, isNumber, notes }: Interval,
): void {
  const keys = ['lowerBound', 'upperBound'] as const;
  const bounds = keys.map((key) => reading.at(`${from}/${key}`));
  const [lower, upper] = bounds.map(asNumber);
  if (isNumber && lower !== undefined && upper !== undefined && lower <= upper) {
    reading.put(to, { lower, upper });
    reading.noteMade(`${from}/lowerBound`, `${to}/lower`);
    reading.noteMade(`${from}/upperBound`, `${to}/upper`);
  } else {
    for (const [index, key] of keys.entries())
      if (isScalar(bounds[index]) && !isEmpty(bounds[index]))
        notes.set(`${from}/${key}`, `confidenceInterval.${key}: ${cleanText(String(bounds[index]))}`);
    if (bounds.some((bound) => !isEmpty(bound))) return;
  }
  fields.set(to, (edit, held) => {
    const { lower: low, upper: high } = isRecord(held) ? held : {};
    if (typeof low !== 'number' || typeof high !== 'number') edit.remove(from);
    else
      for (const [index, bound] of [low, high].entries())
        if (asNumber(bounds[index]) !== bound) edit.set(`${from}/${keys[index] ?? ''}`, String(bound));
  });
}

/** Lines that were edited go back to where each was read, while there are as many. */
function bindNotes(fields: BomReader['fields'], to: string, notes: ReadonlyMap<string, string>): void {
  fields.set(to, (edit, held) => {
    const lines = typeof held === 'string' ? held.split('\n') : [];
    for (const [index, [place, line]] of [...notes].entries()) {
      const now = lines[index];
      const label = line.slice(0, line.indexOf(': ') + 2);
      if (lines.length === 0) edit.remove(place);
      else if (lines.length === notes.size && now !== undefined && now !== line && now.startsWith(label))
        edit.set(place, now.slice(label.length));
    }
  });
}

/** Metrics that come go to the end; those of an evaluation or a group that goes, go with it. */
function bindLists({ lists }: BomReader, from: string, groups: readonly Group[]): void {
  const end = Number.MAX_SAFE_INTEGER;
  const removeAll = (edit: Edit, places: readonly string[]): void => {
    for (const place of places) edit.remove(place);
  };
  const insertGroup = (edit: Edit, group: unknown, slices: boolean): void => {
    const { name, metric_data: metrics } = isRecord(group) ? group : {};
    for (const metric of Array.isArray(metrics) ? (metrics as unknown[]) : []) {
      const made = writeMetric(metric, slices && name !== overall ? name : undefined);
      if (made) edit.insert(from, end, made);
    }
  };
  lists.set('/evaluation_details', {
    remove: (edit, index) => removeAll(edit, index === 0 ? groups.flatMap(({ places }) => places) : []),
    insert(edit, _index, entry) {
      const inner: unknown = isRecord(entry) ? entry['metric_groups'] : undefined;
      for (const group of Array.isArray(inner) ? (inner as unknown[]) : []) insertGroup(edit, group, true);
    },
  });
  lists.set(`${evaluation}/metric_groups`, {
    remove: (edit, index) => removeAll(edit, groups[index]?.places ?? []),
    insert: (edit, _index, group) => insertGroup(edit, group, true),
  });
  for (const { to, places } of groups)
    lists.set(`${to}/metric_data`, {
      remove: (edit, index) => removeAll(edit, places.slice(index, index + 1)),
      insert(edit, _index, metric) {
        const made = writeMetric(metric, edit.at(`${places[0] ?? ''}/slice`));
        if (made) edit.insert(from, end, made);
      },
    });
}

type Edit = Parameters<Parameters<BomReader['lists']['set']>[1]['remove']>[0];
