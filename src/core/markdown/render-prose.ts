import MarkdownIt from 'markdown-it';
import sanitizeHtml, { type Attributes, type IOptions, type Tag } from 'sanitize-html';

export interface ProseOptions {
  /** The link to a file of the card's folder, by its path; undefined where the version has no such file. */
  readonly linkFile: (path: string) => string | undefined;
  /** The level of the heading above the prose; headings inside begin one below it. */
  readonly headingLevel: number;
}

const markdownIt = new MarkdownIt({ html: true, linkify: false, typographer: false });

/**
 * Renders a card's Markdown as HTML that cannot act: sanitised last, by a list of what is allowed. Pictures are the
 * version's own files; those from elsewhere become links. Wide tables and code scroll in a box of their own.
 */
export function renderProse(markdown: string, options: ProseOptions): string {
  const safe = sanitizeHtml(markdownIt.render(markdown), makeRules(options));
  return safe
    .replaceAll('<table>', '<div class="scroll" tabindex="0"><table>')
    .replaceAll('</table>', '</table></div>')
    .replaceAll('<pre>', '<pre tabindex="0">')
    .trim();
}

const plainTags = [
  ...['p', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'blockquote', 'pre', 'code', 'hr', 'br', 'div', 'span'],
  ...['em', 'strong', 'b', 'i', 's', 'del', 'ins', 'sub', 'sup', 'small', 'mark', 'q', 'cite', 'abbr'],
  ...['kbd', 'samp', 'var', 'ruby', 'rt', 'rp', 'bdi', 'details', 'summary', 'figure', 'figcaption'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'a', 'img'],
];
const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

function makeRules({ linkFile, headingLevel }: ProseOptions): IOptions {
  const levels: number[] = [];
  let openLinks = 0;
  const shiftHeading = (tagName: string): Tag => {
    const written = Number(tagName.slice(1));
    while ((levels.at(-1) ?? 0) >= written) levels.pop();
    levels.push(written);
    return { tagName: `h${Math.min(6, headingLevel + levels.length)}`, attribs: {} };
  };
  return {
    allowedTags: [...plainTags, ...headings],
    allowedAttributes: {
      a: ['href', 'title', 'rel'],
      abbr: ['title'],
      img: ['src', 'alt', 'title'],
      ol: ['start'],
      td: ['colspan', 'rowspan'],
      th: ['colspan', 'rowspan', 'scope'],
    },
    allowedClasses: { td: ['end', 'middle'], th: ['end', 'middle'] },
    allowedSchemes: ['http', 'https', 'mailto'],
    allowedSchemesByTag: { img: [] },
    allowProtocolRelative: false,
    nestingLimit: 60,
    onOpenTag: (name) => {
      if (name === 'a') openLinks += 1;
    },
    onCloseTag: (name) => {
      if (name === 'a') openLinks -= 1;
    },
    transformTags: {
      ...Object.fromEntries(headings.map((heading) => [heading, shiftHeading])),
      a: (tagName, attribs) => ({ tagName, attribs: makeLink(attribs, linkFile) }),
      img: (_tagName, attribs) => showPicture(attribs, linkFile, openLinks > 0),
      td: alignCell,
      th: alignCell,
    },
  };
}

const remote = /^(https?|mailto):/i;

function makeLink({ href = '', title }: Attributes, linkFile: ProseOptions['linkFile']): Attributes {
  const target = remote.test(href) ? href : linkFile(filePath(href));
  if (target === undefined) return {};
  const rel = remote.test(href) ? { rel: 'noopener noreferrer nofollow' } : {};
  return { href: target, ...rel, ...(title !== undefined && { title }) };
}

function showPicture(attribs: Attributes, linkFile: ProseOptions['linkFile'], isInLink: boolean): Tag {
  const { src = '', alt = '', title } = attribs;
  const file = linkFile(filePath(src));
  if (file !== undefined && !remote.test(src)) {
    return { tagName: 'img', attribs: { src: file, alt, ...(title !== undefined && { title }) } };
  }
  const isLink = /^https?:/i.test(src) && !isInLink;
  return {
    tagName: isLink ? 'a' : 'span',
    attribs: isLink ? makeLink({ href: src }, linkFile) : {},
    text: alt === '' ? src.slice(0, 200) : alt,
  };
}

/** The path in the card's folder that a relative address means. */
function filePath(address: string): string {
  const path = address.replace(/[?#].*$/s, '').replace(/^(\.\/)+/, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Markdown's alignment comes as a style, which is not allowed: a class of ours stands for it. */
function alignCell(tagName: string, { style = '', colspan, rowspan, scope }: Attributes): Tag {
  const side = /^text-align:\s*(right|center)$/.exec(style)?.[1];
  const spans = { colspan, rowspan };
  const kept = Object.entries(spans).filter(([, span]) => /^[1-9]\d?$/.test(span ?? ''));
  return {
    tagName,
    attribs: {
      ...Object.fromEntries(kept as [string, string][]),
      ...(/^(row|col)$/.test(scope ?? '') && { scope: scope as string }),
      ...(side && { class: side === 'right' ? 'end' : 'middle' }),
    },
  };
}
