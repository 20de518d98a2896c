import { hash } from 'node:crypto';
import { compareCodeUnits } from '../text/compare.ts';

/** What a key can be made of. Objects are plain, or say by `toJSON` what stands for them. */
export type KeyPart =
  | string
  | number
  | boolean
  | null
  | undefined
  | Uint8Array
  | readonly KeyPart[]
  | { readonly [name: string]: KeyPart }
  | { toJSON(): KeyPart };

/**
 * A key for the cache: SHA-256, in hex, over a kind and all inputs. Two inputs that differ in anything have two keys;
 * the order of an object's fields is nothing that differs.
 * @throws {TypeError} for what cannot be told apart in writing: a Map, a Set, a function.
 */
export const makeKey = (kind: string, ...parts: readonly KeyPart[]): string =>
  hash('sha256', stringify([kind, ...parts]));

/** JSON, with its fields in order, and with words for what JSON drops or confuses. */
function stringify(part: KeyPart): string {
  if (part === null) return 'null';
  if (typeof part === 'string') return JSON.stringify(part);
  if (typeof part === 'number') return Object.is(part, -0) ? '-0' : String(part);
  if (typeof part === 'boolean' || part === undefined) return String(part);
  if (part instanceof Uint8Array) return `bytes:${hash('sha256', part)}`;
  if (Array.isArray(part)) return `[${Array.from(part as readonly KeyPart[], stringify).join()}]`;
  if (typeof part === 'object' && 'toJSON' in part && typeof part.toJSON === 'function')
    return stringify(part.toJSON() as KeyPart);
  if (!isPlain(part)) throw new TypeError(`A key cannot be made of ${Object.prototype.toString.call(part)}.`);
  const fields = Object.entries(part as Readonly<Record<string, KeyPart>>);
  return `{${fields
    .toSorted(([a], [b]) => compareCodeUnits(a, b))
    .map(([name, value]) => `${JSON.stringify(name)}:${stringify(value)}`)
    .join()}}`;
}

/** Of another realm, too: its prototype is a prototype's end. */
function isPlain(part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return false;
  const prototype: unknown = Object.getPrototypeOf(part);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
