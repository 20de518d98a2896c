import { formatTable } from '../../src/cli/format-table.ts';
import type { Growth, JudgedGoal, JudgedRow } from './judge-row.ts';
import type { Spread } from './statistics.ts';

/** The figures as a table for people: the same figures give the same text. */
export function formatBench(rows: readonly JudgedRow[], growth: readonly Growth[]): string {
  const measured = formatTable([
    ['ROW', 'SIZE', 'TIME s', 'CPU s', 'MEMORY', 'LIMIT s', 'LIMIT CPU s', 'LIMIT MEMORY', 'GOALS'],
    ...rows.map(describeRow),
  ]);
  if (growth.length === 0) return measured;
  const grown = formatTable([
    ['GROWTH', 'FROM', 'TO', 'TIMES', ''],
    ...growth.map(({ name, from, to, times, isMet }) => [
      ...[name, from, to],
      ...[formatNumber(times), isMet ? 'met' : 'not met'],
    ]),
  ]);
  return `${measured}\n${grown}`;
}

const nothing = Array.from({ length: 6 }, () => '-');

function describeRow(row: JudgedRow): string[] {
  const { name, size, missing, failure } = row;
  if (failure !== undefined) return [name, size, ...nothing, `failed: ${failure}`];
  if (missing !== undefined) return [name, size, ...nothing, `not available: ${missing}`];
  return [
    ...[name, size, formatSpread(row.seconds), formatNumber(row.cpuSeconds), formatBytes(row.peakBytes)],
    ...[formatSpread(row.limitSeconds), formatNumber(row.limitCpuSeconds), formatBytes(row.limitPeakBytes)],
    row.goals.map(describeGoal).join('; ') || '-',
  ];
}

function describeGoal({ of, atMost, atLeast, found, isMet }: JudgedGoal): string {
  const bound = [
    ...(atMost === undefined ? [] : [`≤ ${atMost}`]),
    ...(atLeast === undefined ? [] : [`≥ ${atLeast}`]),
  ].join(' ');
  const verdict = isMet === undefined ? 'not measured' : isMet ? 'met' : 'not met';
  return `${of} ${formatNumber(found)} (${bound}): ${verdict}`;
}

const formatSpread = (spread: Spread | undefined): string =>
  spread === undefined
    ? '-'
    : `${formatNumber(spread.median)} (${formatNumber(spread.least)}–${formatNumber(spread.most)})`;

/** Three digits where they say something. */
const formatNumber = (number: number | undefined): string =>
  number === undefined
    ? '-'
    : number >= 100
      ? number.toFixed(0)
      : number >= 10
        ? number.toFixed(1)
        : number.toFixed(2);

const formatBytes = (bytes: number | undefined): string =>
  bytes === undefined ? '-' : `${(bytes / 2 ** 20).toFixed(0)} MB`;
