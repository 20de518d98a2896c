import { isRecord } from '../../text/is-record.ts';
import { formatPointer } from '../../text/pointer.ts';
import { owners, type PointKind, readPoints } from '../model-card-toolkit/read-points.ts';
import { isScalar, likeOld, readText } from '../model-card-toolkit/read-text.ts';
import { cleanText, isEmpty } from '../reading.ts';
import { behind, type BomReader } from './bom-reader.ts';

const overview = '/model_overview';

/** Authors: `Name <email>; Name`. */
const authors: PointKind = {
  ...owners,
  keys: ['name', 'email'],
  write: ({ name = '', email }) => owners.write({ name, ...(email !== undefined && { contact: email }) }),
  parse(text) {
    const { contact, ...rest } = owners.parse(text);
    return { ...rest, ...(contact !== undefined && { email: contact }) };
  },
};

/** Reads what a component says of itself, without its references and its model card. */
export function readComponent(reader: BomReader): void {
  const { reading, at } = reader;
  readName(reader);
  readId(reader);
  readVersion(reader);
  readText(reader, `${at}/description`, `${overview}/model_description`, { isProse: true });
  readCreator(reader);
  const owner =
    isEmpty(reading.at(`${at}/supplier/name`)) && !isEmpty(reading.at(`${at}/publisher`))
      ? 'publisher'
      : 'supplier/name';
  readText(reader, `${at}/${owner}`, `${overview}/model_owner`, { longest: 1024 });
  readTags(reader);
  readAncestors(reader);
}

function readName({ reading, fields, at }: BomReader): void {
  const to = `${overview}/model_name`;
  const [group, name] = [wordAt(reading.at(`${at}/group`)), wordAt(reading.at(`${at}/name`))];
  const whole = group !== '' && name !== '' ? `${group}/${name}` : name;
  if (whole === '' || [...whole].length > 1024 || !reading.put(to, whole)) return;
  if (group === '') reading.noteMade(`${at}/name`, to);
  else for (const key of ['group', 'name']) reading.note(`${at}/${key}`, to);
  fields.set(to, (edit, held) => {
    if (typeof held !== 'string' || held === '') return;
    const prefix = `${group}/`;
    if (group === '') edit.set(`${at}/name`, held);
    else if (held.startsWith(prefix) && held.length > prefix.length)
      edit.set(`${at}/name`, held.slice(prefix.length));
    else if (held.endsWith(`/${name}`)) edit.set(`${at}/group`, held.slice(0, -name.length - 1));
    else {
      edit.remove(`${at}/group`);
      edit.set(`${at}/name`, held);
    }
  });
}

const wordAt = (value: unknown): string =>
  isScalar(value) && !isEmpty(value) ? cleanText(String(value)) : '';

/** The package's address, or the component's name in the bill of materials, which others refer to: it is not edited. */
function readId(reader: BomReader): void {
  const { reading, fields, at } = reader;
  const to = `${overview}/model_id`;
  const hasAddress = !isEmpty(reading.at(`${at}/purl`));
  const isThere = !isEmpty(reading.at(`${at}/bom-ref`));
  readText(reader, `${at}/${hasAddress || !isThere ? 'purl' : 'bom-ref'}`, to, { longest: 1024 });
  fields.set(to, (edit, held) => {
    if (hasAddress) {
      if (held === undefined) edit.remove(`${at}/purl`);
      else if (isPackage(held)) edit.set(`${at}/purl`, held);
    } else if (!isThere && typeof held === 'string' && held !== '')
      edit.set(`${at}/${isPackage(held) ? 'purl' : 'bom-ref'}`, held);
  });
}

const isPackage = (id: unknown): id is string => typeof id === 'string' && id.startsWith('pkg:');

function readVersion(reader: BomReader): void {
  const { reading, fields, at } = reader;
  const from = `${at}/version`;
  const [asNumber, asName] = [`${overview}/model_version`, `${overview}/model_version_name`];
  const value = reading.at(from);
  const isNumber = isScalar(value) && /^[1-9]\d{0,14}$/.test(String(value));
  if (isNumber) reading.take(from, asNumber, Number);
  else readText(reader, from, asName, { longest: 255 });
  const [own, other] = isNumber ? [asNumber, asName] : [asName, asNumber];
  fields.set(own, (edit, held) => {
    if (held === undefined) edit.remove(from);
    else edit.set(from, likeOld(value, String(held)));
  });
  fields.set(other, (edit, held) => {
    if (held !== undefined && isEmpty(edit.at(from)) && isScalar(held)) edit.set(from, String(held));
  });
}

/** The manufacturer, the authors, or the author in one text; what else there is becomes a detail. */
function readCreator(reader: BomReader): void {
  const { reading, at, hasAuthors } = reader;
  const to = `${overview}/model_creator`;
  if (!isEmpty(reading.at(`${at}/manufacturer/name`)))
    readText(reader, `${at}/manufacturer/name`, to, { longest: 1024 });
  else if (Array.isArray(reading.at(`${at}/authors`)) && !isEmpty(reading.at(`${at}/authors`)))
    readPoints(reader, `${at}/authors`, to, authors);
  else if (!isEmpty(reading.at(`${at}/author`)) || !hasAuthors)
    readText(reader, `${at}/author`, to, { longest: 1024 });
  else readText(reader, `${at}/manufacturer/name`, to, { longest: 1024 });
}

function readTags({ reading, fields, at, hasAuthors }: BomReader): void {
  const from = `${at}/tags`;
  const value = reading.at(from);
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  const fits =
    list.length <= 50 &&
    list.every((tag) => typeof tag === 'string' && !isEmpty(tag) && [...tag].length <= 63);
  if ((value !== undefined && !fits) || (value === undefined && !hasAuthors)) return;
  reading.take(from, '/tags');
  fields.set('/tags', (edit, held) =>
    Array.isArray(held) && held.length > 0 ? edit.set(from, held) : edit.remove(from),
  );
}

function readAncestors(reader: BomReader): void {
  const { reading, lists, at } = reader;
  const from = `${at}/pedigree/ancestors`;
  const to = `${overview}/base_models`;
  const value = reading.at(from);
  const places: string[] = [];
  for (const index of (Array.isArray(value) ? value : []).keys()) {
    const entry = from + formatPointer([index]);
    if (places.length < 50 && readAncestor(reader, entry, `${to}${formatPointer([places.length])}/name`))
      places.push(entry);
  }
  lists.set(to, {
    remove: (edit, index) => edit.remove(places[index] ?? ''),
    insert(edit, index, entry) {
      const name = isRecord(entry) ? entry['name'] : undefined;
      if (typeof name === 'string' && name !== '')
        edit.insert(from, behind(places, index), { type: 'machine-learning-model', name });
    },
  });
}

/** An ancestor's group stands before its name. */
function readAncestor(reader: BomReader, entry: string, to: string): boolean {
  const { reading, fields } = reader;
  const [group, name] = [wordAt(reading.at(`${entry}/group`)), wordAt(reading.at(`${entry}/name`))];
  if (name === '') return false;
  if (group === '') return readText(reader, `${entry}/name`, to, { longest: 1024 });
  const whole = `${group}/${name}`;
  if ([...whole].length > 1024 || !reading.put(to, whole)) return false;
  for (const key of ['group', 'name']) reading.note(`${entry}/${key}`, to);
  fields.set(to, (edit, held) => {
    if (typeof held !== 'string') return;
    const isBeside = held.startsWith(`${group}/`) && held.length > group.length + 1;
    if (!isBeside) edit.remove(`${entry}/group`);
    edit.set(`${entry}/name`, isBeside ? held.slice(group.length + 1) : held);
  });
  return true;
}
