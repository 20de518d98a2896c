import type { Settings } from '../settings/settings.ts';
import { accentColours } from './accent-colours.ts';

/** What stands at the edge of each printed sheet. */
export interface SheetEdge {
  readonly topLeft: string;
  readonly topRight: string;
  readonly bottomLeft: string;
}

/** A page's own style sheet: the accent of the settings, the paper, and the edges of the printed sheets. */
export function makePageStyle(theme: Settings['theme'], edge: SheetEdge | undefined): string {
  const face = 'font: 400 7.5pt "IBM Plex Sans", "IBM Plex Sans JP", sans-serif; color: #555;';
  const boxes = edge
    ? `@top-left { content: ${cssString(edge.topLeft)}; ${face} }` +
      `@top-right { content: ${cssString(edge.topRight)}; ${face} font-weight: 600; color: #000; }` +
      `@bottom-left { content: ${cssString(edge.bottomLeft)}; ${face} }` +
      `@bottom-right { content: counter(page) " / " counter(pages); ${face} }`
    : '';
  return `${makeAccent(theme.accent)}@page { size: ${theme.paper === 'A4' ? 'A4' : 'letter'}; margin: 18mm 16mm 16mm; ${boxes} }`;
}

function makeAccent(accent: string | undefined): string {
  if (accent === undefined || !/^#[0-9a-f]{6}$/i.test(accent)) return '';
  const { light, dark } = accentColours(accent);
  return (
    `:root { --accent: ${light} }` +
    `@media screen and (prefers-color-scheme: dark) { :root { --accent: ${dark} } }`
  );
}

/** All but plain letters, digits and spaces is written as a code point: nothing can end the string or the element. */
const cssString = (text: string): string =>
  `"${[...text].map((character) => (/^[\p{L}\p{N} .,:·-]$/u.test(character) ? character : `\\${character.codePointAt(0)?.toString(16)} `)).join('')}"`;
