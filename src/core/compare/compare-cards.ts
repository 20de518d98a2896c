import type { Change, ComparedCard } from './change.ts';
import { compareFields } from './compare-fields.ts';
import { compareFiles } from './compare-files.ts';
import { joinMoved } from './join-moved.ts';

/**
 * What differs between two cards, field by field, in the order of the card; then the files. Entries of lists are
 * matched by name, and by what they hold where they have another. How a thing is written is no difference: the order
 * of keys and entries, quoting, comments, where a line is wrapped, whether prose stands in the front matter or below it.
 */
export function compareCards(before: ComparedCard, after: ComparedCard): readonly Change[] {
  const whole = {
    path: [],
    oldPath: [],
    key: '',
    before: '',
    after: '',
    beforeWithin: undefined,
    afterWithin: undefined,
  };
  const changes = compareFields(before.card, after.card, whole);
  return [...joinMoved(changes), ...compareFiles(before.files, after.files)];
}
