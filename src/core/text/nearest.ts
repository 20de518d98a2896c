import leven from 'leven';

const longest = 100;

/**
 * The known word that `written` was probably meant to be: equal but for case, width, `_`, `-` and spaces, or
 * else no more than two fifths of its letters away. Undefined where none is near.
 */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  if (written.length > longest) return undefined;
  const folded = fold(written);
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(folded.length * 0.4)) + 1;
  for (const word of known) {
    const target = fold(word);
    if (target === folded) return word;
    const distance = leven(folded, target, { maxDistance: bestDistance });
    if (distance < bestDistance) [best, bestDistance] = [word, distance];
  }
  return best;
}

const fold = (word: string): string =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s_-]+/gu, ' ')
    .trim();
