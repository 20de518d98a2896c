/*
 * Reports in the shapes that SageMaker Model Monitor and Clarify document, with made-up figures: where each lies below
 * a card's `monitoring/`, and what it holds.
 */

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const violation = (check: string, more: object): object => ({ constraint_check_type: check, ...more });

export const drift = violation('baseline_drift_check', {
  feature_name: 'debt_to_income',
  description: 'Baseline drift distance: 0.318 exceeds threshold: 0.1',
});
const completeness = violation('completeness_check', {
  feature_name: 'employment_months',
  description: 'Completeness constraint requires 99.0 percent, but the observed value is 93.4 percent.',
});

export const violations = (...found: readonly object[]): string => json({ violations: found });

export const statistics = json({
  version: 0,
  dataset: { item_count: 418 },
  features: [
    {
      name: 'debt_to_income',
      inferred_type: 'Fractional',
      numerical_statistics: { common: { num_present: 418, num_missing: 0 }, mean: 0.41 },
    },
  ],
});

export const constraints = json({
  version: 0,
  features: [
    {
      name: 'debt_to_income',
      inferred_type: 'Fractional',
      completeness: 1,
      num_constraints: { is_non_negative: true },
    },
  ],
  monitoring_config: { evaluate_constraints: 'Enabled', emit_metrics: 'Enabled' },
});

export const quality = json({
  version: 0,
  dataset: {
    item_count: 418,
    start_time: '2026-06-01T08:00:00Z',
    end_time: '2026-06-01T09:00:00Z',
    evaluation_time: '2026-06-01T09:12:41.037Z',
  },
  binary_classification_metrics: { auc: { value: 0.81, standard_deviation: 0.01 } },
});

export const qualityConstraints = json({
  version: 0,
  binary_classification_constraints: { auc: { threshold: 0.84, comparison_operator: 'LessThanThreshold' } },
});

export const bias = json({
  version: '1.0',
  post_training_bias_metrics: {
    label: 'approved',
    label_value_or_threshold: '1',
    facets: { age: [{ value_or_threshold: '40', metrics: [{ name: 'CDDPL', value: 0.04 }] }] },
  },
});

export const explanations = json({
  version: '1.0',
  explanations: { kernel_shap: { label0: { global_shap_values: { age: 0.2 }, expected_value: [0.1] } } },
});

/** A card's reports as its schedules' folders hold them, copied whole. */
export const allReports: Readonly<Record<string, string>> = {
  'monitoring/loan-data-quality/baseline/statistics.json': statistics,
  'monitoring/loan-data-quality/baseline/constraints.json': constraints,
  'monitoring/loan-data-quality/2026/06/01/08/statistics.json': statistics,
  'monitoring/loan-data-quality/2026/06/01/08/constraint_violations.json': violations(),
  'monitoring/loan-data-quality/2026/06/01/09/statistics.json': statistics,
  'monitoring/loan-data-quality/2026/06/01/09/constraints.json': constraints,
  'monitoring/loan-data-quality/2026/06/01/09/constraint_violations.json': violations(drift, completeness),
  'monitoring/loan-model-quality/2026/06/01/09/statistics.json': quality,
  'monitoring/loan-model-quality/2026/06/01/09/constraint_violations.json': violations(
    violation('LessThanThreshold', {
      metric_name: 'auc',
      description: 'Metric auc with 0.81 +/- 0.01 was LessThanThreshold 0.84',
    }),
  ),
  'monitoring/loan-bias/2026/06/01/analysis.json': bias,
  'monitoring/loan-bias/2026/06/01/constraint_violations.json': json({
    version: '1.0',
    violations: [
      {
        facet: 'age',
        facet_value: '40',
        metric_name: 'CDDPL',
        constraint_check_type: 'bias_drift_check',
        description: 'Value 0.0408 does not meet the constraint requirement',
      },
    ],
  }),
  'monitoring/loan-explainability/2026/06/01/analysis.json': explanations,
  'monitoring/loan-explainability/2026/06/01/constraint_violations.json': json({
    version: '1.0',
    violations: [],
  }),
  'monitoring/loan-explainability/2026/06/01/report.html': '<h1>Explainability</h1>',
};
