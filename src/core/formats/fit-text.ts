const sentenceEnd = /[.!?](?=\s)|[。！？]|\n\n/g;

/** Characters as JSON Schema counts them. */
export const countCharacters = (text: string): number => {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
};

/** A text of at most `limit` characters: cut behind a sentence, else behind a word, with `pointer` to where all of it is. */
export function fitText(text: string, limit: number, pointer: string): string {
  const characters = [...text];
  if (characters.length <= limit) return text;
  const tail = ` […] ${pointer}`;
  const room = limit - [...tail].length;
  if (room <= 0) return characters.slice(0, limit).join('');
  const head = characters.slice(0, room).join('');
  const sentence = [...head.matchAll(sentenceEnd)].at(-1);
  const end = sentence
    ? sentence.index + sentence[0].length
    : Math.max(head.search(/\s\S*$/), 0) || head.length;
  return `${head.slice(0, end).trimEnd()}${tail}`;
}
