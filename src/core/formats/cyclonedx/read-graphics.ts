import { isRecord } from '../../text/is-record.ts';
import { formatPointer } from '../../text/pointer.ts';
import { toCardProse } from '../card-prose.ts';
import { decodePicture } from '../model-card-toolkit/decode-picture.ts';
import { importProblem } from '../import-problems.ts';
import { cleanText, isEmpty } from '../reading.ts';
import { type BomReader, evaluation, evaluationName } from './bom-reader.ts';

/** Pictures become files of the card, which the observation of the evaluation shows. */
export function readGraphics(reader: BomReader): void {
  const { reading, files, problems } = reader;
  const from = `${reader.at}/modelCard/quantitativeAnalysis/graphics`;
  const to = `${evaluation}/evaluation_observation`;
  const collection = reading.at(`${from}/collection`);
  const paragraphs: string[] = [];
  const notes: string[] = [];
  const made: { path: string; bytes: Uint8Array }[] = [];
  const description = reading.at(`${from}/description`);
  if (typeof description === 'string' && !isEmpty(description)) {
    paragraphs.push(toCardProse(cleanText(description)));
    notes.push(`${from}/description`);
  }
  for (const [index, graphic] of (Array.isArray(collection) ? (collection as unknown[]) : []).entries()) {
    const at = `${from}/collection${formatPointer([index])}`;
    const name =
      isRecord(graphic) && typeof graphic['name'] === 'string' && !isEmpty(graphic['name'])
        ? cleanText(graphic['name']).replaceAll(/\s+/g, ' ').trim()
        : '';
    const content = reading.at(`${at}/image/content`);
    const picture = typeof content === 'string' ? decodePicture(content) : undefined;
    const label = name.replaceAll(/[\\[\]<>`*_&]/g, String.raw`\$&`);
    if (typeof content === 'string' && !isEmpty(content) && !picture) {
      problems.push(importProblem('import/broken-picture', { pointer: `${at}/image` }));
      reader.unplaced.add(`${at}/image/content`);
    }
    if (!picture && name === '') continue;
    if (picture) {
      const path = `figures/${pathOf(name, index)}.${picture.ending}`;
      made.push({ path, bytes: picture.bytes });
      paragraphs.push(`![${label}](${path})`);
      notes.push(`${at}/image/content`, `${at}/image/contentType`, `${at}/image/encoding`);
      if (picture.isCut) problems.push(importProblem('import/cut-picture', { path }));
    } else paragraphs.push(label);
    if (name !== '') notes.push(`${at}/name`);
  }
  if (paragraphs.length === 0) return;
  reading.put(`${evaluation}/name`, evaluationName);
  if (!reading.put(to, paragraphs.join('\n\n'))) return reading.lose(from, 'repeated');
  for (const leaf of notes) reading.note(leaf, to);
  files.push(...made);
}

function pathOf(name: string, index: number): string {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, '');
  return `${slug || 'graphic'}-${index + 1}`;
}
