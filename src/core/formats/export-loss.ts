import { isRecord } from '../text/is-record.ts';
import { formatPointer, valueAt } from '../text/pointer.ts';
import { sameJson } from '../text/same-json.ts';

/** What became of one leaf of a card in another format. */
export interface ExportFate {
  /** JSON Pointer into the card. */
  readonly from: string;
  /** Read again, the file gives this leaf as it was, in another form, or not at all. */
  readonly how: 'same' | 'changed' | 'lost';
}

/** Tells of each leaf of a card whether it comes back from what was written, which was read again as `back`. */
export function listExportFates(card: object, back: object): ExportFate[] {
  const fates: ExportFate[] = [];
  visit(card, '');
  return fates;

  function visit(value: unknown, at: string): void {
    const isBranch = (isRecord(value) || Array.isArray(value)) && Object.keys(value).length > 0;
    if (isBranch) {
      for (const [key, below] of Object.entries(value as object)) visit(below, at + formatPointer([key]));
      return;
    }
    const found = valueAt(back, at);
    fates.push({ from: at, how: found === undefined ? 'lost' : sameJson(found, value) ? 'same' : 'changed' });
  }
}
