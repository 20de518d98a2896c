import type { PageLanguage } from '../catalogue/routes.ts';
import { keepRecent } from '../text/keep-recent.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A day in words: `1 March 2026`, `2026年3月1日`. `time` is UTC, as ledgers write it; what is no time stays as it is. */
export function formatDay(time: string, timeZone: string, language: PageLanguage): string {
  const parts = splitTime(time, timeZone);
  if (!parts) return time;
  const { year, month, day } = parts;
  return language === 'ja' ? `${year}年${month}月${day}日` : `${day} ${months[month - 1]} ${year}`;
}

/** Day and time with the name of the zone: `1 March 2026, 18:00 (Asia/Tokyo)`. */
export function formatTime(time: string, timeZone: string, language: PageLanguage): string {
  const parts = splitTime(time, timeZone);
  if (!parts) return time;
  const clock = `${pad(parts.hour)}:${pad(parts.minute)} (${timeZone})`;
  const day = formatDay(time, timeZone, language);
  return language === 'ja' ? `${day} ${clock}` : `${day}, ${clock}`;
}

/** The day alone, in figures: `2026-03-01`. */
export function formatDate(time: string, timeZone: string): string {
  const parts = splitTime(time, timeZone);
  if (!parts) return time;
  return `${String(parts.year).padStart(4, '0')}-${pad(parts.month)}-${pad(parts.day)}`;
}

const pad = (number: number): string => String(number).padStart(2, '0');

interface TimeParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

function splitTime(time: string, timeZone: string): TimeParts | undefined {
  const key = `${timeZone} ${time}`;
  const known = recent.get(key);
  if (known) return known;
  const milliseconds = Date.parse(time);
  if (Number.isNaN(milliseconds)) return undefined;
  const parts = askParts(milliseconds, timeZone);
  recent.set(key, parts);
  return parts;
}

/** The pages of a card show the same times over and over. */
const recent = keepRecent<TimeParts>(1000);

/** Only numbers are taken from Intl, so that no locale's data can change a page. */
function askParts(milliseconds: number, timeZone: string): TimeParts {
  const found: Record<string, number> = {};
  for (const { type, value } of formatterOf(timeZone).formatToParts(milliseconds))
    found[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = found;
  return { year, month, day, hour, minute };
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making one costs a hundred times what using it does. */
function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  formatters.set(timeZone, made);
  return made;
}
