/** A regular expression as a tree. A test asks for one code point. */
export type PatternNode =
  | { readonly kind: 'one'; readonly test: (character: string) => boolean }
  | { readonly kind: 'start' | 'end' }
  | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly PatternNode[] }
  | { readonly kind: 'repeat'; readonly part: PatternNode; readonly least: number; readonly most: number };

/** Thrown for what a pattern may not use. */
export class PatternError extends Error {
  override readonly name = 'PatternError';
}

interface Reader {
  readonly source: string;
  at: number;
}

/**
 * Reads a pattern as ECMA-262 with the flag `u`, without what cannot be matched in linear time or needs a look
 * around: back references, lookaheads, lookbehinds, word boundaries. Throws {@link PatternError}.
 */
export function parsePattern(source: string): PatternNode {
  try {
    new RegExp(source, 'u');
  } catch (error) {
    throw new PatternError(`the pattern ${source} is broken`, { cause: error });
  }
  return readChoice({ source, at: 0 });
}

function readChoice(reader: Reader): PatternNode {
  const parts = [readSequence(reader)];
  while (reader.source[reader.at] === '|') {
    reader.at += 1;
    parts.push(readSequence(reader));
  }
  return parts.length === 1 && parts[0] ? parts[0] : { kind: 'choice', parts };
}

function readSequence(reader: Reader): PatternNode {
  const parts: PatternNode[] = [];
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at] ?? ''))
    parts.push(readQuantifier(reader, readAtom(reader)));
  return { kind: 'sequence', parts };
}

function readQuantifier(reader: Reader, part: PatternNode): PatternNode {
  const found = take(reader, /(?:([*+?])|\{([0-9]+)(,([0-9]*))?\})\??/uy);
  if (!found) return part;
  const [, sign, least, comma, most] = found;
  if (sign !== undefined)
    return { kind: 'repeat', part, least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Infinity };
  const low = Number(least);
  return {
    kind: 'repeat',
    part,
    least: low,
    most: comma === undefined ? low : most ? Number(most) : Infinity,
  };
}

function readAtom(reader: Reader): PatternNode {
  const { source, at } = reader;
  if (source[at] === '(') return readGroup(reader);
  if (source[at] === '^' || source[at] === '$') {
    reader.at += 1;
    return { kind: source[at] === '^' ? 'start' : 'end' };
  }
  const refused = take(reader, /\\(?:[1-9bB]|k)/uy);
  if (refused) throw new PatternError(`the pattern uses ${refused[0]}, which a pattern here may not`);
  const atom = take(
    reader,
    /\[(?:\\.|[^\]\\])*\]|\\(?:u\{[0-9a-fA-F]+\}|(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2})|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|c[a-zA-Z]|[pP]\{[^}]*\}|.)|[\s\S]/suy,
  );
  const text = atom?.[0] ?? '';
  if (/^[[\\.]/u.test(text)) {
    const expression = new RegExp(`^(?:${text})$`, 'u');
    return { kind: 'one', test: (character) => expression.test(character) };
  }
  return { kind: 'one', test: (character) => character === text };
}

function readGroup(reader: Reader): PatternNode {
  const look = take(reader, /\(\?<?[=!]/uy);
  if (look) throw new PatternError(`the pattern uses ${look[0]}…), which a pattern here may not`);
  const opening = take(reader, /\((?:\?:|\?<[^>]*>)?/uy);
  if (reader.source.startsWith('?', reader.at) && opening?.[0] === '(')
    throw new PatternError('the pattern uses modifiers, which a pattern here may not');
  const node = readChoice(reader);
  reader.at += 1;
  return node;
}

function take(reader: Reader, expression: RegExp): RegExpExecArray | null {
  expression.lastIndex = reader.at;
  const found = expression.exec(reader.source);
  if (found) reader.at += found[0].length;
  return found;
}
