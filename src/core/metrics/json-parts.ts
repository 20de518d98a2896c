import { isRecord } from '../text/is-record.ts';
import type { JsonObject } from './metric-format.ts';

/** An own property of a stranger's object. */
export const own = (object: JsonObject, key: string): unknown =>
  Object.hasOwn(object, key) ? object[key] : undefined;

/** The own property where it is an object, else an empty one. */
export function objectAt(object: JsonObject, key: string): JsonObject {
  const value = own(object, key);
  return isRecord(value) ? value : {};
}

/** The own property where it is a list, else an empty one. */
export function listAt(object: JsonObject, key: string): readonly unknown[] {
  const value = own(object, key);
  return Array.isArray(value) ? (value as unknown[]) : [];
}

/** The own property where it is a text. */
export function textAt(object: JsonObject, key: string): string | undefined {
  const value = own(object, key);
  return typeof value === 'string' ? value : undefined;
}

/** The own property as a text where it is a text, a number or a truth; else an empty one. */
export function wordAt(object: JsonObject, key: string): string {
  const value = own(object, key);
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : '';
}

/** Those of a list that are objects. */
export const objectsIn = (list: readonly unknown[]): readonly JsonObject[] => list.filter(isRecord);

/** A file's name without its folders and its ending. */
export const stemOf = (path: string): string =>
  path.slice(path.lastIndexOf('/') + 1).replace(/(?<=.)\.[^.]*$/, '');
