const counted =
  (one: string, many = `${one}s`) =>
  (number: number): string =>
    `${number} ${number === 1 ? one : many}`;

/** Numbers of things, in words. */
export const countsOf = {
  card: counted('card'),
  error: counted('error'),
  warning: counted('warning'),
  finding: counted('finding'),
  entry: counted('ledger entry', 'ledger entries'),
  major: counted('major change'),
  minor: counted('minor change'),
  editorial: counted('editorial change'),
  text: counted('long text'),
} as const;

export type Counted = keyof typeof countsOf;

/** `a`, `a and b`, `a, b and c`. */
export const listWords = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
