import type { Problem, Subject } from '../problem/problem.ts';
import { excerpt } from '../text/excerpt.ts';
import { cardProblem } from './card-problems.ts';

const maximumLength = 63;
const words = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const deviceName = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/** Whether a name may be a card-id: lower-case words joined by `-`, 63 characters at most, no Windows device name. */
export const isCardId = (name: string): boolean =>
  name.length <= maximumLength && words.test(name) && !deviceName.test(name);

/** The problem `card/bad-id` of a name that is no card-id. */
export const describeCardId = (name: string, subject: Subject): Problem =>
  cardProblem('card/bad-id', { id: excerpt(name), why: whyNot(name) }, subject);

function whyNot(name: string): string {
  if (name.length > maximumLength) return `it has more than ${maximumLength} characters`;
  if (deviceName.test(name)) return 'Windows keeps this name for a device';
  return 'it may hold only a to z, 0 to 9, and single hyphens between them';
}
