import { isRecord } from '../../text/is-record.ts';
import { formatPointer } from '../../text/pointer.ts';
import { details } from '../model-card-toolkit/card-reader.ts';
import { openReading } from '../reading.ts';
import type { BomReader } from './bom-reader.ts';
import { guardReading } from './guard-reading.ts';
import { listOwn } from './own-properties.ts';
import { readComponent } from './read-component.ts';
import { readConsiderations } from './read-considerations.ts';
import { readDetails } from './read-details.ts';
import { readGraphics } from './read-graphics.ts';
import { readMetrics } from './read-metrics.ts';
import { readParameters } from './read-parameters.ts';
import { readReferences } from './read-references.ts';

export interface ModelOptions {
  /** Whether properties of our own are read before what CycloneDX has. */
  readonly own: boolean;
  readonly targets: BomReader['targets'];
}

/** Reads the model at a place of a bill of materials. */
export function readModel(
  bom: Readonly<Record<string, unknown>>,
  at: string,
  { own, targets }: ModelOptions,
): BomReader {
  const reading = openReading(bom);
  const claimed = new Set<string>();
  for (const list of [`${at}/modelCard/properties`, `${at}/properties`])
    for (const { at: from, path, value } of listOwn(reading.at(list), list)) {
      const to = formatPointer(path);
      const isFirst = own && !claimed.has(to) && (value === undefined || reading.put(to, value));
      if (own) claimed.add(to);
      if (!own || (isFirst && value === undefined)) reading.lose(from, 'format-only');
      else if (isFirst) reading.note(from, to);
      else reading.lose(from, 'repeated');
    }
  const version = Number(String(bom['specVersion']).split('.')[1]);
  const reader: BomReader = {
    reading: guardReading(reading, claimed),
    // The older shape of the toolkit has no documentation, which CycloneDX has none of either.
    shape: '0.0.1',
    fields: new Map(),
    lists: new Map(),
    files: [],
    unplaced: new Set(),
    problems: [],
    at,
    hasAuthors: !(version < 6),
    targets,
  };
  readComponent(reader);
  readReferences(reader);
  readParameters(reader);
  readMetrics(reader);
  readGraphics(reader);
  readConsiderations(reader);
  loseEnvelope(reader, bom);
  // What would have a field, were it not for properties of ours, is no detail.
  if (claimed.size > 0)
    for (const fate of readModel(bom, at, { own: false, targets }).reading.list())
      if ('to' in fate && !fate.to.startsWith(details)) reading.lose(fate.from, 'repeated');
  readDetails(reader);
  return reader;
}

/** What says how the file is made, and nothing of the model. */
function loseEnvelope({ reading, at }: BomReader, bom: Readonly<Record<string, unknown>>): void {
  for (const key of ['$schema', 'bomFormat', 'specVersion', 'serialNumber', 'version', 'signature', 'xmlns'])
    if (bom[key] !== undefined) reading.lose(`/${key}`, 'format-only');
  for (const key of ['timestamp', 'tools', 'lifecycles']) reading.lose(`/metadata/${key}`, 'format-only');
  for (const key of ['type', 'bom-ref', 'modelCard/bom-ref', 'signature'])
    reading.lose(`${at}/${key}`, 'format-only');
}

/** Pointers to what can be referred to, by name; the first of a name. Made with a list, so that no depth matters. */
export function findTargets(bom: unknown): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  const open: [unknown, string][] = [[bom, '']];
  for (let next = open.pop(); next; next = open.pop()) {
    const [value, at] = next;
    if (typeof value !== 'object' || value === null) continue;
    const ref = isRecord(value) ? value['bom-ref'] : undefined;
    if (typeof ref === 'string' && !targets.has(ref)) targets.set(ref, at);
    for (const [key, below] of Object.entries(value))
      if (typeof below === 'object') open.push([below, at + formatPointer([key])]);
  }
  return targets;
}
