import { spellsAlike } from './spells-alike.ts';

/**
 * Whether two texts say the same and differ only in how it is written: case, width, punctuation, emphasis, hyphens,
 * a “the”, British or American spelling, a doubled letter. Whoever doubts gets no: a number, a sign, a negation, a
 * unit, a link, a question mark, a crossed-out passage are never wording alone.
 */
export function isSameWording(before: string, after: string): boolean {
  if (Math.abs(before.length - after.length) > longestDifference) return false;
  return hyphens.some((hyphen) => {
    const [old, young] = [listWords(before, hyphen), listWords(after, hyphen)];
    return articles.some((article) => isSame(old.flatMap(article), young.flatMap(article)));
  });
}

const isSame = (old: readonly string[], young: readonly string[]): boolean =>
  old.length > 0 &&
  old.length === young.length &&
  old.every((word, index) => {
    const other = young[index] ?? '';
    return word === other || spellsAlike(word, other);
  });

/** More than this many characters are more than wording. */
const longestDifference = 200;

/** What stands for a hyphen: `out-of-scope` is `out of scope`, and `pre-trained` is `pretrained`. */
const hyphens = [' ', ''] as const;

/** What is made of articles: one may be another, or go. An “a” alone may be a name: group a. */
const articles: readonly ((word: string) => string | readonly string[])[] = [
  (word) => (['a', 'an', 'the'].includes(word) ? 'the' : word),
  (word) => (['an', 'the'].includes(word) ? [] : word),
];

/** What a text says: words in lower case, numbers, signs that mean something, CJK letters one by one. */
const listWords = (text: string, hyphen: string): readonly string[] =>
  tidy(text, hyphen).match(meaningful) ?? [];

const tidy = (text: string, hyphen: string): string =>
  markStops(narrow(text).normalize('NFC').toLowerCase())
    .replaceAll(/(?<=\p{L})[-‐‑](?=\p{L})/gu, hyphen)
    .replaceAll(/(?<=\p{L})['‘’]/gu, '')
    // At the end of a word of katakana, the long mark may go.
    .replaceAll(/(?<=[ァ-ヺー][ァ-ヺ])ー(?![ァ-ヺー])/g, '');

const negation =
  /\b(?:not|no|never|none|nor|neither|without|cannot|except|unless|only|but)\b|n['’]t\b|ない|なく|ません|ず|以外|除|だけ|のみ|[不非未無]/;

/**
 * Where something is denied, it matters where a sentence ends: “Do not use. For loans it is safe.” An end counts once,
 * be it a full stop, a paragraph or a point of a list; and so does a comma behind a “no”.
 */
function markStops(text: string): string {
  if (!negation.test(text)) return text;
  return text
    .trim()
    .replaceAll(/[.;:!](?=[\s*_)"”]|$)|。|\n\s*\n|\n(?=\s*[-*+]\s)/g, '¶')
    .replaceAll(/(?<=\b(?:no|not|never)),/g, '¶')
    .replaceAll(/¶[\s¶*_+)"”-]*/g, ' ¶ ')
    .replace(/\s*¶\s*$/, '');
}

const meaningful = new RegExp(
  [
    String.raw`\d[\d.,]*\d|\d`,
    '[\u3041-\u3096\u30a1-\u30fa\u30fc\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]',
    String.raw`[\p{L}\p{M}\p{N}]+`,
    // Of a number: its sign, a range, a ratio.
    String.raw`[-–−+](?=[\d.])|(?<=\d)[-–−+/:〜]`,
    // What Markdown or mathematics mean; a backtick only sets letters.
    '[^\\p{L}\\p{M}\\p{N}\\s\\p{P}`]|[?%‰#@&|/\\\\†‡§¶]|!(?=\\[)',
  ].join('|'),
  'gu',
);

/** Full-width letters, digits and signs as the half-width ones that they are. */
const narrow = (text: string): string =>
  text
    .replaceAll(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ');
