import { cleanText, isEmpty } from '../reading.ts';
import type { ContentReader } from './read-content.ts';
import { convertValue } from './convert-value.ts';

const longestWord = 63;
const axes = ['x_axis_name', 'y_axis_name'] as const;

/** Reads one metric into `to`. False where it has no value that a card can hold. */
export function readMetric(
  { reading, child }: Pick<ContentReader, 'reading' | 'child'>,
  from: string,
  to: string,
  nameOf: (name: string) => string,
): boolean {
  const value = reading.at(child(from, 'value'));
  const made = convertValue(value, reading.at(child(from, 'type')));
  if (!made) return false;
  const name = reading.at(child(from, 'name'));
  reading.put(`${to}/name`, nameOf(isEmpty(name) ? '' : cleanText(String(name))));
  reading.put(`${to}/type`, made.type);
  reading.put(`${to}/value`, made.value);
  const lines: string[] = made.note === undefined ? [] : [made.note];
  const noted: string[] = [];
  for (const axis of axes) {
    const at = child(from, axis);
    const labels = fitLabels(reading.at(at), made.labels[axis]);
    if (labels.fits) reading.put(`${to}/${axis}`, labels.value);
    else if (labels.value !== '') {
      lines.push(`${axis.slice(0, 1)} axis: ${labels.value}`);
      noted.push(at);
    }
  }
  const notes = reading.at(child(from, 'notes'));
  const text = [...(typeof notes === 'string' && !isEmpty(notes) ? [notes] : []), ...lines].join('\n');
  if (text !== '') reading.put(`${to}/notes`, text);
  for (const key of ['name', 'type', 'value', ...axes, 'notes'])
    if (!noted.includes(child(from, key))) reading.noteMade(child(from, key), `${to}/${key}`);
  for (const at of noted) reading.note(at, `${to}/notes`);
  return true;
}

/** An axis that has labels takes one for each bar, column or row; any other takes a name. */
function fitLabels(
  written: unknown,
  count: number | undefined,
): { fits: true; value: unknown } | { fits: false; value: string } {
  if (isEmpty(written)) return { fits: false, value: '' };
  const texts = Array.isArray(written) ? written.map(String) : [String(written)];
  const areShort = texts.every((text) => [...text].length <= longestWord);
  if (count === undefined && texts.length === 1 && areShort) return { fits: true, value: texts[0] };
  if (count !== undefined && texts.length === count && areShort) return { fits: true, value: texts };
  return { fits: false, value: texts.join(', ') };
}
