/**
 * A time as reports write it: `2026-06-01T09:00:00Z`, with a fraction or an offset, or a day. Without a zone it is
 * UTC, as Model Monitor means it. Undefined for what is no time.
 */
export function parseRunTime(text: string): string | undefined {
  const [, day = '', hour, minute, second = '00', zone = 'Z'] = written.exec(text.trim()) ?? [];
  if (hour === undefined || minute === undefined) return day === '' ? undefined : checkDay(day);
  if (checkDay(day) === undefined) return undefined;
  const offset = zone.replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2');
  return toUtc(Date.parse(`${day}T${hour}:${minute}:${second}${offset}`));
}

const written = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?)?$/;

/** A time that stands in a path, and the path without it. */
export interface PathTime {
  readonly at: string | undefined;
  readonly rest: string;
}

/**
 * Finds the last time in a path: `2026/06/01/09`, as Model Monitor names its folders, `year=2026/month=06/day=01`,
 * `2026-06-01`, `20260601T0900`, `2026-06-01T09-00-00Z`.
 */
export function findPathTime(path: string): PathTime {
  const found = forms
    .flatMap((form) => [...path.matchAll(form)])
    .flatMap((match) => {
      const at = readParts(match.groups ?? {});
      return at === undefined ? [] : [{ at, start: match.index, end: match.index + match[0].length }];
    })
    .toSorted((a, b) => b.end - a.end || a.start - b.start);
  const [last] = found;
  if (!last) return { at: undefined, rest: path };
  // What runs of a schedule are told apart by besides: the end of a job's name.
  const after = path.slice(last.end).replace(/^[-_.][0-9a-f]{8,}(?=\/|$)/i, '');
  const before = path.slice(0, last.start).replace(/(?<=\w)[-_.]$/, '');
  const glue = /^[-_.]/.test(after) ? '' : '/';
  return { at: last.at, rest: `${before}${glue}${after}` };
}

const forms = [
  /(?<![\w.-])(?:year=)?(?<year>\d{4})\/(?:month=)?(?<month>\d\d?)\/(?:day=)?(?<day>\d\d?)(?:\/(?:hour=)?(?<hour>\d\d?)(?:\/(?:minute=)?(?<minute>\d\d))?)?(?![\w.-])/g,
  /(?<!\d)(?<year>\d{4})(?<dash>[-_.]?)(?<month>\d\d)\k<dash>(?<day>\d\d)(?:[T_ -]?(?<hour>\d\d)[-:_]?(?<minute>\d\d)(?:[-:_]?(?<second>\d\d))?Z?)?(?!\d)/g,
] as const;

function readParts(parts: Readonly<Record<string, string | undefined>>): string | undefined {
  const pad = (part = '0'): string => part.padStart(2, '0');
  const day = `${parts['year'] ?? ''}-${pad(parts['month'])}-${pad(parts['day'])}`;
  if (parts['hour'] === undefined) return checkDay(day);
  if (checkDay(day) === undefined) return undefined;
  return toUtc(Date.parse(`${day}T${pad(parts['hour'])}:${pad(parts['minute'])}:${pad(parts['second'])}Z`));
}

/** A day that the calendar has: `2026-02-30` is none. */
function checkDay(day: string): string | undefined {
  const milliseconds = Date.parse(`${day}T00:00:00Z`);
  const isDay = !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(day);
  return isDay ? day : undefined;
}

/** An offset can lead out of the years that have four digits. */
function toUtc(milliseconds: number): string | undefined {
  const text = Number.isNaN(milliseconds) ? '' : new Date(milliseconds).toISOString();
  return text.length === '2026-06-01T09:00:00.000Z'.length ? `${text.slice(0, 19)}Z` : undefined;
}
