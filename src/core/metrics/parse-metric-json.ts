/** What a JSON text holds, or why it is none. */
export type ParsedJson =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly why: string };

const maximumDepth = 100;
const bare = /-?(?:NaN|Infinity)/y;

/**
 * Parses JSON as programs write it: the bare words NaN and Infinity, which JSON has not, become texts. A key that
 * stands twice in one object, and more than 100 levels, are refused: what was meant cannot be told.
 */
export function parseMetricJson(text: string): ParsedJson {
  const scanned = scan(text);
  if (!scanned.ok) return scanned;
  try {
    return { ok: true, value: JSON.parse(scanned.text) };
  } catch {
    return { ok: false, why: 'it is not JSON' };
  }
}

type Scanned = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly why: string };

/** Puts quotes about bare words outside texts, and follows objects for their keys. */
function scan(text: string): Scanned {
  const open: (Set<string> | undefined)[] = [];
  let isKeyNext = false;
  let mended = '';
  let copied = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') {
      const end = endOfString(text, at);
      const keys = open.at(-1);
      if (isKeyNext && keys) {
        const key = readKey(text.slice(at, end));
        if (keys.has(key))
          return { ok: false, why: `the key ${JSON.stringify(key)} stands twice in one object` };
        keys.add(key);
        isKeyNext = false;
      }
      at = end - 1;
    } else if (character === '{' || character === '[') {
      open.push(character === '{' ? new Set() : undefined);
      if (open.length > maximumDepth)
        return { ok: false, why: `it is nested deeper than ${maximumDepth} levels` };
      isKeyNext = character === '{';
    } else if (character === '}' || character === ']') {
      open.pop();
      isKeyNext = false;
    } else if (character === ',') isKeyNext = open.at(-1) !== undefined;
    else if (character === 'N' || character === 'I' || character === '-') {
      bare.lastIndex = at;
      const word = bare.exec(text)?.[0];
      if (word !== undefined) {
        mended += `${text.slice(copied, at)}"${word}"`;
        copied = at + word.length;
        at = copied - 1;
      }
    }
  }
  return { ok: true, text: mended + text.slice(copied) };
}

/** The offset behind a text's closing quote, or the end where there is none. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at + 1;
  }
  return text.length;
}

function readKey(quoted: string): string {
  if (!quoted.includes('\\')) return quoted.slice(1, -1);
  try {
    return JSON.parse(quoted) as string;
  } catch {
    return quoted;
  }
}
