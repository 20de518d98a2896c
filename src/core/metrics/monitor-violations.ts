import type { Metric } from '../card/card.ts';
import { isRecord } from '../text/is-record.ts';
import { listAt, objectsIn, own, wordAt } from './json-parts.ts';
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
    const names = nameEach(violations.map(nameOf));
    const each = violations.flatMap((one, index) => {
      const part = partOf(one);
      const isSlice = part.length <= longestSlice;
      const notes = [isSlice ? '' : part, wordAt(one, 'description')].filter((text) => text !== '');
      const facts = { notes: notes.join('\n'), ...(isSlice && { slice: part }) };
      return makeMetric(names[index] ?? '', own(one, 'constraint_check_type'), facts) ?? [];
    });
    return [{ name: 'constraint_violations', metric_data: [count, ...each] }];
  },
};

const longestSlice = 63;

/** A feature, a metric, or both: `age`, `DPPL`. */
function nameOf(violation: JsonObject): string {
  const parts = ['feature_name', 'metric_name'].map((key) => wordAt(violation, key));
  return parts.filter((part) => part !== '').join(' - ');
}

/** The group that a bias was found for, or the label of an attribution: `Gender = 1`. */
function partOf(violation: JsonObject): string {
  const facet = wordAt(violation, 'facet');
  const value = wordAt(violation, 'facet_value');
  const label = wordAt(violation, 'label');
  return [[facet, value].filter((part) => part !== '').join(' = '), label]
    .filter((part) => part !== '')
    .join(', ');
}

/** A feature can break several constraints: the second is told apart by its number. */
function nameEach(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  const taken = new Set(['violations']);
  return names.map((given) => {
    const base = given === '' ? 'violation' : given;
    let count = counts.get(base) ?? 0;
    let name = base;
    do {
      count += 1;
      name = count === 1 ? base : `${base} (${count})`;
    } while (taken.has(name));
    counts.set(base, count);
    taken.add(name);
    return name;
  });
}
