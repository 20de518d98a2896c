import type { PlannedExport } from '../../core/formats/plan-export.ts';
import { formatTable } from '../format-table.ts';

const words = { lost: 'is not there', changed: 'is there in another form' } as const;

/** For people: which fields of a card an export does not hold as they are. */
export function formatExportLoss({ fates, isOriginal }: Pick<PlannedExport, 'fates' | 'isOriginal'>): string {
  const rows = fates.flatMap(({ from, how }) => (how === 'same' ? [] : [[from, words[how]]]));
  const how = isOriginal ? 'Wrote the source with the edits of the card' : 'Wrote the card anew';
  return `${how}: ${fates.length - rows.length} of ${fates.length} values are there as they are.\n${formatTable(rows)}`;
}
