import type { Metric } from '../card/card.ts';
import { isRecord } from '../text/is-record.ts';
import { listAt, objectsIn, own, textAt } from './json-parts.ts';
import { makeMetric } from './make-metric.ts';
import type { JsonObject, MetricFormat } from './metric-format.ts';

/** Model Monitor's constraint violations: how many there are, and each of them. None is a result too. */
export const monitorViolations: MetricFormat<JsonObject> = {
  id: 'monitor-violations',
  mark: 'violations (Model Monitor constraint violations)',
  recognise(content) {
    const violations = own(content, 'violations');
    return (
      Array.isArray(violations) &&
      violations.every((one) => isRecord(one) && typeof own(one, 'constraint_check_type') === 'string')
    );
  },
  read(content) {
    const violations = objectsIn(listAt(content, 'violations'));
    const count: Metric = {
      name: 'violations',
      type: 'number',
      value: violations.length,
      higher_is_better: false,
    };
    const names = nameEach(
      violations.map((one) => textAt(one, 'feature_name') ?? textAt(one, 'metric_name') ?? ''),
    );
    const each = violations.flatMap(
      (one, index) =>
        makeMetric(names[index] ?? '', own(one, 'constraint_check_type'), {
          notes: textAt(one, 'description') ?? '',
        }) ?? [],
    );
    return [{ name: 'constraint_violations', metric_data: [count, ...each] }];
  },
};

/** A feature can break several constraints: the second is told apart by its number. */
function nameEach(names: readonly string[]): string[] {
  const taken = new Map<string, number>([['violations', 1]]);
  return names.map((given) => {
    const name = given === '' ? 'violation' : given;
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}
