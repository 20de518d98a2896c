import { openReading } from '../../formats/reading.ts';
import { trainerResults as figures } from '../../metrics/trainer-results.ts';
import { succeed } from '../../problem/problem.ts';
import type { AutofillFormat } from '../autofill-source.ts';
import { entriesAt, takeNamed, toNumber } from './convert.ts';
import { isJsonWith, onlyJson } from './only-json.ts';

/** Hugging Face's `all_results.json` and its like: figures by names that say of which step they are. */
export const trainerResults: AutofillFormat = {
  kind: 'trainer-results',
  mark: figures.mark,
  recognise: (source) => isJsonWith(source, (value) => figures.recognise(value)),
  read(source) {
    const parsed = onlyJson(source);
    if (!parsed.ok) return parsed;
    const reading = openReading(parsed.value);
    takeNamed(
      reading,
      '/training_details/training_job_details/training_metrics',
      entriesAt(reading, '').map(({ from, key, value }) => ({ from, name: key, value: toNumber(value) })),
    );
    return succeed({ card: reading.card, fates: reading.list() }, parsed.problems);
  },
};
