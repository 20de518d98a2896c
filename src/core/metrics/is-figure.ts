/** Whether a value is a number, or one of the words by which Python's JSON says that it is none. */
export const isFigure = (value: unknown): boolean =>
  typeof value === 'number' || value === 'NaN' || value === 'Infinity' || value === '-Infinity';
