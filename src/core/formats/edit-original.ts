import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { diffJson, type JsonEdit } from './diff-json.ts';
import { planJsonEdit } from './plan-json-edit.ts';

/**
 * Makes in a text of JSON what differs between two values that were written from a card, before and after it was
 * edited. Nothing else changes: neither order, nor spacing, nor line ends, nor numbers as they are spelled, nor keys
 * that nobody knows; and where nothing differs, the text is the same.
 */
export function editOriginal(original: string, before: unknown, after: unknown): string {
  const isAscii = /\\u[0-9a-fA-F]{4}/.test(original) && !/[^\u0000-\u007f\ufeff]/.test(original);
  let text = original;
  for (const edit of diffJson(before, after)) text = apply(text, edit, isAscii);
  return text;
}

function apply(text: string, edit: JsonEdit, isAscii: boolean): string {
  // The parser does not know NaN and Infinity: it is shown a text of the same length. A byte order mark it passes over.
  const tree = parseTree(maskNonFinite(text));
  const holder = tree && findNodeAtLocation(tree, edit.path.slice(0, -1));
  const key = edit.path.at(-1);
  if (!holder || key === undefined) return text;
  const planned = planJsonEdit(text, holder, key, edit);
  if (!planned) return text;
  const content = isAscii ? escapeText(planned.content) : planned.content;
  return text.slice(0, planned.start) + content + text.slice(planned.end);
}

const escapeText = (text: string): string =>
  text.replaceAll(/[^\u0000-\u007f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

const maskNonFinite = (text: string): string =>
  /NaN|Infinity/.test(text)
    ? text.replaceAll(/"[^"\\]*(?:\\.[^"\\]*)*"|-?(?:NaN|Infinity)/gs, (token) =>
        token.startsWith('"') ? token : `"${'x'.repeat(token.length - 2)}"`,
      )
    : text;
