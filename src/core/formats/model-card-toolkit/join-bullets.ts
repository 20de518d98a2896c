import { closesFence, openedFence } from '../../text/fence.ts';

/** One text as it is; several as the points of a list in Markdown. */
export const joinBullets = (texts: readonly string[]): string =>
  texts.length === 1
    ? (texts[0] ?? '')
    : texts
        .map(
          (text) =>
            `- ${text
              .split('\n')
              .join('\n  ')
              .replaceAll(/\n[ \t]+(?=\n|$)/g, '\n')}`,
        )
        .join('\n');

/** The points of a text that is a list in Markdown and nothing else; else the text. */
export function splitBullets(text: string): string[] {
  const points: string[][] = [];
  let fence = '';
  for (const line of text.trim().split('\n')) {
    const isPoint = fence === '' && /^[-*] /.test(line);
    if (isPoint) points.push([line.slice(2)]);
    else if (points.length > 0 && (/^ {2}/.test(line) || line.trim() === ''))
      points.at(-1)?.push(line.slice(2));
    else return [text];
    const inner = line.slice(2);
    if (fence !== '') fence = closesFence(inner, fence) ? '' : fence;
    else fence = openedFence(inner);
  }
  return points.map((lines) => lines.join('\n').trim());
}
