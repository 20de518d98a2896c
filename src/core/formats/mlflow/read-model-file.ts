import { isRecord } from '../../text/is-record.ts';
import { formatPointer } from '../../text/pointer.ts';
import { toCardProse } from '../card-prose.ts';
import { isEmpty, type Reading } from '../reading.ts';
import type { Part } from './find-parts.ts';
import type { GroupReading } from './group-reading.ts';
import { placeDetail } from './place-detail.ts';
import { short } from './read-registry.ts';

/** An `MLmodel`: what the model was built with, and what it takes and gives. */
export function readModelFile(group: GroupReading, part: Part): void {
  const reading = group.readingOf(part);
  const { at } = part;
  const flavors = reading.at(`${at}/flavors`);
  for (const [flavor, held] of Object.entries(isRecord(flavors) ? flavors : {}))
    if (isRecord(held)) readFlavor(reading, `${at}/flavors${formatPointer([flavor])}`, flavor, held);
  for (const [from, to] of [
    ['inputs', 'input_format'],
    ['outputs', 'output_format'],
  ] as const)
    reading.take(`${at}/signature/${from}`, `/model_overview/${to}`, asCode);
  for (const [from, to] of [
    ['run_id', '/model_overview/run_id'],
    ['model_id', '/model_overview/model_id'],
  ] as const)
    if (!reading.take(at + `/${from}`, to, short)) reading.lose(`${at}/${from}`, 'repeated');
  for (const key of ['saved_input_example_info', 'flavors', 'env'])
    reading.lose(`${at}/${key}`, 'format-only');
  const read = new Set(['flavors', 'run_id', 'model_id', 'saved_input_example_info', 'env']);
  for (const [key, held] of Object.entries(part.value)) {
    const from = at + formatPointer([key]);
    if (read.has(key) || isEmpty(held)) continue;
    if (key === 'signature') placeDetail(group, reading, `${from}/params`, 'signature params');
    else if (isRecord(held))
      for (const name of Object.keys(held))
        placeDetail(group, reading, from + formatPointer([name]), `${key} ${name}`);
    else placeDetail(group, reading, from, key);
  }
}

/** `sklearn` with `sklearn_version: 1.3.0` is the framework “sklearn 1.3.0”. */
function readFlavor(
  reading: Reading,
  at: string,
  flavor: string,
  held: Readonly<Record<string, unknown>>,
): void {
  const isPython = flavor === 'python_function';
  const title = isPython ? 'Python' : flavor;
  const versionKey = isPython ? 'python_version' : `${flavor.replace(/^mlflow\./, '')}_version`;
  const version = short(held[versionKey]);
  const modelClass = isPython ? undefined : short(held['model_class']);
  const place = countFrameworks(reading);
  const to = `/model_overview/frameworks/${place}`;
  if (version !== undefined && place < 50 && reading.put(to, cut(`${title} ${version}`)))
    reading.note(at + formatPointer([versionKey]), to);
  else if (!isPython && reading.put(to, cut(title))) return;
  if (modelClass === undefined) return;
  const name = modelClass.slice(modelClass.lastIndexOf('.') + 1);
  const kind = '/model_overview/algorithm_type';
  if (reading.put(kind, cut(`${flavor} ${name}`))) reading.note(`${at}/model_class`, kind);
}

function countFrameworks({ card }: Reading): number {
  const overview = card['model_overview'];
  const held = isRecord(overview) ? overview['frameworks'] : undefined;
  return Array.isArray(held) ? held.length : 0;
}

const cut = (text: string): string => [...text].slice(0, 1024).join('');

/** A signature is JSON in a text; where it is, it is laid out. */
function asCode(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value, null, 2);
  try {
    const parsed: unknown = typeof value === 'string' ? JSON.parse(text) : value;
    const lines = Array.isArray(parsed) ? parsed.map((one) => `  ${JSON.stringify(one)}`) : undefined;
    return fence(lines ? `[\n${lines.join(',\n')}\n]` : JSON.stringify(parsed, null, 2));
  } catch {
    return toCardProse(text);
  }
}

const fence = (text: string): string => `\`\`\`json\n${text.replaceAll('```', '` ` `')}\n\`\`\``;
