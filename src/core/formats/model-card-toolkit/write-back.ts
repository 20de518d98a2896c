import { isRecord } from '../../text/is-record.ts';
import { formatPointer } from '../../text/pointer.ts';
import { sameJson } from '../../text/same-json.ts';
import { alignLists } from './align-lists.ts';
import type { CardReader } from './card-reader.ts';
import { writeDocumentation } from './documentation.ts';
import { editTree } from './edit-tree.ts';

/** The value that a card was read from, with what of the card has been edited since. */
export function writeBack(original: unknown, reader: CardReader, card: object): unknown {
  const { reading, fields, lists, shape } = reader;
  const edit = editTree(original);
  const moved = new Set<string>();
  visit(reading.card, card, '');
  if (shape === '0.0.2')
    writeDocumentation(edit, reading.card, card, (to) => fields.has(to) && !moved.has(to));
  return edit.finish();

  function visit(before: unknown, after: unknown, at: string): void {
    if (sameJson(before, after)) return;
    const field = fields.get(at);
    const list = lists.get(at);
    if (field) field(edit, after);
    else if (list) visitList(listOf(before), listOf(after), at);
    else if (isRecord(before) || isRecord(after)) {
      const [was, now] = [isRecord(before) ? before : {}, isRecord(after) ? after : {}];
      for (const key of new Set([...Object.keys(was), ...Object.keys(now)]))
        visit(own(was, key), own(now, key), at + formatPointer([key]));
    } else if (Array.isArray(before) || Array.isArray(after)) {
      const [was, now] = [listOf(before), listOf(after)];
      for (let index = 0; index < Math.max(was.length, now.length); index += 1)
        visit(was[index], now[index], at + formatPointer([index]));
    }
  }

  function visitList(before: readonly unknown[], after: readonly unknown[], at: string): void {
    const list = lists.get(at);
    let next = 0;
    for (const pair of alignLists(before, after)) {
      if (pair.before !== undefined) next = pair.before + 1;
      if (pair.before !== undefined && pair.after !== undefined)
        visit(before[pair.before], after[pair.after], at + formatPointer([pair.before]));
      else if (pair.before !== undefined) list?.remove(edit, pair.before);
      else if (pair.after !== undefined) list?.insert(edit, next, after[pair.after], card);
    }
  }
}

const own = (record: Readonly<Record<string, unknown>>, key: string): unknown =>
  Object.hasOwn(record, key) ? record[key] : undefined;
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);
