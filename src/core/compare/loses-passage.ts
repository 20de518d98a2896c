import { diffTokens } from './diff-tokens.ts';
import { splitTokens } from './split-tokens.ts';

/**
 * Whether a text says less than it did: one of its paragraphs or points is gone, and neither stands elsewhere nor was
 * only worded anew. Half of its words have to be left.
 */
export function losesPassage(before: string, after: string): boolean {
  const { old, young } = withoutEqual(splitPassages(before), splitPassages(after));
  const others = old.length * young.length <= mostPairs ? young.map((words) => new Set(words)) : [];
  // Dear to find, and often not needed.
  let kept: ReadonlySet<number> | undefined;
  let start = 0;
  return old.some((words) => {
    const place = start;
    start += words.length;
    if (words.length < shortestPassage) return false;
    if (others.some((other) => isHalf(words.filter((word) => other.has(word)).length, words))) return false;
    const stays = (kept ??= new Set(keptWords(old.flat(), young.flat())));
    return !isHalf(words.filter((_, index) => stays.has(place + index)).length, words);
  });
}

const shortestPassage = 3;
const mostPairs = 10_000;

type Words = readonly string[];

const isHalf = (count: number, words: Words): boolean => count * 2 >= words.length;

/** Paragraphs, points of lists, rows of tables: their words. */
const splitPassages = (text: string): readonly Words[] =>
  text
    .split(/\n[^\S\n]*\n|\n(?=[^\S\n]*(?:[-*+|]|\d+[.)])\s?)/)
    .map(listWords)
    .filter((words) => words.length > 0);

/** A passage that stands on both sides stands for itself alone: one that is much like it may still be gone. */
function withoutEqual(before: readonly Words[], after: readonly Words[]): { old: Words[]; young: Words[] } {
  const counts = new Map<string, number>();
  for (const words of after) counts.set(words.join(' '), (counts.get(words.join(' ')) ?? 0) + 1);
  const old = before.filter((words) => !take(counts, words.join(' ')));
  return { old, young: after.filter((words) => take(counts, words.join(' '))) };
}

/** Whether one was left. */
function take(counts: Map<string, number>, key: string): boolean {
  const count = counts.get(key) ?? 0;
  if (count > 0) counts.set(key, count - 1);
  return count > 0;
}

/** Words in lower case; of a text without spaces, each character with its next, since one alone says little. */
function listWords(text: string): Words {
  const words = splitTokens(text.toLowerCase()).filter(({ text: part }) => /[\p{L}\p{N}]/u.test(part));
  return words.map(({ text: part }, index) => {
    const isIdeograph = /^[\u3041-\u3096\u3400-\u9fff]/.test(part);
    return isIdeograph ? `${part}${words[index + 1]?.text ?? ''}` : part;
  });
}

/** Indexes of the words that stand in both texts in the same order. */
function keptWords(before: Words, after: Words): readonly number[] {
  const runs = diffTokens(before, after) ?? [];
  let place = 0;
  return runs.flatMap(({ kind, length }) => {
    if (kind === 'added') return [];
    const start = place;
    place += length;
    return kind === 'equal' ? Array.from({ length }, (_, index) => start + index) : [];
  });
}
