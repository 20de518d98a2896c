import { createHash } from 'node:crypto';
import { fail, type Result, succeed } from '../../problem/problem.ts';
import { decodeUtf8 } from '../../text/decode-utf8.ts';
import { isRecord } from '../../text/is-record.ts';
import { valueAt } from '../../text/pointer.ts';
import { sameJson } from '../../text/same-json.ts';
import { editOriginal } from '../edit-original.ts';
import type { Source, WriteRequest, WrittenCard } from '../format.ts';
import { applyCard } from './apply-card.ts';
import { pdfComment } from './bom-reader.ts';
import { cyclonedxProblem } from './cyclonedx-problems.ts';
import { orderBom } from './order-bom.ts';
import { parseBom } from './parse-bom.ts';
import { cyclonedx } from './read-cyclonedx.ts';

/** The versions of CycloneDX that are written. */
export const cyclonedxTargets = ['1.6', '1.7'] as const;

/**
 * Writes a card as a bill of materials of one component, in CycloneDX 1.7 or the version asked for. With the source that
 * the card was read from and no target, only what was edited differs from it; XML is written as JSON.
 */
export function writeCyclonedx(request: WriteRequest): Result<WrittenCard> {
  const { original, target } = request;
  return original && target === undefined ? editSource(request, original) : writeAnew(request);
}

type Json = Readonly<Record<string, unknown>>;

function writeAnew({ card, cardId, target, pdf }: WriteRequest): Result<WrittenCard> {
  const specVersion = cyclonedxTargets.find((known) => known === target) ?? '1.7';
  const component = { type: 'machine-learning-model', name: cardId };
  const empty = { bomFormat: 'CycloneDX', specVersion, version: 1, components: [component] };
  const before = { model_overview: { model_name: cardId } };
  const written = addPdf(applyCard(empty, '/components/0', before, card), '/components/0', pdf);
  const serialNumber = makeSerial(cardId, JSON.stringify(written));
  const whole = orderBom({
    $schema: `http://cyclonedx.org/schema/bom-${specVersion}.schema.json`,
    ...written,
    serialNumber,
  });
  return succeed({ files: new Map([[`${cardId}.cdx.json`, encode(`${JSON.stringify(whole, null, 2)}\n`)]]) });
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A number of the card and what it says, so that the same card has the same one. */
function makeSerial(cardId: string, content: string): string {
  const hex = createHash('sha256').update(`${cardId}\0${content}`).digest('hex');
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function editSource({ card, originalIndex = 0, pdf }: WriteRequest, original: Source): Result<WrittenCard> {
  const parsed = parseBom(original);
  const read = cyclonedx.read(original);
  if (!parsed.ok) return fail(parsed.problems);
  if (!read.ok) return fail(read.problems);
  const { value, path, bytes, isXml, models } = parsed.value;
  const at = models[originalIndex] ?? models[0] ?? '';
  const after = addPdf(applyCard(value, at, read.value[originalIndex]?.card ?? {}, card), at, pdf);
  if (isXml) {
    const name = path.replace(/\.xml$/i, '') || 'bom';
    const files = new Map([[`${name}.json`, encode(`${JSON.stringify(after, null, 2)}\n`)]]);
    return succeed({ files }, [cyclonedxProblem('cyclonedx/written-as-json', {}, { file: path })]);
  }
  if (sameJson(value, after)) return succeed({ files: original.files });
  return succeed({ files: new Map([[path, encode(editOriginal(decodeUtf8(bytes).text, value, after))]]) });
}

/** The printed card is a reference; one that was there before has its place. */
function addPdf(bom: Json, at: string, pdf: WriteRequest['pdf']): Json {
  if (!pdf) return bom;
  const next = structuredClone(bom);
  const component = valueAt(next, at);
  if (!isRecord(component)) return bom;
  const list: readonly unknown[] = Array.isArray(component['externalReferences'])
    ? component['externalReferences']
    : [];
  const reference = {
    type: 'model-card',
    url: pdf.address,
    comment: pdfComment,
    hashes: [{ alg: 'SHA-256', content: pdf.sha256 }],
  };
  const place = list.findIndex(
    (entry) => isRecord(entry) && entry['type'] === 'model-card' && entry['comment'] === pdfComment,
  );
  component['externalReferences'] = place < 0 ? [...list, reference] : list.with(place, reference);
  return next;
}
