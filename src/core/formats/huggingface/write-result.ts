import { isRecord } from '../../text/is-record.ts';
import { ownAt } from './read-fields.ts';
import { type Path, putAt } from './readme-reading.ts';

type Tree = Record<string, unknown>;

/** A result of the model index for an evaluation; undefined where it lacks what the Hub demands: task, dataset, metric. */
export function writeResult(evaluation: Readonly<Tree>): Tree | undefined {
  const result: Tree = { task: {}, dataset: {} };
  const metadata = evaluation['metadata'];
  for (const [key, value] of Object.entries(isRecord(metadata) ? metadata : {})) {
    const path = key.split('.');
    if (['task', 'dataset', 'source'].includes(path[0] ?? '') && path.length > 1 && isSafe(path))
      putAt(result, path, value);
  }
  const name = ownAt(evaluation, ['dataset_records', 0, 'name']);
  const type = ownAt(evaluation, ['dataset_records', 0, 'location']);
  const put = (path: Path, value: unknown): void => {
    if (typeof value === 'string') putAt(result, path, value);
  };
  put(['dataset', 'name'], name);
  put(['dataset', 'type'], type ?? name);
  put(['dataset', 'revision'], ownAt(evaluation, ['dataset_records', 0, 'version']));
  put(['dataset', 'split'], ownAt(evaluation, ['dataset_records', 0, 'split']));
  put(['source', 'url'], evaluation['source']);
  const metrics = ownAt(evaluation, ['metric_groups', 0, 'metric_data']);
  const written = (Array.isArray(metrics) ? metrics : [])
    .map((metric: unknown) => writeMetric(metric))
    .filter((metric) => metric !== undefined);
  if (ownAt(result, ['task', 'type']) === undefined || name === undefined || written.length === 0)
    return undefined;
  return { ...result, metrics: written };
}

/** A metric of the model index; undefined for a curve and a table, which it cannot hold. */
export function writeMetric(metric: unknown): Tree | undefined {
  if (!isRecord(metric) || !['number', 'string', 'boolean', 'bar_chart'].includes(String(metric['type'])))
    return undefined;
  const { name, value, notes } = metric;
  if (name === undefined || value === undefined) return undefined;
  const written: Tree = { type: name, value };
  const lines = readNotes(notes);
  if (!lines) return written;
  const type = lines.get('type');
  if (type !== undefined) Object.assign(written, { type, value, name });
  for (const [key, text] of lines)
    if (isSafe(key.split('.')) && key !== 'type') putAt(written, key.split('.'), text);
  return written;
}

/** The notes of a metric as they were read, by path; undefined where they are prose. */
export function readNotes(notes: unknown): ReadonlyMap<string, string> | undefined {
  if (typeof notes !== 'string') return undefined;
  const lines = notes.split('\n').map((line) => /^([\w-]+(?:\.[\w-]+)*): (.*)$/.exec(line));
  if (lines.includes(null)) return undefined;
  return new Map(lines.map((line) => [line?.[1] ?? '', line?.[2] ?? '']));
}

const isSafe = (path: readonly string[]): boolean =>
  !path.some((key) => key === '' || key === '__proto__' || /^\d+$/.test(key)) && path.length < 8;
