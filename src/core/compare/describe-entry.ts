import type { Json } from '../problem/problem.ts';
import { isRecord } from '../text/is-record.ts';
import type { Words } from '../page/words/en.ts';
import { entryName, namingFields } from './entry-names.ts';
import { labelOf } from './describe-field.ts';
import { describeNumber } from './describe-number.ts';
import { describeScalar } from './describe-scalar.ts';
import { describeShape } from './describe-series.ts';
import type { ChangeWords } from './words/en.ts';

interface Speech {
  readonly language: 'en' | 'ja';
  readonly words: ChangeWords;
  readonly pageWords: Words;
}

type Fields = Readonly<Record<string, unknown>>;

/** An entry of a list on one line. `list` is the list's key in `cardFields`. */
export function describeEntry(value: Json, list: string, speech: Speech): string {
  if (Array.isArray(value)) return speech.words.list(value.map((part) => describeEntry(part, list, speech)));
  if (!isRecord(value)) return describePlain(value as string | number | boolean | null, list, speech);
  if (list === 'evaluation_details') return describeEvaluation(value, speech);
  if (list.endsWith('.metric_groups')) return describeMetrics([value], speech);
  if (list.endsWith('.metric_data')) return describeMetric(value, speech);
  return describeRecord(value, list, speech);
}

function describePlain(value: string | number | boolean | null, list: string, { pageWords }: Speech): string {
  if (value === null) return '';
  const [field = '', parent = ''] = list.split('.').toReversed();
  return describeScalar(value, { parent, field }, pageWords);
}

/** How many metrics it has, then the first of them. */
function describeEvaluation(evaluation: Fields, speech: Speech): string {
  const groups = records(evaluation['metric_groups']);
  const observation = evaluation['evaluation_observation'];
  const prose = typeof observation === 'string' ? clip(observation) : '';
  return [describeMetrics(groups, speech), prose].filter(Boolean).join(speech.words.semicolon);
}

const mostMetrics = 4;

function describeMetrics(groups: readonly Fields[], speech: Speech): string {
  const { words } = speech;
  const metrics = groups.flatMap(({ metric_data: data }) => records(data));
  const told = metrics
    .slice(0, mostMetrics)
    .map((metric) =>
      words.fact(entryName('.metric_data', metric), describeMetric(metric, speech, { isShort: true })),
    );
  const left = metrics.length - told.length;
  if (left > 0) told.push(words.more(left));
  const count = words.metrics(metrics.length);
  return told.length === 0 ? count : `${count}${speech.pageWords.colon}${words.list(told)}`;
}

function describeMetric(metric: Fields, speech: Speech, { isShort = false } = {}): string {
  const { words, pageWords } = speech;
  const { value, unit, threshold, higher_is_better: isHigherBetter } = metric;
  const said = describeMetricValue(
    value,
    typeof unit === 'string' ? unit : undefined,
    text(metric['type']),
    speech,
  );
  if (isShort) return said;
  const target =
    typeof threshold === 'number'
      ? describeTarget(describeNumber(threshold, undefined, words), isHigherBetter, pageWords)
      : undefined;
  return target === undefined ? said : [said, words.fact(pageWords.target, target)].join(words.semicolon);
}

function describeMetricValue(value: unknown, unit: string | undefined, type: string, speech: Speech): string {
  if (typeof value === 'number') return describeNumber(value, unit, speech.words);
  if (typeof value === 'boolean') return value ? speech.pageWords.true : speech.pageWords.false;
  if (!Array.isArray(value)) return text(value);
  const shape = type === 'matrix' ? 'matrix' : type === 'bar_chart' ? 'bars' : 'curve';
  return describeShape(shape, value as number[] | number[][], speech.words);
}

function describeTarget(bound: string, isHigherBetter: unknown, pageWords: Words): string {
  if (typeof isHigherBetter !== 'boolean') return bound;
  return isHigherBetter ? pageWords.atLeast(bound) : pageWords.atMost(bound);
}

/** Every field but the one that the entry is named by, which its place says. */
function describeRecord(record: Fields, list: string, { language, words, pageWords }: Speech): string {
  const parent = list.split('.').at(-1) ?? '';
  const name = namingFields(list).find((field) => text(record[field]) !== '');
  const facts = Object.entries(record)
    .filter(([key]) => key !== name)
    .map(([field, value]) => {
      const label = labelOf(`${list}.*.${field}`, language);
      const said = Array.isArray(value)
        ? words.list(value.map(text))
        : describeScalar(value as string | number | boolean, { parent, field }, pageWords);
      return field === 'value' ? clip(said) : words.fact(label, clip(said));
    });
  return facts.length > 0 ? facts.join(words.semicolon) : text(record[name ?? '']);
}

const records = (list: unknown): readonly Fields[] =>
  (Array.isArray(list) ? (list as unknown[]) : []).filter(isRecord);

const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

const longest = 120;

/** On one line, and not longer than a line or two. */
function clip(value: string): string {
  const line = [
    ...value
      .trim()
      .replaceAll(/\s+/g, ' ')
      .slice(0, longest * 2),
  ];
  return line.length > longest ? `${line.slice(0, longest - 1).join('')}…` : line.join('');
}
