import { type Result, succeed } from '../../problem/problem.ts';
import { orderKeys } from '../../card/order-keys.ts';
import { isRecord } from '../../text/is-record.ts';
import type { WriteRequest, WrittenCard } from '../format.ts';
import { schemaMark } from './card-marks.ts';

/** The whole card, its prose in its fields, its keys in the order of the schema. */
export function writeJson({ card, cardId }: WriteRequest): Result<WrittenCard> {
  const ordered = orderKeys(card, []);
  const whole = { [schemaMark.key]: schemaMark.value, ...(isRecord(ordered) ? ordered : {}) };
  const bytes = new TextEncoder().encode(`${JSON.stringify(whole, null, 2)}\n`);
  return succeed({ files: new Map([[`${cardId}.json`, bytes]]) });
}
