import type { MetricGroup } from '../card/card.ts';
import { isRecord } from '../text/is-record.ts';
import { isFigure } from './is-figure.ts';
import { own } from './json-parts.ts';
import type { JsonObject, MetricFormat } from './metric-format.ts';
import { wantMetric } from './want-metric.ts';

/** scikit-learn's `classification_report(output_dict=True)`: a group for each class and average. */
export const classificationReport: MetricFormat<JsonObject> = {
  id: 'classification-report',
  mark: 'classes with precision, recall, f1-score and support (scikit-learn classification report)',
  recognise: (content) => {
    const values = Object.values(content);
    return (
      values.some(isClass) && values.every((value) => isClass(value) || value === null || isFigure(value))
    );
  },
  read(content, _path, note): readonly MetricGroup[] {
    const overall = Object.entries(content).filter(([, value]) => !isRecord(value));
    const metrics = overall.flatMap(([name, value]) => wantMetric(name, value, note));
    return [
      ...(metrics.length > 0 ? [{ name: 'classification_report', metric_data: metrics }] : []),
      ...Object.entries(content).flatMap(([name, of]) =>
        isRecord(of)
          ? [
              {
                name: `classification_report - ${name}`,
                metric_data: Object.entries(of).flatMap(([metric, value]) => wantMetric(metric, value, note)),
              },
            ]
          : [],
      ),
    ];
  },
};

const measures = ['precision', 'recall', 'f1-score', 'support'];

const isClass = (value: unknown): boolean =>
  isRecord(value) && measures.every((name) => own(value, name) !== undefined);
