import { isRecord } from '../../text/is-record.ts';
import { formatPointer as pointer } from '../../text/pointer.ts';
import { cleanText } from '../reading.ts';
import { isEmpty, type Path, putAt, type ReadmeReading, take } from './readme-reading.ts';

const longestText = 63;
const longestName = 255;

/** Where a metric stands in the source and in the card. */
interface MetricPlace {
  readonly file: string;
  readonly from: Path;
  readonly to: Path;
  readonly nameOf: (choices: readonly string[]) => string;
}

/** Reads one metric of a result: its value as it is, whatever else is said of it into the notes, a line each. */
export function readMetric(
  reading: ReadmeReading,
  metric: Readonly<Record<string, unknown>>,
  { file, from, to, nameOf }: MetricPlace,
): void {
  const text = (key: string): string | undefined => {
    const value = metric[key];
    return typeof value === 'string' && cleanText(value).trim() !== '' ? value : undefined;
  };
  const [name, type] = [text('name'), text('type')];
  const ownName = name ?? type ?? 'metric';
  const given = nameOf([ownName, `${ownName} (${[type, text('config')].filter(Boolean).join(', ')})`]);
  const notes: string[] = [];
  const key = name === undefined ? 'type' : 'name';
  const how = given === ownName ? 'same' : 'converted';
  if (name === undefined && type === undefined) putAt(reading.card, [...to, 'name'], given);
  else take(reading, { file, from: [...from, key], to: [...to, 'name'], value: given, how });
  if (ownName.length > longestName) notes.push(`${key}: ${ownName}`);
  if (name !== undefined && type !== undefined) {
    if (name === type) reading.fates.set(file + pointer([...from, 'type']), { reason: 'repeated' });
    else note(reading, notes, { file, from: [...from, 'type'], to, value: type });
  }
  readValue(reading, metric['value'], notes, { file, from: [...from, 'value'], to });
  for (const [other, value] of Object.entries(metric))
    if (!['name', 'type', 'value'].includes(other))
      noteAll(reading, notes, { file, from: [...from, other], to, value });
  if (notes.length > 0) putAt(reading.card, [...to, 'notes'], notes.join('\n'));
}

interface Leaf {
  readonly file: string;
  readonly from: Path;
  readonly to: Path;
}

function readValue(reading: ReadmeReading, value: unknown, notes: string[], { file, from, to }: Leaf): void {
  const write = (type: string, written: unknown, how: 'same' | 'converted'): void => {
    putAt(reading.card, [...to, 'type'], type);
    take(reading, { file, from, to: [...to, 'value'], value: written, how });
  };
  if (typeof value === 'number' && Number.isFinite(value)) write('number', value, 'same');
  else if (typeof value === 'boolean') write('boolean', value, 'same');
  else if (typeof value === 'number') write('string', nameNumber(value), 'converted');
  else if (typeof value === 'string' && value.length <= longestText) write('string', value, 'same');
  else if (isNumbers(value)) {
    write('bar_chart', [...value], 'same');
    for (const index of value.keys())
      reading.fates.set(file + pointer([...from, index]), {
        to: pointer([...to, 'value', index]),
        how: 'same',
      });
    reading.fates.delete(file + pointer(from));
  } else {
    putAt(reading.card, [...to, 'type'], 'string');
    putAt(reading.card, [...to, 'value'], '');
    if (value !== undefined) noteAll(reading, notes, { file, from, to, value });
  }
}

const isNumbers = (value: unknown): value is readonly number[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((entry) => typeof entry === 'number' && Number.isFinite(entry));

const nameNumber = (value: number): string =>
  Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity';

/** Each leaf below a value becomes a line of the notes, under its path. */
function noteAll(
  reading: ReadmeReading,
  notes: string[],
  { file, from, to, value }: Leaf & { value: unknown },
): void {
  const start = from.length - 1;
  const visit = (part: unknown, path: Path): void => {
    if (isEmpty(part)) return;
    if (Array.isArray(part) || isRecord(part)) {
      for (const [step, inner] of Array.isArray(part) ? part.entries() : Object.entries(part))
        visit(inner, [...path, step]);
    } else note(reading, notes, { file, from: path, to, value: part, start });
  };
  visit(value, from);
}

function note(
  reading: ReadmeReading,
  notes: string[],
  { file, from, to, value, start = from.length - 1 }: Leaf & { value: unknown; start?: number },
): void {
  notes.push(`${from.slice(start).join('.')}: ${String(value)}`);
  reading.fates.set(file + pointer(from), { to: pointer([...to, 'notes']), how: 'converted' });
}
