/**
 * Whether two words, in lower case, are one word in two spellings: British and American, with one letter doubled where
 * the other has it once, or with two neighbours swapped inside a long word. Nothing else passes: `prescribe` and
 * `proscribe` are one letter apart too.
 */
export function spellsAlike(a: string, b: string): boolean {
  if (!/^[a-z]+$/.test(a) || !/^[a-z]+$/.test(b)) return false;
  if (Math.min(a.length, b.length) < shortest) return false;
  return american(a) === american(b) || isDoubled(a, b) || isDoubled(b, a) || isSwapped(a, b);
}

const shortest = 5;

/** Endings and middles that differ between the two, as the American has them. */
const american = (word: string): string =>
  word
    .replace(/is(e|ed|es|er|ers|ing|ation|ations|ational)$/, 'iz$1')
    .replace(/ys(e|ed|es|er|ers|ing)$/, 'yz$1')
    .replace(/(?<=[a-z]{2})our(?=$|s$|ed$|ing$|al$|able$|ite$|ites$|hood$)/, 'or')
    .replace(/(?<=[a-z]{2}[tb])re(?=$|s$|d$)/, 'er')
    .replace(/ogue(?=$|s$|d$)/, 'og')
    .replace(/(?<=defen|offen|licen|preten)ce(?=$|s$|d$)/, 'se')
    .replace(/(?<=[a-z]{3}[aeiou])ll(?=(ed|ing|er|ers)$)/, 'l')
    .replace(/ae(?=[a-z]{3})/, 'e')
    .replace(/programme(?=$|s$)/, 'program')
    .replace(/judgement/, 'judgment');

/** Whether `long` is `short` with one letter written twice. */
function isDoubled(short: string, long: string): boolean {
  if (long.length !== short.length + 1 || short.length < shortestDoubled) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return long[at] === long[at - 1] && short.slice(at) === long.slice(at + 1);
}

const shortestDoubled = 6;

/** Whether two letters, neither first nor last, have changed places. */
function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < shortestSwapped) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const swapped = `${a[at + 1] ?? ''}${a[at] ?? ''}`;
  return at > 0 && at + 2 < a.length && b === `${a.slice(0, at)}${swapped}${a.slice(at + 2)}`;
}

const shortestSwapped = 7;
