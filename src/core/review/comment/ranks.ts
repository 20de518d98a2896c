/** What a comment keeps longest, 0 first, where not all of it fits. */
export const ranks = {
  error: 1,
  /** Errors beyond the first {@link firstErrors}. */
  moreErrors: 4,
  summary: { major: 0, minor: 4, editorial: 6, none: 6 },
  change: { major: 2, minor: 5, editorial: 7 },
  warning: 3,
  entry: 3,
  longText: { major: 8, minor: 9, editorial: 10 },
} as const;

/** So many errors stand before every change: more of them would hide what changed. */
export const firstErrors = 25;
