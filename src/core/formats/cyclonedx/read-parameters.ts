import { isRecord } from '../../text/is-record.ts';
import { formatPointer } from '../../text/pointer.ts';
import { isAddress, isScalar, readText } from '../model-card-toolkit/read-text.ts';
import { cleanText, isEmpty } from '../reading.ts';
import { behind, type BomReader } from './bom-reader.ts';

const overview = '/model_overview';
const records = '/training_details/training_job_details/dataset_records';

/** Reads `modelCard.modelParameters`. */
export function readParameters(reader: BomReader): void {
  const from = `${reader.at}/modelCard/modelParameters`;
  readText(reader, `${from}/task`, `${overview}/problem_type`, { longest: 1024 });
  readParts(reader, [`${from}/approach/type`, `${from}/architectureFamily`, `${from}/modelArchitecture`], {
    to: `${overview}/algorithm_type`,
    between: '; ',
    longest: 1024,
    home: `${from}/modelArchitecture`,
  });
  for (const [key, to] of [['inputs', 'input_format'], ['outputs', 'output_format']] as const) readFormats(reader, `${from}/${key}`, `${overview}/${to}`); // prettier-ignore
  readDatasets(reader, `${from}/datasets`);
}

interface Parts {
  readonly to: string;
  readonly between: string;
  readonly longest?: number;
  /** Where a text goes that cannot be told apart. */
  readonly home: string;
}

const approaches = new Set([
  'supervised',
  'unsupervised',
  'reinforcement-learning',
  'semi-supervised',
  'self-supervised',
]);

/** Several texts become one, and go back to where each was while there are as many. */
function readParts(
  { reading, fields }: BomReader,
  from: readonly string[],
  { to, between, longest = Infinity, home }: Parts,
): void {
  const places = from.filter((at) => isScalar(reading.at(at)) && !isEmpty(reading.at(at)));
  const texts = places.map((at) => cleanText(String(reading.at(at))));
  const whole = texts.join(between);
  if (whole !== '' && ([...whole].length > longest || !reading.put(to, whole))) return;
  for (const at of places) reading.note(at, to, reading.at(at) === whole ? 'same' : 'converted');
  fields.set(to, (edit, held) => {
    const parts =
      typeof held !== 'string' || held === '' ? [] : places.length === 1 ? [held] : held.split(between);
    const fits =
      parts.length === places.length &&
      places.every((at, index) => !at.endsWith('/approach/type') || approaches.has(parts[index] ?? ''));
    if (places.length > 0 && fits) {
      for (const [index, at] of places.entries())
        if (parts[index] !== texts[index]) edit.set(at, parts[index]);
      return;
    }
    for (const at of places) edit.remove(at);
    if (typeof held !== 'string' || held === '') return;
    const [first = '', ...others] = held.split(between);
    const kind = from.find((at) => at.endsWith('/approach/type'));
    if (kind === undefined || others.length === 0 || !approaches.has(first)) edit.set(home, held);
    else {
      edit.set(kind, first);
      edit.set(home, others.join(between));
    }
  });
}

/** Formats are a list of records with one key, joined in one text. */
function readFormats(reader: BomReader, from: string, to: string): void {
  const { reading, fields } = reader;
  const value = reading.at(from);
  const list = Array.isArray(value) ? value.map((_, index) => `${from}${formatPointer([index])}/format`) : [];
  readParts(reader, list, { to, between: ', ', home: from });
  const write = fields.get(to);
  fields.set(to, (edit, held) => {
    const count = list.filter((at) => !isEmpty(reading.at(at))).length;
    if (typeof held !== 'string' || held === '') for (const at of list) edit.remove(at);
    else if (count === 1 || held.split(', ').length === count) write?.(edit, held);
    else {
      for (const at of list) edit.remove(at);
      edit.insert(from, Number.MAX_SAFE_INTEGER, { format: held });
    }
  });
}

/** Datasets are in the card's records of training data: nothing tells which of them are for tests. */
function readDatasets(reader: BomReader, from: string): void {
  const { reading, lists } = reader;
  const value = reading.at(from);
  const places: string[] = [];
  for (const [index, entry] of (Array.isArray(value) ? (value as unknown[]) : []).entries()) {
    const at = from + formatPointer([index]);
    if (!isRecord(entry) || places.length >= 100) continue;
    const to = records + formatPointer([places.length]);
    if (entry['ref'] === undefined ? readDataset(reader, at, to, index) : readReference(reader, at, to))
      places.push(at);
  }
  lists.set(records, {
    remove: (edit, index) => edit.remove(places[index] ?? ''),
    insert(edit, index, entry) {
      const { name, location, description, sensitive_fields: sensitive } = isRecord(entry) ? entry : {};
      if (typeof name !== 'string') return;
      edit.insert(from, behind(places, index), {
        type: 'dataset',
        name,
        ...(typeof location === 'string' && isAddress(location) && { contents: { url: location } }),
        ...(Array.isArray(sensitive) && sensitive.length > 0 && { sensitiveData: sensitive }),
        ...(typeof description === 'string' && { description }),
      });
    },
  });
}

function readDataset(reader: BomReader, from: string, to: string, index: number): boolean {
  const { reading } = reader;
  const url = reading.at(`${from}/contents/url`);
  const named = readText(reader, `${from}/name`, `${to}/name`, { longest: 1024 });
  const fallback =
    typeof url === 'string' && !isEmpty(url) && url.length <= 1024 ? url : `Dataset ${index + 1}`;
  if (!named && !reading.put(`${to}/name`, fallback)) return false;
  readText(reader, `${from}/contents/url`, `${to}/location`, { longest: 1024, isAddress: true });
  readText(reader, `${from}/description`, `${to}/description`, { isProse: true });
  reading.note(`${from}/type`, `${to}/name`);
  readSensitive(reader, `${from}/sensitiveData`, `${to}/sensitive_fields`);
  return true;
}

function readSensitive({ reading, fields }: BomReader, from: string, to: string): void {
  const value = reading.at(from);
  const fits =
    Array.isArray(value) &&
    value.length <= 200 &&
    value.every((text) => typeof text === 'string' && !isEmpty(text) && [...text].length <= 1024);
  if (value !== undefined && !fits) return;
  reading.take(from, to);
  fields.set(to, (edit, held) =>
    Array.isArray(held) && held.length > 0 ? edit.set(from, held) : edit.remove(from),
  );
}

/** What a reference names is elsewhere in the file: a component, or the data in one. */
function readReference(reader: BomReader, from: string, to: string): boolean {
  const { reading, targets } = reader;
  const ref = reading.at(`${from}/ref`);
  const target = typeof ref === 'string' ? targets.get(ref) : undefined;
  if (target === undefined) {
    reading.lose(`${from}/ref`, 'dangling');
    return false;
  }
  const name = [`${target}/name`, `${target}/data/0/name`].find(
    (at) => !isEmpty(reading.at(at)) && isScalar(reading.at(at)),
  );
  const text = name === undefined ? String(ref) : cleanText(String(reading.at(name)));
  if ([...text].length > 1024 || !reading.put(`${to}/name`, text)) return false;
  reading.note(`${from}/ref`, `${to}/name`);
  if (name !== undefined) reading.note(name, `${to}/name`);
  const data = isRecord(reading.at(`${target}/data/0`)) ? `${target}/data/0` : target;
  readText(reader, `${data}/contents/url`, `${to}/location`, { longest: 1024, isAddress: true });
  const described = isEmpty(reading.at(`${data}/description`)) ? target : data;
  readText(reader, `${described}/description`, `${to}/description`, { isProse: true });
  readSensitive(reader, `${data}/sensitiveData`, `${to}/sensitive_fields`);
  return true;
}
