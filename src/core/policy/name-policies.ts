import type { Settings } from '../settings/settings.ts';
import type { PolicyAction } from './policy.ts';
import type { Rating } from './rating.ts';

/** The policies that ship with Colophon, as settings name them. */
export const shippedPolicies = ['colophon:high', 'colophon:medium', 'colophon:low', 'colophon:unknown'];

/** What is asked where the settings name nothing for a rating. A card of unknown risk can be frozen, not approved. */
const defaults: Readonly<Record<PolicyAction, Readonly<Record<Rating, readonly string[]>>>> = {
  freeze: { High: ['colophon:high'], Medium: ['colophon:medium'], Low: ['colophon:low'], Unknown: [] },
  approve: {
    High: ['colophon:high'],
    Medium: ['colophon:medium'],
    Low: ['colophon:low'],
    Unknown: ['colophon:unknown'],
  },
};

/** The names of the policies that bind a card of a rating; the settings' own replace the shipped ones, also with none. */
export const namePolicies = (
  { policies }: Pick<Settings, 'policies'>,
  action: PolicyAction,
  rating: Rating,
): readonly string[] => policies[action]?.[rating] ?? defaults[action][rating];
