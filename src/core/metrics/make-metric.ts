import type { Metric, NumberMetric } from '../card/card.ts';
import { showValue } from './show-value.ts';

type Extras = Partial<
  Pick<NumberMetric, 'notes' | 'slice' | 'unit' | 'higher_is_better' | 'standard_deviation' | 'threshold'>
>;

/** The longest text that a metric's value can be. */
const longestText = 63;

/**
 * A metric of one value. What is no finite number stays as the text that stood there (`null`, `NaN`, `missing`), so
 * that a figure that could not be computed does not vanish; undefined for lists and objects.
 */
export function makeMetric(name: string, value: unknown, extras: Extras = {}): Metric | undefined {
  if (typeof value === 'number' && Number.isFinite(value))
    return { name, type: 'number', value, ...dropEmpty(extras) };
  if (typeof value === 'object' && value !== null) return undefined;
  const { notes, slice, unit } = extras;
  if (typeof value === 'boolean')
    return { name, type: 'boolean', value, ...dropEmpty({ notes, slice, unit }) };
  const text = value === undefined ? 'missing' : String(value);
  const isLong = text.length > longestText;
  const all = isLong ? [notes, text].filter((part) => part !== undefined).join('\n') : notes;
  const shown = isLong ? `${text.slice(0, longestText - 1).replace(/[\uD800-\uDBFF]$/u, '')}…` : text;
  return { name, type: 'string', value: shown, ...dropEmpty({ notes: all, slice, unit }) };
}

/**
 * A curve through points; those that are no finite numbers are named in its notes. Where none is left, the text that
 * stood there last.
 */
export function makeCurve(
  name: string,
  points: readonly (readonly [unknown, unknown])[],
  axes: { readonly x: string; readonly y: string },
): Metric | undefined {
  const value = points.filter((point): point is [number, number] => point.every(isFinite));
  const lost = points.filter((point) => !point.every(isFinite));
  const notes = lost
    .slice(0, 20)
    .map(([x, y]) => `${axes.x} ${showValue(x)}: ${showValue(y)}`)
    .join('; ');
  const rest = lost.length > 20 ? `; … (${lost.length})` : '';
  if (value.length === 0) {
    const last = points.at(-1)?.[1];
    const text = typeof last === 'object' && last !== null ? showValue(last) : last;
    return makeMetric(name, text, { notes: `${notes}${rest}` });
  }
  return {
    name,
    type: 'linear_graph',
    value: value.map(([x, y]) => [x, y]),
    ...(axes.x.length <= longestText && { x_axis_name: axes.x }),
    ...(axes.y.length <= longestText && { y_axis_name: axes.y }),
    ...(notes !== '' && { notes: `${notes}${rest}` }),
  };
}

/** Whether a value is a number that a chart can show. */
export const isFinite = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value);

type Present<Fields> = { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> };

const dropEmpty = <Fields extends object>(fields: Fields): Present<Fields> =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''),
  ) as Present<Fields>;
