/** `1 card`, `2 cards`. */
export const countOf = (number: number, word: string): string =>
  `${number} ${word}${number === 1 ? '' : 's'}`;
