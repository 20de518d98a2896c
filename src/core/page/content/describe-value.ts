import { formatNumber } from '../format-number.ts';
import type { Value } from '../page.ts';
import type { ContentContext } from './content-context.ts';

/** Identifiers and places, which people compare letter by letter. */
const codeFields = new Set([
  ...[
    'model_id',
    'model_artifact',
    'artifact',
    'digest',
    'source_commit',
    'run_id',
    'training_arn',
    'location',
  ],
  ...['container_image', 'evaluation_job_arn', 'training_datasets', 'datasets', 'model_package_arn', 'image'],
  ...['model_data_url'],
]);

/** Numbers that name rather than measure: they are never grouped in thousands. */
const nameFields = new Set(['model_version', 'model_package_version', 'schema']);

/** Puts a value of a card in words. `path` is its path in the card. */
export function describeValue(
  path: readonly string[],
  value: string | number | boolean,
  context: ContentContext,
): Value {
  const { words, lang } = context;
  const field = path.findLast((key) => !/^\d+$/.test(key)) ?? '';
  if (typeof value === 'boolean') return { text: value ? words.true : words.false };
  if (typeof value === 'number') return { text: nameFields.has(field) ? String(value) : formatNumber(value) };
  const choice = choiceOf(path, value, context);
  if (choice !== undefined) return { text: choice };
  const isLink = /^https?:\/\/[^\s<>"]+$/i.test(value);
  return {
    text: value,
    ...(isLink && { href: value }),
    ...(codeFields.has(field) && { isCode: true }),
    ...(lang !== undefined && !codeFields.has(field) && { lang }),
  };
}

function choiceOf(path: readonly string[], value: string, { words }: ContentContext): string | undefined {
  const [parent, field] = path.filter((key) => !/^\d+$/.test(key)).slice(-2);
  const choices = words.choices[`${parent}/${field}`];
  return choices && Object.hasOwn(choices, value) ? choices[value] : undefined;
}
