import { isRecord } from '../../text/is-record.ts';
import { formatPointer, valueAt } from '../../text/pointer.ts';
import { type CardReader, evaluation, evaluationName, type Shape } from './card-reader.ts';
import type { TreeEdit } from './edit-tree.ts';
import { isScalar, type Scalar } from './read-text.ts';

export const metricsAt = '/quantitative_analysis/performance_metrics';
export const groupsAt = `${evaluation}/metric_groups`;
/** The name of the group of what was measured on no slice. */
export const overall = 'overall';

/** The metrics of one slice. */
export interface Group {
  readonly index: number;
  /** The names that are taken, with the number that the next of that name is tried with. */
  readonly names: Map<string, number>;
  /** Where its metrics stand in the source. */
  readonly places: string[];
}

/** Binds the lists that metrics stand in: what comes is written behind what it follows. */
export function bindMetrics({ reading, lists, shape }: CardReader, groups: readonly Group[]): void {
  const list = reading.at(metricsAt);
  const end = Array.isArray(list) ? list.length : list === undefined ? 0 : 1;
  const write = (edit: TreeEdit, index: number, metrics: unknown, slice: SliceOf): void => {
    for (const metric of listOf(metrics)) {
      const made = writeMetric(metric, slice(metric), shape);
      if (made) edit.insert(metricsAt, index, made);
    }
  };
  for (const { index, places } of groups)
    lists.set(`${groupsAt}${formatPointer([index])}/metric_data`, {
      remove: (edit, place) => edit.remove(places[place] ?? ''),
      insert(edit, place, metric, card) {
        const name = valueAt(reading.card, `${groupsAt}/${index}/name`);
        const last = places[place - 1] ?? places.at(-1) ?? '';
        write(
          edit,
          Number(/\/(\d+)$/.exec(last)?.[1] ?? 0) + 1,
          [metric],
          sliceOf(card, evaluationName, name),
        );
      },
    });
  lists.set(groupsAt, {
    remove: (edit, index) => groups[index]?.places.forEach((place) => edit.remove(place)),
    insert(edit, _index, group, card) {
      if (isRecord(group))
        write(edit, end, group['metric_data'], sliceOf(card, evaluationName, group['name']));
    },
  });
  lists.set('/evaluation_details', {
    remove(edit, index) {
      if (index === 0) for (const { places } of groups) for (const place of places) edit.remove(place);
    },
    insert(edit, _index, entry, card) {
      if (!isRecord(entry)) return;
      for (const group of listOf(entry['metric_groups']))
        if (isRecord(group))
          write(edit, end, group['metric_data'], sliceOf(card, entry['name'], group['name']));
    },
  });
}

type SliceOf = (metric: unknown) => string | undefined;

/** Of a metric its own slice, else the group's name; of several evaluations with the evaluation's name before it. */
function sliceOf(card: unknown, evaluationTitle: unknown, group: unknown): SliceOf {
  const isOne = listOf(valueAt(card, '/evaluation_details')).length <= 1;
  return (metric) => {
    const own = isRecord(metric) ? metric['slice'] : undefined;
    const part = own ?? (group === overall ? undefined : group);
    const parts = [isOne || evaluationTitle === evaluationName ? undefined : evaluationTitle, part];
    return parts.filter((text) => typeof text === 'string').join(': ') || undefined;
  };
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

/** Charts and matrices have no place. */
function writeMetric(metric: unknown, slice: string | undefined, shape: Shape): object | undefined {
  if (!isRecord(metric)) return undefined;
  const { name, value, confidence_interval: interval } = metric;
  if (typeof name !== 'string' || !isScalar(value)) return undefined;
  const bounds = writeInterval(interval, shape);
  return {
    type: name,
    value: writeValue(value, shape),
    ...(slice !== undefined && { slice }),
    ...(bounds && { confidence_interval: bounds }),
  };
}

const writeValue = (value: Scalar, shape: Shape): string | number =>
  shape === '0.0.1' && typeof value === 'number' ? value : String(value);

/** The bounds of an interval, in the type that the shape has them. */
export function writeInterval(
  interval: unknown,
  shape: Shape,
): { lower_bound: unknown; upper_bound: unknown } | undefined {
  const { lower, upper } = isRecord(interval) ? interval : {};
  if (typeof lower !== 'number' || typeof upper !== 'number') return undefined;
  return { lower_bound: writeValue(lower, shape), upper_bound: writeValue(upper, shape) };
}
