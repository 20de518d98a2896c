import type { Evaluation, Metric, MetricFile, MetricGroup } from '../../card/card.ts';
import { fieldLabel } from '../../card/field-names.ts';
import { renderChart } from '../../chart/render-chart.ts';
import type { Block, Fact, Section, Value } from '../page.ts';
import type { ContentContext } from './content-context.ts';
import { describeValue } from './describe-value.ts';
import { makeFieldBlocks, makeNamedFacts, makeProse } from './make-field-blocks.ts';
import { makeMetricTable, type PlainMetric } from './make-metric-table.ts';

type ChartMetric = Exclude<Metric, PlainMetric>;

/** A section for each evaluation; where there is none, one that says so. */
export function makeEvaluationSections(
  evaluations: readonly Evaluation[],
  context: ContentContext,
): readonly Section[] {
  const { words } = context;
  if (evaluations.length === 0) {
    const missing: Block = { kind: 'missing', title: undefined, text: words.noEvaluations };
    return [{ id: 'evaluations', title: words.evaluations, facts: [], blocks: [missing] }];
  }
  return evaluations.map((evaluation, place) => makeEvaluation(evaluation, place, context));
}

function makeEvaluation(evaluation: Evaluation, place: number, context: ContentContext): Section {
  const path = ['evaluation_details', String(place)];
  const without = ['name', 'evaluation_observation', 'metadata', 'metric_files', 'metric_groups'];
  const { facts, blocks } = makeFieldBlocks(path, evaluation, context, without);
  const observation = (evaluation.evaluation_observation ?? '').trim();
  return {
    id: `evaluation-${place + 1}`,
    kicker: context.words.evaluation,
    title: evaluation.name,
    ...(context.lang !== undefined && { lang: context.lang }),
    facts: [
      ...facts,
      ...makeMetricFiles([...path, 'metric_files'], evaluation.metric_files ?? [], context),
      ...makeNamedFacts([...path, 'metadata'], evaluation.metadata ?? {}, context),
    ],
    blocks: [
      ...(observation === '' ? [] : [makeProse(undefined, observation, context)]),
      ...(evaluation.metric_groups ?? []).flatMap((group) => makeGroup(group, context)),
      ...blocks,
    ],
  };
}

/** Files of the card lead to their bytes; what is only linked shows its hash. */
function makeMetricFiles(
  path: readonly string[],
  files: readonly MetricFile[],
  context: ContentContext,
): readonly Fact[] {
  const values = files.flatMap((file): readonly Value[] => {
    if (typeof file !== 'string')
      return [
        { ...describeValue([...path, 'uri'], file.uri, context), isCode: true },
        { text: `sha256:${file.sha256}`, isCode: true },
      ];
    const href = context.linkFile(file);
    return [{ text: file, isCode: true, ...(href !== undefined && { href }) }];
  });
  return values.length === 0 ? [] : [{ label: fieldLabel(path, context.language), values }];
}

function makeGroup(group: MetricGroup, context: ContentContext): readonly Block[] {
  const plain = group.metric_data.filter(isPlain);
  const charts = group.metric_data.filter((metric): metric is ChartMetric => !isPlain(metric));
  const named = plain.length > 0 || charts.every(({ name }) => name === group.name);
  return [
    ...(plain.length > 0 ? [makeMetricTable(group.name, plain, context)] : []),
    ...charts.map((metric) => makeChart(metric, named ? '' : group.name, context)),
  ];
}

const isPlain = (metric: Metric): metric is PlainMetric =>
  metric.type === 'number' || metric.type === 'string' || metric.type === 'boolean';

function makeChart(metric: ChartMetric, group: string, { words, lang }: ContentContext): Block {
  const chart = renderChart(metric, words);
  const isUnitShown = metric.type === 'matrix' && metric.unit !== undefined;
  return {
    kind: 'chart',
    title: group === '' ? metric.name : `${group}${words.colon}${metric.name}`,
    ...(lang !== undefined && { lang }),
    chart,
    dataTitle: words.chartData,
    notes: [
      ...(metric.slice === undefined ? [] : [`${words.slice}${words.colon}${metric.slice}`]),
      ...(isUnitShown ? [`${words.unit}${words.colon}${metric.unit}`] : []),
      ...(metric.notes === undefined ? [] : [metric.notes]),
    ],
  };
}
