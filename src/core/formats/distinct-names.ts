import { normalizeHeading } from '../card/headings.ts';

/**
 * Gives names of others the form that a card's entries need: not empty, of at most `longest` characters, and no two
 * alike, where case and width do not count.
 */
export function distinctNames(longest: number): (name: string, fallback: string) => string {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return (written, fallback) => {
    const name = written.trim() === '' ? fallback : written;
    for (let count = next.get(name) ?? 1; ; count += 1) {
      const tail = count === 1 ? '' : ` (${count})`;
      const made = cutName(name, longest - tail.length) + tail;
      const key = normalizeHeading(made);
      if (taken.has(key)) continue;
      taken.add(key);
      next.set(name, count + 1);
      return made;
    }
  };
}

/** The name, or its beginning with an ellipsis; no character is parted. */
export function cutName(name: string, longest: number): string {
  if ([...name].length <= longest) return name;
  return `${[...name]
    .slice(0, longest - 1)
    .join('')
    .trimEnd()}…`;
}
