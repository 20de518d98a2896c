import type { Metric } from '../card/card.ts';
import type { Change, ComparedCard } from './change.ts';
import { ownRules } from './own-rules.ts';
import { metricField } from './weigh-metrics.ts';
import { type MetricFacts, type WeighedChange, type Weight, weights } from './weighed-change.ts';
import type { FieldWeight, WeightRules } from './weight-rules.ts';
import { weightSubject, type WeightSubject } from './weight-subject.ts';

/**
 * What each change weighs: by the catalogue's settings, else by the first of our own rules that applies. `changes` are
 * those from `before` to `after`. Heaviest first, then in the order in which they came.
 */
export function weighChanges(
  changes: readonly Change[],
  cards: { readonly before: ComparedCard; readonly after: ComparedCard },
  rules: WeightRules,
): readonly WeighedChange[] {
  const weighed = changes.map((change) => weigh(weightSubject(change, cards, rules)));
  return weights.flatMap((weight) => weighed.filter((change) => change.weight === weight));
}

/** The weight of all changes together: that of the heaviest; undefined where there is none. */
export const heaviestWeight = (weighed: readonly Pick<WeighedChange, 'weight'>[]): Weight | undefined =>
  weights.find((weight) => weighed.some((change) => change.weight === weight));

function weigh(subject: WeightSubject): WeighedChange {
  const { change } = subject;
  const metric = metricFacts(subject);
  const asked = subject.rules.weights.findLast((wish) => isAskedFor(wish, subject));
  if (asked) return { ...change, weight: asked.weight, rule: 'settings', ...(metric && { metric }) };
  for (const { id, weight, find } of ownRules) {
    const found = find(subject);
    if (found === undefined || found === false) continue;
    const reason = found === true ? undefined : found;
    return { ...change, weight, rule: id, ...(reason && { reason }), ...(metric && { metric }) };
  }
  throw new TypeError('The last rule applies to every change.');
}

function isAskedFor({ field, change }: FieldWeight, { name, owned, what }: WeightSubject): boolean {
  if (change !== undefined && change !== what) return false;
  if (field === name || name.startsWith(`${field}.`)) return true;
  return owned !== undefined && field === `${name}.${owned}`;
}

/** Of a change within one metric. */
function metricFacts({ name, change, before, after }: WeightSubject): MetricFacts | undefined {
  const metric = (after[0] ?? before[0])?.metric;
  if (!metric || (name !== metricField && !name.startsWith(`${metricField}.`))) return undefined;
  const { type } = metric;
  const units = unitFacts(before[0]?.metric, after[0]?.metric);
  if (change.kind !== 'series') return { type, ...units };
  const columns = metric.type === 'matrix' || metric.type === 'bar_chart' ? metric.x_axis_name : undefined;
  const rows = metric.type === 'matrix' ? metric.y_axis_name : undefined;
  return { type, ...units, ...(columns && { columns }), ...(rows && { rows }) };
}

function unitFacts(
  before: Metric | undefined,
  after: Metric | undefined,
): Pick<MetricFacts, 'unit' | 'oldUnit'> {
  const unit = (after ?? before)?.unit;
  const oldUnit = before && after && before.unit !== after.unit ? (before.unit ?? '') : undefined;
  return { ...(unit !== undefined && { unit }), ...(oldUnit !== undefined && { oldUnit }) };
}
