import { formatPointer } from '../text/pointer.ts';

/**
 * Control characters but tab and line ends, halves of surrogate pairs, and what turns the direction of writing:
 * characters that cannot be seen and make a text read otherwise than it is.
 */
const hidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff]/u;
/** The same for a text that was decoded from UTF-8, which has no halves: by code units, which is several times faster. */
const hiddenInUtf8 = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

interface FoundHidden {
  /** In code units. */
  readonly offset: number;
  /** `U+202E` */
  readonly character: string;
}

/** The first hidden character of a text that was decoded from UTF-8. */
export const findHidden = (text: string): FoundHidden | undefined => find(hiddenInUtf8, text);

function find(pattern: RegExp, text: string): FoundHidden | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return { offset: match.index, character: `U+${code}` };
}

/** The texts and keys of a value that hold one: escapes in YAML (`"\0"`) make what the source does not show. */
export function findHiddenInside(
  value: unknown,
  path: readonly string[] = [],
): { pointer: string; character: string }[] {
  if (typeof value === 'string') {
    const found = find(hidden, value);
    return found ? [{ pointer: formatPointer(path), character: found.character }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [
    ...findHiddenInside(key, [...path, key]),
    ...findHiddenInside(part, [...path, key]),
  ]);
}

/** Whether a text has nothing else to see. */
export const isHidden = (text: string): boolean =>
  hidden.test(text.trimStart()[0] ?? '') && removeHidden(text).trim() === '';

/** The text without them: for what comes from elsewhere, as no card may hold any. */
export const removeHidden = (text: string): string =>
  (hiddenInUtf8.test(text) || /[\ud800-\udfff]/.test(text)) && hidden.test(text)
    ? text.replaceAll(new RegExp(hidden, 'gu'), '')
    : text;
