/** A part of a text that is compared as one. */
export interface Token {
  readonly text: string;
  /** Equal where the parts mean the same: a line that breaks elsewhere is no difference. */
  readonly key: string;
  readonly isSpace: boolean;
}

/**
 * A text in words, numbers, spaces and single signs. Of Japanese and Chinese each kanji and each kana is one, a run of
 * katakana is one: no dictionary decides, so every machine splits alike. The tokens together are the text.
 */
export const splitTokens = (text: string): readonly Token[] =>
  (text.match(token) ?? []).map((part) => {
    const isSpace = /^\s/.test(part);
    const isBreak = isSpace && /\n[^\S\n]*\n/.test(part);
    return { text: part, key: isBreak ? '\n\n' : isSpace ? ' ' : part, isSpace };
  });

const token = new RegExp(
  [
    String.raw`\s+`,
    // A number with its sign, point and unit sign.
    String.raw`[-−+]?\d+(?:[.,]\d+)*%?`,
    '[ァ-ヺー]+',
    '[\u3041-\u3096\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]\\p{M}*',
    // A word ends where a Japanese one begins.
    "(?:(?![\u3041-\u3096ァ-ヺー\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}])[\\p{L}\\p{M}\\p{N}_])+(?:['’][\\p{L}\\p{M}]+)*",
    String.raw`\P{M}\p{M}*`,
    String.raw`\p{M}+`,
  ].join('|'),
  'gu',
);
