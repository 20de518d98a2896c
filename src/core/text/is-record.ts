/** Whether a value read from a file is a mapping. Its keys are a stranger's: ask with `Object.hasOwn`. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
