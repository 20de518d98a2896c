import type { Card } from '../../src/core/card/card.ts';

/** A card that uses nearly all there is: every kind of metric, datasets, pictures, tables, custom details. */
export const loanCard: Card = {
  language: 'en',
  tags: ['credit', 'tabular', 'scorecard'],
  model_overview: {
    model_id: 'models:/loan-approval/7',
    model_name: 'Loan approval scorer',
    model_description:
      'A gradient-boosted scorecard that estimates how likely an applicant is to fall **90 days** behind within a year.\n\nIt reads 42 features of the application and of the credit bureau. See `features.py` in the [training code](https://git.example.org/risk/loan).\n\n```python\nscore = model.predict_proba(features)[:, 1]\n```',
    model_version: 7,
    model_version_date: '2026-02-14',
    model_version_note: 'Trained again with the bureau data of 2025.',
    model_creator: 'Credit Analytics, Osaka',
    model_owner: 'Retail Credit Risk',
    model_artifact: ['s3://models.example.org/loan-approval/7/model.tar.gz'],
    artifact_digests: [
      {
        artifact: 'model.tar.gz',
        digest: 'sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      },
    ],
    algorithm_type: 'Gradient-boosted trees, monotone constraints',
    problem_type: 'Binary classification',
    frameworks: ['xgboost 2.1.3', 'scikit-learn 1.6.1'],
    inference_environment: { container_image: ['registry.example.org/scoring:7.0.2'] },
    licenses: [{ name: 'Internal use only', link: 'https://wiki.example.org/licence' }],
    base_models: [{ name: 'loan-approval 6', relation: 'other' }],
    source_repository: 'https://git.example.org/risk/loan',
    source_commit: '8c1d5e2f9a7b4c3d2e1f0a9b8c7d6e5f4a3b2c1d',
    references: [{ name: 'Scorecard development standard 4.2', link: 'https://wiki.example.org/standard' }],
  },
  intended_uses: {
    purpose_of_model: 'Order applications by risk so that underwriters see the doubtful ones first.',
    intended_uses:
      'Scoring of **unsecured consumer loans up to ¥3 million** at application, in Japan, for applicants aged 20 to 69. The score supports an underwriter; it does not decide alone.',
    out_of_scope_uses:
      '- Business loans, mortgages and credit cards.\n- Setting the price of a loan.\n- Any decision without a person who can overrule it.',
    limitations:
      'Applicants with less than six months of credit history are scored less well. The table shows the share of applicants per length of history.\n\n| History | Share of applicants | AUC |\n|---|--:|--:|\n| under 6 months | 4.1 % | 0.71 |\n| 6 to 24 months | 18.0 % | 0.79 |\n| over 24 months | 77.9 % | 0.86 |',
    factors_affecting_model_efficiency:
      'Interest rates outside the range of 2018 to 2025 were never seen in training.',
    risk_rating: 'High',
    explanations_for_risk_rating:
      'The score moves decisions about credit for natural persons, which the policy rates **High** whatever the performance.',
  },
  business_details: {
    business_problem:
      'Underwriters read 1,900 applications a day; one in nine needs a second look, and nobody knew which.',
    business_stakeholders: 'Retail lending, credit risk, compliance, customer service.',
    line_of_business: 'Retail lending',
  },
  training_details: {
    objective_function: {
      function: { function: 'Minimize', facet: 'Log loss', condition: 'monotone in debt ratio' },
      notes: 'Early stopping after 50 rounds without gain on the validation split.',
    },
    training_observations:
      'Converged after 412 rounds. The gap between training and validation stayed below 0.004.',
    training_job_details: {
      training_arn: 'arn:aws:sagemaker:ap-northeast-1:123456789012:training-job/loan-approval-2026-02-14',
      training_datasets: ['s3://data.example.org/loans/2018-2025/'],
      dataset_records: [
        {
          name: 'Loans 2018–2025',
          location: 's3://data.example.org/loans/2018-2025/',
          version: '2026-01',
          license: 'Internal',
          size: '412,000 rows',
          split: 'train',
          role: 'training',
          digest: 'sha256:3b9c358f36f0a31b6ad3e14f309c7cf198ac9246e8316f9ce543d5b19ac02b80',
          description: 'Booked loans with their first year of payments.',
          sensitive_fields: ['age', 'postcode'],
          governance: 'Data Office',
        },
        {
          name: 'Loans 2018–2025',
          split: 'validation',
          role: 'validation',
          size: '51,500 rows',
          version: '2026-01',
        },
      ],
      training_environment: { container_image: ['registry.example.org/train:7.0.2'] },
      training_metrics: [
        { name: 'Log loss, training', value: 0.2114 },
        { name: 'Log loss, validation', value: 0.215, notes: 'At round 412.' },
        { name: 'Rows', value: 412000 },
      ],
      hyper_parameters: [
        { name: 'eta', value: '0.05' },
        { name: 'max_depth', value: '5' },
        { name: 'n_estimators', value: '412' },
      ],
    },
    environmental_impact: {
      energy_kwh: 3.4,
      co2_eq_grams: 1510,
      hardware: '1 × c6i.8xlarge',
      hours: 2.25,
      region: 'ap-northeast-1',
    },
  },
  evaluation_details: [
    {
      name: 'Holdout 2026',
      evaluation_observation:
        'Measured on all loans booked in **January 2026**, which no one looked at before.\n\n![Calibration of the score on the holdout](figures/calibration.png)',
      evaluated_on: '2026-02-20',
      datasets: ['s3://data.example.org/loans/2026-01/'],
      dataset_records: [{ name: 'Loans, January 2026', role: 'evaluation', size: '9,812 rows' }],
      metadata: { seed: '7', reviewer: 'Model validation' },
      metric_groups: [
        {
          name: 'Discrimination',
          metric_data: [
            {
              name: 'AUC',
              type: 'number',
              value: 0.853,
              higher_is_better: true,
              threshold: 0.8,
              confidence_interval: { lower: 0.841, upper: 0.865, level: 0.95 },
            },
            {
              name: 'AUC',
              type: 'number',
              slice: 'Age 20 to 29',
              value: 0.79,
              higher_is_better: true,
              threshold: 0.8,
              confidence_interval: { lower: 0.762, upper: 0.818, level: 0.95 },
            },
            {
              name: 'AUC',
              type: 'number',
              slice: 'Age 60 to 69',
              value: 0.8415,
              higher_is_better: true,
              threshold: 0.8,
              confidence_interval: { lower: 0.809, upper: 0.874, level: 0.95 },
              notes: 'Few cases: 611.',
            },
          ],
        },
        {
          name: 'Operation',
          metric_data: [
            {
              name: 'Latency, 99th percentile',
              type: 'number',
              value: 38,
              unit: 'ms',
              higher_is_better: false,
              threshold: 100,
            },
            { name: 'Explanations delivered', type: 'boolean', value: true },
            { name: 'Stability', type: 'string', value: 'Stable', notes: 'PSI below 0.1 in each month.' },
          ],
        },
        {
          name: 'Curves',
          metric_data: [
            {
              name: 'ROC',
              type: 'linear_graph',
              x_axis_name: 'False positive rate',
              y_axis_name: 'True positive rate',
              value: [
                [0, 0],
                [0.02, 0.21],
                [0.05, 0.38],
                [0.1, 0.56],
                [0.2, 0.74],
                [0.3, 0.84],
                [0.45, 0.92],
                [0.65, 0.97],
                [0.85, 0.993],
                [1, 1],
              ],
            },
            {
              name: 'Confusion at 0.5',
              type: 'matrix',
              x_axis_name: ['Predicted good', 'Predicted bad'],
              y_axis_name: ['Was good', 'Was bad'],
              value: [
                [8411, 402],
                [317, 682],
              ],
              unit: 'loans',
            },
            {
              name: 'Feature importance',
              type: 'bar_chart',
              x_axis_name: [
                'Debt ratio',
                'Months since last arrear',
                'Income',
                'Length of history',
                'Open enquiries',
              ],
              y_axis_name: 'Mean |SHAP|',
              value: [0.31, 0.22, 0.1405, 0.11, 0.07],
            },
          ],
        },
      ],
    },
    {
      name: 'Out of time, 2025 Q4',
      evaluation_observation: 'Performance fades slowly: see the curve by month.',
      metric_groups: [
        {
          name: 'AUC by month',
          metric_data: [
            {
              name: 'AUC by month',
              type: 'linear_graph',
              x_axis_name: 'Months since training',
              y_axis_name: 'AUC',
              value: [
                [0, 0.861],
                [1, 0.859],
                [2, 0.855],
                [3, 0.851],
                [4, 0.848],
              ],
            },
          ],
        },
      ],
    },
  ],
  additional_information: {
    ethical_considerations:
      'Age is not a feature; postcode was removed after review because it stood in for origin.',
    fairness_assessments: [
      {
        group_at_risk: 'Applicants under 30',
        benefits: 'Faster answers.',
        harms: 'Short histories lower the score.',
        mitigation_strategy: 'Manual review between 0.4 and 0.6.',
      },
    ],
    caveats_and_recommendations: 'Do not lower the cut-off below 0.35 without a new validation.',
    human_oversight: 'Every refusal is read by an underwriter, who can overrule it with a note.',
    monitoring_plan: 'PSI and AUC each month; a fall of 0.02 in AUC starts a review.',
    custom_details: {
      retention_years: 7,
      regulator_informed: true,
      committees: ['MRC', 'Fair lending'],
      Retention: 'Scores are kept for seven years.',
    },
  },
  model_package_details: {
    model_package_group_name: 'loan-approval',
    model_package_version: 7,
    model_approval_status: 'Approved',
  },
};

export const japaneseCard: Card = {
  language: 'ja',
  tags: ['需要予測', '小売'],
  model_overview: {
    model_name: '店舗別需要予測モデル',
    model_description:
      '店舗と商品ごとに、翌 7 日間の販売数を予測する。販売実績、天候、販促計画を入力とする。',
    model_owner: 'サプライチェーン分析部',
    model_creator: '需要予測チーム',
    problem_type: '時系列予測',
    algorithm_type: '勾配ブースティング',
  },
  intended_uses: {
    intended_uses: '全国 312 店舗の**日配品の発注量**を提案する。発注担当者が確認してから確定する。',
    out_of_scope_uses: '新店の開店後 4 週間は使用しない。災害時の発注にも使用しない。',
    risk_rating: 'Medium',
    explanations_for_risk_rating: '誤った予測は廃棄と欠品を生むが、人命や権利には影響しない。',
  },
  business_details: { business_problem: '日配品の廃棄率が 6.2 % に達し、欠品も減らない。' },
  evaluation_details: [
    {
      name: '2025 年度下期',
      evaluation_observation: '26 週間のバックテストの結果。',
      metric_groups: [
        {
          name: '予測誤差',
          metric_data: [
            {
              name: '重み付き絶対誤差率',
              type: 'number',
              value: 12.4,
              unit: '%',
              higher_is_better: false,
              threshold: 15,
            },
            { name: '偏り', type: 'number', value: -0.8, unit: '%' },
            {
              name: '商品部門別の誤差率',
              type: 'bar_chart',
              x_axis_name: ['牛乳・乳製品', 'パン', '豆腐・納豆・こんにゃく', '弁当・惣菜', '青果'],
              y_axis_name: '誤差率（%）',
              value: [8.1, 9.7, 10.2, 16.8, 19.3],
            },
          ],
        },
      ],
    },
  ],
};

/** Two fields: all that a draft needs. */
export const smallCard: Card = {
  model_overview: { model_name: 'Churn early warning' },
  business_details: { business_problem: 'Customers leave and nobody knows why.' },
};

export const longCard: Card = {
  model_overview: {
    model_name:
      'Multilingual document classification ensemble for incoming correspondence of the claims department including attachments and handwritten notes (second generation)',
    model_owner: 'Claims automation and correspondence handling, shared services centre Rotterdam',
    model_id: `arn:aws:sagemaker:eu-west-1:123456789012:model-package/${'claims-document-classification-'.repeat(4)}2`,
  },
  intended_uses: { purpose_of_model: 'Sort incoming letters.', risk_rating: 'Unknown' },
};
