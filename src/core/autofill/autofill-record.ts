import { decodeUtf8 } from '../text/decode-utf8.ts';
import { compareUtf8 } from '../text/compare.ts';
import { isRecord } from '../text/is-record.ts';
import type { Json } from '../problem/problem.ts';
import { type AutofillKind, autofillKinds } from './autofill-source.ts';

/** The record's path in the card's folder; it is frozen with the card. */
export const recordPath = 'sources/autofill/values.json';

/** A value that was filled, and by what kind of source. */
export interface FilledValue {
  readonly source: AutofillKind;
  /** The source, as people know it: a file's name. */
  readonly name: string;
  readonly value: Json;
}

/** What was filled, by the pointers of facts. A value of the card that is another since is a person's. */
export type AutofillRecord = ReadonlyMap<string, FilledValue>;

/** Reads a record; undefined where it is none. Entries of kinds that are not known are left out. */
export function parseRecord(bytes: Uint8Array): AutofillRecord | undefined {
  const decoded = decodeUtf8(bytes);
  if (!decoded.ok) return undefined;
  try {
    const parsed: unknown = JSON.parse(decoded.text);
    if (!isRecord(parsed) || parsed['format'] !== 1 || !isRecord(parsed['values'])) return undefined;
    const entries = Object.entries(parsed['values']).flatMap(([pointer, filled]) => {
      if (!isRecord(filled) || !Object.hasOwn(filled, 'value')) return [];
      const source = autofillKinds.find((kind) => kind === filled['source']);
      const name = typeof filled['name'] === 'string' ? filled['name'] : '';
      return source ? [[pointer, { source, name, value: filled['value'] as Json }] as const] : [];
    });
    return new Map(entries);
  } catch {
    return undefined;
  }
}

/** A line for each value, so that changes of two branches meet where they meet in the card. */
export function stringifyRecord(record: AutofillRecord): string {
  const lines = [...record]
    .toSorted(([a], [b]) => compareUtf8(a, b))
    .map(
      ([pointer, { source, name, value }]) =>
        `    ${JSON.stringify(pointer)}: ${JSON.stringify({ source, name, value })}`,
    );
  return `{\n  "format": 1,\n  "values": {\n${lines.join(',\n')}\n  }\n}\n`;
}
