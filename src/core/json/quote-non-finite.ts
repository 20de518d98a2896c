import { skipString } from './skip-string.ts';

/** Puts NaN and Infinity in quotes, outside strings, or what `quote` makes of them; lines stay the same. */
export function quoteNonFinite(
  text: string,
  quote = (token: string): string => `"${token}"`,
): { text: string; count: number } {
  if (!/NaN|Infinity/.test(text)) return { text, count: 0 };
  const token = /"|-?(?:NaN|Infinity)/g;
  const parts: string[] = [];
  let done = 0;
  for (let found = token.exec(text); found; found = token.exec(text)) {
    if (found[0] === '"') token.lastIndex = skipString(text, found.index);
    else {
      parts.push(text.slice(done, found.index), quote(found[0]));
      done = token.lastIndex;
    }
  }
  return { text: parts.join('') + text.slice(done), count: parts.length / 2 };
}
