import { isRecord } from '../../text/is-record.ts';
import { isScalar } from '../model-card-toolkit/read-text.ts';

/** Where a part of a metric is read, and where it goes. */
export interface MetricPlace {
  readonly from: string;
  readonly to: string;
}

/** A metric as CycloneDX has it: all of it in texts. Undefined of graphs and matrices. */
export function writeMetric(metric: unknown, slice: unknown): object | undefined {
  if (!isRecord(metric)) return undefined;
  const { name, value, confidence_interval: interval, slice: own } = metric;
  if (typeof name !== 'string' || !isScalar(value)) return undefined;
  const known = [own, slice].find((text) => typeof text === 'string' && text !== '');
  const { lower, upper } = isRecord(interval) ? interval : {};
  const hasBounds = typeof lower === 'number' && typeof upper === 'number';
  return {
    type: name,
    value: String(value),
    ...(known !== undefined && { slice: known }),
    ...(hasBounds && { confidenceInterval: { lowerBound: String(lower), upperBound: String(upper) } }),
  };
}
