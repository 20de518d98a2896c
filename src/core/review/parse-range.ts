/** What a review compares: names of commits, as Git resolves them. */
export interface ReviewRange {
  readonly base: string;
  readonly head: string;
}

/**
 * `BASE`, or `BASE...HEAD`. Undefined where it is neither: two dots name a range of commits, which is another thing,
 * and no ref's name holds dots in a row or a control character.
 */
export function parseRange(written: string): ReviewRange | undefined {
  const [base = '', head = 'HEAD', ...rest] = written.split('...');
  const isName = (name: string): boolean =>
    name !== '' && !name.includes('..') && !/[\0-\x1f\x7f]/.test(name);
  return rest.length === 0 && isName(base) && isName(head) ? { base, head } : undefined;
}
