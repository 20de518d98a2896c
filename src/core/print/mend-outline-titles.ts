/**
 * Gives the titles of a PDF's outline the words of the page's headings. Chromium drops the space at which a
 * heading wraps; where title and heading differ in white space or letter case alone, the heading is right.
 * Both lists are in the order of the page; headings that are not shown have no title, and a title without
 * a heading stays as it is.
 */
export function mendOutlineTitles(titles: readonly string[], headings: readonly string[]): string[] {
  const squeezed = headings.map(squeeze);
  let next = 0;
  return titles.map((title) => {
    const found = squeezed.indexOf(squeeze(title), next);
    if (found === -1) return title;
    next = found + 1;
    return normalizeSpace(headings[found] ?? title);
  });
}

const squeeze = (text: string): string => text.replace(/\s+/gu, '').toLowerCase();

const normalizeSpace = (text: string): string => text.replace(/\s+/gu, ' ').trim();
