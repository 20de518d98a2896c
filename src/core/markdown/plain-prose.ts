import MarkdownIt, { type RendererRule, type Token } from 'markdown-it';
import { findPicture, makeLink, type LinkFile } from './prose-links.ts';
import type { ProseOptions } from './render-prose.ts';
import { shiftHeadings } from './shift-headings.ts';

/**
 * Whether prose holds no HTML of its author's, and nothing else than what this file renders; nor is it nested so deep
 * that the sanitiser would flatten it.
 */
export const isPlainProse = (tokens: readonly Token[]): boolean =>
  tokens.every(
    ({ type, level, children }) =>
      plainTypes.has(type) &&
      level < deepest &&
      (children ?? []).every((child) => plainTypes.has(child.type) && level + child.level < deepest),
  );

/**
 * Renders plain prose to the letter as the sanitiser would leave it, in a fraction of its time: each tag is one of
 * {@link plainTypes}, each attribute is set here, and all else is text, which is escaped. It changes the tokens.
 */
export function renderPlainProse(tokens: Token[], options: ProseOptions): string {
  const shift = shiftHeadings(options.headingLevel);
  let heading = '';
  for (const token of tokens) {
    if (token.type === 'heading_open') heading = `h${shift(Number(token.tag.slice(1)))}`;
    if (token.type === 'heading_open' || token.type === 'heading_close') token.tag = heading;
    token.attrs = keepAttributes(token);
    settleInline(token.children ?? [], options);
  }
  return renderer.render(tokens, renderOptions, {});
}

/** How many elements may be open at once. The sanitiser's limit is 60; code takes two at one level. */
const deepest = 58;

const pairs = [
  ...['paragraph', 'heading', 'blockquote', 'bullet_list', 'ordered_list', 'list_item', 'table', 'thead'],
  ...['tbody', 'tr', 'th', 'td', 'em', 'strong', 's', 'link'],
];
const singles = [
  ...['inline', 'text', 'softbreak', 'hardbreak', 'hr', 'code_inline', 'code_block', 'fence', 'image'],
];
const plainTypes: ReadonlySet<string> = new Set([
  ...singles,
  ...pairs.flatMap((name) => [`${name}_open`, `${name}_close`]),
]);

type TokenAttributes = NonNullable<Token['attrs']>;

function keepAttributes(token: Token): TokenAttributes | null {
  if (token.type === 'ordered_list_open') return token.attrs;
  if (token.type !== 'th_open' && token.type !== 'td_open') return null;
  const style = token.attrGet('style');
  if (style === 'text-align:right') return [['class', 'end']];
  return style === 'text-align:center' ? [['class', 'middle']] : null;
}

function settleInline(tokens: readonly Token[], { linkFile }: ProseOptions): void {
  let openLinks = 0;
  for (const token of tokens) {
    if (token.type === 'image') settlePicture(token, linkFile, openLinks > 0);
    else if (token.type === 'link_open')
      token.attrs = listAttributes({ ...makeLink(attributesOf(token), linkFile) });
    else token.attrs = null;
    if (token.type === 'link_open') openLinks += 1;
    if (token.type === 'link_close') openLinks -= 1;
  }
}

function settlePicture(token: Token, linkFile: LinkFile, isInLink: boolean): void {
  const alt = renderer.renderInlineAsText(token.children ?? [], renderOptions, {});
  const { src = '', title } = attributesOf(token);
  const picture = findPicture({ src, alt }, linkFile, isInLink);
  if (picture.kind === 'picture') {
    token.attrs = [['src', picture.src], ['alt', alt], ...listAttributes({ title })];
    return;
  }
  token.type = 'words';
  token.tag = picture.link ? 'a' : 'span';
  token.attrs = listAttributes({ ...picture.link });
  token.content = picture.text;
}

const attributesOf = (token: Token): Record<string, string> =>
  Object.fromEntries((token.attrs ?? []).map(([name, value]) => [name, String(value)]));

const listAttributes = (attributes: Readonly<Record<string, string | undefined>>): TokenAttributes =>
  Object.entries(attributes).flatMap(([name, value]): TokenAttributes => (value ? [[name, value]] : []));

const { renderer, options: renderOptions } = new MarkdownIt({ xhtmlOut: true });

/** As text: quotes mean nothing outside a tag. */
const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const writeText: RendererRule = (tokens, place) => escapeText(tokens[place]?.content ?? '');
const writeCode: RendererRule = (...given) => `<pre><code>${writeText(...given)}</code></pre>\n`;

Object.assign(renderer.rules, {
  text: writeText,
  code_inline: (...given) => `<code>${writeText(...given)}</code>`,
  code_block: writeCode,
  fence: writeCode,
  image: (tokens, place, options) => renderer.renderToken(tokens, place, options),
  words: (tokens, place, options) =>
    `${renderer.renderToken(tokens, place, { ...options, xhtmlOut: false })}${escapeText(tokens[place]?.content ?? '')}</${tokens[place]?.tag}>`,
} satisfies Record<string, RendererRule>);
