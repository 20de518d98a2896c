/**
 * The words of a text for search: folded in case and width; scripts written without spaces give pairs of characters,
 * so that 与信審査 is found by 審査.
 */
export function splitWords(text: string): string[] {
  const folded = text.normalize('NFKC').toLowerCase();
  const runs = folded.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々]+|[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return runs.flatMap((run) => splitRun(run));
}

function splitRun(run: string): string[] {
  // A run of letters can hold another script in its midst: AIモデル.
  const parts =
    run.match(
      /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々]+|[^\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々]+/gu,
    ) ?? [];
  return parts.flatMap((part) => (isUnspaced(part) ? pairs([...part]) : [part]));
}

const isUnspaced = (part: string): boolean => /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々]/u.test(part);

const pairs = (characters: readonly string[]): string[] =>
  characters.length < 2
    ? [...characters]
    : characters.slice(1).map((character, place) => `${characters[place]}${character}`);
