import { type Result, succeed } from '../../problem/problem.ts';
import { orderKeys } from '../../card/order-keys.ts';
import { decodeUtf8 } from '../../text/decode-utf8.ts';
import { isRecord } from '../../text/is-record.ts';
import type { WriteRequest, WrittenCard } from '../format.ts';
import { factsKey, schemaMark } from './card-marks.ts';

/** The whole card, its prose in its fields, its keys in the order of the schema, and the text of its metric files. */
export function writeJson({ card, cardId, metricFiles = new Map() }: WriteRequest): Result<WrittenCard> {
  const ordered = orderKeys(card, []);
  const files = [...metricFiles].flatMap(([path, bytes]) => {
    const decoded = decodeUtf8(bytes);
    return decoded.ok ? [[path, decoded.text] as const] : [];
  });
  const whole = {
    [schemaMark.key]: schemaMark.value,
    ...(isRecord(ordered) ? ordered : {}),
    ...(files.length > 0 && { [factsKey]: { files: Object.fromEntries(files) } }),
  };
  const bytes = new TextEncoder().encode(`${JSON.stringify(whole, null, 2)}\n`);
  return succeed({ files: new Map([[`${cardId}.json`, bytes]]) });
}
