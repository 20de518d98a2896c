import {
  type CST,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { isRecord } from '../text/is-record.ts';
import { sameJson } from '../text/same-json.ts';
import type { TextEdit } from '../formats/source-text.ts';
import { alignEntries } from './align-entries.ts';
import { findStyle, writeBlock, writeFlow } from './write-yaml.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What is to be changed, or where the text is written so that this cannot be done. */
export type FrontMatterEdits =
  { readonly edits: readonly TextEdit[] } | { readonly edits?: never; readonly stuckAt: number };

/**
 * The edits that make the mapping `before`, which a text of YAML holds, into `after`: entries are put in at the end of
 * their mapping or list and below its comments, or taken out, and single values replaced. Nothing else is touched.
 */
export function editFrontMatter(text: string, before: Fields, after: Fields): FrontMatterEdits {
  const document = parseDocument(text, {
    schema: 'core',
    uniqueKeys: false,
    logLevel: 'silent',
    keepSourceTokens: true,
  });
  const root = document.contents;
  if (document.errors.length > 0 || !isMap(root)) return { stuckAt: document.errors[0]?.pos[0] ?? 0 };
  const edits: TextEdit[] = [];
  let stuckAt = 0;
  const style = findStyle(text, root);
  return visitMap(root, before, after) ? { edits } : { stuckAt };

  function visit(node: Node, before: unknown, after: unknown): boolean {
    if (sameJson(before, after)) return true;
    if (isMap(node) && isRecord(before) && isRecord(after)) return visitMap(node, before, after);
    if (isSeq(node) && Array.isArray(before) && Array.isArray(after)) return visitSeq(node, before, after);
    if (!isScalar(node) || typeof after === 'object') return stick(node);
    const [start, end] = rangeOf(node);
    const ending = end > start && text[end - 1] === '\n' ? '\n' : '';
    const space = start > 0 && /\s/.test(text[start - 1] ?? '') ? '' : ' ';
    edits.push({ start, end, text: space + writeFlow(after, node.type) + ending });
    return true;
  }

  function stick(at: Node): false {
    stuckAt = rangeOf(at)[0];
    return false;
  }

  function visitMap(node: YAMLMap, before: Fields, after: Fields): boolean {
    const pairs = node.items as Pair<Node, Node | null>[];
    const kept = pairs.filter(({ key }) => Object.hasOwn(after, keyOf(key)));
    const gone = pairs.filter((pair) => !kept.includes(pair));
    const added = Object.entries(after).filter(([key]) => !Object.hasOwn(before, key));
    if (pairs.length > 0 && kept.length === 0) return replaceAll(node, pairs, Object.fromEntries(added));
    for (const pair of gone)
      if (!removeItem(node, pairs, pair, startOf(pair), pair.value ?? pair.key)) return false;
    for (const pair of kept) {
      const key = keyOf(pair.key);
      if (sameJson(before[key], after[key])) continue;
      const isDone = isNothing(pair.value)
        ? fill(node, pair, after[key]) || stick(pair.key)
        : pair.value !== null && visit(pair.value, before[key], after[key]);
      if (!isDone) return false;
    }
    if (added.length === 0) return true;
    const fields = Object.fromEntries(added);
    if (node.flow) return insertFlow(node, writeFlow(fields).slice(1, -1).trim());
    const first = pairs[0];
    if (!first) return stick(node);
    const column = columnOf(startOf(first));
    return insertBlock(node, column, writeBlock(fields, column, style));
  }

  /** Nothing of a mapping stays: what is added takes its place. */
  function replaceAll(node: YAMLMap, pairs: readonly Pair<Node, Node | null>[], fields: Fields): boolean {
    const start = startOf(pairs[0] ?? node);
    const end = node.flow ? flowEnd(pairs.at(-1)) : lineEnd(endOf(node));
    const isOwn = node.flow === true || text.slice(lineStart(start), start).trim() === '';
    if (end === undefined || !isOwn || Object.keys(fields).length === 0) return stick(node);
    const block = node.flow
      ? writeFlow(fields).slice(1, -1).trim()
      : writeBlock(fields, columnOf(start), style).trimStart();
    edits.push({ start, end, text: block });
    return true;
  }

  function visitSeq(node: YAMLSeq, before: readonly unknown[], after: readonly unknown[]): boolean {
    const items = node.items as Node[];
    const aligned = alignEntries(before, after);
    if (items.length !== before.length) return stick(node);
    for (const [from, to] of aligned.pairs) {
      const item = items[from];
      if (!item || !visit(item, before[from], after[to])) return false;
    }
    for (const index of aligned.gone) {
      const item = items[index];
      if (!item || !removeItem(node, items, item, startOf(item), item)) return false;
    }
    const added = after.slice(aligned.addedFrom);
    if (added.length === 0) return true;
    if (node.flow) return insertFlow(node, writeFlow(added).slice(1, -1).trim());
    const column = columnOf(rangeOf(node)[0]);
    return insertBlock(node, column, writeBlock(added, column, { ...style, indentSeq: false }));
  }

  /** A field of which only the key is written. */
  function fill(holder: YAMLMap, pair: Pair<Node, Node | null>, after: unknown): boolean {
    const { key, value } = pair;
    const [start, end] = value ? rangeOf(value) : [0, 0];
    const written = text.slice(start, end);
    const colon = colonOf(pair);
    if (holder.flow || written.trim() !== '') {
      if (written.trim() === '' || !/^(?:~|null)$/i.test(written)) return false;
      if (typeof after !== 'object' || holder.flow) {
        edits.push({ start, end, text: writeFlow(after) });
        return true;
      }
      edits.push({ start, end, text: '' });
    } else if (typeof after !== 'object' && colon !== undefined) {
      edits.push({ start: colon + 1, end: colon + 1, text: ` ${writeFlow(after)}` });
      return true;
    }
    const outer = columnOf(startOf(pair));
    const column = outer + (Array.isArray(after) && !style.indentSeq ? 0 : style.indent);
    const at = skipComments(lineEnd(colon === undefined ? rangeOf(key)[1] : colon + 1), outer + 1);
    if (colon !== undefined) return insertLines(at, writeBlock(after, column, style));
    const below =
      typeof after === 'object' ? `\n${writeBlock(after, column, style)}` : ` ${writeFlow(after)}\n`;
    return insertLines(at, `${' '.repeat(outer)}:${below}`);
  }

  function insertBlock(node: Node, column: number, block: string): boolean {
    return insertLines(skipComments(lineEnd(endOf(node)), column), block);
  }

  function insertLines(at: number, lines: string): boolean {
    const isOwn = at > 0 && text[at - 1] === '\n';
    edits.push({ start: at, end: at, text: isOwn ? lines : `\n${lines.replace(/\n$/, '')}` });
    return true;
  }

  /** Behind the lines of comment that follow at once, at a column or deeper: they are about what is above them. */
  function skipComments(at: number, column: number): number {
    const [comments = ''] = new RegExp(`(?: {${column},}#.*(?:\\n|$))*`, 'y').exec(text.slice(at)) ?? [];
    return at + comments.length;
  }

  function insertFlow(node: YAMLMap | YAMLSeq, entries: string): boolean {
    const last = node.items.at(-1);
    const [start] = rangeOf(node);
    if (!last) {
      edits.push({ start: start + 1, end: start + 1, text: entries });
      return true;
    }
    const at = flowEnd(last);
    if (at !== undefined) edits.push({ start: at, end: at, text: `, ${entries}` });
    return at !== undefined || stick(node);
  }

  /** Takes an entry out: its lines, or what is between two brackets up to its neighbour. */
  function removeItem(
    holder: YAMLMap | YAMLSeq,
    items: readonly unknown[],
    item: unknown,
    start: number,
    last: Node,
  ): boolean {
    if (holder.flow) {
      const index = items.indexOf(item);
      const end = flowEnd(item);
      const before = index > 0 ? flowEnd(items[index - 1]) : undefined;
      const next = items[index + 1];
      if (end === undefined) return stick(last);
      if (before !== undefined) edits.push({ start: before, end, text: '' });
      else edits.push({ start, end: next === undefined ? end : startOf(next as Node), text: '' });
      return true;
    }
    const dash = isSeq(holder) ? text.lastIndexOf('-', start - 1) : start;
    const beside = text.slice(lineStart(dash), dash) + (isSeq(holder) ? text.slice(dash + 1, start) : '');
    if (dash < 0 || beside.trim() !== '') return stick(last);
    edits.push({ start: lineStart(dash), end: lineEnd(Math.max(endOf(last), dash + 1)), text: '' });
    return true;
  }

  /** Behind the last character of a node that is content, or its comment's line. */
  function endOf(node: Node): number {
    const inner: unknown = (isMap(node) || isSeq(node)) && node.flow !== true ? node.items.at(-1) : undefined;
    if (inner === undefined || inner === null) return rangeOf(node)[1];
    if (isSeq(node)) return isNothing(inner as Node) ? rangeOf(inner as Node)[0] : endOf(inner as Node);
    const { key, value } = inner as Pair<Node, Node | null>;
    return value === null || isNothing(value)
      ? Math.max(rangeOf(key)[1], value ? writtenEnd(value) : 0)
      : endOf(value);
  }

  function writtenEnd(value: Node): number {
    const [start, end] = rangeOf(value);
    return text.slice(start, end).trim() === '' ? 0 : end;
  }

  function lineStart(offset: number): number {
    return text.lastIndexOf('\n', offset - 1) + 1;
  }

  function lineEnd(offset: number): number {
    if (offset > 0 && text[offset - 1] === '\n') return offset;
    const found = text.indexOf('\n', offset);
    return found < 0 ? text.length : found + 1;
  }

  function columnOf(offset: number): number {
    return offset - lineStart(offset);
  }
}

const rangeOf = (node: Node): readonly [number, number] => [node.range?.[0] ?? 0, node.range?.[1] ?? 0];

const keyOf = (key: Node): string => String(isScalar(key) ? (key.source ?? key.value) : '');

const isNothing = (node: Node | null): boolean => node === null || (isScalar(node) && node.value === null);

/** Where an entry begins: a pair with its question mark, if it is written with one. */
const startOf = (item: Node | Pair<Node, Node | null>): number =>
  isPair(item)
    ? (markOf(item.srcToken?.start, 'explicit-key-ind') ?? rangeOf(item.key)[0])
    : rangeOf(item)[0];

const colonOf = ({ srcToken }: Pair<Node, Node | null>): number | undefined =>
  markOf(srcToken?.sep, 'map-value-ind');

const markOf = (tokens: readonly CST.SourceToken[] = [], type: CST.SourceToken['type']): number | undefined =>
  tokens.find((token) => token.type === type)?.offset;

/** Behind an entry of a list or mapping in brackets; undefined where it ends with nothing. */
function flowEnd(item: unknown): number | undefined {
  const pair = item as Partial<Pair<Node, Node | null>>;
  if (pair.key === undefined) return rangeOf(item as Node)[1];
  return pair.value && !isNothing(pair.value) ? rangeOf(pair.value)[1] : undefined;
}
