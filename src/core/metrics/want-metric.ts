import type { Metric } from '../card/card.ts';
import { makeMetric } from './make-metric.ts';
import type { NoteFault } from './metric-format.ts';

/** A metric of one value; a list or an object is a fault, so that it is not left out in silence. */
export function wantMetric(
  name: string,
  value: unknown,
  note: NoteFault,
  extras?: Parameters<typeof makeMetric>[2],
): Metric[] {
  const metric = makeMetric(name, value, extras);
  if (!metric) note({ kind: 'bad-value', name });
  return metric ? [metric] : [];
}
