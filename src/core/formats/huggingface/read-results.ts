import { isRecord } from '../../text/is-record.ts';
import { formatPointer } from '../../text/pointer.ts';
import { ownAt } from './read-fields.ts';
import { readMetric } from './read-metric.ts';
import { isEmpty, type Path, putAt, type ReadmeReading, take } from './readme-reading.ts';
import { makeUniqueNames } from './result-names.ts';

export const groupName = 'Metrics';

/** Where a leaf of a result goes in its evaluation, and the most characters it may have there. */
const rules: readonly { readonly from: Path; readonly to: Path; readonly limit: number }[] = [
  { from: ['dataset', 'name'], to: ['dataset_records', 0, 'name'], limit: 1024 },
  { from: ['dataset', 'type'], to: ['dataset_records', 0, 'location'], limit: 1024 },
  { from: ['dataset', 'revision'], to: ['dataset_records', 0, 'version'], limit: 255 },
  { from: ['dataset', 'split'], to: ['dataset_records', 0, 'split'], limit: 255 },
  { from: ['source', 'url'], to: ['source'], limit: 2048 },
];

/** One result of the model index becomes one evaluation, in its place. Gives the names that the evaluations got. */
export function readResults(
  reading: ReadmeReading,
  index: unknown,
  nameOf: ReturnType<typeof makeUniqueNames>,
): void {
  if (!Array.isArray(index)) return;
  for (const [model, entry] of (index as unknown[]).entries()) {
    const results = ownAt(entry, ['results']);
    if (!Array.isArray(results)) continue;
    for (const [number, result] of (results as unknown[]).entries())
      if (isRecord(result) && !isEmpty(result))
        readResult(reading, result, { from: ['model-index', model, 'results', number], nameOf });
  }
}

function readResult(
  reading: ReadmeReading,
  result: Readonly<Record<string, unknown>>,
  { from, nameOf }: { from: Path; nameOf: ReturnType<typeof makeUniqueNames> },
): void {
  const list = reading.card['evaluation_details'];
  const to = ['evaluation_details', Array.isArray(list) ? list.length : 0];
  putAt(reading.card, [...to, 'name'], nameOf(nameChoices(result)));
  reading.results.push({ file: '', path: from });
  for (const { from: leaf, to: target, limit } of rules) {
    const value = ownAt(result, leaf);
    if ((typeof value !== 'string' && typeof value !== 'number') || isEmpty(value)) continue;
    const written = String(value);
    if (written.length > limit || (leaf[1] === 'url' && !/^https?:\/\/[^\s/]/.test(written))) continue;
    take(reading, { from: [...from, ...leaf], to: [...to, ...target], value: written, how: howOf(value) });
  }
  nameRecord(reading, result, [...to, 'dataset_records', 0]);
  readMetadata(reading, result, from, to);
  const metrics = result['metrics'];
  if (!Array.isArray(metrics) || metrics.length === 0) return;
  const metricName = makeUniqueNames(255);
  const group = [...to, 'metric_groups', 0] as const;
  putAt(reading.card, [...group, 'name'], groupName);
  putAt(reading.card, [...group, 'metric_data'], []);
  let count = 0;
  for (const [number, metric] of (metrics as unknown[]).entries()) {
    if (!isRecord(metric) || isEmpty(metric)) continue;
    const place = { file: '', from: [...from, 'metrics', number], to: [...group, 'metric_data', count] };
    readMetric(reading, metric, { ...place, nameOf: metricName });
    count += 1;
  }
}

/** A dataset without a name is known by its type. */
function nameRecord(reading: ReadmeReading, result: Readonly<Record<string, unknown>>, to: Path): void {
  const record = ownAt(reading.card, to);
  if (!isRecord(record) || record['name'] !== undefined) return;
  const type = ownAt(result, ['dataset', 'type']);
  putAt(reading.card, to, { name: typeof type === 'string' ? type.slice(0, 1024) : 'dataset', ...record });
}

/** What has no field of its own is a fact of the evaluation, under its path: `task.type`, `dataset.args.num_few_shot`. */
function readMetadata(
  reading: ReadmeReading,
  result: Readonly<Record<string, unknown>>,
  from: Path,
  to: Path,
): void {
  const visit = (value: unknown, path: Path): void => {
    if (isEmpty(value) || reading.fates.has(formatPointer([...from, ...path]))) return;
    if (Array.isArray(value)) for (const [step, part] of value.entries()) visit(part, [...path, step]);
    else if (isRecord(value)) for (const [step, part] of Object.entries(value)) visit(part, [...path, step]);
    else {
      const key = path.join('.');
      if (key.length > 255 || ownAt(reading.card, [...to, 'metadata', key]) !== undefined) return;
      const target = [...to, 'metadata', key];
      take(reading, { from: [...from, ...path], to: target, value: String(value), how: howOf(value) });
    }
  };
  for (const [key, value] of Object.entries(result)) if (key !== 'metrics') visit(value, [key]);
}

function nameChoices(result: Readonly<Record<string, unknown>>): string[] {
  const text = (...path: string[]): string | undefined => {
    const value = ownAt(result, path);
    return (typeof value === 'string' || typeof value === 'number') && !isEmpty(value)
      ? String(value)
      : undefined;
  };
  const task = text('task', 'name') ?? text('task', 'type') ?? 'Evaluation';
  const dataset = text('dataset', 'name') ?? text('dataset', 'type');
  const name = clean(dataset === undefined ? task : `${task} on ${dataset}`);
  const parts = [text('dataset', 'config'), text('dataset', 'split')].filter((part) => part !== undefined);
  return parts.length === 0 ? [name] : [name, clean(`${name} (${parts.join(', ')})`)];
}

const clean = (name: string): string => name.replaceAll(/\s+/g, ' ').trim();
export const howOf = (value: unknown): 'same' | 'converted' =>
  typeof value === 'string' ? 'same' : 'converted';
