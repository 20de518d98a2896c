export interface ParsedCsv {
  readonly rows: readonly (readonly string[])[];
  /** Whether a quote is not closed: all behind it is in one cell. */
  readonly isOpen: boolean;
}

/** Rows of cells. A cell in quotes can hold the separator, line ends and doubled quotes. */
export function parseCsv(text: string): ParsedCsv {
  const separator = findSeparator(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (character === '"' && cell === '') isQuoted = true;
    else if (character === separator) {
      row.push(cell.trim());
      cell = '';
    } else if (character === '\n') {
      rows.push([...row, cell.trim()]);
      row = [];
      cell = '';
    } else cell += character;
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell.trim()]);
  return { rows: rows.filter((cells) => cells.some((one) => one !== '')), isOpen: isQuoted };
}

const longestHeader = 65_536;

/** The first of comma, semicolon and tab that the header has most of, outside quotes. */
function findSeparator(text: string): string {
  const [header = ''] = /^(?:"[^"]*"|[^"\n])*/.exec(text.slice(0, longestHeader)) ?? [];
  const bare = header.replaceAll(/"[^"]*"/g, '');
  const counts = [',', ';', '\t'].map((separator) => ({ separator, count: bare.split(separator).length }));
  return counts.toSorted((a, b) => b.count - a.count)[0]?.separator ?? ',';
}
