/** No way from one list to the other takes fewer edits: parts that one holds more often than the other, wherever. */
export function fewestEdits(before: readonly string[], after: readonly string[]): number {
  const surplus = new Map<string, number>();
  for (const part of before) surplus.set(part, (surplus.get(part) ?? 0) + 1);
  for (const part of after) surplus.set(part, (surplus.get(part) ?? 0) - 1);
  let sum = 0;
  for (const count of surplus.values()) sum += Math.abs(count);
  return sum;
}
