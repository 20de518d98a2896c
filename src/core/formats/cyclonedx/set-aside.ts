import { formatPointer } from '../../text/pointer.ts';

/** A value without what stands at some places, but for one of them; the places of all else stay. */
export function setAside(
  value: Readonly<Record<string, unknown>>,
  places: readonly string[],
  kept: string,
): Readonly<Record<string, unknown>> {
  const gone = new Set(places.filter((place) => place !== kept && !kept.startsWith(`${place}/`)));
  const above = new Set([...places].flatMap(holdersOf));
  return visit(value, '') as Readonly<Record<string, unknown>>;

  function visit(held: unknown, at: string): unknown {
    if (gone.has(at)) return undefined;
    if (!above.has(at) || typeof held !== 'object' || held === null) return held;
    if (Array.isArray(held))
      return held.map((entry: unknown, index) => visit(entry, at + formatPointer([index])));
    return Object.fromEntries(
      Object.entries(held).map(([key, below]) => [key, visit(below, at + formatPointer([key]))]),
    );
  }
}

function holdersOf(place: string): string[] {
  const holders: string[] = [''];
  for (let end = place.indexOf('/', 1); end > 0; end = place.indexOf('/', end + 1))
    holders.push(place.slice(0, end));
  return holders;
}
