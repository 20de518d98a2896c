import { parseHTML } from 'linkedom';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** A comment as a forge renders it, before it is sanitised: whatever got through is there to be seen. */
export function renderComment(markdown: string): HTMLElement {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body;
}

/** Elements in their order, without what a text alone may bring: `h2`, `table`, `tr`. */
export const listElements = (root: HTMLElement): string[] =>
  [...root.querySelectorAll('*')].map(({ localName }) => localName).filter((name) => !ofTexts.has(name));

const ofTexts = new Set(['br', 'code', 'span', 'del', 'ins']);

/** What a person reads and copies, but for the gaps that were put into it. */
export const readText = (element: Element): string =>
  (element.textContent ?? '').replaceAll('\u200B', '').replaceAll(/\s+/g, ' ').trim();

/** What GitHub and GitLab would make of the page's texts: people, references, addresses, emoji, formulas. */
export const listReferences = (root: HTMLElement): string[] =>
  listTextNodes(root).flatMap((text) => forgePatterns.flatMap((pattern) => text.match(pattern) ?? []));

/** Neither looks into code, and into what is a link already. */
function listTextNodes(node: Node): string[] {
  if (node.nodeType === 3) return [node.textContent ?? ''];
  if (['CODE', 'PRE', 'A'].includes(node.nodeName)) return [];
  return [...node.childNodes].flatMap(listTextNodes);
}

const forgePatterns = [
  /@[\w-]+/g,
  /#\w+/g,
  /\bGH-\d+/gi,
  /[!&]\d+/g,
  /[~%](?:\w+|"[^"]+")/g,
  /\^\w+/g,
  /\[\w+:[^\]]*\]/g,
  /\$[^\s$]/g,
  /\$\S+\$/g,
  /:[\w+-]+:/g,
  /\w+:\/\/\S+/g,
  /\bwww\.\S+/gi,
  /[\w.+-]+@[\w-]+\.\w+/g,
  /\b[\da-f]{7,40}\b/gi,
];
