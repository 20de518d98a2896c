import type { Metric, NumberMetric } from '../card/card.ts';
import type { Step } from './change.ts';
import { isVerdict } from './is-verdict.ts';
import { isSameWording } from './same-wording.ts';
import type { FoundMetric } from './metrics-at.ts';
import type { WeightReason } from './weighed-change.ts';
import type { WeightSubject } from './weight-subject.ts';
import type { Bound, WeightRules } from './weight-rules.ts';

export const metricField = 'evaluation_details.metric_groups.metric_data';

/** Evaluations, groups and metrics as they come, go and are renamed. */
export const metricHolders: readonly string[] = [
  'evaluation_details',
  'evaluation_details.metric_groups',
  metricField,
];

/** Whether a metric meets its own threshold; undefined where it has none, or no direction. */
export function meetsThreshold(metric: Metric | undefined): boolean | undefined {
  if (metric?.type !== 'number') return undefined;
  const { value, threshold, higher_is_better: isHigherBetter } = metric;
  if (threshold === undefined || isHigherBetter === undefined) return undefined;
  return isHigherBetter ? value >= threshold : value <= threshold;
}

/** A metric that met its threshold and does not now, or the reverse, or that is new and does not. */
export function findCrossedThreshold(subject: WeightSubject): WeightReason | undefined {
  const { name, what } = subject;
  if (metricHolders.includes(name)) return what === 'added' ? findMissed(subject) : undefined;
  if (!['value', 'threshold', 'higher_is_better'].some((field) => name === `${metricField}.${field}`))
    return undefined;
  const [before, after] = numbersOf(subject);
  if (!before || !after) return undefined;
  // Where the value changed too, the change of the value says it.
  if (!name.endsWith('.value') && before.value !== after.value) return undefined;
  const [met, meets] = [meetsThreshold(before), meetsThreshold(after)];
  if (meets === undefined || met === meets || (met === undefined && meets)) return undefined;
  const outcome = meets ? 'met' : met === undefined ? 'missed' : 'lost';
  return { kind: 'threshold', threshold: after.threshold ?? 0, outcome };
}

function findMissed({ after }: WeightSubject): WeightReason | undefined {
  const missed = after.find(({ metric }) => meetsThreshold(metric) === false)?.metric;
  if (missed?.type !== 'number') return undefined;
  return { kind: 'threshold', threshold: missed.threshold ?? 0, outcome: 'missed' };
}

/** A number that an environment's bound allowed and does not now, or the reverse, or that escapes the bound. */
export function findCrossedBound({ name, before, after, rules }: WeightSubject): WeightReason | undefined {
  const isAsked = metricHolders.includes(name) || name === `${metricField}.value`;
  if (!isAsked) return undefined;
  for (const bound of rules.bounds) {
    const [kept, keeps] = [keepsBound(before, bound), keepsBound(after, bound)];
    if (kept === keeps || (kept === undefined && keeps)) continue;
    const { environment, min, max } = bound;
    const outcome = keeps === undefined ? 'unbound' : keeps ? 'kept' : 'broken';
    return { kind: 'bound', environment, min, max, outcome };
  }
  return undefined;
}

/** Undefined where the bound asks for none of these metrics. */
function keepsBound(found: readonly FoundMetric[], bound: Bound): boolean | undefined {
  const { min = -Infinity, max = Infinity } = bound;
  const values = found.flatMap(({ evaluation, metric }) =>
    metric.type === 'number' && fits(bound, evaluation, metric) ? [metric.value] : [],
  );
  return values.length === 0 ? undefined : values.every((value) => value >= min && value <= max);
}

const fits = (
  asked: { evaluation?: string | undefined; metric: string },
  evaluation: string,
  metric: Metric,
): boolean => asked.metric === metric.name && (asked.evaluation ?? evaluation) === evaluation;

/** A number that became worse, as it was read before or as it is read now, by more than is tolerated. */
export function findWorse(subject: WeightSubject): WeightReason | undefined {
  if (subject.name !== `${metricField}.value`) return undefined;
  const [before, after] = numbersOf(subject);
  if (!before || !after || !isWorse(before, after)) return undefined;
  const tolerance = toleranceOf(subject.before[0], subject.rules);
  const by = Math.abs(after.value - before.value);
  // A share of 0.01 is not to fail by the last digit of a sum of fractions.
  if (by <= tolerance * Math.abs(before.value) * (1 + 1e-9)) return undefined;
  return { kind: 'worse', by: before.value === 0 ? undefined : by / Math.abs(before.value), tolerance };
}

const isWorse = (before: NumberMetric, after: NumberMetric): boolean =>
  [before, after].some(({ higher_is_better: isHigherBetter }) =>
    isHigherBetter === undefined
      ? false
      : isHigherBetter
        ? after.value < before.value
        : after.value > before.value,
  );

function toleranceOf(found: FoundMetric | undefined, { tolerance, metrics }: WeightRules): number {
  if (!found) return tolerance;
  return metrics.findLast((asked) => fits(asked, found.evaluation, found.metric))?.tolerance ?? tolerance;
}

/** A yes or no, a grade or a verdict that is another one now: of those none is "a little worse". */
export function isOtherVerdict({ name, change }: WeightSubject): boolean {
  if (name !== `${metricField}.value` || change.kind === 'number' || change.kind === 'series') return false;
  const { before, after } = change;
  if (typeof before !== 'string' || typeof after !== 'string') return before !== after;
  return (isVerdict(before) || isVerdict(after)) && !isSameWording(before, after);
}

/** A threshold that asks for less than before, or is gone. */
export function isLooserThreshold(subject: WeightSubject): boolean {
  if (subject.name !== `${metricField}.threshold`) return false;
  if (subject.what === 'removed') return true;
  const [before, after] = numbersOf(subject);
  if (before?.threshold === undefined || after?.threshold === undefined) return false;
  return [before.higher_is_better, after.higher_is_better].some((isHigherBetter) =>
    isHigherBetter === undefined
      ? false
      : isHigherBetter
        ? Number(after.threshold) < Number(before.threshold)
        : Number(after.threshold) > Number(before.threshold),
  );
}

/** A metric, or a group of them, that now stands in another evaluation. */
export function isMoved({ name, change }: WeightSubject): boolean {
  if (change.kind !== 'name' || name === 'evaluation_details' || !metricHolders.includes(name)) return false;
  return evaluationOf(change.before) !== evaluationOf(change.after);
}

function evaluationOf(path: readonly Step[]): string | undefined {
  const [, evaluation] = path;
  return typeof evaluation === 'object' ? evaluation.entry : undefined;
}

function numbersOf({ before, after }: WeightSubject): readonly (NumberMetric | undefined)[] {
  return [before[0]?.metric, after[0]?.metric].map((metric) =>
    metric?.type === 'number' ? metric : undefined,
  );
}
