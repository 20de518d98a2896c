import { listMetrics } from '../list-metrics.ts';
import { defineRule } from './rule.ts';

export const rectangularMatrix = defineRule<{ row: number; found: number; expected: number }>({
  id: 'rectangular-matrix',
  severity: 'error',
  description: 'The rows of a matrix are of one length.',
  message: ({ row, found, expected }) =>
    `The length of row ${row} of the matrix is ${found}, that of the first row ${expected}.`,
  hint: () => 'Give every row as many numbers as there are columns.',
  check: (card) =>
    listMetrics(card).flatMap(({ metric, pointer }) => {
      const rows =
        metric['type'] === 'matrix' && Array.isArray(metric['value']) ? (metric['value'] as unknown[]) : [];
      const [first] = rows;
      if (!Array.isArray(first)) return [];
      return rows.flatMap((row, index) =>
        Array.isArray(row) && row.length !== first.length
          ? [
              {
                pointer: `${pointer}/value/${index}`,
                data: { row: index + 1, found: row.length, expected: first.length },
              },
            ]
          : [],
      );
    }),
});
