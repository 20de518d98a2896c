import sanitizeHtml, { type Attributes, type IOptions, type Tag } from 'sanitize-html';
import { findPicture, makeLink, type LinkFile } from './prose-links.ts';
import type { ProseOptions } from './render-prose.ts';
import { shiftHeadings } from './shift-headings.ts';

/** HTML as markdown-it makes it of any Markdown, with no more left than a list of what is allowed. */
export function sanitizeProse(html: string, { linkFile, headingLevel }: ProseOptions): string {
  let openLinks = 0;
  return sanitizeHtml(html, {
    ...fixedRules,
    onOpenTag: (name) => {
      if (name === 'a') openLinks += 1;
    },
    onCloseTag: (name) => {
      if (name === 'a') openLinks -= 1;
    },
    transformTags: {
      ...shiftTags(headingLevel),
      a: (tagName, attribs) => ({ tagName, attribs: { ...makeLink(attribs, linkFile) } }),
      img: (_tagName, attribs) => showPicture(attribs, linkFile, openLinks > 0),
      td: alignCell,
      th: alignCell,
    },
  });
}

const plainTags = [
  ...['p', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'blockquote', 'pre', 'code', 'hr', 'br', 'div', 'span'],
  ...['em', 'strong', 'b', 'i', 's', 'del', 'ins', 'sub', 'sup', 'small', 'mark', 'q', 'cite', 'abbr'],
  ...['kbd', 'samp', 'var', 'ruby', 'rt', 'rp', 'bdi', 'details', 'summary', 'figure', 'figcaption'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'a', 'img'],
];
const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

const fixedRules: IOptions = {
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
};

function shiftTags(headingLevel: number): NonNullable<IOptions['transformTags']> {
  const shift = shiftHeadings(headingLevel);
  const shiftTag = (tagName: string): Tag => ({
    tagName: `h${shift(Number(tagName.slice(1)))}`,
    attribs: {},
  });
  return Object.fromEntries(headings.map((heading) => [heading, shiftTag]));
}

function showPicture(attribs: Attributes, linkFile: LinkFile, isInLink: boolean): Tag {
  const { alt = '', title } = attribs;
  const picture = findPicture(attribs, linkFile, isInLink);
  if (picture.kind === 'picture') {
    return { tagName: 'img', attribs: { src: picture.src, alt, ...(title !== undefined && { title }) } };
  }
  const { text, link } = picture;
  return { tagName: link ? 'a' : 'span', attribs: { ...link }, text };
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
