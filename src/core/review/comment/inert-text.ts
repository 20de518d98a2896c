import { showInvisible } from '../../text/show-invisible.ts';

/**
 * A stranger's text for a comment on a forge: on one line, nothing hidden, and nothing that Markdown, HTML, GitHub or
 * GitLab act upon, in a paragraph, a list, a table's cell or an HTML element (docs/decisions/0016-inert-text.md).
 * What marks a text is written as an entity; what forges look for in the finished page is broken by a zero-width
 * space, which no text of a stranger still holds by then.
 */
export const inertText = (text: string): string => escapeMarkup(breakReferences(showInvisible(unwrap(text))));

/** As {@link inertText}, with its line breaks as `<br>`. */
export const inertLines = (text: string): string =>
  text
    .trim()
    .split(/\r\n|\r|\n/)
    .map(inertText)
    .join('<br>');

const unwrap = (text: string): string => text.replaceAll(/[\t\r\n ]+/g, ' ');

const gap = '\u200B';

/**
 * Found in text nodes, after entities: people and groups, issues, changes, labels, milestones, epics, alerts, other
 * `[kind:…]` references, addresses of the web, short names of emoji.
 */
const references = new RegExp(
  [
    String.raw`@(?=\S)`,
    String.raw`[#~%](?=[\w"])`,
    String.raw`[!&](?=\d)`,
    String.raw`\^(?=\w)`,
    String.raw`[[*](?=\w+:)`,
    String.raw`\bGH-(?=\d)`,
    String.raw`:(?=//|[\w+-]+:)`,
    String.raw`www(?=\.)`,
  ].join('|'),
  'gi',
);

const breakReferences = (text: string): string => text.replaceAll(references, `$&${gap}`);

/** A commit, in short or in full: a forge links it, but not in code, and from there it is copied as it is. */
const commit = /(?<![\da-z])[\da-f]{7,40}(?![\da-z])/gi;

const escapeMarkup = (text: string): string =>
  text
    .replaceAll(/[&<>"\\`*_[\]|~#@$\u200B]/g, (sign) => entities[sign] ?? sign)
    .replaceAll(commit, '<code>$&</code>');

const entityOf = (sign: string): string => `&#${sign.charCodeAt(0)};`;

const entities: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['\\', '`', '*', '_', '[', ']', '|', '~', '#', '@', gap].map((sign) => [sign, entityOf(sign)]),
  ),
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // GitHub looks for formulas after Markdown too, and not across elements.
  $: '<span>&#36;</span>',
};
