import { hashPolicies } from '../core/policy/hash-policies.ts';
import { namePolicies, shippedPolicies } from '../core/policy/name-policies.ts';
import type { Rating } from '../core/policy/rating.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { StatusEntry } from '../core/version/ledger-entry.ts';
import { readPolicies } from '../io/policy/read-policies.ts';

/**
 * Whether the policies that bind an approved card today are the very ones that its approval says were asked. Only
 * of the shipped ones can this be known without asking: they ask of the card alone, and that never changes.
 */
export async function wasAsked(
  settings: Pick<Settings, 'policies'>,
  rating: Rating,
  approval: Pick<StatusEntry, 'policy'>,
): Promise<boolean> {
  const names = namePolicies(settings, 'approve', rating);
  if (!names.every((name) => shippedPolicies.includes(name))) return false;
  const policies = await readPolicies(names, () => Promise.resolve(undefined));
  return hashPolicies(policies) === approval.policy;
}
