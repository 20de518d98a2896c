import type { Fate } from '../../core/formats/format.ts';
import { lossWords, type LossReport } from '../../core/formats/loss-report.ts';
import { formatTable } from '../format-table.ts';

/** For people: where each field of a source went, or why it went nowhere; those that are not in the card as they were come first. */
export function formatLoss({ title, kept, same, converted, lost, rows }: LossReport): string {
  const counts = `${same} as they were, ${converted} in another form, ${lost} without a place`;
  const parts = [
    rows.filter((row) => 'reason' in row),
    rows.filter((row) => 'to' in row && row.how === 'converted'),
    rows.filter((row) => 'to' in row && row.how === 'same'),
  ].filter((part) => part.length > 0);
  return [
    `Read as ${title}: ${counts}.\n${kept.map((path) => `The source is kept: ${path}\n`).join('')}`,
    ...parts.map((part) => formatTable(part.map(formatRow))),
  ].join('\n');
}

const formatRow = (row: Fate): string[] => [
  row.file === '' ? row.from : `${row.file}${row.from}`,
  'to' in row ? (row.how === 'same' ? '=' : '~') : '-',
  'to' in row ? row.to : lossWords[row.reason],
];
