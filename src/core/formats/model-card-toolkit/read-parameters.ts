import { isRecord } from '../../text/is-record.ts';
import { formatPointer } from '../../text/pointer.ts';
import { isEmpty } from '../reading.ts';
import { type CardReader, evaluation, evaluationName } from './card-reader.ts';
import { isAddress, isScalar, readText } from './read-text.ts';

const at = '/model_parameters';
export const trainingRecords = '/training_details/training_job_details/dataset_records';
export const evaluationRecords = `${evaluation}/dataset_records`;
const mostRecords = 100;

/** Reads `model_parameters`, and the datasets that stand beside the metrics; tells of each what it is for. */
export function readParameters(
  reader: CardReader,
): readonly { readonly from: string; readonly part: Part }[] {
  const { shape } = reader;
  readText(reader, `${at}/model_architecture`, '/model_overview/algorithm_type', { longest: 1024 });
  for (const key of ['input_format', 'output_format'])
    readText(reader, `${at}/${key}`, `/model_overview/${key}`);
  const places: DatasetPlaces = { training: [], evaluation: [] };
  for (const entry of listDatasets(reader, `${at}/data`)) readDataset(reader, places, entry);
  for (const entry of listDatasets(reader, '/quantitative_analysis/data'))
    readDataset(reader, places, { ...entry, part: 'evaluation' });
  bindRecords(reader, trainingRecords, places.training, shape === '0.0.1' ? 'train' : undefined);
  bindRecords(reader, evaluationRecords, places.evaluation, shape === '0.0.1' ? 'eval' : undefined);
  return (['training', 'evaluation'] as const).flatMap((part) =>
    places[part].map((from) => ({ from, part })),
  );
}

type Part = 'training' | 'evaluation';
type DatasetPlaces = Record<Part, string[]>;

interface DatasetEntry {
  readonly from: string;
  readonly part?: Part;
}

/** Of a list, of an object that says which is which, or one alone. */
function listDatasets({ reading }: CardReader, from: string): DatasetEntry[] {
  const value = reading.at(from);
  if (Array.isArray(value)) return value.map((_, index) => ({ from: from + formatPointer([index]) }));
  if (!isRecord(value)) return isEmpty(value) ? [] : [{ from }];
  const parts = (['train', 'eval'] as const).flatMap((key) => {
    const held = Object.hasOwn(value, key) ? value[key] : undefined;
    const list = Array.isArray(held) ? held.map((_, index) => formatPointer([key, index])) : [`/${key}`];
    return held === undefined
      ? []
      : list.map((path) => ({
          from: from + path,
          part: key === 'train' ? ('training' as const) : ('evaluation' as const),
        }));
  });
  return parts.length > 0 ? parts : [{ from }];
}

/** Whose name says so is for evaluation; any other is for training. */
const isEvaluation = (name: string): boolean =>
  !/train/i.test(name) && /(?:^|[^a-z])(?:eval|test|valid|hold-?out|dev(?:$|[^a-z]))/i.test(name);

function readDataset(reader: CardReader, places: DatasetPlaces, { from, part }: DatasetEntry): void {
  const { reading, fields } = reader;
  const value = reading.at(from);
  if (isEmpty(value)) return;
  const name = isRecord(value) ? value['name'] : value;
  const named = isScalar(name) && !isEmpty(name) ? String(name) : '';
  const known: Part = part ?? (isEvaluation(named) ? 'evaluation' : 'training');
  const list = places[known];
  if (list.length >= mostRecords || [...named].length > 1024 || !(isRecord(value) || named !== '')) return;
  const to = (known === 'training' ? trainingRecords : evaluationRecords) + formatPointer([list.length]);
  const holder = isRecord(value) ? `${from}/name` : from;
  if (known === 'evaluation') reading.put(`${evaluation}/name`, evaluationName);
  if (!readText(reader, holder, `${to}/name`)) reading.put(`${to}/name`, nameless(value, from));
  list.push(from);
  reading.put(`${to}/role`, roleOf(named, known));
  fields.set(`${to}/role`, () => undefined);
  if (!isRecord(value)) return;
  readText(reader, `${from}/link`, `${to}/location`, { longest: 1024, isAddress: true });
  readText(reader, `${from}/description`, `${to}/description`);
  if (value['size'] !== undefined) readText(reader, `${from}/size`, `${to}/size`, { longest: 255 });
  readSensitive(reader, from, to);
}

function nameless(value: unknown, from: string): string {
  const link = isRecord(value) ? value['link'] : undefined;
  if (typeof link === 'string' && !isEmpty(link) && link.length <= 1024) return link;
  return `Dataset ${Number(/\/(\d+)$/.exec(from)?.[1] ?? 0) + 1}`;
}

function roleOf(name: string, part: Part): string {
  if (part === 'training') return 'training';
  if (/(?:^|[^a-z])test/i.test(name)) return 'test';
  return /(?:^|[^a-z])(?:valid|dev)/i.test(name) ? 'validation' : 'evaluation';
}

/** A list of texts, a text, or in the older shape whether there is any, which has no field. */
function readSensitive({ reading, fields, shape }: CardReader, from: string, to: string): void {
  const inner = `${from}/sensitive/sensitive_data`;
  const at = isRecord(reading.at(`${from}/sensitive`)) || shape === '0.0.2' ? inner : `${from}/sensitive`;
  const value = reading.at(at);
  const target = `${to}/sensitive_fields`;
  const texts = Array.isArray(value) ? value : [value];
  const fits =
    texts.length <= 200 &&
    texts.every((text) => typeof text === 'string' && !isEmpty(text) && text.length <= 1024);
  if (!isEmpty(value) && !fits) return;
  reading.take(at, target, () => texts);
  if (shape === '0.0.2' || fits)
    fields.set(target, (edit, held) => {
      if (!Array.isArray(held) || held.length === 0) edit.remove(at);
      else edit.set(at, typeof value === 'string' && held.length === 1 ? held[0] : held);
    });
}

/** Entries that come to a list go behind those that stood there; the older shape has one of each. */
function bindRecords(
  { reading, lists }: CardReader,
  to: string,
  places: readonly string[],
  only: 'train' | 'eval' | undefined,
): void {
  const from = `${at}/data`;
  const isSplit = only !== undefined && !Array.isArray(reading.at(from));
  let used = places.length > 0;
  lists.set(to, {
    remove: (edit, index) => edit.remove(places[index] ?? ''),
    insert(edit, index, entry) {
      const made = writeRecord(entry, to === evaluationRecords, isSplit);
      if (!made) return;
      if (isSplit) {
        if (!used) edit.set(`${from}/${only}`, made);
        used = true;
        return;
      }
      const last = places[index - 1] ?? places.at(-1);
      const place = /\/(\d+)$/.exec(last ?? '')?.[1];
      const list = last !== undefined && place !== undefined ? last.slice(0, -place.length - 1) : from;
      edit.insert(list, place === undefined ? Number.MAX_SAFE_INTEGER : Number(place) + 1, made);
    },
  });
}

function writeRecord(entry: unknown, isForEvaluation: boolean, isSplit: boolean): object | undefined {
  const { name, location, description, sensitive_fields: sensitive } = isRecord(entry) ? entry : {};
  if (typeof name !== 'string') return undefined;
  const isUntold = isForEvaluation && !isSplit && !isEvaluation(name);
  return {
    name: isUntold ? `${name} (evaluation)` : name,
    ...(typeof location === 'string' && isAddress(location) && { link: location }),
    ...(typeof description === 'string' && !isSplit && { description }),
    ...(Array.isArray(sensitive) &&
      sensitive.length > 0 && { sensitive: isSplit ? true : { sensitive_data: sensitive } }),
  };
}
