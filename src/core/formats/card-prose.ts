import { closesFence, openedFence } from '../text/fence.ts';

/**
 * Markdown of a README as a card may hold it: HTML, pictures and links to files that the card does not have are shown
 * as they were written, by a backslash before them. Code stays.
 */
export const toCardProse = (text: string): string =>
  /[<[]/.test(text)
    ? mapProse(text, (part) =>
        part
          .replaceAll(/(?<!\\)<(?=[a-zA-Z/!?])(?!https?:\/\/[^\s<>]*>)/g, '\\<')
          .replaceAll(/(?<!\\)!\[/g, '\\![')
          .replaceAll(/\]\((?!\s*<?(?:https?:\/\/|mailto:|#))/gi, ']\\('),
      )
    : text;

/** The same text without the backslashes. */
export const fromCardProse = (text: string): string =>
  mapProse(text, (part) =>
    part
      .replaceAll(/\\<(?=[a-zA-Z/!?])/g, '<')
      .replaceAll('\\![', '![')
      .replaceAll(']\\(', ']('),
  );

/** Changes what is no code: neither in a fence, nor between backticks on one line. */
function mapProse(text: string, change: (part: string) => string): string {
  let fence = '';
  return text
    .split('\n')
    .map((line) => {
      if (fence !== '') {
        if (closesFence(line, fence)) fence = '';
        return line;
      }
      fence = openedFence(line);
      if (fence !== '') return line;
      if (!line.includes('`')) return change(line);
      return line
        .split(/(`[^`]+`)/)
        .map((part, index) => (index % 2 === 1 ? part : change(part)))
        .join('');
    })
    .join('\n');
}
