import { type LooseJson, maximumDepth, parseLooseJson } from '../json/parse-loose-json.ts';
import { fail, type Problem, type Result, succeed } from '../problem/problem.ts';
import { decodeUtf8 } from '../text/decode-utf8.ts';
import { excerpt } from '../text/excerpt.ts';
import { importProblem } from './import-problems.ts';

export const maximumSourceBytes = 33_554_432;

/**
 * Reads JSON of others: at most 32 MiB, 100 levels deep. A byte order mark and any line ends are taken. NaN and
 * Infinity, which some tools write, become the text that they are, and a key that is there twice has its last value:
 * both with a warning. Each array of bytes is read once, however many formats ask. Never throws.
 */
export function parseForeignJson(
  bytes: Uint8Array,
  file: string,
  limit = maximumSourceBytes,
): Result<unknown> {
  const known = read.get(bytes);
  if (known) return known;
  const parsed = parse(bytes, file, limit);
  read.set(bytes, parsed);
  return parsed;
}

const read = new WeakMap<Uint8Array, Result<unknown>>();

function parse(bytes: Uint8Array, file: string, limit: number): Result<unknown> {
  const start = { file, line: 1, column: 1 };
  if (bytes.length > limit)
    return fail([importProblem('import/too-large', { bytes: bytes.length, limit }, start)]);
  const decoded = decodeUtf8(bytes);
  if (!decoded.ok) return fail([importProblem('import/not-text', { offset: decoded.offset }, { file })]);
  const text = decoded.text.replace(/^\uFEFF/, '');
  if (!/^\s*[[{]/.test(text))
    return fail([importProblem('import/json-syntax', { reason: 'it does not begin with { or [' }, start)]);
  const parsed = parseLooseJson(text);
  if (parsed.ok) return succeed(parsed.value, listWarnings(parsed, file));
  if (parsed.kind === 'too-deep')
    return fail([importProblem('import/json-too-deep', { limit: maximumDepth }, { file })]);
  const { reason, line, column } = parsed;
  return fail([importProblem('import/json-syntax', { reason }, { file, line, column })]);
}

const listWarnings = ({ nonFinite, repeated }: Extract<LooseJson, { ok: true }>, file: string): Problem[] => [
  ...(nonFinite === 0 ? [] : [importProblem('import/not-a-number', { count: nonFinite }, { file })]),
  ...repeated.map(({ key, first, line, column }) =>
    importProblem('import/duplicate-key', { key: excerpt(key), first }, { file, line, column }),
  ),
];
