import { isRecord } from '../text/is-record.ts';

/** The settings that differ, by their names from the outermost down: `policies.approve.High`. Lists are one value. */
export function listSettingChanges(before: unknown, after: unknown): string[] {
  const names: string[] = [];
  walk(before, after, []);
  return names;

  function walk(a: unknown, b: unknown, path: readonly string[]): void {
    if (path.length < deepest && isRecord(a ?? {}) && isRecord(b ?? {}) && (isRecord(a) || isRecord(b))) {
      const [old, young] = [(a ?? {}) as Names, (b ?? {}) as Names];
      for (const key of new Set([...Object.keys(old), ...Object.keys(young)]))
        walk(valueOf(old, key), valueOf(young, key), [...path, key]);
    } else if (JSON.stringify(a) !== JSON.stringify(b)) names.push(path.join('.'));
  }
}

type Names = Readonly<Record<string, unknown>>;

/** Below `environments.production` and `policies.approve.High` nobody needs names. */
const deepest = 3;

const valueOf = (names: Names, key: string): unknown => (Object.hasOwn(names, key) ? names[key] : undefined);
