import { isRecord } from '../../text/is-record.ts';
import { formatPointer } from '../../text/pointer.ts';
import { fromCardProse, toCardProse } from '../card-prose.ts';
import { cleanText, isEmpty } from '../reading.ts';
import { type CardReader, evaluation, evaluationName } from './card-reader.ts';
import { decodePicture } from './decode-picture.ts';
import type { TreeEdit } from './edit-tree.ts';
import { importProblem } from '../import-problems.ts';

/** A paragraph of a text that tells of graphics, and the place that it was read from. */
interface Paragraph {
  readonly text: string;
  readonly write: (edit: TreeEdit, text: string | undefined) => void;
}

/** Reads collections of graphics into files of the card, and into a text that shows them. */
export function readGraphics(reader: CardReader, collections: readonly string[], to: string): void {
  const { reading, fields } = reader;
  const leaves: string[] = [];
  const paragraphs = collections.flatMap((from) => readCollection(reader, from, leaves));
  if (paragraphs.length === 0) return;
  if (to.startsWith(evaluation)) reading.put(`${evaluation}/name`, evaluationName);
  if (!reading.put(to, paragraphs.map(({ text }) => text).join('\n\n'))) return;
  for (const leaf of leaves) reading.note(leaf, to);
  const description = `${collections[0] ?? ''}/description`;
  fields.set(to, (edit, value) => {
    const added = writeParagraphs(edit, paragraphs, typeof value === 'string' ? value : '');
    const old = edit.at(description);
    if (added.length > 0)
      edit.set(description, [...(isEmpty(old) ? [] : [old]), ...added.map(fromCardProse)].join('\n\n'));
  });
}

function readCollection(reader: CardReader, from: string, leaves: string[]): Paragraph[] {
  const { reading } = reader;
  const list = reading.at(`${from}/collection`);
  const entries = Array.isArray(list)
    ? list.map((_, index) => `${from}/collection${formatPointer([index])}`)
    : [`${from}/collection`];
  return [
    readDescription(reader, from, leaves),
    ...entries.flatMap((at) => [readGraphic(reader, at, leaves), readDescription(reader, at, leaves)]),
  ].flatMap((paragraph) => paragraph ?? []);
}

function readDescription({ reading }: CardReader, from: string, leaves: string[]): Paragraph | undefined {
  const at = `${from}/description`;
  const value = reading.at(at);
  if (typeof value !== 'string' || isEmpty(value)) return undefined;
  leaves.push(at);
  return {
    text: toCardProse(cleanText(value).trim()),
    write: (edit, text) => (text === undefined ? edit.remove(at) : edit.set(at, fromCardProse(text))),
  };
}

const web = /^https?:\/\/[^\s<>()]+$/i;

/** A picture becomes a file, the address of one a link; of any other the name is shown. */
function readGraphic(reader: CardReader, at: string, leaves: string[]): Paragraph | undefined {
  const { reading, files, problems, unplaced } = reader;
  const graphic = reading.at(at);
  if (!isRecord(graphic)) return undefined;
  const { name, image } = graphic;
  const title =
    typeof name === 'string' && !isEmpty(name) ? cleanText(name).replaceAll(/\s+/g, ' ').trim() : '';
  const label = title.replaceAll(/[\\[\]<>`*_&]/g, '\\$&');
  const found = typeof image === 'string' && !isEmpty(image) ? findImage(image, files, title) : undefined;
  if (found?.kind === 'file') {
    files.push(found.file);
    if (found.isCut) problems.push(importProblem('import/cut-picture', { path: found.target }));
  }
  if (found?.kind === 'broken') {
    unplaced.add(`${at}/image`);
    problems.push(importProblem('import/broken-picture', { pointer: `${at}/image` }));
  } else if (found) leaves.push(`${at}/image`);
  if (title !== '') leaves.push(`${at}/name`);
  const shown = found ? shows[found.kind](label, found) : label;
  return shown === ''
    ? undefined
    : { text: shown, write: (edit, text) => writeGraphic(edit, at, { label, found, text }) };
}

type Image =
  | {
      readonly kind: 'file';
      readonly target: string;
      readonly file: CardReader['files'][number];
      readonly isCut: boolean;
    }
  | { readonly kind: 'link'; readonly target: string }
  | { readonly kind: 'broken'; readonly target: string };

function findImage(image: string, files: CardReader['files'], title: string): Image {
  const target = image.trim();
  if (web.test(target)) return { kind: 'link', target };
  const picture = decodePicture(image);
  if (!picture) return { kind: 'broken', target: '' };
  const path = placeFile(files, title, picture.ending);
  return { kind: 'file', target: path, file: { path, bytes: picture.bytes }, isCut: picture.isCut };
}

const shows: Readonly<Record<Image['kind'], (label: string, image: Image) => string>> = {
  file: (label, { target }) => `![${label}](${target})`,
  link: (label, { target }) => `[${label || 'Graphic'}](${target})`,
  broken: (label) => label,
};

/** The name is what stands in brackets, or all there is where there is no picture. */
function writeGraphic(
  edit: TreeEdit,
  at: string,
  { label, found, text }: { label: string; found: Image | undefined; text: string | undefined },
): void {
  if (text === undefined) {
    edit.remove(at);
    return;
  }
  const isPlain = !found || found.kind === 'broken';
  const [, shown, address] = isPlain ? ['', text, ''] : (/^!?\[(.*)\]\((.*)\)$/s.exec(text) ?? []);
  if (shown === undefined || address === undefined) return;
  if (shown !== label) edit.set(`${at}/name`, shown.replaceAll(/\\(?=[\\[\]<>`*_&])/g, ''));
  if (found?.kind === 'link' && address !== found.target) edit.set(`${at}/image`, address);
}

function placeFile(files: CardReader['files'], title: string, ending: string): string {
  const slug = title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, '');
  const taken = new Set(files.map(({ path }) => path));
  for (let count = 1; ; count += 1) {
    const path = `figures/${slug || 'graphic'}${count === 1 ? '' : `-${count}`}.${ending}`;
    if (!taken.has(path)) return path;
  }
}

/**
 * Paragraphs that still stand in the text stay; what stands between two of them takes the place of what did. Gives what
 * took no place.
 */
function writeParagraphs(edit: TreeEdit, paragraphs: readonly Paragraph[], text: string): readonly string[] {
  let at = 0;
  let missing: Paragraph[] = [];
  const added: string[] = [];
  const settle = (gap: string): void => {
    const parts = missing.length === 1 ? [gap.trim()] : gap.trim().split(/\n{2,}/);
    if (parts.length === missing.length || gap.trim() === '')
      for (const [index, paragraph] of missing.entries()) paragraph.write(edit, parts[index] || undefined);
    else if (missing.length === 0) added.push(gap.trim());
    missing = [];
  };
  for (const paragraph of paragraphs) {
    const found = text.indexOf(paragraph.text, at);
    if (found < 0) missing.push(paragraph);
    else {
      settle(text.slice(at, found));
      at = found + paragraph.text.length;
    }
  }
  settle(text.slice(at));
  return added;
}
