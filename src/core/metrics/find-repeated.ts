import type { MetricGroup } from '../card/card.ts';
import type { MetricFault } from './metric-format.ts';

/** Groups of one name, and metrics of one name and slice in one group: which of them is meant cannot be told. */
export function findRepeated(groups: readonly MetricGroup[]): readonly MetricFault[] {
  const names = new Set<string>();
  return groups.flatMap(({ name: group, metric_data: metrics }): MetricFault[] => {
    if (names.has(group)) return [{ kind: 'repeated-group', name: group }];
    names.add(group);
    const seen = new Set<string>();
    const repeated = metrics.find(({ name, slice }) => {
      const key = JSON.stringify([name, slice]);
      const isKnown = seen.has(key);
      seen.add(key);
      return isKnown;
    });
    return repeated ? [{ kind: 'repeated-metric', name: repeated.name, group }] : [];
  });
}
