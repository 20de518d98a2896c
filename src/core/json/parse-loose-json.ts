import { type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser';
import { indexLines } from '../text/line-index.ts';
import { quoteNonFinite } from './quote-non-finite.ts';

/** A key that stands in its object for a second time, at a line and column from 1. */
export interface RepeatedKey {
  readonly key: string;
  readonly line: number;
  readonly column: number;
  /** The line of the first. */
  readonly first: number;
}

export type LooseJson =
  | {
      readonly ok: true;
      /** With the last of each repeated key. */
      readonly value: unknown;
      /** How often NaN or Infinity stood where JSON wants a number. */
      readonly nonFinite: number;
      /** The first twenty. */
      readonly repeated: readonly RepeatedKey[];
    }
  | { readonly ok: false; readonly kind: 'too-deep' }
  /** `reason` goes on a sentence; the line and the column are from 1. */
  | {
      readonly ok: false;
      readonly kind: 'syntax';
      readonly reason: string;
      readonly line: number;
      readonly column: number;
    };

export const maximumDepth = 100;
const maximumRepeated = 20;

/**
 * Parses JSON as programs write it, at most 100 levels deep: the bare words NaN and Infinity, which JSON has not, become
 * texts. The text has no byte order mark. Never throws.
 */
export function parseLooseJson(text: string): LooseJson {
  const { text: plain, count } = quoteNonFinite(text);
  const inspected = inspect(plain);
  if (!inspected.ok) return inspected;
  try {
    return { ok: true, value: JSON.parse(plain), nonFinite: count, repeated: inspected.repeated };
  } catch {
    return { ok: false, kind: 'syntax', reason: 'it is not JSON', line: 1, column: 1 };
  }
}

class TooDeep extends Error {}

type Inspected =
  | Exclude<LooseJson, { readonly ok: true }>
  | { readonly ok: true; readonly repeated: readonly RepeatedKey[] };

/** Finds the first fault of the syntax, a structure that is too deep, or the keys that are there twice. */
function inspect(text: string): Inspected {
  const repeated: RepeatedKey[] = [];
  let broken: { code: ParseErrorCode; offset: number } | undefined;
  const objects: (Map<string, number> | undefined)[] = [];
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
          else if (repeated.length < maximumRepeated)
            repeated.push({ key, line: line + 1, column: column + 1, first });
        },
        onError: (code, offset) => void (broken ??= { code, offset }),
      },
      { disallowComments: true },
    );
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    return { ok: false, kind: 'too-deep' };
  }
  if (!broken) return { ok: true, repeated };
  return {
    ok: false,
    kind: 'syntax',
    reason: describe(broken.code),
    ...indexLines(text).place(broken.offset),
  };
}

/** `CommaExpected` → `comma expected` */
const describe = (code: ParseErrorCode): string =>
  printParseErrorCode(code)
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase();
