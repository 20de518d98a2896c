import type { Reading } from '../../formats/reading.ts';
import { formatPointer } from '../../text/pointer.ts';
import { isRecord } from '../../text/is-record.ts';

/** A finite number, also one that was written as a text. */
export function toNumber(value: unknown): number | undefined {
  if (typeof value === 'string' && !/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(value.trim()))
    return undefined;
  const found = typeof value === 'string' ? Number(value) : value;
  return typeof found === 'number' && Number.isFinite(found) ? found + 0 : undefined;
}

/** A text, and nothing else. */
export const asText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** A text; a number and a truth value as they are written. */
export function toText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/** A list of one text. */
export const asTexts = (value: unknown): string[] | undefined =>
  typeof value === 'string' ? [value] : undefined;

/** Takes the entries of a list into a list of the card that has one entry for each name; the first of a name counts. */
export function takeNamed(
  reading: Reading,
  to: string,
  entries: Iterable<{
    readonly from: string;
    readonly name: string;
    readonly value: unknown;
    readonly nameFrom?: string;
  }>,
): void {
  const names = new Set<string>();
  for (const { from, name, value, nameFrom } of entries) {
    if (value === undefined || name === '') continue;
    if (names.has(name)) {
      reading.lose(from, 'repeated');
      if (nameFrom !== undefined) reading.lose(nameFrom, 'repeated');
      continue;
    }
    const at = `${to}/${names.size}`;
    if (!reading.put(at, { name, value })) return;
    names.add(name);
    reading.noteMade(from, `${at}/value`);
    if (nameFrom !== undefined) reading.noteMade(nameFrom, `${at}/name`);
  }
}

/** The own entries of the object at a pointer, or of the list. */
export function entriesAt(reading: Reading, at: string): { from: string; key: string; value: unknown }[] {
  const found = reading.at(at);
  if (!isRecord(found) && !Array.isArray(found)) return [];
  return Object.entries(found).map(([key, value]) => ({
    from: at + formatPointer([key]),
    key,
    value: value as unknown,
  }));
}
