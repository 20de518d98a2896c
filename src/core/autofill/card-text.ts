import { decodeUtf8 } from '../text/decode-utf8.ts';
import { readText, type SourceText, type TextEdit } from '../formats/source-text.ts';

/** A `card.md` whose front matter is edited where it stands. */
export interface CardText extends Pick<SourceText, 'edit'> {
  /** With LF at its line ends, and without a byte order mark. */
  readonly text: string;
  /** Where the YAML begins, and where the closing line does. */
  readonly yaml: { readonly start: number; readonly end: number };
  /** The YAML up to where its fields are read: of the line end before the closing line a CR is read, and a LF is not. */
  readonly fields: string;
  /** Where the body begins. */
  readonly body: number;
}

/** Parts the text of a card that was read without a problem. */
export function partCard(bytes: Uint8Array): CardText {
  const { text, edit } = readText(bytes);
  const start = text.indexOf('\n') + 1;
  const end = text.indexOf('\n---', start - 1) + 1;
  const closing = text.indexOf('\n', end);
  const yaml = text.slice(start, end);
  const fields = uptoClosing(bytes).endsWith('\r\n---') ? yaml : yaml.replace(/\n *\n$/, '\n');
  return { text, edit, yaml: { start, end }, fields, body: closing < 0 ? text.length : closing + 1 };
}

function uptoClosing(bytes: Uint8Array): string {
  const { text } = decodeUtf8(bytes);
  return text.slice(0, text.indexOf('\n---') + 4);
}

/** Edits of a part of a text, as edits of the whole. */
export const shiftEdits = (edits: readonly TextEdit[], by: number): TextEdit[] =>
  edits.map(({ start, end, text }) => ({ start: start + by, end: end + by, text }));
