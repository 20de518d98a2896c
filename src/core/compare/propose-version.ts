import type { Settings } from '../settings/settings.ts';
import { nextVersion, type Step, type VersionNumber } from '../version/version-number.ts';
import type { Weight } from './weighed-change.ts';

const steps: Readonly<Record<Weight, Step>> = { major: 'major', minor: 'minor', editorial: 'patch' };

/**
 * The label of the version that a change of a weight asks for: `v1.3.0`, `v4`; undefined where nothing changed. While
 * a catalogue calls its card `0.…`, it has not settled it, and when to do so is for people: a major change then asks
 * for the next minor number, as SemVer's users do.
 */
export function proposeVersion(
  newest: VersionNumber | undefined,
  weight: Weight | undefined,
  versionNumbers: Settings['versionNumbers'],
): string | undefined {
  if (weight === undefined) return undefined;
  const isUnsettled = newest?.kind === 'semantic' && newest.numbers[0] === 0n;
  const step = steps[weight];
  return nextVersion(newest, versionNumbers, isUnsettled && step === 'major' ? 'minor' : step).label;
}
