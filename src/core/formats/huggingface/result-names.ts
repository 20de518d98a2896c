import { createHash } from 'node:crypto';

const hashLength = 6;

/** A name of at most so many characters: a longer one is cut, and ends with a hash of the whole. */
export function fitName(name: string, limit: number): string {
  if (name.length <= limit) return name;
  const hash = createHash('sha256').update(name).digest('hex').slice(0, hashLength);
  const cut = name
    .slice(0, limit - hashLength - 1)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd();
  return `${cut} ${hash}`;
}

/** Gives names that are there once each: the first of `choices` that is free, or the last with a number. */
export function makeUniqueNames(limit: number): (choices: readonly string[]) => string {
  const given = new Set<string>();
  const counts = new Map<string, number>();
  const isFree = (name: string): boolean => !given.has(name.toLowerCase());
  return (choices) => {
    const fitted = choices.map((choice) => fitName(choice, limit));
    const last = choices.at(-1) ?? '';
    let name = fitted.find(isFree) ?? '';
    for (let count = counts.get(last) ?? 2; name === ''; count += 1) {
      counts.set(last, count + 1);
      const candidate = fitName(`${last} (${count})`, limit);
      if (isFree(candidate)) name = candidate;
    }
    given.add(name.toLowerCase());
    return name;
  };
}
