import type { CatalogueCard } from '../catalogue/catalogue.ts';
import { newestVersion } from '../catalogue/select-version.ts';
import { fail, hasErrors, succeed, type Result } from '../problem/problem.ts';
import type { Settings } from '../settings/settings.ts';
import { tagName } from './tag-name.ts';
import { compareVersions, nextVersion, type Step, type VersionNumber } from './version-number.ts';
import { versionProblem } from './version-problems.ts';

/** Which number the next version gets: a number of one's own, or a step from the newest. */
export interface FreezeRequest {
  readonly as?: VersionNumber;
  readonly step?: Step;
}

/** A version that can be frozen: nothing stands against it. */
export interface FreezePlan {
  readonly kind: 'freeze';
  readonly version: VersionNumber;
  readonly tag: string;
  readonly digest: string;
}

/** The content is the newest version's already: there is nothing to freeze. */
export interface NothingToFreeze {
  readonly kind: 'unchanged';
  readonly newest: VersionNumber;
}

/**
 * Decides what freezing a card would do, and does nothing. `takenTags` has the tags of the repository by name.
 * Fails with everything that stands against it.
 */
export function planFreeze(
  card: CatalogueCard,
  settings: Settings,
  request: FreezeRequest,
  takenTags: ReadonlyMap<string, string>,
): Result<FreezePlan | NothingToFreeze> {
  const newest = newestVersion(card)?.version;
  const faults = [...card.problems, ...(card.draft?.content.problems ?? [])];
  if (hasErrors(faults)) return fail(faults);
  if (!card.draft && newest) return succeed({ kind: 'unchanged', newest }, faults);
  if (!card.draft) return fail(faults);
  const chosen = chooseVersion(newest, settings, request);
  if (!chosen.ok) return chosen;
  const tag = tagName(settings, card.id, chosen.value.label);
  const object = takenTags.get(tag);
  if (object !== undefined)
    return fail([versionProblem('freeze/tag-exists', { tag, object }, { card: card.id })]);
  return succeed({ kind: 'freeze', version: chosen.value, tag, digest: card.draft.digest }, faults);
}

function chooseVersion(
  newest: VersionNumber | undefined,
  { versionNumbers }: Settings,
  { as, step }: FreezeRequest,
): Result<VersionNumber> {
  if (!as) {
    if (versionNumbers === 'semantic' && !step && newest)
      return fail([versionProblem('freeze/step-needed', {})]);
    return succeed(nextVersion(newest, versionNumbers, step));
  }
  if (as.kind !== versionNumbers) {
    const expected = versionNumbers === 'integer' ? 'with integers' : 'as semantic versions';
    return fail([versionProblem('freeze/wrong-version-kind', { version: as.label, expected })]);
  }
  if (newest && compareVersions(as, newest) <= 0)
    return fail([versionProblem('freeze/version-not-above', { version: as.label, newest: newest.label })]);
  return succeed(as);
}
