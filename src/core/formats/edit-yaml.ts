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
import { matchMoved } from './match-moved.ts';
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

interface Lines {
  readonly start: number;
  readonly end: number;
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
    // The comment above an entry goes where it goes; the one above the first is of the list.
    const withComment = (index: number, { start, end }: Lines): Lines => {
      const above = text.slice(places[index - 1]?.end ?? start, start);
      return { start: start - (/(?:^[ \t]*#.*\n)+$/m.exec(above)?.[0].length ?? 0), end };
    };
    const moved = new Set<number>();
    const left: number[] = [];
    for (const { at, gone, come } of matchMoved(before, after)) {
      const stays = new Set<number>();
      let [last, end] = [at - 1, places[at - 1]?.end ?? places[0]?.start ?? 0];
      for (const { value, from } of come) {
        const [item, place] = from === undefined ? [] : [items[from], places[from]];
        if (from !== undefined && item && place && from > last && gone.includes(from)) {
          visit(item, before[from], value);
          stays.add(from);
          [last, end] = [from, place.end];
        } else if (from !== undefined && item && place) {
          moved.add(from);
          insert(end, moveItem(item, withComment(from, place), before[from], value));
        } else insert(end, writeBlock([value], column));
      }
      for (const index of gone) if (!stays.has(index)) left.push(index);
    }
    for (const index of left) {
      const place = places[index];
      if (place) edits.push({ ...(moved.has(index) ? withComment(index, place) : place), text: '' });
    }
    return true;
  }

  /** The lines of an entry as they stood elsewhere in its list. */
  function moveItem(item: Node, { start, end }: Lines, before: unknown, after: unknown): string {
    const lines = text.slice(start, end);
    const count = edits.length;
    visit(item, before, after);
    const changed = edits.splice(count).toSorted((a, b) => b.start - a.start || b.end - a.end);
    const written = changed.reduce(
      (whole, edit) => whole.slice(0, edit.start - start) + edit.text + whole.slice(edit.end - start),
      lines,
    );
    return written.endsWith('\n') ? written : `${written}\n`;
  }

  /** The lines of an entry of a list; undefined where others share them. */
  function placeItem(item: Node): (Lines & { column: number }) | undefined {
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
    // What has nothing in it stands behind its key.
    const key = /:[ \t]*\n[ \t]*$/.exec(isBelow ? text.slice(Math.max(0, start - 200), start) : '');
    if (key && /^(?:\[\]|\{\})$/.test(written)) {
      edits.push({ start: start - key[0].length + 1, end, text: ` ${written}${ending}` });
      return;
    }
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
