import { fieldLabel, findField } from '../../card/field-names.ts';
import type { Block, Cell, Column, Value } from '../page.ts';
import { alignNumbers } from './align-numbers.ts';
import type { ContentContext } from './content-context.ts';
import { describeValue } from './describe-value.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Fields that go below the first cell of a row, because a column each would leave no room for any. */
const noteFields: Readonly<Record<string, readonly string[]>> = {
  dataset_records: ['description', 'location', 'digest', 'sensitive_fields', 'governance'],
  training_metrics: ['notes'],
  user_provided_training_metrics: ['notes'],
};

/** A list of objects as a table: a column for each field that any of them has, in the order of the schema. */
export function makeRecordTable(
  path: readonly string[],
  records: readonly Fields[],
  context: ContentContext,
): Block {
  const notes = noteFields[path.at(-1) ?? ''] ?? [];
  const known = Object.keys(findField([...path, '*'])?.properties ?? {});
  const used = known.filter((key) =>
    records.some((record) => Object.hasOwn(record, key) && record[key] !== ''),
  );
  const [first = '', ...others] = used.filter(
    (key) => !notes.includes(key) && !(key === 'link' && used.includes('name')),
  );
  const columns = [first, ...others].map((key): Column => {
    const isNumber = records.every((record) => typeof record[key] === 'number');
    return { label: fieldLabel([...path, '*', key], context.language), ...(isNumber && { isNumber }) };
  });
  const cells = [first, ...others].map((key, place): readonly Cell[] => {
    if (columns[place]?.isNumber) return alignNumbers(records.map((record) => record[key] as number));
    return records.map((record) => makeCell([...path, '*', key], record, context, place === 0 ? notes : []));
  });
  return {
    kind: 'table',
    title: fieldLabel(path, context.language),
    columns,
    rows: records.map((_, row) => cells.map((column) => column[row] as Cell)),
  };
}

function makeCell(
  path: readonly string[],
  record: Fields,
  context: ContentContext,
  notes: readonly string[],
): Cell {
  const key = path.at(-1) ?? '';
  const link = Object.hasOwn(record, 'link') && key === 'name' ? record['link'] : undefined;
  const values = valuesOf(path, record, context).map((value) =>
    typeof link === 'string' && /^https?:/i.test(link) ? { ...value, href: link } : value,
  );
  const noted = notes.flatMap((note) => makeNotes([...path.slice(0, -1), note], record, context));
  return { kind: 'values', values, ...(noted.length > 0 && { notes: noted }) };
}

/** Each note but a description says what it is. */
function makeNotes(path: readonly string[], record: Fields, context: ContentContext): readonly Value[] {
  const key = path.at(-1) ?? '';
  const values = valuesOf(path, record, context);
  if (values.length === 0) return [];
  const text = values.map((value) => value.text).join(', ');
  const isPlain = key === 'description' || key === 'notes' || key === 'location';
  const label = isPlain ? '' : `${fieldLabel(path, context.language)}${context.words.colon}`;
  return [{ ...values[0], text: `${label}${text}` }];
}

function valuesOf(path: readonly string[], record: Fields, context: ContentContext): readonly Value[] {
  const key = path.at(-1) ?? '';
  const field = Object.hasOwn(record, key) ? record[key] : undefined;
  if (field === undefined || field === '') return [];
  return (Array.isArray(field) ? field : [field]).map((entry) =>
    describeValue(
      path.filter((part) => part !== '*'),
      entry,
      context,
    ),
  );
}
