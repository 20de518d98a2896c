import {
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Node,
  type Pair,
  stringify,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { isRecord } from '../text/is-record.ts';
import { sameJson } from '../text/same-json.ts';
import { editFlow, writeFlow, yamlOptions as options } from './edit-flow.ts';
import { listHunks } from './list-hunks.ts';
import type { TextEdit } from './source-text.ts';

/**
 * The edits that make the mapping `before`, which a text holds, into `after`. What is the same in both is not
 * touched: comments, order of keys, quotes and indentation stay. Undefined where the text cannot be taken apart.
 */
export function editYaml(
  text: string,
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): TextEdit[] | undefined {
  if (sameJson(before, after)) return [];
  const document = parseDocument(text, { schema: 'core', uniqueKeys: false, logLevel: 'silent' });
  if (document.errors.length > 0) return undefined;
  const root = document.contents;
  if (root === null || (isScalar(root) && root.value === null))
    return [{ start: text.length, end: text.length, text: writeBlock(after, 0) }];
  if (!isMap(root)) return undefined;
  const editor = makeEditor(text);
  editor.visit(root, before, after);
  return editor.edits;
}

interface Editor {
  readonly edits: TextEdit[];
  visit(node: Node, before: unknown, after: unknown, isInFlow?: boolean): void;
}

function makeEditor(text: string): Editor {
  const edits: TextEdit[] = [];
  const lineStart = (offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;
  const lineEnd = (offset: number): number => {
    if (offset > 0 && text[offset - 1] === '\n') return offset;
    const found = text.indexOf('\n', offset);
    return found < 0 ? text.length : found + 1;
  };
  const endOf = (node: Node): number => {
    let last: Node = node;
    while ((isMap(last) || isSeq(last)) && last.flow !== true) {
      const inner = last.items.at(-1);
      const below: unknown = isMap(last)
        ? ((inner as Pair | undefined)?.value ?? (inner as Pair | undefined)?.key)
        : inner;
      if (!below) break;
      last = below as Node;
    }
    return last.range?.[1] ?? 0;
  };
  const insert = (at: number, added: string): void => {
    const needsBreak = at > 0 && text[at - 1] !== '\n';
    edits.push({ start: at, end: at, text: needsBreak ? `\n${added.replace(/\n$/, '')}` : added });
  };

  function visit(node: Node, before: unknown, after: unknown, isInFlow = false): void {
    if (sameJson(before, after)) return;
    const flow = editFlow(text, node, before, after);
    if (flow) {
      edits.push(...flow.edits);
      for (const change of flow.changes) visit(change.node, change.before, change.after, true);
      return;
    }
    if (
      isMap(node) &&
      node.flow !== true &&
      isRecord(before) &&
      isRecord(after) &&
      visitMap(node, before, after)
    )
      return;
    if (
      isSeq(node) &&
      node.flow !== true &&
      Array.isArray(before) &&
      Array.isArray(after) &&
      visitSeq(node, before, after)
    )
      return;
    replace(node, after, isInFlow);
  }

  function visitMap(
    node: YAMLMap,
    before: Readonly<Record<string, unknown>>,
    after: Readonly<Record<string, unknown>>,
  ): boolean {
    const pairs = node.items as Pair<Node, Node | null>[];
    const kept = pairs.filter(({ key }) => Object.hasOwn(after, keyOf(key)));
    if (kept.length === 0 || pairs.some(({ value }) => value === null)) return false;
    const gone = pairs.filter(({ key }) => !Object.hasOwn(after, keyOf(key)));
    const first = kept[0]?.key.range?.[0] ?? 0;
    for (const { key, value } of gone) {
      const start = key.range?.[0] ?? 0;
      // Of an entry of a list the first field stands behind the dash, where the next one takes its place.
      const isFirst = key === pairs[0]?.key;
      if (isFirst && text.slice(lineStart(start), start).trim() !== '') {
        if (kept[0] !== pairs[1]) return false;
        edits.push({ start, end: first, text: '' });
      } else if (value) edits.push({ start: lineStart(start), end: lineEnd(endOf(value)), text: '' });
    }
    for (const { key, value } of kept) if (value) visit(value, before[keyOf(key)], after[keyOf(key)]);
    const added = Object.entries(after).filter(([key]) => !Object.hasOwn(before, key));
    if (added.length > 0)
      insert(lineEnd(endOf(node)), writeBlock(Object.fromEntries(added), first - lineStart(first)));
    return true;
  }

  function visitSeq(node: YAMLSeq, before: readonly unknown[], after: readonly unknown[]): boolean {
    const items = node.items as Node[];
    if (items.length === 0 || after.length === 0 || items.length !== before.length) return false;
    const places = items.map((item) => placeItem(item));
    const column = places[0]?.column ?? 0;
    if (places.some((place) => place === undefined)) return false;
    let at = 0;
    let end = places[0]?.start ?? 0;
    for (const [gone, come] of listHunks(before, after)) {
      const paired = Math.min(gone.length, come.length);
      for (let index = 0; index < paired; index += 1) {
        const item = items[at + index];
        if (item) visit(item, gone[index], come[index]);
      }
      for (let index = paired; index < gone.length; index += 1) {
        const place = places[at + index];
        if (place) edits.push({ start: place.start, end: place.end, text: '' });
      }
      const last = places[at + gone.length - 1];
      if (last) end = last.end;
      for (const entry of come.slice(paired)) insert(end, writeBlock([entry], column));
      at += gone.length;
    }
    return true;
  }

  /** The lines of an entry of a list; undefined where others share them. */
  function placeItem(item: Node): { start: number; end: number; column: number } | undefined {
    const start = item.range?.[0] ?? 0;
    const dash = text.lastIndexOf('-', start - 1);
    const from = lineStart(dash);
    if (dash < 0 || text.slice(from, dash).trim() !== '' || text.slice(dash + 1, start).trim() !== '')
      return undefined;
    return { start: from, end: lineEnd(Math.max(endOf(item), dash + 1)), column: dash - from };
  }

  function replace(node: Node, after: unknown, isInFlow: boolean): void {
    const [start = 0] = node.range ?? [];
    const isBlock = (isMap(node) || isSeq(node)) && node.flow !== true;
    const end = isBlock ? endOf(node) : (node.range?.[1] ?? start);
    const ending = end > start && text[end - 1] === '\n' ? '\n' : '';
    const written = writeInline(after, isScalar(node) ? node.type : undefined, isInFlow);
    // Below its key a value is indented deeper than the key; a list need not have been.
    const isBelow = isBlock && text.slice(lineStart(start), start).trim() === '';
    const isApart = start === 0 || (isInFlow ? /[\s[{,]/ : /\s/).test(text[start - 1] ?? '');
    const space = isBelow ? '  ' : isApart ? '' : ' ';
    edits.push({ start, end, text: space + written + ending });
  }

  return { edits, visit };
}

const keyOf = (key: Node): string => String(isScalar(key) ? (key.source ?? key.value) : '');

const writeBlock = (value: unknown, column: number): string =>
  stringify(value, options).replaceAll(/^(?=.)/gm, ' '.repeat(column));

/** On one line, whatever it is: a text in the quotes that stand there. */
function writeInline(value: unknown, type: string | undefined, isInFlow: boolean): string {
  if (typeof value === 'string') {
    if (type === 'QUOTE_SINGLE' && !/[\n\t\r]/.test(value)) return `'${value.replaceAll("'", "''")}'`;
    if (type === 'QUOTE_DOUBLE' || value.includes('\n')) return JSON.stringify(value);
  }
  if (isInFlow) return writeFlow(value);
  const written = stringify(value, { ...options, collectionStyle: 'flow' }).trimEnd();
  return written.includes('\n') ? JSON.stringify(value) : written;
}
