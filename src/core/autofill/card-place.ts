import { isRecord } from '../text/is-record.ts';
import { formatPointer } from '../text/pointer.ts';
import { entryKey } from './entry-key.ts';

type Fields = Record<string, unknown>;

/** The value at a path in which names stand for entries of lists; own properties only. */
export function placeAt(value: unknown, path: readonly string[]): unknown {
  let found = value;
  for (const [index, step] of path.entries()) {
    const key = entryKey(path.slice(0, index));
    if (Array.isArray(found)) found = findEntry(found, key, step);
    else if (isRecord(found) && Object.hasOwn(found, step)) found = found[step];
    else return undefined;
  }
  return found;
}

/** JSON Pointer to the value at such a path, or to the nearest above it that is there. */
export function pointerAt(value: unknown, path: readonly string[]): string {
  let found = value;
  const steps: (string | number)[] = [];
  for (const [index, step] of path.entries()) {
    const key = entryKey(path.slice(0, index));
    if (Array.isArray(found)) {
      const entry = findEntry(found, key, step);
      if (entry === undefined) break;
      steps.push(found.indexOf(entry));
      found = entry;
    } else if (isRecord(found) && Object.hasOwn(found, step)) {
      steps.push(step);
      found = found[step];
    } else break;
  }
  return formatPointer(steps);
}

/** Sets a value, and makes what is missing above it. False where something else stands there. */
export function putPlace(card: Fields, path: readonly string[], value: unknown): boolean {
  let holder: unknown = card;
  for (const [index, step] of path.entries()) {
    const isLast = index === path.length - 1;
    const key = entryKey(path.slice(0, index));
    if (key !== undefined) {
      if (!Array.isArray(holder)) return false;
      let entry: unknown = findEntry(holder, key, step);
      if (entry === undefined) {
        entry = { [key]: step };
        holder.push(entry);
      }
      holder = entry;
      continue;
    }
    if (!isRecord(holder) || step === '__proto__') return false;
    if (isLast) {
      holder[step] = value;
      return true;
    }
    const below: unknown = Object.hasOwn(holder, step) ? holder[step] : undefined;
    if (below === undefined || below === null)
      holder[step] = entryKey(path.slice(0, index + 1)) === undefined ? {} : [];
    holder = holder[step];
  }
  return false;
}

/**
 * Takes values away, each with an entry of which nothing but the name would be left, and with what is empty above it
 * then. Gives those that are gone: a value stays where a person wrote more in its entry.
 */
export function dropPlaces(
  card: Fields,
  paths: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const going = new Set(paths.map(formatPointer));
  return paths.filter((path) => {
    const depth = path.findLastIndex((_, index) => entryKey(path.slice(0, index)) !== undefined);
    const entryPath = path.slice(0, depth + 1);
    const entry = depth < 0 ? undefined : placeAt(card, entryPath);
    if (depth < 0) return dropAt(card, path);
    if (!isRecord(entry)) return true;
    const name = entryKey(path.slice(0, depth));
    const more = Object.keys(entry).filter((key) => key !== name);
    if (more.some((key) => !going.has(formatPointer([...entryPath, key])))) return false;
    return dropAt(card, entryPath);
  });
}

function dropAt(card: Fields, path: readonly string[]): boolean {
  const last = path.at(-1);
  const above = path.slice(0, -1);
  const holder = placeAt(card, above);
  if (last === undefined) return false;
  if (Array.isArray(holder)) {
    const index = holder.indexOf(findEntry(holder, entryKey(above), last));
    if (index < 0) return false;
    holder.splice(index, 1);
    if (holder.length === 0) dropAt(card, above);
    return true;
  }
  if (!isRecord(holder) || !Object.hasOwn(holder, last)) return false;
  delete holder[last];
  const name = entryKey(path.slice(0, -2));
  if (Object.keys(holder).every((key) => key === name)) dropAt(card, above);
  return true;
}

const findEntry = (list: readonly unknown[], key: string | undefined, name: string): unknown =>
  key === undefined
    ? undefined
    : list.find((entry) => isRecord(entry) && Object.hasOwn(entry, key) && entry[key] === name);
