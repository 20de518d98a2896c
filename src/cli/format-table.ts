import stringWidth from 'string-width';
import { showInvisible } from '../core/text/show-invisible.ts';

/** Rows with their columns aligned, also where characters are wide. The last column is not padded. */
export function formatTable(rows: readonly (readonly string[])[]): string {
  const shown = rows.map((row) => row.map(showInvisible));
  const widths = (shown[0] ?? []).map((_, column) =>
    Math.max(...shown.map((row) => stringWidth(row[column] ?? ''))),
  );
  const pad = (text: string, width: number): string =>
    text + ' '.repeat(Math.max(0, width - stringWidth(text)));
  return shown
    .map(
      (row) =>
        `${row
          .map((text, column) => (column === row.length - 1 ? text : pad(text, widths[column] ?? 0)))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}
