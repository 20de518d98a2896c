import type { Card, Metric } from '../card/card.ts';
import { parsePointer } from '../text/pointer.ts';

/** A metric of a card, and the evaluation it stands in. */
export interface FoundMetric {
  readonly evaluation: string;
  readonly metric: Metric;
}

/**
 * The metrics at a pointer: of an evaluation or a group all, of a metric or of a field within it that one. None at any
 * other field of a card.
 */
export function metricsAt(card: Card, pointer: string | undefined): readonly FoundMetric[] {
  if (pointer === undefined) return [];
  const [section, evaluation, groups, group, metrics, metric] = parsePointer(pointer);
  if (section !== 'evaluation_details' || evaluation === undefined) return [];
  if ((groups ?? 'metric_groups') !== 'metric_groups' || (metrics ?? 'metric_data') !== 'metric_data')
    return [];
  return pick(card.evaluation_details, evaluation).flatMap(({ name, metric_groups: all }) =>
    pick(all, group).flatMap(({ metric_data: data }) =>
      pick(data, metric).map((found) => ({ evaluation: name, metric: found })),
    ),
  );
}

/** The entry at an index, every one without it. */
function pick<Entry>(list: readonly Entry[] = [], index: string | undefined): readonly Entry[] {
  if (index === undefined) return list;
  const found = list[Number(index)];
  return found === undefined ? [] : [found];
}
