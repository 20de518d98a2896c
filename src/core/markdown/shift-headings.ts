/** Puts headings below the one that they stand under, without a gap: `written` is 1 to 6, as is what comes back. */
export function shiftHeadings(levelAbove: number): (written: number) => number {
  const levels: number[] = [];
  return (written) => {
    while ((levels.at(-1) ?? 0) >= written) levels.pop();
    levels.push(written);
    return Math.min(6, levelAbove + levels.length);
  };
}
