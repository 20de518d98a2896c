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
    const [header = [], ...rows] = parseCsv(text);
    const isHeader = header.length > 1 && header.every((name) => name !== '' && Number.isNaN(Number(name)));
    return isHeader && rows.length > 0 && rows.some((row) => row.length > 1 && row.some(isNumber));
  },
  read(text, path, note) {
    const [header = [], ...rows] = parseCsv(text);
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

function readTable(header: readonly string[], rows: Rows, stem: string, note: NoteFault): MetricGroup[] {
  const columns = header.map((name) => name.toLowerCase());
  const name = columns.findIndex((column) => column === 'metric' || column === 'name');
  const value = columns.indexOf('value');
  if (name >= 0 && value >= 0) return [{ name: stem, metric_data: readList(header, rows, { name, value }) }];
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

const isNumber = (cell: string): boolean => cell !== '' && Number.isFinite(Number(cell));

/** An empty cell is a value that is missing. */
const toValue = (cell: string | undefined): number | string | undefined =>
  cell === undefined || cell === '' ? undefined : isNumber(cell) ? Number(cell) : cell;
