import type { Person, Status } from '../core/version/ledger-entry.ts';
import type { SampleStep } from './sample-step.ts';

/** The card takes the content of one of its states. */
export const edit = (card: string, state: string, at: string, by: Person, message: string): SampleStep => ({
  kind: 'edit',
  card,
  state,
  at,
  by,
  message,
});

/** The card's next version is frozen. */
export const freeze = (card: string, at: string, by: Person): SampleStep => ({
  kind: 'freeze',
  card,
  at,
  by,
});

/** A version (`v2`) takes another status. */
export const status = (
  card: string,
  version: string,
  to: Status,
  at: string,
  by: Person,
  note?: string,
): SampleStep => ({ kind: 'status', card, version, to, at, by, ...(note !== undefined && { note }) });
