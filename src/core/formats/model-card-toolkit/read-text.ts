import { fromCardProse, toCardProse } from '../card-prose.ts';
import { isEmpty } from '../reading.ts';
import type { CardReader, WriteField } from './card-reader.ts';

export type Scalar = string | number | boolean;

export const isScalar = (value: unknown): value is Scalar =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** `longest` is in characters; prose may be of any length and is Markdown. */
export interface TextKind {
  readonly longest?: number;
  readonly isProse?: boolean;
  /** Whether the schema asks for an absolute URI; what was none may stay none. */
  readonly isAddress?: boolean;
}

/** Reads a text, number or the like, and binds its place. False where there is something else, or it is too long. */
export function readText(
  { reading, fields }: CardReader,
  from: string,
  to: string,
  { longest = Infinity, isProse = false, isAddress: needsAddress = false }: TextKind = {},
): boolean {
  const value = reading.at(from);
  if (!isEmpty(value) && (!isScalar(value) || [...String(value)].length > longest)) return false;
  if (fields.has(to)) return false;
  const write = writeText(from, value, isProse);
  const isStrict = needsAddress && (isEmpty(value) || isAddress(String(value)));
  fields.set(to, (edit, held) => {
    if (!isStrict || held === undefined || isAddress(String(held))) write(edit, held);
  });
  return reading.take(from, to, (written) => (isProse ? toCardProse(String(written)) : String(written)));
}

/** A number or truth value that stood there stays one, where the text says one. */
const writeText =
  (from: string, old: unknown, isProse = false): WriteField =>
  (edit, value) => {
    if (value === undefined) edit.remove(from);
    else edit.set(from, likeOld(old, isProse ? fromCardProse(String(value)) : value));
  };

export function likeOld(old: unknown, value: unknown): unknown {
  if (typeof old === 'string') return String(value);
  if (typeof old === 'number' && typeof value === 'string' && String(Number(value)) === value)
    return Number(value);
  if (typeof old === 'boolean' && (value === 'true' || value === 'false')) return value === 'true';
  return value;
}

/** Whether a text is an absolute URI, as the schema asks for. */
export const isAddress = (text: string): boolean =>
  /^[a-z][a-z0-9+.-]*:[\u0021-\u007e]+$/i.test(text) && !/[<>"{}|\\^`%]/.test(text) && URL.canParse(text);
