import { isRecord } from '../../text/is-record.ts';
import { formatPointer as pointer } from '../../text/pointer.ts';
import { howOf } from './read-results.ts';
import { groupName } from './read-results.ts';
import { ownAt } from './read-fields.ts';
import { readMetric } from './read-metric.ts';
import { isEmpty, type Path, putAt, type ReadmeReading, take } from './readme-reading.ts';
import type { makeUniqueNames } from './result-names.ts';

/** A file of `.eval_results/`: a list of results, or one. Each becomes an evaluation with one metric. */
export function readEvalResults(
  reading: ReadmeReading,
  file: string,
  content: unknown,
  nameOf: ReturnType<typeof makeUniqueNames>,
): void {
  const entries: readonly (readonly [Path, unknown])[] = Array.isArray(content)
    ? content.map((entry: unknown, index) => [[index], entry] as const)
    : [[[], content]];
  for (const [from, entry] of entries) {
    if (!isRecord(entry) || ownAt(entry, ['value']) === undefined) continue;
    readEntry(reading, entry, { file, from, nameOf });
  }
}

function readEntry(
  reading: ReadmeReading,
  entry: Readonly<Record<string, unknown>>,
  { file, from, nameOf }: { file: string; from: Path; nameOf: ReturnType<typeof makeUniqueNames> },
): void {
  const list = reading.card['evaluation_details'];
  const to = ['evaluation_details', Array.isArray(list) ? list.length : 0];
  const text = (...path: string[]): string | undefined => {
    const value = ownAt(entry, path);
    return (typeof value === 'string' || typeof value === 'number') && !isEmpty(value)
      ? String(value)
      : undefined;
  };
  const dataset = text('dataset', 'id');
  const task = text('dataset', 'task_id') ?? text('task_id');
  const parts = [task ?? 'Evaluation', ...(dataset === undefined ? [] : ['on', dataset])];
  putAt(
    reading.card,
    [...to, 'name'],
    nameOf([parts.join(' '), [...parts, text('notes')].filter(Boolean).join(' ')]),
  );
  reading.results.push({ file, path: from });
  const put = (path: Path, target: Path, fits: (written: string) => boolean): void => {
    const value = ownAt(entry, path);
    if ((typeof value !== 'string' && typeof value !== 'number') || isEmpty(value) || !fits(String(value)))
      return;
    take(reading, {
      file,
      from: [...from, ...path],
      to: [...to, ...target],
      value: String(value),
      how: howOf(value),
    });
  };
  put(['dataset', 'id'], ['dataset_records', 0, 'name'], (written) => written.length <= 1024);
  if (dataset !== undefined)
    put(['dataset', 'revision'], ['dataset_records', 0, 'version'], (written) => written.length <= 255);
  put(['date'], ['evaluated_on'], (written) => /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(written));
  put(
    ['source', 'url'],
    ['source'],
    (written) => written.length <= 2048 && /^https?:\/\/[^\s/]/.test(written),
  );
  put(['notes'], ['evaluation_observation'], () => true);
  const visit = (value: unknown, path: Path): void => {
    if (isEmpty(value) || reading.fates.has(file + pointer([...from, ...path]))) return;
    if (isRecord(value)) for (const [step, part] of Object.entries(value)) visit(part, [...path, step]);
    else if (typeof value !== 'object') putFact(path, value);
  };
  const putFact = (path: Path, value: unknown): void => {
    const key = path.join('.');
    if (key.length > 255) return;
    take(reading, {
      file,
      from: [...from, ...path],
      to: [...to, 'metadata', key],
      value: String(value),
      how: howOf(value),
    });
  };
  for (const [key, value] of Object.entries(entry)) if (key !== 'value') visit(value, [key]);
  const group = [...to, 'metric_groups', 0];
  putAt(reading.card, [...group, 'name'], groupName);
  const metric = { value: entry['value'] };
  readMetric(reading, metric, {
    file,
    from,
    to: [...group, 'metric_data', 0],
    nameOf: () => task ?? 'value',
  });
}
