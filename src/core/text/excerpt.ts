import { showInvisible } from './show-invisible.ts';

/** A stranger's text for a message: on one line, nothing hidden, cut after `longest` characters. */
export function excerpt(text: string, longest = 60): string {
  const line = showInvisible(text.slice(0, longest * 4).replaceAll(/[\t\r\n ]+/g, ' '));
  const characters = [...line];
  const isWhole = characters.length <= longest && text.length <= longest * 4;
  return isWhole ? line : `${characters.slice(0, longest - 1).join('')}…`;
}
