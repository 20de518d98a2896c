import type { Metric, MetricGroup } from '../card/card.ts';
import { stemOf } from './json-parts.ts';
import { makeBars } from './make-bars.ts';
import { makeCurve, makeMetric } from './make-metric.ts';
import type { MetricFormat, NoteFault } from './metric-format.ts';
import { parseCsv } from './parse-csv.ts';

/**
 * A table with a header. With columns `metric` (or `name`) and `value`, each row is a metric; one row alone is a
 * metric for each column; else the first column is what the others are drawn over: curves over numbers, bars over words.
 */
export const csv: MetricFormat<string> = {
  id: 'csv',
  mark: 'a table with a header (CSV)',
  recognise(text) {
    const { rows: all, isOpen } = parseCsv(text);
    const [header = [], ...rows] = all;
    const isHeader =
      header.length > 1 && header.every((name, at) => (name !== '' || at === 0) && !isNumber(name));
    return isHeader && rows.some((row) => row.length > 1 && (isOpen || row.some(isNumber)));
  },
  read(text, path, note) {
    const { rows: all, isOpen } = parseCsv(text);
    if (isOpen) {
      note({ kind: 'syntax', why: 'a quotation mark that opens a cell is not closed' });
      return [];
    }
    const [header = [], ...rows] = nameIndex(all);
    const columns = new Set<string>();
    for (const name of header) {
      if (columns.has(name)) note({ kind: 'syntax', why: `the column ${JSON.stringify(name)} stands twice` });
      columns.add(name);
    }
    for (const row of rows)
      if (row.length !== header.length)
        note({ kind: 'ragged', name: row[0] ?? '', found: row.length, expected: header.length });
    return readTable(header, rows, stemOf(path), note);
  },
};

type Rows = readonly (readonly string[])[];

/** The index that pandas writes is a column without a name. One that counts the rows of a list says nothing. */
function nameIndex(all: Rows): Rows {
  const [header = [], ...rows] = all;
  if (header[0] !== '') return all;
  const isCount = rows.every(([first], at) => first === String(at));
  if (isCount && (findList(header) || rows.length === 1)) return all.map((row) => row.slice(1));
  const name = header.includes('index') ? '(index)' : 'index';
  return [[name, ...header.slice(1)], ...rows];
}

/** Where a list of metrics has its names and values. */
function findList(header: readonly string[]): { readonly name: number; readonly value: number } | undefined {
  const columns = header.map((name) => name.toLowerCase());
  const name = columns.findIndex((column) => column === 'metric' || column === 'name');
  const value = columns.indexOf('value');
  return name >= 0 && value >= 0 ? { name, value } : undefined;
}

function readTable(header: readonly string[], rows: Rows, stem: string, note: NoteFault): MetricGroup[] {
  const list = findList(header);
  if (list) return [{ name: stem, metric_data: readList(header, rows, list) }];
  const [only] = rows;
  if (rows.length === 1 && only)
    return [
      {
        name: stem,
        metric_data: header.flatMap((column, at) => makeMetric(column, toValue(only[at])) ?? []),
      },
    ];
  return [{ name: stem, metric_data: drawColumns(header, rows, note) }];
}

const extras = ['unit', 'slice', 'notes'] as const;

/** What stands in columns of other names is noted with the metric. */
const readList = (
  header: readonly string[],
  rows: Rows,
  at: { readonly name: number; readonly value: number },
): Metric[] =>
  rows.flatMap((row) => {
    const beside: { [Name in (typeof extras)[number]]?: string } = {};
    const others: string[] = [];
    for (const [place, column] of header.entries()) {
      const cell = row[place] ?? '';
      if (cell === '' || place === at.name || place === at.value) continue;
      const extra = extras.find((name) => name === column.toLowerCase());
      if (extra && beside[extra] === undefined) beside[extra] = cell;
      else others.push(`${column}: ${cell}`);
    }
    const notes = [...(beside.notes === undefined ? [] : [beside.notes]), ...others].join('; ');
    const facts = { ...beside, ...(notes !== '' && { notes }) };
    return makeMetric(row[at.name] ?? '', toValue(row[at.value]), facts) ?? [];
  });

function drawColumns(header: readonly string[], rows: Rows, note: NoteFault): Metric[] {
  const firsts = rows.map(([first]) => toValue(first));
  // A label stays as it is written: 001 is not 1.
  const labels = rows.map(([first = '']) => (first === '' ? 'missing' : first));
  const isCurve = firsts.every((first) => typeof first === 'number');
  return header.slice(1).flatMap((name, index): Metric[] => {
    const values = rows.map((row) => toValue(row[index + 1]));
    if (isCurve) {
      const points = values.map((value, at) => [firsts[at], value] as const);
      return [makeCurve(name, points, { x: header[0] ?? '', y: name })].flatMap((curve) => curve ?? []);
    }
    if (values.every((value) => typeof value === 'number'))
      return [makeBars(name, labels, values, name, note)].flatMap((bars) => bars ?? []);
    // A column with a word or a gap in it cannot be drawn: each cell is a metric of its row.
    return values.flatMap((value, at) => makeMetric(name, value, { slice: labels[at] ?? '' }) ?? []);
  });
}

/** A number as people write it: `0x10` is a word. */
const isNumber = (cell: string): boolean =>
  /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(cell) && Number.isFinite(Number(cell));

/** An empty cell is a value that is missing. */
const toValue = (cell: string | undefined): number | string | undefined =>
  cell === undefined || cell === '' ? undefined : isNumber(cell) ? Number(cell) : cell;
