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
  /** Whether nothing but a tag is made. */
  readonly isTagOnly?: boolean;
  /** Whether the tag has to be signed. */
  readonly isSigned?: boolean;
}

/** A version's tag on the commit's own line that the card's ledger does not know. */
export interface TaggedVersion {
  readonly version: VersionNumber;
  readonly tag: string;
  readonly object: string;
  readonly commit: string;
  /** Of the card at that commit. */
  readonly digest: string;
  /** What the tag's message says; undefined where `freeze` did not make it. */
  readonly ownDigest: string | undefined;
  readonly isSigned: boolean;
}

/** What of a repository's tags a freeze has to know. */
export interface KnownTags {
  /** The object that each tag's ref holds, by the tag's name. */
  readonly taken: ReadonlyMap<string, string>;
  /** Of this card. */
  readonly unrecorded: readonly TaggedVersion[];
  /** The commit that is frozen. */
  readonly head: string;
}

/** A version that can be frozen: nothing stands against it. */
export interface FreezePlan {
  readonly kind: 'freeze';
  readonly version: VersionNumber;
  readonly tag: string;
  readonly digest: string;
  /** The tag that is there already: a run that was stopped, or `--tag-only`, made it of this very content. */
  readonly made: TaggedVersion | undefined;
}

/** The content is the newest version's already: there is nothing to freeze. */
export interface NothingToFreeze {
  readonly kind: 'unchanged';
  readonly newest: VersionNumber;
}

/** Decides what freezing a card would do, and does nothing. Fails with everything that stands against it. */
export function planFreeze(
  card: CatalogueCard,
  settings: Settings,
  request: FreezeRequest,
  { taken, unrecorded, head }: KnownTags,
): Result<FreezePlan | NothingToFreeze> {
  const recorded = newestVersion(card)?.version;
  const faults = [...card.problems, ...(card.draft?.content.problems ?? [])];
  if (hasErrors(faults)) return fail(faults);
  if (!card.draft && recorded) return succeed({ kind: 'unchanged', newest: recorded }, faults);
  if (!card.draft) return fail(faults);
  const { digest } = card.draft;
  const tagged = request.isTagOnly ? newestTagged(unrecorded, recorded) : undefined;
  if (tagged?.digest === digest) return succeed({ kind: 'unchanged', newest: tagged.version }, faults);
  const chosen = chooseVersion(tagged?.version ?? recorded, settings, request);
  if (!chosen.ok) return chosen;
  const tag = tagName(settings, card.id, chosen.value.label);
  const object = taken.get(tag);
  const made = unrecorded.find(
    (found) =>
      found.object === object &&
      found.commit === head &&
      found.ownDigest === digest &&
      (found.isSigned || !request.isSigned),
  );
  if (object !== undefined && (!made || request.isTagOnly))
    return fail([versionProblem('freeze/tag-exists', { tag, object }, { card: card.id })]);
  return succeed({ kind: 'freeze', version: chosen.value, tag, digest, made }, faults);
}

/** The highest version that only a tag knows, where it comes after all that the ledger knows. */
const newestTagged = (
  unrecorded: readonly TaggedVersion[],
  recorded: VersionNumber | undefined,
): TaggedVersion | undefined =>
  unrecorded
    .filter(({ version }) => recorded === undefined || compareVersions(version, recorded) > 0)
    .toSorted((a, b) => compareVersions(a.version, b.version))
    .at(-1);

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
