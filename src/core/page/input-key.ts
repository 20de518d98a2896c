import { createHash } from 'node:crypto';

const known = new WeakMap<object, string>();

/**
 * A key of a page's or file's inputs: SHA-256 over all of them, so that what was made under it can be taken again.
 * A content stands in it by its own key, which is all of it that JSON sees. Parts that many pages share are written
 * and hashed once.
 */
export const inputKey = (kind: string, input: object): string =>
  hash(
    JSON.stringify([
      kind,
      ...Object.entries(input)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, part]) => [name, describePart(part)]),
    ]),
  );

function describePart(part: unknown): unknown {
  if (typeof part !== 'object' || part === null) return part ?? null;
  const found = known.get(part) ?? hash(stringifyInput(part));
  known.set(part, found);
  return found;
}

/** An input as its key sees it. The digits of a version's number may be more than JSON's numbers hold. */
export const stringifyInput = (input: unknown): string =>
  JSON.stringify(input, (_name, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value));

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
