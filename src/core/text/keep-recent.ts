/** Values by key, as many of the last used as a bound allows. */
export interface Recent<Value> {
  get(key: string): Value | undefined;
  /** `weight` is what the value takes of the bound. */
  set(key: string, value: Value, weight?: number): void;
}

/**
 * Keeps values for as long as they are among the last used: pages that show the same stand next to one another, and
 * a catalogue may be of any size. A value heavier than `mostWeight`, the bound on all together, is not kept.
 */
export function keepRecent<Value>(mostWeight: number): Recent<Value> {
  const kept = new Map<string, { readonly value: Value; readonly weight: number }>();
  let total = 0;
  const drop = (key: string): void => {
    total -= kept.get(key)?.weight ?? 0;
    kept.delete(key);
  };
  return {
    get(key) {
      const found = kept.get(key);
      if (!found) return undefined;
      kept.delete(key);
      kept.set(key, found);
      return found.value;
    },
    set(key, value, weight = 1) {
      drop(key);
      kept.set(key, { value, weight });
      total += weight;
      for (const oldest of kept.keys()) {
        if (total <= mostWeight) return;
        drop(oldest);
      }
    },
  };
}
