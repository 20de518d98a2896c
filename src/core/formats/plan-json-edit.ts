import type { Node } from 'jsonc-parser';
import type { JsonEdit } from './diff-json.ts';

export interface PlannedEdit {
  readonly start: number;
  readonly end: number;
  readonly content: string;
}

/** What is written where in a text of JSON, to make one edit in an object or list; laid out as what stands beside it. */
export function planJsonEdit(
  text: string,
  holder: Node,
  key: string | number,
  { kind, value }: JsonEdit,
): PlannedEdit | undefined {
  const entries = holder.children ?? [];
  const index =
    typeof key === 'number' ? key : entries.findLastIndex((entry) => entry.children?.[0]?.value === key);
  const entry = entries[index];
  if (kind === 'remove') return entry && removeEntry(entries, index, entry);
  if (kind === 'set' && entry) {
    const held = holder.type === 'object' ? entry.children?.[1] : entry;
    const isBranch = typeof value === 'object' && value !== null;
    const content = isBranch ? stringify(value, findLayout(text, holder, entries)) : JSON.stringify(value);
    return held && { start: held.offset, end: endOf(held), content };
  }
  const layout = findLayout(text, holder, entries);
  const written =
    typeof key === 'string'
      ? `${JSON.stringify(key)}:${layout.colon}${stringify(value, layout)}`
      : stringify(value, layout);
  return insertEntry(text, holder, entries, { index: index < 0 ? entries.length : index, written, layout });
}

const endOf = ({ offset, length }: Node): number => offset + length;

function removeEntry(entries: readonly Node[], index: number, entry: Node): PlannedEdit {
  const previous = entries[index - 1];
  const next = entries[index + 1];
  if (previous) return { start: endOf(previous), end: endOf(entry), content: '' };
  return { start: entry.offset, end: next?.offset ?? endOf(entry), content: '' };
}

function insertEntry(
  text: string,
  holder: Node,
  entries: readonly Node[],
  { index, written, layout }: { index: number; written: string; layout: Layout },
): PlannedEdit {
  const next = entries[index];
  if (next) return { start: next.offset, end: next.offset, content: `${written},${layout.between}` };
  const last = entries.at(-1);
  if (last) return { start: endOf(last), end: endOf(last), content: `,${layout.between}${written}` };
  const close = endOf(holder) - 1;
  const open = holder.offset + 1;
  const isBlank = text.slice(open, close).trim() === '';
  return { start: open, end: isBlank ? close : open, content: layout.first + written + layout.last };
}

interface Layout {
  /** Between two entries, after the comma; before the first of an empty holder, and after its last. */
  readonly between: string;
  readonly first: string;
  readonly last: string;
  readonly colon: string;
  /** One step; empty where all is on one line. */
  readonly step: string;
  /** Of the line that an entry begins on. */
  readonly indent: string;
  readonly eol: string;
}

/** Entries on lines of their own keep to lines of their own. */
function findLayout(text: string, holder: Node, entries: readonly Node[]): Layout {
  const [, eol = '\n', step = ''] = /(\r\r\n|\r\n|\n|\r)([ \t]+)"/.exec(text) ?? [];
  const colon = /"\s*:(?=\S)/.test(text.slice(0, 10_000)) && !/":\s/.test(text.slice(0, 10_000)) ? '' : ' ';
  const first = entries[0];
  const gap = first ? text.slice(holder.offset + 1, first.offset) : '';
  const isOnLines = first ? /[\r\n]/.test(gap) : step !== '';
  const outer = indentAt(text, holder.offset);
  const indent = first && isOnLines ? indentAt(text, first.offset) : outer + step;
  if (isOnLines)
    return { between: eol + indent, first: eol + indent, last: eol + outer, colon, step, indent, eol };
  const second = entries[1];
  const between = first && second ? text.slice(endOf(first), second.offset).replace(/^[^,]*,/, '') : colon;
  return { between, first: '', last: '', colon, step: '', indent: '', eol };
}

function indentAt(text: string, offset: number): string {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? '';
}

function stringify(value: unknown, { step, indent, eol, colon }: Layout): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (step !== '') return JSON.stringify(value, null, step).replaceAll('\n', eol + indent);
  return colon === '' ? JSON.stringify(value) : spaced(value);
}

/** On one line, with a space after each comma and colon, as Python writes it. */
function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([key, below]) => `${JSON.stringify(key)}: ${spaced(below)}`)
    .join(', ')}}`;
}
