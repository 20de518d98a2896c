import MarkdownIt from 'markdown-it';
import { keepRecent } from '../text/keep-recent.ts';
import { isPlainProse, renderPlainProse } from './plain-prose.ts';
import type { LinkFile } from './prose-links.ts';
import { sanitizeProse } from './sanitize-prose.ts';

export interface ProseOptions {
  readonly linkFile: LinkFile;
  /** The level of the heading above the prose; headings inside begin one below it. */
  readonly headingLevel: number;
}

/**
 * Renders a card's Markdown as HTML that cannot act: nothing comes out but what a list allows. Pictures are the
 * version's own files; those from elsewhere become links. Wide tables and code scroll in a box of their own.
 *
 * One text stands on several pages, and in the versions before and after: what was made of it is kept for a while,
 * and holds wherever the files that it names have the same links.
 */
export function renderProse(markdown: string, { linkFile, headingLevel }: ProseOptions): string {
  const known = rendered.get(markdown);
  const isSame =
    known?.headingLevel === headingLevel && known.links.every(([path, link]) => linkFile(path) === link);
  if (isSame) return known.html;
  const links = new Map<string, string | undefined>();
  const html = render(markdown, {
    headingLevel,
    linkFile: (path) => {
      const link = linkFile(path);
      links.set(path, link);
      return link;
    },
  });
  rendered.set(markdown, { html, headingLevel, links: [...links] }, markdown.length + html.length);
  return html;
}

interface Rendered extends Pick<ProseOptions, 'headingLevel'> {
  readonly html: string;
  /** The links that were asked for, by path. */
  readonly links: readonly (readonly [path: string, link: string | undefined])[];
}

/** In characters: the prose of dozens of cards. */
const rendered = keepRecent<Rendered>(2_000_000);

const markdownIt = new MarkdownIt({ html: true, linkify: false, typographer: false });

function render(markdown: string, options: ProseOptions): string {
  const env = {};
  const tokens = markdownIt.parse(markdown, env);
  const safe = isPlainProse(tokens)
    ? renderPlainProse(tokens, options)
    : sanitizeProse(markdownIt.renderer.render(tokens, markdownIt.options, env), options);
  return safe
    .replaceAll('<table>', '<div class="scroll" tabindex="0"><table>')
    .replaceAll('</table>', '</table></div>')
    .replaceAll('<pre>', '<pre tabindex="0">')
    .trim();
}
