/**
 * An answer of the service as a file, as the aws command writes it: names in PascalCase, times in ISO 8601. What the
 * client adds of its own is left out.
 */
export function stringifyAnswer(answer: object): Uint8Array {
  const { $metadata: _metadata, ...facts } = answer as Record<string, unknown>;
  const text = JSON.stringify(
    facts,
    (_key, value: unknown) => (typeof value === 'number' && !Number.isFinite(value) ? String(value) : value),
    2,
  );
  return new TextEncoder().encode(`${text}\n`);
}
