import { isRecord } from '../text/is-record.ts';
import { own } from './json-parts.ts';
import type { JsonObject, NoteFault } from './metric-format.ts';

/** The objects of a list that has to be one; anything else is a fault, so that it is not left out in silence. */
export function wantObjects(object: JsonObject, key: string, note: NoteFault): readonly JsonObject[] {
  const list = own(object, key);
  if (Array.isArray(list) && list.every(isRecord)) return list;
  note({ kind: 'bad-value', name: key });
  return [];
}
