import { own } from '../metrics/json-parts.ts';
import type { JsonObject } from '../metrics/metric-format.ts';
import { excerpt } from '../text/excerpt.ts';
import { mostViolations } from './monitor-limits.ts';
import type { MonitorKind, Violation } from './monitoring.ts';

const longestName = 255;
const longestDescription = 1_024;

/** The first violations of a file. */
export const listViolations = (violations: readonly JsonObject[]): readonly Violation[] =>
  violations.slice(0, mostViolations).map((one) => {
    const text = (key: string, name: string, longest = longestName) => {
      const value = own(one, name);
      const isText = ['string', 'number', 'boolean'].includes(typeof value) && value !== '';
      return isText ? { [key]: excerpt(String(value), longest) } : {};
    };
    return {
      check: excerpt(String(own(one, 'constraint_check_type')), longestName),
      ...text('feature', 'feature_name'),
      ...text('metric', 'metric_name'),
      ...text('facet', 'facet'),
      ...text('facetValue', 'facet_value'),
      ...text('label', 'label'),
      ...text('description', 'description', longestDescription),
    };
  });

const kinds: Readonly<Record<string, MonitorKind>> = {
  data_type_check: 'data-quality',
  completeness_check: 'data-quality',
  baseline_drift_check: 'data-quality',
  missing_column_check: 'data-quality',
  extra_column_check: 'data-quality',
  categorical_values_check: 'data-quality',
  LessThanThreshold: 'model-quality',
  GreaterThanThreshold: 'model-quality',
  bias_drift_check: 'bias-drift',
  feature_attribution_drift_check: 'explainability-drift',
};

/** What kind of monitor found these; undefined where none of its checks is known. */
export function kindOfViolations(violations: readonly Violation[]): MonitorKind | undefined {
  const known = violations.find(({ check }) => Object.hasOwn(kinds, check));
  if (known) return kinds[known.check];
  return violations.some(({ facet }) => facet !== undefined) ? 'bias-drift' : undefined;
}
