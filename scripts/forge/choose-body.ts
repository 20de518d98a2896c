/** The most that a comment on GitHub holds. */
const mostCharacters = 65_535;

/**
 * What a comment says: the review, behind a mark that no reader sees and by which it is found again. A review that is
 * longer than a comment is left where it can be read.
 */
export function chooseBody(mark: string, review: string, readAt: string): string {
  const text = review.trim();
  const body = text.startsWith(mark) ? text : `${mark}\n${text}`;
  if (body.length <= mostCharacters) return body;
  return `${mark}\nThis review is longer than a comment can be. It is in [the summary of the run](${readAt}).`;
}

/** Begins the one comment of a pull request that is ours. */
export const reviewMark = '<!-- colophon-review -->';
