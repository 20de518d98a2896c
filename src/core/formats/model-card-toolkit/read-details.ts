import { isRecord } from '../../text/is-record.ts';
import { formatPointer } from '../../text/pointer.ts';
import { isEmpty } from '../reading.ts';
import type { CardReader, WriteField } from './card-reader.ts';
import { readDocumentation } from './documentation.ts';
import { citations, owners, readPoints } from './read-points.ts';
import { isAddress, isScalar, likeOld, readText } from './read-text.ts';

const at = '/model_details';
const overview = '/model_overview';

/** Reads `model_details`. */
export function readDetails(reader: CardReader): void {
  const { reading, shape } = reader;
  const isText = shape === '0.0.1';
  readText(reader, `${at}/name`, `${overview}/model_name`, { longest: 1024 });
  const hasOverview = !isEmpty(reading.at(`${at}/overview`));
  const description = !hasOverview && isScalar(reading.at(`${at}/description`)) ? 'description' : 'overview';
  readText(reader, `${at}/${description}`, `${overview}/model_description`, { isProse: true });
  readDocumentation(reader);
  readPoints(reader, `${at}/owners`, `${overview}/model_owner`, owners);
  readCreator(reader);
  readVersion(reader);
  readLicences(reader);
  readReferences(reader);
  const cited = ['citations', 'citation'].find((key) => !isEmpty(reading.at(`${at}/${key}`)));
  readPoints(
    reader,
    `${at}/${cited ?? (isText ? 'citation' : 'citations')}`,
    `${overview}/citation`,
    citations(isText),
  );
  if (shape === '0.0.2' || reading.at(`${at}/path`) !== undefined) readPath(reader);
}

/** A single owner made the model, unless the card says who did. */
function readCreator({ reading, fields }: CardReader): void {
  const list = reading.at(`${at}/owners`);
  const only: unknown = Array.isArray(list) && list.length === 1 ? list[0] : undefined;
  const name = isRecord(only) ? only['name'] : only;
  const to = `${overview}/model_creator`;
  if (typeof name === 'string' && !isEmpty(name) && [...name].length <= 1024 && reading.put(to, name))
    fields.set(to, () => undefined);
}

/** A version name that is a number is the model's version; a date is one where it can be read in one way alone. */
function readVersion(reader: CardReader): void {
  const { reading, fields } = reader;
  const from = `${at}/version`;
  const whole = reading.at(from);
  const name = isRecord(whole) || isEmpty(whole) ? `${from}/name` : from;
  const value = reading.at(name);
  const isNumber = isScalar(value) && String(Number(value)) === String(value) && Number(value) >= 1;
  if (isNumber && reading.take(name, `${overview}/model_version`, Number)) {
    fields.set(`${overview}/model_version`, (edit, held) =>
      held === undefined
        ? edit.remove(name)
        : edit.set(name, likeOld(value, typeof value === 'string' ? String(held) : held)),
    );
  } else readText(reader, name, `${overview}/model_version_name`, { longest: 255 });
  if (!fields.has(`${overview}/model_version`))
    fields.set(`${overview}/model_version`, (edit, held) => {
      if (held !== undefined && isEmpty(edit.at(name))) edit.set(name, String(held));
    });
  if (!fields.has(`${overview}/model_version_name`))
    fields.set(`${overview}/model_version_name`, (edit, held) => {
      if (held !== undefined) edit.set(name, String(held));
    });
  if (name === from) return;
  readDate(reader, `${from}/date`);
  readText(reader, `${from}/diff`, `${overview}/model_version_note`, { isProse: true });
}

function readDate({ reading, fields }: CardReader, from: string): void {
  const to = `${overview}/model_version_date`;
  const value = reading.at(from);
  const date = typeof value === 'string' ? plainDate(value.trim()) : undefined;
  if (!isEmpty(value) && date === undefined) return;
  reading.take(from, to, () => date);
  fields.set(to, (edit, held) => {
    if (held === undefined) edit.remove(from);
    else if (plainDate(String(held)) === held) edit.set(from, held);
  });
}

/** `2020/02/02` and `08/28/2020` are dates; which day `02/03/2020` is cannot be told. */
function plainDate(text: string): string | undefined {
  const [, y = '', m = '', d = ''] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? [];
  const [, a = '', b = '', year = ''] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  if (y !== '') return validDate(y, m, d);
  if (year === '') return undefined;
  const [first, second] = [Number(a), Number(b)];
  if (first === second || first > 12) return validDate(year, b, a);
  return second > 12 ? validDate(year, a, b) : undefined;
}

function validDate(year: string, month: string, day: string): string | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text) ? text : undefined;
}

/** SPDX ids have no spaces. */
const spdx = /^[A-Za-z0-9][A-Za-z0-9.+-]*$/;
const web = /^https?:\/\/[^\s<>]+$/i;

function readLicences(reader: CardReader): void {
  const { reading, lists, shape } = reader;
  const key = ['licenses', 'license'].find((name) => !isEmpty(reading.at(`${at}/${name}`)));
  const from = `${at}/${key ?? (shape === '0.0.1' ? 'license' : 'licenses')}`;
  const to = `${overview}/licenses`;
  const value = reading.at(from);
  const entries = Array.isArray(value) ? value.map((_, index) => from + formatPointer([index])) : [from];
  const places: string[] = [];
  for (const entry of entries)
    if (
      !isEmpty(reading.at(entry)) &&
      places.length < 50 &&
      readLicence(reader, entry, to + formatPointer([places.length]))
    )
      places.push(entry);
  const isText = from.endsWith('/license');
  lists.set(to, {
    remove: (edit, index) => edit.remove(places[index] ?? ''),
    insert(edit, index, entry) {
      const made = writeLicence(entry);
      if (made === undefined) return;
      const text = Object.values(made)[0] ?? '';
      if (!isText) edit.insert(from, behind(places, index), made);
      else if (index === 0 && places.length === 0) edit.set(from, text);
    },
  });
}

function readLicence(reader: CardReader, from: string, to: string): boolean {
  const { reading, fields } = reader;
  const value = reading.at(from);
  if (typeof value === 'string') {
    if (!readText(reader, from, `${to}/${idOrName(value)}`, { longest: 255 })) return false;
    fields.set(to, (edit, held) => edit.set(from, Object.values(writeLicence(held) ?? {})[0] ?? value));
    return true;
  }
  if (!isRecord(value)) return false;
  const keys: readonly (readonly [string, 'id' | 'name' | 'link', number])[] = [
    ['identifier', idOrName(String(value['identifier'])), 255],
    ['license_name', 'name', 255],
    ['custom_text', 'name', 255],
    ...(web.test(String(value['license_link'])) ? [['license_link', 'link', 2048] as const] : []),
  ];
  const read = keys.filter(
    ([key, field, longest]) =>
      !isEmpty(value[key]) && readText(reader, `${from}/${key}`, `${to}/${field}`, { longest }),
  );
  fields.set(to, (edit, held) => {
    if (!isRecord(held)) return;
    for (const [key, field] of read) {
      const old = reading.at(`${from}/${key}`);
      if (held[field] === undefined) edit.remove(`${from}/${key}`);
      else if (held[field] !== old) edit.set(`${from}/${key}`, held[field]);
    }
    if (read.some(([, field]) => field !== 'link' && held[field] !== undefined)) return;
    for (const [key, text] of Object.entries(writeLicence(held) ?? {})) edit.set(`${from}/${key}`, text);
  });
  return read.length > 0;
}

const idOrName = (text: string): 'id' | 'name' => (spdx.test(text) ? 'id' : 'name');

/** A licence has an identifier or a text, never both. */
function writeLicence(entry: unknown): Readonly<Record<string, string>> | undefined {
  if (!isRecord(entry)) return undefined;
  const { id, name, link } = entry;
  if (typeof id === 'string') return { identifier: id };
  const text = [name, link].filter((part) => typeof part === 'string' && part !== '').join(' ');
  return text === '' ? undefined : { custom_text: text };
}

/** Where an entry goes that comes behind the first so many: next to the last of them. */
const behind = (places: readonly string[], count: number): number =>
  count === 0 ? 0 : Number(/\/(\d+)$/.exec(places[count - 1] ?? '')?.[1] ?? count - 1) + 1;

/** References are addresses. */
function readReferences(reader: CardReader): void {
  const { reading, lists, shape } = reader;
  const from = `${at}/references`;
  const to = `${overview}/references`;
  const value = reading.at(from);
  const entries = Array.isArray(value) ? value.map((_, index) => from + formatPointer([index])) : [from];
  const places: string[] = [];
  for (const entry of entries) {
    const held = reading.at(entry);
    const leaf = isRecord(held) ? `${entry}/reference` : entry;
    if (
      places.length < 200 &&
      !isEmpty(reading.at(leaf)) &&
      readText(reader, leaf, `${to}${formatPointer([places.length])}/name`, {
        longest: 1024,
        isAddress: true,
      })
    )
      places.push(entry);
  }
  const isText = places.length > 0 ? places.every((place) => isScalar(reading.at(place))) : shape === '0.0.1';
  lists.set(to, {
    remove: (edit, index) => edit.remove(places[index] ?? ''),
    insert(edit, index, entry) {
      const { link, name } = isRecord(entry) ? entry : {};
      const address = [link, name].find((text) => typeof text === 'string' && isAddress(text));
      if (address !== undefined)
        edit.insert(from, behind(places, index), isText ? address : { reference: address });
    },
  });
}

function readPath({ reading, fields }: CardReader): void {
  const from = `${at}/path`;
  const to = `${overview}/model_artifact`;
  const value = reading.at(from);
  const isOne = typeof value === 'string' && [...value].length <= 1024;
  if (!isEmpty(value) && !isOne) return;
  reading.take(from, `${to}/0`);
  const write: WriteField = (edit, held) => {
    const first: unknown = Array.isArray(held) ? held[0] : undefined;
    if (first === undefined) edit.remove(from);
    else if (first !== edit.at(from)) edit.set(from, first);
  };
  fields.set(to, write);
}
