import { type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser';
import { fail, type Location, type Problem, type Result, succeed } from '../problem/problem.ts';
import { decodeUtf8 } from '../text/decode-utf8.ts';
import { excerpt } from '../text/excerpt.ts';
import { indexLines } from '../text/line-index.ts';
import { importProblem } from './import-problems.ts';

export const maximumSourceBytes = 33_554_432;
const maximumDepth = 100;
const maximumWarnings = 20;

/**
 * Reads JSON of others: at most 32 MiB, 100 levels deep. A byte order mark and any line ends are taken. NaN and
 * Infinity, which some tools write, become the text that they are, and a key that is there twice has its last value:
 * both with a warning. Each array of bytes is read once, however many formats ask. Never throws.
 */
export function parseForeignJson(bytes: Uint8Array, file: string): Result<unknown> {
  const known = read.get(bytes);
  if (known) return known;
  const parsed = parse(bytes, file);
  read.set(bytes, parsed);
  return parsed;
}

const read = new WeakMap<Uint8Array, Result<unknown>>();

function parse(bytes: Uint8Array, file: string): Result<unknown> {
  const start = { file, line: 1, column: 1 };
  if (bytes.length > maximumSourceBytes)
    return fail([
      importProblem('import/too-large', { bytes: bytes.length, limit: maximumSourceBytes }, start),
    ]);
  const decoded = decodeUtf8(bytes);
  if (!decoded.ok) return fail([importProblem('import/not-text', { offset: decoded.offset }, { file })]);
  const text = decoded.text.replace(/^\uFEFF/, '');
  if (!/^\s*[[{]/.test(text))
    return fail([importProblem('import/json-syntax', { reason: 'it does not begin with { or [' }, start)]);
  const { text: plain, count } = quoteNonFinite(text);
  const problems = inspect(plain, file);
  if (problems.some(({ severity }) => severity === 'error')) return fail(problems);
  try {
    const value: unknown = JSON.parse(plain);
    return succeed(value, [
      ...(count === 0 ? [] : [importProblem('import/not-a-number', { count }, { file })]),
      ...problems,
    ]);
  } catch {
    return fail([importProblem('import/json-syntax', { reason: 'it is not JSON' }, start)]);
  }
}

/** Puts NaN and Infinity in quotes, outside strings; lines stay the same. */
export function quoteNonFinite(text: string): { text: string; count: number } {
  if (!/NaN|Infinity/.test(text)) return { text, count: 0 };
  let count = 0;
  const quoted = text.replaceAll(/"[^"\\]*(?:\\.[^"\\]*)*"|-?(?:NaN|Infinity)/gs, (token) => {
    if (token.startsWith('"')) return token;
    count += 1;
    return `"${token}"`;
  });
  return { text: quoted, count };
}

class TooDeep extends Error {}

/** The first fault of the syntax, a structure that is too deep, or the keys that are there twice. */
function inspect(text: string, file: string): Problem[] {
  const duplicates: Problem[] = [];
  let broken: { code: ParseErrorCode; offset: number } | undefined;
  const objects: (Map<string, number> | undefined)[] = [];
  const locate = (offset: number): Location => ({ file, ...indexLines(text).place(offset) });
  const open = (keys: Map<string, number> | undefined): void => {
    objects.push(keys);
    if (objects.length > maximumDepth) throw new TooDeep();
  };
  const close = (): void => void objects.pop();
  try {
    visit(
      text,
      {
        onObjectBegin: () => open(new Map()),
        onArrayBegin: () => open(undefined),
        onObjectEnd: close,
        onArrayEnd: close,
        onObjectProperty: (key, _offset, _length, line, column) => {
          const keys = objects.at(-1);
          const first = keys?.get(key);
          if (first === undefined) keys?.set(key, line + 1);
          else if (duplicates.length < maximumWarnings)
            duplicates.push(
              importProblem(
                'import/duplicate-key',
                { key: excerpt(key), first },
                { file, line: line + 1, column: column + 1 },
              ),
            );
        },
        onError: (code, offset) => void (broken ??= { code, offset }),
      },
      { disallowComments: true },
    );
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    return [importProblem('import/json-too-deep', { limit: maximumDepth }, { file })];
  }
  return broken
    ? [importProblem('import/json-syntax', { reason: describe(broken.code) }, locate(broken.offset))]
    : duplicates;
}

/** `CommaExpected` → `comma expected` */
const describe = (code: ParseErrorCode): string =>
  printParseErrorCode(code)
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase();
