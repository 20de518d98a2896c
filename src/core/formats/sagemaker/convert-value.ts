import { cutName } from '../distinct-names.ts';

/** The value of a metric as a card holds it, and what kind it is. */
export interface ConvertedValue {
  readonly type: 'number' | 'string' | 'boolean' | 'linear_graph' | 'bar_chart' | 'matrix';
  readonly value: unknown;
  /** How many labels each axis takes; none where an axis takes a name. */
  readonly labels: { readonly x_axis_name?: number; readonly y_axis_name?: number };
  /** What did not go into the value. */
  readonly note?: string;
}

const longestWord = 63;
const mostRows = 20;

/**
 * The type that is written says what a list is; a single value says itself what it is. Undefined where a card cannot
 * hold it: nothing, a list that is not all numbers, a matrix that is ragged or of more than 20 rows or columns.
 */
export function convertValue(value: unknown, type: unknown): ConvertedValue | undefined {
  if (typeof value === 'number') return { type: 'number', value, labels: {} };
  if (typeof value === 'boolean') return { type: 'boolean', value, labels: {} };
  if (typeof value === 'string') return convertWord(value);
  if (!Array.isArray(value) || value.length === 0) return undefined;
  if (value.every(isNumber)) return { type: 'bar_chart', value, labels: { x_axis_name: value.length } };
  if (!value.every(isNumbers)) return undefined;
  const width = value[0]?.length ?? 0;
  const isEven = width > 0 && value.every((row) => row.length === width);
  if (type === 'linear_graph' && isEven && width === 2) return { type, value, labels: {} };
  if (!isEven || type === 'linear_graph' || value.length > mostRows || width > mostRows) return undefined;
  return { type: 'matrix', value, labels: { x_axis_name: width, y_axis_name: value.length } };
}

function convertWord(value: string): ConvertedValue | undefined {
  if (value === '') return undefined;
  const word = cutName(value, longestWord);
  return { type: 'string', value: word, labels: {}, ...(word !== value && { note: value }) };
}

const isNumber = (value: unknown): value is number => typeof value === 'number';
const isNumbers = (value: unknown): value is number[] => Array.isArray(value) && value.every(isNumber);
