/** JSON Pointers (RFC 6901): `/evaluation_details/0/name`. The empty pointer is the whole. */

/** `['evaluation_details', '0']` → `/evaluation_details/0`. */
export function formatPointer(path: readonly (string | number)[]): string {
  let pointer = '';
  for (const key of path) pointer += `/${typeof key === 'string' && special.test(key) ? escape(key) : key}`;
  return pointer;
}

const special = /[~/]/;
const escape = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** `/evaluation_details/0` → `['evaluation_details', '0']`. */
export const parsePointer = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));

/** `/evaluation_details/0` → `/evaluation_details`; of the whole, the whole. */
export const parentPointer = (pointer: string): string =>
  pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));

/** The value at a pointer, own properties only; undefined where there is none. */
export function valueAt(value: unknown, pointer: string): unknown {
  let found = value;
  for (const key of parsePointer(pointer)) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Record<string, unknown>)[key];
  }
  return found;
}
