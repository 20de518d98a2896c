import { openReading, type Reading } from '../../formats/reading.ts';
import { succeed } from '../../problem/problem.ts';
import type { AutofillFormat } from '../autofill-source.ts';
import { entriesAt, takeNamed, toNumber, toText } from './convert.ts';
import { isJsonWith, onlyJson } from './only-json.ts';

const job = '/training_details/training_job_details';
const ends = ['best_metric', 'epoch', 'global_step', 'total_flos'] as const;
const settings = [
  'num_train_epochs',
  'max_steps',
  'train_batch_size',
  'logging_steps',
  'eval_steps',
  'save_steps',
] as const;

/** Hugging Face's `trainer_state.json`: where training ended, with the last of each figure that was logged. */
export const trainerState: AutofillFormat = {
  kind: 'trainer-state',
  mark: 'log_history (trainer_state.json)',
  recognise: (source) =>
    isJsonWith(source, (value) => Object.hasOwn(value, 'log_history') && Array.isArray(value['log_history'])),
  read(source) {
    const parsed = onlyJson(source);
    if (!parsed.ok) return parsed;
    const reading = openReading(parsed.value);
    const figures = ends.map((name) => ({ from: `/${name}`, name, value: toNumber(reading.at(`/${name}`)) }));
    takeNamed(reading, `${job}/training_metrics`, [...figures, ...lastFigures(reading)]);
    takeNamed(
      reading,
      `${job}/hyper_parameters`,
      settings.map((name) => ({ from: `/${name}`, name, value: toText(reading.at(`/${name}`)) })),
    );
    reading.lose('/log_history', 'repeated');
    return succeed({ card: reading.card, fates: reading.list() }, parsed.problems);
  },
};

function lastFigures(reading: Reading): { from: string; name: string; value: number }[] {
  const last = new Map<string, { from: string; name: string; value: number }>();
  for (const { from } of entriesAt(reading, '/log_history'))
    for (const { from: at, key, value } of entriesAt(reading, from)) {
      const figure = toNumber(value);
      if (key !== 'step' && key !== 'epoch' && figure !== undefined)
        last.set(key, { from: at, name: key, value: figure });
    }
  return [...last.values()];
}
