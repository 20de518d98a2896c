/**
 * Control characters but tab, line separators, and what changes the direction of writing or cannot be seen:
 * the characters that make a text read otherwise than it is. Joiners stay: emoji and some scripts need them.
 */
const hidden =
  /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]/gu;

/** The text with its hidden characters written out: `<U+202E>`. */
export const showInvisible = (text: string): string =>
  text.replaceAll(
    hidden,
    (character) => `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );
