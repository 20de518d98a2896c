import { cardFields } from './card-fields.ts';
import type { Step } from './change.ts';

type Language = 'en' | 'ja';

/**
 * Where a change is, for people: `Evaluation`, `Holdout 2026`, `AUC`. The sections of a card and the lists in them are
 * left out where what stands in them says enough. `type` is that of the metric, where the place is in one.
 */
export function describeField(
  path: readonly Step[],
  type: string | undefined,
  language: Language,
): readonly string[] {
  const names: string[] = [];
  let key = '';
  for (const [index, step] of path.entries()) {
    const isOwned = cardFields[key]?.[0] === 'names';
    const parent = key;
    key = keyBelow(key, step, type);
    if (typeof step === 'object') names.push(...describeEntry(parent, step.entry, names.at(-1), language));
    else if (isOwned) names.push(step);
    else if (isTold(key, index === path.length - 1, typeof path[index + 1] === 'object'))
      names.push(labelOf(key, language));
  }
  return names.filter((name) => name.trim() !== '');
}

/** The key of a field in `cardFields`. */
export function keyOf(path: readonly Step[], type: string | undefined): string {
  return path.reduce((key: string, step) => keyBelow(key, step, type), '');
}

function keyBelow(key: string, step: Step, type: string | undefined): string {
  const isMetric = key.endsWith('.metric_data') && type !== undefined;
  const below = typeof step === 'object' ? (isMetric ? type : '*') : step;
  const owner = cardFields[key]?.[0] === 'names' ? '*' : below;
  return key === '' ? owner : `${key}.${owner}`;
}

export const labelOf = (key: string, language: Language): string => {
  const [, en, ja] = cardFields[key] ?? ['any', '', ''];
  return (language === 'ja' ? ja : en) || (key.split('.').at(-1) ?? '');
};

/** Of a list of records, what one is called goes before its name; of a list of words, the list's own label is enough. */
function describeEntry(
  list: string,
  entry: string,
  before: string | undefined,
  language: Language,
): readonly string[] {
  if (cardFields[list]?.[0] === 'any') return [];
  const isRecord = cardFields[`${list}.*`]?.[0] === 'record';
  if (!isRecord) return before === labelOf(list, language) ? [] : [labelOf(list, language)];
  if (untold.has(list)) return [entry];
  const isUserProvided = list.includes('.user_provided_');
  return [labelOf(isUserProvided ? list : `${list}.*`, language), entry];
}

/** Groups and metrics stand in an evaluation, and there their names are enough. */
const untold = new Set([
  'evaluation_details.*.metric_groups',
  'evaluation_details.*.metric_groups.*.metric_data',
]);

/** Sections whose fields say by themselves what they are. */
const idle = new Set([
  ...['model_overview', 'intended_uses', 'business_details', 'training_details', 'additional_information'],
  'training_details.training_job_details',
  'training_details.objective_function.function',
  'model_package_details.inference_specification',
]);

/** Whether a field's label is said: not where an entry follows that says it, nor of the value of a named thing. */
function isTold(key: string, isLast: boolean, isBeforeEntry: boolean): boolean {
  if (idle.has(key) || isBeforeEntry) return false;
  return !(isLast && valueOfNamed.test(key));
}

const valueOfNamed = /(?:metric_data\.\w+|_?metrics\.\*|hyper_parameters\.\*|metric_data\.\*)\.value$/;
