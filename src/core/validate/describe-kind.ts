/** A value's kind, in a sentence: `the number 3`, `a list`. */
export function describeKind(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value === 'boolean') return `the value ${value}`;
  return typeof value === 'string' ? 'a text' : 'fields with values';
}

const types: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields with values',
  null: 'empty',
};

/** A type of JSON Schema, in a sentence. */
export const describeType = (type: string): string => types[type] ?? type;
