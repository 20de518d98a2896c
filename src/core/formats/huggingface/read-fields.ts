import { isRecord } from '../../text/is-record.ts';
import { fromCardProse, toCardProse } from '../card-prose.ts';
import { cleanText } from '../reading.ts';
import { readLicence, writeLicence } from './licence-names.ts';
import { isEmpty, type Path, putAt, type ReadmeReading, take } from './readme-reading.ts';

const details = ['additional_information', 'custom_details'] as const;
const language = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;
const relations = new Set(['finetune', 'adapter', 'merge', 'quantized']);

/** A key of the front matter whose entries are a list of the card; one entry may stand there without a list. */
interface ListRule {
  readonly key: string;
  readonly to: Path;
  readonly maximum: number;
  /** What an entry of the card is; undefined where it cannot be one. */
  readonly read: (text: string) => unknown;
  readonly write: (entry: unknown) => unknown;
}

const named = (entry: unknown): unknown => (isRecord(entry) ? entry['name'] : undefined);
const itself = (entry: unknown): unknown => entry;
const within =
  (limit: number) =>
  (text: string): unknown =>
    text.length <= limit ? text : undefined;
const name = (text: string): unknown => (text.length <= 1024 ? { name: text } : undefined);

export const listRules: readonly ListRule[] = [
  { key: 'tags', to: ['tags'], maximum: 50, read: within(63), write: itself },
  {
    key: 'language',
    to: ['model_overview', 'languages'],
    maximum: 500,
    read: (text) => (text.length <= 35 && language.test(text) ? text : undefined),
    write: itself,
  },
  {
    key: 'license',
    to: ['model_overview', 'licenses'],
    maximum: 50,
    read: (text) => (text.length <= 255 ? readLicence(text) : undefined),
    write: (entry) => (isRecord(entry) ? writeLicence(entry) : undefined),
  },
  { key: 'base_model', to: ['model_overview', 'base_models'], maximum: 50, read: name, write: named },
  {
    key: 'datasets',
    to: ['training_details', 'training_job_details', 'dataset_records'],
    maximum: 100,
    read: name,
    write: named,
  },
];

const impact = ['training_details', 'environmental_impact'] as const;

export const scalarRules: readonly {
  readonly from: Path;
  readonly to: Path;
  readonly type: 'string' | 'number';
}[] = [
  { from: ['pipeline_tag'], to: ['model_overview', 'problem_type'], type: 'string' },
  { from: ['library_name'], to: ['model_overview', 'frameworks', 0], type: 'string' },
  { from: ['co2_eq_emissions'], to: [...impact, 'co2_eq_grams'], type: 'number' },
  { from: ['co2_eq_emissions', 'emissions'], to: [...impact, 'co2_eq_grams'], type: 'number' },
  { from: ['co2_eq_emissions', 'source'], to: [...impact, 'source'], type: 'string' },
  { from: ['co2_eq_emissions', 'geographical_location'], to: [...impact, 'region'], type: 'string' },
  { from: ['co2_eq_emissions', 'hardware_used'], to: [...impact, 'hardware'], type: 'string' },
  {
    from: ['co2_eq_emissions', 'training_type'],
    to: [...details, 'co2_eq_emissions.training_type'],
    type: 'string',
  },
];

/** Reads what the front matter says, but for the model index. Every key that is a text or a list of texts has a place. */
export function readFields(reading: ReadmeReading, fields: Readonly<Record<string, unknown>>): void {
  readLicenceFields(reading, fields);
  for (const rule of listRules) readList(reading, fields[rule.key], rule);
  for (const { from, to, type } of scalarRules) {
    const value = ownAt(fields, from);
    if (typeof value === type && !isEmpty(value) && (typeof value !== 'string' || value.length <= 1024))
      take(reading, { from, to, value });
  }
  const relation = fields['base_model_relation'];
  if (
    typeof relation === 'string' &&
    relations.has(relation) &&
    reading.places.has('/model_overview/base_models/0/name')
  )
    take(reading, {
      from: ['base_model_relation'],
      to: ['model_overview', 'base_models', 0, 'relation'],
      value: relation,
    });
  for (const [key, value] of Object.entries(fields)) readOther(reading, key, value);
}

function readList(reading: ReadmeReading, value: unknown, { key, to, maximum, read, write }: ListRule): void {
  const isList = Array.isArray(value);
  let count = key === 'license' && reading.places.has('/model_overview/licenses/0/name') ? 1 : 0;
  for (const [index, entry] of (isList ? value : [value]).entries()) {
    const from = isList ? [key, index] : [key];
    if (isEmpty(entry) || typeof entry === 'object' || reading.fates.has(`/${from.join('/')}`)) continue;
    const found = count < maximum ? read(String(entry)) : undefined;
    if (found === undefined) {
      takeDetail(reading, from, key, entry);
      continue;
    }
    const target = isRecord(found) ? [...to, count, ...Object.keys(found)] : [...to, count];
    const leaf = isRecord(found) ? Object.values(found)[0] : found;
    const back = isRecord(found) ? (text: unknown) => write({ [Object.keys(found)[0] ?? '']: text }) : write;
    take(reading, { from, to: target, value: leaf, how: leaf === entry ? 'same' : 'converted', back });
    count += 1;
  }
}

/** `license: other` says nothing where the licence has a name of its own. */
function readLicenceFields(reading: ReadmeReading, fields: Readonly<Record<string, unknown>>): void {
  const [ownName, link] = [fields['license_name'], fields['license_link']];
  const to = ['model_overview', 'licenses', 0] as const;
  if (typeof ownName !== 'string' || isEmpty(ownName) || ownName.length > 255) return;
  if (fields['license'] !== 'other' && fields['license'] !== undefined) return;
  take(reading, { from: ['license_name'], to: [...to, 'name'], value: ownName });
  if (fields['license'] === 'other') reading.fates.set('/license', { reason: 'format-only' });
  if (typeof link === 'string' && /^https?:\/\/\S+$/.test(link) && link.length <= 2048)
    take(reading, { from: ['license_link'], to: [...to, 'link'], value: link });
}

function readOther(reading: ReadmeReading, key: string, value: unknown): void {
  if (key === 'model-index' || key === 'colophon' || key.length > 255 || cleanText(key).trim() === '') return;
  if (reading.fates.has(`/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`)) return;
  if (listRules.some((rule) => rule.key === key) || isEmpty(value)) return;
  if (Array.isArray(value)) {
    for (const [index, entry] of value.entries())
      if (!isEmpty(entry) && typeof entry !== 'object') takeDetail(reading, [key, index], key, entry);
  } else if (typeof value === 'string') {
    const prose = toCardProse(cleanText(value));
    const how = prose === value ? 'same' : 'converted';
    const back = (text: unknown): unknown => (typeof text === 'string' ? fromCardProse(text) : text);
    take(reading, { from: [key], to: [...details, key], value: prose, how, back });
  } else if (typeof value !== 'object' && (typeof value !== 'number' || Number.isFinite(value)))
    take(reading, { from: [key], to: [...details, key], value });
}

/** An entry of a list becomes one of a custom detail. */
function takeDetail(reading: ReadmeReading, from: Path, key: string, entry: unknown): void {
  const list = ownAt(reading.card, [...details, key]);
  const to = [...details, key, Array.isArray(list) ? list.length : 0];
  if (!Array.isArray(list)) putAt(reading.card, [...details, key], []);
  take(reading, { from, to, value: String(entry), how: typeof entry === 'string' ? 'same' : 'converted' });
}

/** The value at a path, own keys only. */
export function ownAt(value: unknown, path: Path): unknown {
  let found = value;
  for (const key of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Record<string | number, unknown>)[key];
  }
  return found;
}
