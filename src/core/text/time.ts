/** Seconds since 1970 as UTC to the second: `2026-03-01T09:00:00Z`. */
export const formatUtc = (seconds: number): string =>
  new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');

/** The seconds since 1970 of a time such as `2026-03-01T09:00:00Z`. */
export const parseUtc = (time: string): number => Math.floor(Date.parse(time) / 1000);
