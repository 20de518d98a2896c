import { renderProse } from './render-prose.ts';

/** The words of a card's Markdown without any marks, on one line; cut after `limit` characters, at a word where there is one. */
export function proseText(markdown: string, limit = Infinity): string {
  // What lies far beyond the limit cannot be seen: a card may hold a book.
  const html = renderProse(markdown.slice(0, limit * 4), { linkFile: () => undefined, headingLevel: 1 });
  // In sanitised HTML an angle bracket is a tag's: all others are escaped.
  const text = decode(html.replace(/<\/[^>]*>/g, ' ').replace(/<[^>]*>/g, ''))
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:!?)。、])/g, '$1')
    .trim();
  return cut(text, limit);
}

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

const decode = (html: string): string =>
  html.replace(/&(lt|gt|quot|amp);/g, (entity) => entities[entity] ?? entity);

function cut(text: string, limit: number): string {
  const characters = [...text];
  if (characters.length <= limit) return text;
  const kept = characters.slice(0, limit).join('');
  const space = kept.lastIndexOf(' ');
  return `${(space > limit * 0.6 ? kept.slice(0, space) : kept).replace(/[\s.,;:、。]+$/, '')}…`;
}
