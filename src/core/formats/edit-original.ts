import { type Node, parseTree } from 'jsonc-parser';
import { quoteNonFinite } from '../json/quote-non-finite.ts';
import { diffJson, type JsonEdit } from './diff-json.ts';
import { planJsonEdit, type PlannedEdit } from './plan-json-edit.ts';

/**
 * Makes in a text of JSON what differs between two values that were written from a card, before and after it was
 * edited. Nothing else changes: neither order, nor spacing, nor line ends, nor numbers as they are spelled, nor keys
 * that nobody knows; and where nothing differs, the text is the same.
 */
export function editOriginal(original: string, before: unknown, after: unknown): string {
  const isAscii = /\\u[0-9a-fA-F]{4}/.test(original) && !/[^\u0000-\u007f\ufeff]/.test(original);
  const { text: begun, others } = setValues(original, diffJson(before, after), isAscii);
  let text = begun;
  for (const edit of others) text = apply(text, edit, isAscii);
  return text;
}

/** Makes at once what sets a value that is there: it moves nothing else. The other edits follow, in their order. */
function setValues(
  text: string,
  edits: readonly JsonEdit[],
  isAscii: boolean,
): { text: string; others: readonly JsonEdit[] } {
  const tree = edits.some(({ kind }) => kind === 'set') ? parseTree(maskNonFinite(text)) : undefined;
  const planned: PlannedEdit[] = [];
  const others = edits.filter((edit) => {
    const isThere = tree && edit.kind === 'set' && findNode(tree, edit.path) !== undefined;
    const plan = isThere ? planEdit(tree, text, edit) : undefined;
    if (plan) planned.push(plan);
    return !plan;
  });
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, content } of planned.toSorted((one, other) => one.start - other.start)) {
    parts.push(text.slice(at, start), isAscii ? escapeText(content) : content);
    at = end;
  }
  return { text: parts.join('') + text.slice(at), others };
}

function apply(text: string, edit: JsonEdit, isAscii: boolean): string {
  // The parser does not know NaN and Infinity: it is shown a text of the same length. A byte order mark it passes over.
  const tree = parseTree(maskNonFinite(text));
  const planned = tree && planEdit(tree, text, edit);
  if (!planned) return text;
  const content = isAscii ? escapeText(planned.content) : planned.content;
  return text.slice(0, planned.start) + content + text.slice(planned.end);
}

function planEdit(tree: Node, text: string, edit: JsonEdit): PlannedEdit | undefined {
  const holder = findNode(tree, edit.path.slice(0, -1));
  const key = edit.path.at(-1);
  return holder && key !== undefined ? planJsonEdit(text, holder, key, edit) : undefined;
}

/** Of keys that are there twice the last counts, as it does where the text is read. */
function findNode(tree: Node, path: JsonEdit['path']): Node | undefined {
  let node: Node | undefined = tree;
  for (const key of path)
    node =
      typeof key === 'number'
        ? node?.children?.[key]
        : node?.children?.findLast(({ children }) => children?.[0]?.value === key)?.children?.[1];
  return node;
}

const escapeText = (text: string): string =>
  text.replaceAll(/[^\u0000-\u007f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

const maskNonFinite = (text: string): string =>
  quoteNonFinite(text, (token) => `"${'x'.repeat(token.length - 2)}"`).text;
