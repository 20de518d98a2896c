import { expect, it } from 'vitest';
import { formatDate, formatDay, formatTime } from '../../../src/core/page/format-time.ts';

it('shows a time in the zone of the settings, with its name', () => {
  expect(formatTime('2026-03-01T15:05:00Z', 'Asia/Tokyo', 'en')).toBe('2 March 2026, 00:05 (Asia/Tokyo)');
  expect(formatTime('2026-03-01T15:05:00Z', 'Asia/Tokyo', 'ja')).toBe('2026年3月2日 00:05 (Asia/Tokyo)');
  expect(formatTime('2026-07-01T03:00:00Z', 'America/New_York', 'en')).toBe(
    '30 June 2026, 23:00 (America/New_York)',
  );
});

it('shows a day in words and in figures', () => {
  expect(formatDay('2026-12-31T23:59:59Z', 'UTC', 'en')).toBe('31 December 2026');
  expect(formatDate('2026-12-31T23:59:59Z', 'Asia/Kolkata')).toBe('2027-01-01');
});

it('leaves what is no time as it is', () => {
  expect(formatTime('soon', 'UTC', 'en')).toBe('soon');
});
