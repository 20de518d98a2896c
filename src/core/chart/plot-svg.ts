import { plot, type Markish, type ScaleOptions } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { formatNumber } from '../page/format-number.ts';
import { keepRecent } from '../text/keep-recent.ts';

export interface Drawing {
  readonly x: ScaleOptions;
  readonly y: ScaleOptions;
  readonly marks: readonly Markish[];
}

/** Only makes elements, and holds none: one serves all drawings. */
const document = parseHTML('<html><body></body></html>').document as unknown as Document;

const width = 480;
const height = 280;

/**
 * Draws with Observable Plot and returns the SVG's text. Nothing in it depends on what was drawn before: no ids, no
 * style of its own (the pages' policy forbids it, and their style sheet colours the classes). `label` says what the
 * drawing shows to those who cannot see it. `source` is all that `draw` draws from, and how. The same is drawn on
 * several pages, and for the versions before and after: a drawing is kept for a while, and `draw` only called where
 * there is none.
 */
export function plotSvg(source: readonly unknown[], label: string, draw: () => Drawing): string {
  const key = JSON.stringify(source);
  const inner = drawn.get(key) ?? plotInner(draw());
  drawn.set(key, inner, key.length + inner.length);
  const name = escapeAttribute(label);
  return `<svg class="plot" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${name}" text-anchor="middle" font-size="13" fill="currentColor">${inner}</svg>`;
}

/** In characters: a hundred drawings or more. */
const drawn = keepRecent<string>(2_000_000);

function plotInner({ x, y, marks }: Drawing): string {
  const yDomain = y.domain as readonly number[] | undefined;
  const svg = plot({
    document,
    className: 'plot',
    width,
    height,
    marginTop: 18,
    marginRight: 24,
    marginBottom: x.axis === null ? 10 : 30,
    marginLeft: Math.max(28, ...(yDomain ?? []).map((end) => 14 + 7.5 * (formatTick(end).length + 1))),
    x: { tickFormat: formatTick, tickSize: 0, tickPadding: 8, label: null, ...x },
    y: { tickFormat: formatTick, tickSize: 0, tickPadding: 8, label: null, ...y },
    marks: [...marks],
  });
  return roundNumbers(svg.innerHTML.replace(/<style>.*?<\/style>/s, ''))
    .replace(/ aria-(label|hidden)="[^"]*"/g, '')
    .replace(/ style="[^"]*"/g, '');
}

/** From the least to the greatest, with room where all are equal. */
export function findDomain(values: readonly number[]): [number, number] {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (low > high) return [0, 1];
  if (low < high) return [low, high];
  const room = low === 0 ? 1 : Math.abs(low) / 10;
  return [low - room, high + room];
}

/** Short enough for an axis: three significant digits once a number needs a power of ten. */
function formatTick(value: number): string {
  const size = Math.abs(value);
  if (value !== 0 && (size >= 1e7 || size < 1e-4)) {
    return value
      .toExponential(2)
      .replace(/\.?0*e/, 'e')
      .replace('e+', 'e')
      .replaceAll('-', '−');
  }
  return formatNumber(Number(value.toPrecision(6)));
}

const roundNumbers = (svg: string): string =>
  svg.replace(/<[^>]+>/g, (tag) =>
    tag.replace(/\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100)),
  );

const escapeAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
