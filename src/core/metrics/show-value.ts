/**
 * A parsed value as a text, never throws: `String` asks an object for its own `toString`, which in a stranger's JSON can
 * be anything.
 */
export function showValue(value: unknown): string {
  if (value === undefined) return 'missing';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
