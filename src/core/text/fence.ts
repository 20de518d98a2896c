/** Fences of code, as CommonMark has them. */

/** The marks of a fence that a line opens at the margin; else nothing. */
export function openedFence(line: string): string {
  const [, marks = '', after = ''] = /^(`{3,}|~{3,})(.*)$/s.exec(line) ?? [];
  return marks.startsWith('`') && after.includes('`') ? '' : marks;
}

/** Whether a line closes the fence that these marks opened. */
export function closesFence(line: string, opened: string): boolean {
  const marks = /^ {0,3}([`~]{3,})[ \t]*$/.exec(line)?.[1] ?? '';
  return marks.startsWith(opened) && new Set(marks).size === 1;
}
