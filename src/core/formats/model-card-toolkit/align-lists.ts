import { sameJson } from '../../text/same-json.ts';

/** An entry that stayed or was changed has both places, one that went the first, one that came the second. */
export interface AlignedEntry {
  readonly before?: number;
  readonly after?: number;
}

/** Which entries of two lists are the same one: those at both ends that are alike, then between them in their order. */
export function alignLists(before: readonly unknown[], after: readonly unknown[]): AlignedEntry[] {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && sameJson(before[start], after[start])) start += 1;
  let end = 0;
  while (end < shortest - start && sameJson(before.at(-1 - end), after.at(-1 - end))) end += 1;
  const pairs: AlignedEntry[] = [];
  for (let at = 0; at < start; at += 1) pairs.push({ before: at, after: at });
  const [left, right] = [before.length - end, after.length - end];
  for (let at = start; at < Math.max(left, right); at += 1)
    pairs.push({ ...(at < left && { before: at }), ...(at < right && { after: at }) });
  for (let at = 0; at < end; at += 1) pairs.push({ before: left + at, after: right + at });
  return pairs;
}
