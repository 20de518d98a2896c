import { isRecord } from '../text/is-record.ts';
import { cardFields, type CardFieldKind } from './card-fields.ts';

/** A field by its key in `cardFields`: `evaluation_details.*.name`. */
export type FieldKey = string;

/** What a field holds: as the schema says, or a metric's numbers, or a list whose order means something. */
export type FieldKind = CardFieldKind | 'series' | 'ordered';

/**
 * Of a metric's fields the type decides: a bar chart's labels stand in the order of its bars. Where the type is another,
 * the fields that hang on it are compared whole.
 */
export function fieldKind(key: FieldKey): FieldKind {
  if (/\.metric_data\.(?:linear_graph|bar_chart|matrix)\.value$/.test(key)) return 'series';
  if (/\.metric_data\.(?:bar_chart|matrix)\.[xy]_axis_name$/.test(key)) {
    return cardFields[key]?.[0] === 'list' ? 'ordered' : 'string';
  }
  if (/\.metric_data\.\*\.(?:value|[xy]_axis_name)$/.test(key)) return 'ordered';
  return cardFields[key]?.[0] ?? 'any';
}

export const keyBelow = (key: FieldKey, name: string): FieldKey => {
  const below = cardFields[key]?.[0] === 'names' ? '*' : name;
  return key === '' ? below : `${key}.${below}`;
};

/** The key of an entry of a list; of a metric it has the metric's type. */
export const keyOfEntry = (list: FieldKey, entry: unknown): FieldKey =>
  `${list}.${list.endsWith('.metric_data') && isRecord(entry) ? String(entry['type']) : '*'}`;

/** The names of the fields of a record, in the schema's order. */
export const fieldsOf = (key: FieldKey): readonly string[] => fields.get(key) ?? [];

const fields = new Map<FieldKey, string[]>();
for (const key of Object.keys(cardFields)) {
  const dot = key.lastIndexOf('.');
  const [outer, name] = [dot < 0 ? '' : key.slice(0, dot), key.slice(dot + 1)];
  fields.set(outer, [...(fields.get(outer) ?? []), name]);
}
