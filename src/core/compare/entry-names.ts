import { isRecord } from '../text/is-record.ts';
import type { FieldKey } from './field-kind.ts';

/** The fields of an entry that say which one it is, the first that it has; of a metric both. */
export function namingFields(list: FieldKey): readonly string[] {
  if (list.endsWith('.metric_data')) return ['name', 'slice'];
  return naming.find(([end]) => list.endsWith(end))?.[1] ?? ['name'];
}

const naming: readonly (readonly [end: string, fields: readonly string[]])[] = [
  ['.artifact_digests', ['artifact']],
  ['.licenses', ['id', 'name', 'link']],
  ['.references', ['name', 'link']],
  ['.dataset_records', ['name', 'location', 'digest']],
  ['.fairness_assessments', ['group_at_risk']],
  ['.source_algorithms', ['algorithm_name', 'model_data_url']],
  ['.containers', ['image', 'nearest_model_name', 'model_data_url']],
];

/** What an entry of a list is called: a value by itself, a metric with its slice. */
export function entryName(list: FieldKey, entry: unknown): string {
  if (!isRecord(entry)) return String(entry);
  const named = namingFields(list).map((field) => entry[field]);
  const words = named.filter((value): value is string => typeof value === 'string' && value !== '');
  if (list.endsWith('.metric_data')) return words.join(', ');
  return words[0] ?? '';
}
