import { compareCodeUnits } from '../text/compare.ts';
import { isRecord } from '../text/is-record.ts';
import { fieldKind, keyBelow, keyOfEntry, type FieldKey } from './field-kind.ts';
import { flatText } from './flat-text.ts';
import { isNothing } from './is-nothing.ts';
import { normalizeProse } from './normalize-prose.ts';

/** A text that is the same for two values of a field exactly where they hold the same, however they are written. */
export const canonical = (value: unknown, key: FieldKey): string =>
  JSON.stringify(simplify(value, key)) ?? '';

function simplify(value: unknown, key: FieldKey): unknown {
  const kind = fieldKind(key);
  if (Array.isArray(value)) {
    if (kind === 'series' || kind === 'ordered') return value;
    const entries = value.map((entry: unknown) => canonical(entry, keyOfEntry(key, entry)));
    return entries.toSorted(compareCodeUnits);
  }
  if (isRecord(value))
    return Object.entries(value)
      .filter(([, inner]) => !isNothing(inner))
      .toSorted(([a], [b]) => compareCodeUnits(a, b))
      .map(([name, inner]) => [name, simplify(inner, keyBelow(key, name))]);
  if (typeof value !== 'string') return value;
  return kind === 'prose' ? normalizeProse(value) : flatText(value);
}
