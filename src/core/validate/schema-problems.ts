import { defineProblem, makeProblems } from '../problem/define-problems.ts';

/** `field` is the name that people know, `pointer` a JSON Pointer. */
type Field = { field: string; pointer: string };

/** What can be wrong with a value by its JSON Schema. */
export const schemaProblems = {
  'schema/required': defineProblem<Field & { within: string }>({
    severity: 'error',
    title: 'Missing field',
    // Fields of a card have a name for people beside their key; those of other files have the key alone.
    message: ({ field, pointer, within }) =>
      `“${within}” lacks ${lastKey(pointer)}${field.includes(lastKey(pointer)) ? '' : `, its “${field}”`}.`,
    hint: ({ pointer }) => `Add ${lastKey(pointer)}.`,
  }),
  'schema/unknown-field': defineProblem<{
    name: string;
    pointer: string;
    within: string;
    nearest: string | null;
    elsewhere: string | null;
    ownFields: string | null;
  }>({
    severity: 'error',
    title: 'Unknown field',
    message: ({ name, within }) => `“${name}” is no field of “${within}”.`,
    hint: ({ nearest, elsewhere, ownFields }) => {
      if (nearest !== null) return `Write ${nearest} if that is meant.`;
      if (elsewhere !== null) return `Move it: it belongs in ${elsewhere}.`;
      return ownFields === null ? 'Remove it.' : `Remove it; fields of your own go into ${ownFields}.`;
    },
  }),
  'schema/empty': defineProblem<Field>({
    severity: 'error',
    title: 'Empty field',
    message: ({ field }) => `“${field}” is empty.`,
    hint: () => 'Write a value, or remove the line.',
  }),
  'schema/wrong-type': defineProblem<Field & { expected: string; found: string; needsQuotes: boolean }>({
    severity: 'error',
    title: 'Value of another kind',
    message: ({ field, expected, found }) => `“${field}” has to be ${expected}, and it is ${found}.`,
    hint: ({ expected, needsQuotes }) =>
      needsQuotes ? 'Put it in quotes, so that it is read as a text.' : `Write ${expected}.`,
  }),
  'schema/not-allowed': defineProblem<Field & { found: string; allowed: string[]; nearest: string | null }>({
    severity: 'error',
    title: 'Value that is not in the list',
    message: ({ field, found }) => `“${field}” cannot be “${found}”.`,
    hint: ({ allowed, nearest }) =>
      nearest === null
        ? `Choose one of: ${allowed.join(', ')}.`
        : `Write ${nearest} if that is meant. The choice is: ${allowed.join(', ')}.`,
  }),
  'schema/too-long': defineProblem<Field & { limit: number; found: number }>({
    severity: 'error',
    title: 'Text too long',
    message: ({ field, limit, found }) =>
      `The length of “${field}” is ${found} characters; the most allowed is ${limit}.`,
    hint: () => 'Shorten it. Long text goes into a field of the body.',
  }),
  'schema/too-short': defineProblem<Field & { limit: number }>({
    severity: 'error',
    title: 'Text too short',
    message: ({ field, limit }) => `“${field}” is shorter than it may be; the least length is ${limit}.`,
    hint: () => 'Write more.',
  }),
  'schema/too-many': defineProblem<Field & { limit: number; found: number }>({
    severity: 'error',
    title: 'Too many entries',
    message: ({ field, limit, found }) =>
      `The number of entries of “${field}” is ${found}; the most allowed is ${limit}.`,
    hint: () => 'Remove the entries that matter least.',
  }),
  'schema/too-few': defineProblem<Field & { limit: number; found: number }>({
    severity: 'error',
    title: 'Too few entries',
    message: ({ field, limit, found }) =>
      `The number of entries of “${field}” is ${found}; the least allowed is ${limit}.`,
    hint: () => 'Add what is missing, or remove the field.',
  }),
  'schema/repeated': defineProblem<Field>({
    severity: 'error',
    title: 'Entry twice',
    message: ({ field }) => `“${field}” has the same entry twice.`,
    hint: () => 'Remove one of the two.',
  }),
  'schema/format': defineProblem<Field & { found: string; wanted: string }>({
    severity: 'error',
    title: 'Text of another form',
    message: ({ field, found }) => `“${field}” cannot be “${found}”.`,
    hint: ({ wanted }) => wanted,
  }),
  'schema/out-of-range': defineProblem<Field & { found: number; comparison: string; limit: number }>({
    severity: 'error',
    title: 'Number out of range',
    message: ({ field, found, comparison, limit }) =>
      `“${field}” is ${found}; it has to be ${comparison} ${limit}.`,
    hint: () => 'Correct the number.',
  }),
  'schema/bad-name': defineProblem<{ name: string; pointer: string; within: string }>({
    severity: 'error',
    title: 'Name that cannot be given',
    message: ({ name, within }) => `“${name}” cannot be a name in “${within}”.`,
    hint: () => 'Choose a shorter or plainer name.',
  }),
  'schema/mismatch': defineProblem<Field & { reason: string }>({
    severity: 'error',
    title: 'Value that the schema refuses',
    message: ({ field, reason }) => `“${field}” ${reason}.`,
    hint: () => 'Look at the schema that asks for it, and change the value.',
  }),
};

const lastKey = (pointer: string): string => pointer.slice(pointer.lastIndexOf('/') + 1);

export const schemaProblem = makeProblems(schemaProblems);
