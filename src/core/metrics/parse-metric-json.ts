import { maximumDepth, parseLooseJson } from '../json/parse-loose-json.ts';

/** What a JSON text holds, or why it is none. */
export type ParsedJson =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly why: string };

/**
 * Parses JSON as programs write it: the bare words NaN and Infinity, which JSON has not, become texts. A key that
 * stands twice in one object, and more than 100 levels, are refused: what was meant cannot be told.
 */
export function parseMetricJson(text: string): ParsedJson {
  const parsed = parseLooseJson(text);
  if (!parsed.ok)
    return {
      ok: false,
      why: parsed.kind === 'too-deep' ? `it is nested deeper than ${maximumDepth} levels` : 'it is not JSON',
    };
  const [repeated] = parsed.repeated;
  return repeated
    ? { ok: false, why: `the key ${JSON.stringify(repeated.key)} stands twice in one object` }
    : { ok: true, value: parsed.value };
}
