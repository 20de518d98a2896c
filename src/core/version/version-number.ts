/** A version's number: `3`, or `1.2.0-rc.1`. */
export interface VersionNumber {
  /** Without a v: `3`. */
  readonly text: string;
  /** With its v, as in tags, ledgers and addresses: `v3`. */
  readonly label: string;
  readonly kind: 'integer' | 'semantic';
  /** One number, or major, minor, patch. */
  readonly numbers: readonly bigint[];
  /** The identifiers of a pre-release; empty without one. */
  readonly prerelease: readonly string[];
}

const number = '(0|[1-9][0-9]*)';
const identifier = '(?:0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)';
const integer = /^[1-9][0-9]*$/;
const semantic = new RegExp(`^${number}\\.${number}\\.${number}(?:-(${identifier}(?:\\.${identifier})*))?$`);
const maximumLength = 100;

/**
 * Parses `3`, `v3`, `1.2.0-rc.1` or `v1.2.0-rc.1`: integers from 1, or semantic versions (semver.org 2.0.0)
 * without build metadata; neither with leading zeros. Anything else is undefined.
 */
export function parseVersionNumber(written: string): VersionNumber | undefined {
  const text = written.startsWith('v') ? written.slice(1) : written;
  if (text.length > maximumLength) return undefined;
  if (integer.test(text)) return makeVersion(text, 'integer', [BigInt(text)], []);
  const match = semantic.exec(text);
  if (!match) return undefined;
  const numbers = [match[1], match[2], match[3]].map((digits) => BigInt(digits ?? 0));
  return makeVersion(text, 'semantic', numbers, match[4]?.split('.') ?? []);
}

const makeVersion = (
  text: string,
  kind: VersionNumber['kind'],
  numbers: readonly bigint[],
  prerelease: readonly string[],
): VersionNumber => ({ text, label: `v${text}`, kind, numbers, prerelease });

/** Orders versions as SemVer does; an integer counts as its major number. */
export function compareVersions(a: VersionNumber, b: VersionNumber): number {
  for (let place = 0; place < 3; place += 1) {
    const order = compare(a.numbers[place] ?? 0n, b.numbers[place] ?? 0n);
    if (order !== 0) return order;
  }
  return comparePrereleases(a.prerelease, b.prerelease);
}

/** Without a pre-release comes after with one; a longer one after its own beginning. */
function comparePrereleases(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return compare(b.length, a.length);
  for (const [place, left] of a.entries()) {
    const right = b[place];
    if (right === undefined) return 1;
    const order = compareIdentifiers(left, right);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function compareIdentifiers(a: string, b: string): number {
  const [isNumberA, isNumberB] = [/^[0-9]+$/.test(a), /^[0-9]+$/.test(b)];
  if (isNumberA && isNumberB) return compare(BigInt(a), BigInt(b));
  if (isNumberA !== isNumberB) return isNumberA ? -1 : 1;
  return compare(a, b);
}

const compare = <Value extends bigint | number | string>(a: Value, b: Value): number =>
  a < b ? -1 : a > b ? 1 : 0;

export type Step = 'major' | 'minor' | 'patch';

/** The number after `newest`: the next integer, or the semantic version that the step asks for. */
export function nextVersion(
  newest: VersionNumber | undefined,
  kind: VersionNumber['kind'],
  step: Step = 'major',
): VersionNumber {
  const [major = 0n, minor = 0n, patch = 0n] = newest?.numbers ?? [];
  if (kind === 'integer') return makeVersion(`${major + 1n}`, kind, [major + 1n], []);
  const isPrerelease = (newest?.prerelease.length ?? 0) > 0;
  const numbers =
    newest === undefined
      ? [1n, 0n, 0n]
      : step === 'major'
        ? isPrerelease && minor === 0n && patch === 0n
          ? [major, 0n, 0n]
          : [major + 1n, 0n, 0n]
        : step === 'minor'
          ? isPrerelease && patch === 0n
            ? [major, minor, 0n]
            : [major, minor + 1n, 0n]
          : isPrerelease
            ? [major, minor, patch]
            : [major, minor, patch + 1n];
  return makeVersion(numbers.join('.'), kind, numbers, []);
}
