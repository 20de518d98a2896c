import { fit, type Writer } from './write-content.ts';

/** What SageMaker knows of a metric. */
export function writeMetric(writer: Writer, metric: Readonly<Record<string, unknown>>, at: string): object {
  const { name, type, value, x_axis_name: x, y_axis_name: y, notes } = metric;
  return {
    name,
    type,
    value,
    ...(x !== undefined && { x_axis_name: x }),
    ...(y !== undefined && { y_axis_name: y }),
    ...(typeof notes === 'string' && { notes: fit(writer, notes, 1024, `${at}/notes`) }),
  };
}
