import type { BooleanMetric, NumberMetric, StringMetric } from '../../card/card.ts';
import { drawStrip, findStripScale, type StripScale } from '../../chart/draw-strip.ts';
import { formatNumber } from '../format-number.ts';
import type { Block, Cell, Column, Mark, Value } from '../page.ts';
import { alignNumbers } from './align-numbers.ts';
import type { ContentContext } from './content-context.ts';

export type PlainMetric = NumberMetric | StringMetric | BooleanMetric;

interface MetricColumn extends Column {
  /** Undefined where no metric of the group has anything to say in this column. */
  readonly cells: readonly Cell[];
}

/** The metrics of a group that are one value each. A column that would be empty is left out. */
export function makeMetricTable(
  title: string,
  metrics: readonly PlainMetric[],
  context: ContentContext,
): Block {
  const { words, lang } = context;
  const numbers = metrics.filter((metric) => metric.type === 'number');
  const levels = new Set(numbers.flatMap(({ confidence_interval: interval }) => interval?.level ?? []));
  const [onlyLevel] = levels.size === 1 ? levels : [];
  const scale = findStripScale(numbers);
  const column = (label: string, describe: (metric: PlainMetric) => readonly Value[]): MetricColumn => ({
    label,
    cells: metrics.map((metric) => ({ kind: 'values', values: describe(metric) })),
  });
  const columns = [
    makeNames(metrics, context),
    column(words.slice, ({ slice }) => ownWords(slice, lang)),
    makeValues(metrics, context),
    column(words.unit, ({ unit }) => ownWords(unit, lang)),
    column(intervalLabel(onlyLevel, context), (metric) => describeInterval(metric, onlyLevel, context)),
    ...(scale ? [makeStrips(metrics, scale, context)] : []),
    column(words.deviation, (metric) =>
      metric.type === 'number' && metric.standard_deviation !== undefined
        ? [{ text: `± ${formatNumber(metric.standard_deviation)}` }]
        : [],
    ),
    column(words.target, (metric) => describeTarget(metric, context)),
    column(words.result, (metric) => describeResult(metric, context)),
  ].filter(({ cells }) => cells.some((cell) => cell.kind !== 'values' || cell.values.length > 0));
  return {
    kind: 'table',
    title,
    ...(lang !== undefined && { lang }),
    columns: columns.map(({ cells: _cells, ...head }) => head),
    rows: metrics.map((_, row) => columns.map(({ cells }) => cells[row] as Cell)),
  };
}

const ownWords = (text: string | undefined, lang: string | undefined): readonly Value[] =>
  text === undefined || text === '' ? [] : [{ text, ...(lang !== undefined && { lang }) }];

/** The names of axes mean nothing to a single value, but what an author wrote is not dropped. */
function makeNames(metrics: readonly PlainMetric[], { words, lang }: ContentContext): MetricColumn {
  return {
    label: words.metric,
    cells: metrics.map(({ name, notes, x_axis_name: x, y_axis_name: y }) => {
      const below = [notes, x, y].flatMap((text) => ownWords(text, lang));
      return { kind: 'values', values: ownWords(name, lang), ...(below.length > 0 && { notes: below }) };
    }),
  };
}

function makeValues(metrics: readonly PlainMetric[], { words, lang }: ContentContext): MetricColumn {
  if (metrics.every((metric) => metric.type === 'number')) {
    return { label: words.value, isNumber: true, cells: alignNumbers(metrics.map(({ value }) => value)) };
  }
  const describe = ({ value }: PlainMetric): readonly Value[] => {
    if (typeof value === 'number') return [{ text: formatNumber(value) }];
    return typeof value === 'boolean' ? [{ text: value ? words.true : words.false }] : ownWords(value, lang);
  };
  return {
    label: words.value,
    cells: metrics.map((metric) => ({ kind: 'values', values: describe(metric) })),
  };
}

function makeStrips(
  metrics: readonly PlainMetric[],
  scale: StripScale,
  { words }: ContentContext,
): MetricColumn {
  return {
    label: words.scale(formatNumber(scale.low), formatNumber(scale.high)),
    cells: metrics.map((metric) =>
      metric.type === 'number' && metric.confidence_interval
        ? { kind: 'drawing', svg: drawStrip(metric, scale, words) }
        : { kind: 'values', values: [] },
    ),
  };
}

const percent = (level: number): string => formatNumber(Number((level * 100).toPrecision(6)));

const intervalLabel = (level: number | undefined, { words }: ContentContext): string =>
  level === undefined ? words.interval : `${words.interval}, ${words.intervalLevel(percent(level))}`;

function describeInterval(
  metric: PlainMetric,
  common: number | undefined,
  { words }: ContentContext,
): readonly Value[] {
  const interval = metric.type === 'number' ? metric.confidence_interval : undefined;
  if (!interval) return [];
  const { lower, upper, level } = interval;
  return [
    {
      text: words.intervalText(formatNumber(lower), formatNumber(upper)),
      ...(level !== undefined && level !== common && { aside: words.intervalLevel(percent(level)) }),
    },
  ];
}

function describeTarget(metric: PlainMetric, { words }: ContentContext): readonly Value[] {
  if (metric.type !== 'number') return [];
  const { threshold, higher_is_better: isHigherBetter } = metric;
  if (threshold !== undefined) {
    const bound = formatNumber(threshold);
    if (isHigherBetter === undefined) return [{ text: words.thresholdOnly(bound) }];
    return [{ text: isHigherBetter ? words.atLeast(bound) : words.atMost(bound) }];
  }
  if (isHigherBetter === undefined) return [];
  return [{ text: isHigherBetter ? words.higherIsBetter : words.lowerIsBetter }];
}

/** Said only where both a threshold and a direction are known. */
function describeResult(metric: PlainMetric, { words }: ContentContext): readonly Value[] {
  if (metric.type !== 'number') return [];
  const { value, threshold, higher_is_better: isHigherBetter } = metric;
  if (threshold === undefined || isHigherBetter === undefined) return [];
  const isMet = isHigherBetter ? value >= threshold : value <= threshold;
  const mark: Mark = {
    word: isMet ? words.met : words.notMet,
    form: 'circle',
    shape: isMet ? 'full' : 'struck',
  };
  return [{ text: mark.word, mark }];
}
