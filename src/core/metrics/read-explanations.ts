import type { Metric, MetricGroup } from '../card/card.ts';
import { isRecord } from '../text/is-record.ts';
import { listAt, objectAt, own } from './json-parts.ts';
import { makeBars } from './make-bars.ts';
import { makeCurve } from './make-metric.ts';
import type { JsonObject, NoteFault } from './metric-format.ts';
import { showValue } from './show-value.ts';
import { wantMetric } from './want-metric.ts';
import { wantObjects } from './want-objects.ts';

/** SHAP values of each label, of its texts, what is expected without features, and partial dependence plots. */
export function readExplanations(explanations: JsonObject, note: NoteFault): MetricGroup[] {
  const shap = objectAt(explanations, 'kernel_shap');
  const labels = Object.keys(shap).map((label) => ({ label, of: objectAt(shap, label) }));
  const expected = labels.flatMap(({ label, of }) =>
    Object.hasOwn(of, 'expected_value') ? readExpected(label, own(of, 'expected_value'), note) : [],
  );
  const plots = Object.hasOwn(explanations, 'pdp')
    ? wantObjects(explanations, 'pdp', note).flatMap((plot) => readPlot(plot, note))
    : [];
  return [
    ...labels.flatMap(({ label, of }) => readLabel(label, of, note)),
    ...(plots.length > 0 ? [{ name: 'explanations - pdp', metric_data: plots }] : []),
    ...(expected.length > 0 ? [{ name: 'explanations - expected_value', metric_data: expected }] : []),
  ];
}

function readLabel(label: string, of: JsonObject, note: NoteFault): MetricGroup[] {
  const texts = objectAt(of, 'global_top_shap_text');
  const isGlobal = isRecord(own(of, 'global_shap_values'));
  return [
    ...(isGlobal
      ? [group(`explanations - global_shap_values, label=${label}`, objectAt(of, 'global_shap_values'), note)]
      : []),
    ...Object.keys(texts).map((feature) =>
      group(
        `explanations - global_top_shap_text, label=${label}, feature=${feature}`,
        objectAt(texts, feature),
        note,
      ),
    ),
  ];
}

const group = (name: string, values: JsonObject, note: NoteFault): MetricGroup => ({
  name,
  metric_data: Object.entries(values).flatMap(([feature, value]) => wantMetric(feature, value, note)),
});

/** One number, or one for each output of the model. */
function readExpected(label: string, value: unknown, note: NoteFault): Metric[] {
  const values = Array.isArray(value) ? (value as unknown[]) : [value];
  return values.flatMap((one, index) =>
    wantMetric(values.length === 1 ? `label=${label}` : `label=${label}, output=${index}`, one, note),
  );
}

function readPlot(plot: JsonObject, note: NoteFault): Metric[] {
  const feature = showValue(own(plot, 'feature_name'));
  const xs = listAt(plot, 'feature_values');
  const headers = listAt(plot, 'label_headers');
  const draw = (name: string, ys: readonly unknown[], y: string): Metric[] => {
    if (own(plot, 'data_type') !== 'numerical')
      return [makeBars(name, xs, ys, y, note)].flatMap((bars) => bars ?? []);
    if (xs.length !== ys.length) note({ kind: 'ragged', name, found: ys.length, expected: xs.length });
    const points = ys.map((value, index) => [xs[index], value] as const);
    return [makeCurve(name, points, { x: feature, y })].flatMap((curve) => curve ?? []);
  };
  const drawList = (name: string, ys: unknown, y: string): Metric[] => {
    if (Array.isArray(ys)) return draw(name, ys as unknown[], y);
    note({ kind: 'bad-value', name });
    return [];
  };
  const distribution = own(plot, 'data_distribution');
  const predictions = own(plot, 'model_predictions');
  if (predictions !== undefined && !Array.isArray(predictions)) note({ kind: 'bad-value', name: feature });
  return [
    ...(distribution === undefined || distribution === null
      ? []
      : drawList(`data_distribution - feature=${feature}`, distribution, 'Data distribution')),
    ...listAt(plot, 'model_predictions').flatMap((ys, index) => {
      const label = showValue(headers[index] ?? `label${index}`);
      return drawList(`model_predictions - feature=${feature}, label=${label}`, ys, label);
    }),
  ];
}
