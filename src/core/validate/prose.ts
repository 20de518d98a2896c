import { knownHeadings } from '../card/headings.ts';
import { isRecord } from '../text/is-record.ts';
import { formatPointer } from '../text/pointer.ts';
import { findProseParts } from './find-prose-parts.ts';

/** A field whose text is Markdown. */
export interface ProseField {
  readonly pointer: string;
  /** Its links, pictures and raw HTML, in the order of the text. */
  readonly parts: readonly ProsePart[];
}

export interface ProsePart {
  readonly kind: 'link' | 'picture' | 'html' | 'endless';
  /** The address as it was written, or the HTML; of an endless paragraph, how many characters it has. */
  readonly text: string;
  /** From 1, in the text of the field. */
  readonly line: number;
  readonly column: number;
}

/** Every text of the card that can stand under a heading, with what rules look at. */
export function listProse(card: Readonly<Record<string, unknown>>): ProseField[] {
  return knownHeadings
    .filter(({ isGroup }) => !isGroup)
    .flatMap(({ path }) => findTexts(card, path, []))
    .map(({ pointer, text }) => ({ pointer, parts: findProseParts(text) }));
}

function findTexts(
  value: unknown,
  path: readonly string[],
  walked: readonly string[],
): { pointer: string; text: string }[] {
  const [key, ...rest] = path;
  if (key === undefined)
    return typeof value === 'string' ? [{ pointer: formatPointer(walked), text: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  const keys = key === '*' ? Object.keys(value) : Object.hasOwn(value, key) && isRecord(value) ? [key] : [];
  return keys.flatMap((name) => findTexts((value as Record<string, unknown>)[name], rest, [...walked, name]));
}
