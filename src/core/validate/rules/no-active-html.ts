import { excerpt } from '../../text/excerpt.ts';
import { countCodePoints } from '../../text/line-index.ts';
import { defineRule, type Finding } from './rule.ts';

/** HTML that does nothing but mark text. */
export const allowedTags: ReadonlySet<string> = new Set(
  'abbr b br cite code del details dfn em i ins kbd mark q s samp small strong sub summary sup u var wbr'.split(
    ' ',
  ),
);
export const allowedAttributes: ReadonlySet<string> = new Set(['dir', 'lang', 'open', 'title']);

/** Of findings in one piece of HTML. It also bounds the work: only what is refused can be looked at again. */
const enough = 20;

const comment = /<!--(?:(?!-->)[\s\S])*-->/y;
const tag =
  /<([a-zA-Z][a-zA-Z0-9]*)((?:\s+[a-zA-Z][a-zA-Z0-9-]*(?:\s*=\s*(?:"[^"<>]*"|'[^'<>]*'))?)*)\s*\/?>/y;
const attribute = /([a-zA-Z][a-zA-Z0-9-]*)(?:\s*=\s*(?:"[^"]*"|'[^']*'))?/g;

export const noActiveHtml = defineRule<{ html: string }>({
  id: 'no-active-html',
  severity: 'error',
  description: 'Raw HTML in the prose marks text and does nothing else.',
  message: ({ html }) => `The HTML ${html} may not stand in a card.`,
  hint: () =>
    `Use Markdown. To show a < as it is, write \\< or put the text in backticks. Allowed are: ${[...allowedTags].join(', ')}.`,
  check: (_card, { prose }) =>
    prose.flatMap(({ pointer, parts }) =>
      parts
        .filter(({ kind }) => kind === 'html')
        .flatMap(({ text, line, column }) =>
          findRefused(text).map((offset): Finding<{ html: string }> => {
            const before = text.slice(0, offset).split('\n');
            const last = before.at(-1) ?? '';
            const start = before.length === 1 ? column : 1;
            return {
              pointer,
              inText: {
                line: line + before.length - 1,
                column: start + countCodePoints(last, 0, last.length),
              },
              data: { html: excerpt(upToEnd(text, offset), 40) },
            };
          }),
        ),
    ),
});

/** Offsets of everything that begins like a tag and is not one that may pass. What ends a tag does nothing. */
function findRefused(html: string): number[] {
  const refused: number[] = [];
  for (let at = html.indexOf('<'); at >= 0 && refused.length < enough; at = html.indexOf('<', at + 1)) {
    if (!/[a-zA-Z!?]/.test(html[at + 1] ?? '')) continue;
    comment.lastIndex = at;
    tag.lastIndex = at;
    if (comment.test(html)) {
      at = comment.lastIndex - 1;
      continue;
    }
    const match = tag.exec(html);
    if (!match || !isAllowed(match[1] ?? '', match[2] ?? '')) refused.push(at);
    else at = tag.lastIndex - 1;
  }
  return refused;
}

const isAllowed = (name: string, attributes: string): boolean =>
  allowedTags.has(name.toLowerCase()) &&
  [...attributes.matchAll(attribute)].every((match) => allowedAttributes.has((match[1] ?? '').toLowerCase()));

/** The tag that begins at an offset, as far as one can tell. */
function upToEnd(html: string, offset: number): string {
  const end = html.indexOf('>', offset);
  return html.slice(offset, end < 0 ? offset + 200 : end + 1);
}
