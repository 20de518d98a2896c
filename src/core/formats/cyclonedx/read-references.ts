import { isRecord } from '../../text/is-record.ts';
import { formatPointer } from '../../text/pointer.ts';
import { isWebAddress } from '../../validate/formats.ts';
import { isAddress, readText } from '../model-card-toolkit/read-text.ts';
import { isEmpty } from '../reading.ts';
import { behind, type BomReader, pdfComment } from './bom-reader.ts';
import { isSpdx } from './spdx-names.ts';

const overview = '/model_overview';

/** Reads where a component is kept, what it hashes to, what is written about it, and its licences. */
export function readReferences(reader: BomReader): void {
  const { reading, at, fields, lists } = reader;
  const from = `${at}/externalReferences`;
  const value = reading.at(from);
  const places: Record<Kind, string[]> = { distribution: [], vcs: [], other: [] };
  for (const [index, entry] of (Array.isArray(value) ? (value as unknown[]) : []).entries())
    if (isRecord(entry)) readReference(reader, from + formatPointer([index]), entry, places);
  const add = (kind: Kind, make: (entry: unknown) => object | undefined) => ({
    remove: (edit: Edit, index: number) => edit.remove(places[kind][index] ?? ''),
    insert(edit: Edit, index: number, entry: unknown) {
      const made = make(entry);
      if (made)
        edit.insert(
          from,
          index === 0 && places[kind].length === 0 ? Number.MAX_SAFE_INTEGER : behind(places[kind], index),
          made,
        );
    },
  });
  lists.set(
    `${overview}/model_artifact`,
    add('distribution', (url) =>
      typeof url === 'string' && isAddress(url) ? { type: 'distribution', url } : undefined,
    ),
  );
  lists.set(
    `${overview}/references`,
    add('other', (entry) => {
      const { name, link } = isRecord(entry) ? entry : {};
      return typeof name === 'string' && typeof link === 'string' && isAddress(link)
        ? { type: 'documentation', url: link, comment: name }
        : undefined;
    }),
  );
  if (places.vcs.length === 0)
    fields.set(`${overview}/source_repository`, (edit, url) => {
      if (typeof url === 'string' && isAddress(url))
        edit.insert(from, Number.MAX_SAFE_INTEGER, { type: 'vcs', url });
    });
  readHashes(reader);
  readLicences(reader);
}

type Kind = 'distribution' | 'vcs' | 'other';
type Edit = Parameters<Parameters<BomReader['lists']['set']>[1]['remove']>[0];

function readReference(
  reader: BomReader,
  from: string,
  entry: Readonly<Record<string, unknown>>,
  places: Record<Kind, string[]>,
): void {
  const { reading, fields } = reader;
  const { type, url, comment } = entry;
  if (type === 'model-card' && comment === pdfComment) {
    reading.lose(from, 'format-only');
    return;
  }
  if (typeof url !== 'string' || isEmpty(url)) return;
  const known = type === 'distribution' || type === 'vcs' ? type : undefined;
  if (known === 'distribution') {
    const to = `${overview}/model_artifact${formatPointer([places.distribution.length])}`;
    if (
      places.distribution.length < 15 &&
      readText(reader, `${from}/url`, to, { longest: 1024, isAddress: true })
    )
      done('distribution', to);
  } else if (known === 'vcs' && places.vcs.length === 0 && isWebAddress(url)) {
    const to = `${overview}/source_repository`;
    if (!readText(reader, `${from}/url`, to, { longest: 2048 })) return;
    fields.set(to, (edit, held) => {
      if (held === undefined) edit.remove(from);
      else if (isAddress(String(held))) edit.set(`${from}/url`, held);
    });
    done('vcs', to);
  } else if (isWebAddress(url) && url.length <= 2048 && places.other.length < 200) {
    const to = `${overview}/references${formatPointer([places.other.length])}`;
    const title = isEmpty(comment) ? 'type' : 'comment';
    if (!readText(reader, `${from}/${title}`, `${to}/name`, { longest: 1024 })) return;
    fields.set(`${to}/name`, (edit, held) => edit.set(`${from}/comment`, held));
    readText(reader, `${from}/url`, `${to}/link`, { isAddress: true });
    done('other', `${to}/name`);
  }

  function done(kind: Kind, to: string): void {
    places[kind].push(from);
    reading.note(`${from}/type`, to);
  }
}

const algorithms: Readonly<Record<string, readonly [string, number]>> = {
  'SHA-256': ['sha256', 64],
  'SHA-512': ['sha512', 128],
  MD5: ['md5', 32],
};

/** Hashes of the component, and of what it is distributed as. */
function readHashes(reader: BomReader): void {
  const { reading, fields, at } = reader;
  const to = `${overview}/artifact_digests`;
  let count = 0;
  const name = reading.at(`${at}/name`);
  read(`${at}/hashes`, name, `${at}/name`);
  const references = reading.at(`${at}/externalReferences`);
  for (const [index, entry] of (Array.isArray(references) ? (references as unknown[]) : []).entries())
    if (isRecord(entry) && entry['type'] === 'distribution')
      read(`${at}/externalReferences${formatPointer([index])}/hashes`, entry['url'], '');

  function read(from: string, artifact: unknown, holder: string): void {
    const list = reading.at(from);
    if (
      !Array.isArray(list) ||
      typeof artifact !== 'string' ||
      isEmpty(artifact) ||
      [...artifact].length > 1024
    )
      return;
    for (const [index, hash] of (list as unknown[]).entries()) {
      if (!isRecord(hash) || typeof hash['content'] !== 'string') continue;
      const [prefix, length] = algorithms[String(hash['alg'])] ?? [];
      const content = hash['content'].trim();
      if (prefix === undefined || content.length !== length || !/^[0-9a-f]+$/i.test(content)) continue;
      const entry = from + formatPointer([index]);
      const target = to + formatPointer([count]);
      if (
        !reading.put(`${target}/artifact`, artifact) ||
        !reading.put(`${target}/digest`, `${prefix}:${content.toLowerCase()}`)
      )
        return;
      for (const key of ['alg', 'content']) reading.note(`${entry}/${key}`, `${target}/digest`);
      fields.set(`${target}/digest`, (edit, held) => {
        if (typeof held === 'string' && held.startsWith(`${prefix}:`))
          edit.set(`${entry}/content`, held.slice(prefix.length + 1));
      });
      if (holder === '') fields.set(`${target}/artifact`, () => undefined);
      count += 1;
    }
  }
}

function readLicences(reader: BomReader): void {
  const { reading, lists, at, fields } = reader;
  const from = `${at}/licenses`;
  const to = `${overview}/licenses`;
  const value = reading.at(from);
  const places: string[] = [];
  for (const index of (Array.isArray(value) ? value : []).keys()) {
    const entry = from + formatPointer([index]);
    const target = to + formatPointer([places.length]);
    if (places.length >= 50) break;
    const key = ['license/id', 'license/name', 'expression'].find(
      (one) => !isEmpty(reading.at(`${entry}/${one}`)),
    );
    if (key === undefined) continue;
    const field = key === 'license/id' ? 'id' : 'name';
    if (!readText(reader, `${entry}/${key}`, `${target}/${field}`, { longest: 255 })) continue;
    places.push(entry);
    if (key === 'license/id')
      fields.set(`${target}/id`, (edit, held) => {
        if (typeof held !== 'string') return;
        if (!isSpdx(held)) edit.remove(`${entry}/license/id`);
        edit.set(`${entry}/license/${isSpdx(held) ? 'id' : 'name'}`, held);
      });
    const link = reading.at(`${entry}/license/url`);
    if (key !== 'expression' && (isEmpty(link) || (typeof link === 'string' && isWebAddress(link))))
      readText(reader, `${entry}/license/url`, `${target}/link`, { longest: 2048, isAddress: true });
  }
  const isExpression = places.some((place) => !isEmpty(reading.at(`${place}/expression`)));
  lists.set(to, {
    remove: (edit, index) => edit.remove(places[index] ?? ''),
    insert(edit, index, entry) {
      const made = writeLicence(entry);
      // One expression is all that may stand there.
      if (made && !isExpression) edit.insert(from, behind(places, index), { license: made });
    },
  });
}

function writeLicence(entry: unknown): object | undefined {
  const { id, name, link } = isRecord(entry) ? entry : {};
  const known = [id, name].find((text) => typeof text === 'string' && text !== '');
  if (known === undefined) return undefined;
  return {
    [known === id && isSpdx(String(id)) ? 'id' : 'name']: known,
    ...(typeof link === 'string' && isAddress(link) && { url: link }),
  };
}
