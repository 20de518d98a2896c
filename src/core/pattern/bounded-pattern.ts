import { compileLinearPattern, type LinearPattern } from './linear-pattern.ts';

/** The longest text that a stranger's pattern is asked about. */
const longestText = 10_000;

/** A pattern of a schema that an organisation writes: linear in time, and matching no text that is longer than that. */
export function boundedPattern(source: string): LinearPattern {
  const { size, test } = compileLinearPattern(source);
  const bounded: LinearPattern = { size, test: (text) => text.length <= longestText && test(text) };
  // Ajv tells patterns apart by this.
  return Object.assign(bounded, { toString: () => source });
}
