import { expect, it } from 'vitest';
import { formats } from '../../../src/core/validate/formats.ts';

it.each(['UTC', 'Asia/Tokyo', 'Asia/Calcutta', 'Etc/GMT+5', 'europe/london', 'US/Pacific'])(
  'takes the time zone %s',
  (name) => expect(formats['time-zone']?.(name)).toBe(true),
);

it.each(['Mars/Phobos', '+09:00', '', 'Asia', 'Asia/Tokyo '])('refuses the time zone “%s”', (name) =>
  expect(formats['time-zone']?.(name)).toBe(false),
);
