/** Cards that the table's pairs begin from: between them they have every kind of field. */

const english = `---
language: en
tags: [credit, retail]
model_overview:
  model_id: models:/loan-approval
  model_name: Loan approval
  model_version: 3
  model_version_date: 2026-03-01
  model_version_note: Retrained on the applications of 2025.
  model_creator: Risk analytics
  model_owner: Credit risk
  model_artifact: [s3://models/loan/model.tar.gz]
  artifact_digests:
    - artifact: model.tar.gz
      digest: md5:0123456789abcdef0123456789abcdef
  algorithm_type: Gradient boosting
  problem_type: Binary classification
  frameworks: [XGBoost 2.1, scikit-learn 1.7]
  inference_environment:
    container_image: [registry.example.org/loan:3]
  input_format: One row of 42 columns for each application.
  output_format: The probability of default.
  languages: [en]
  licenses: [{ id: Apache-2.0 }]
  base_models: [{ name: Tabular-Base, relation: finetune }]
  source_repository: https://git.example.org/loan
  source_commit: 9ab1c2d
  run_id: run-77
  references:
    - { name: Validation report 2026, link: https://example.org/report }
    - { name: Scoring in retail banking }
intended_uses:
  risk_rating: Medium
business_details:
  line_of_business: Retail lending
training_details:
  objective_function:
    function: { function: Minimize, facet: Log loss, condition: Five folds }
  training_job_details:
    training_arn: arn:aws:sagemaker:eu-west-1:123456789012:training-job/loan-3
    training_datasets: [s3://data/applications/2025]
    dataset_records:
      - name: applications-2025
        version: '1'
        size: 412,000 rows
        role: training
        description: Applications of private customers.
        sensitive_fields: [age]
    training_environment:
      container_image: [registry.example.org/train:8]
    training_metrics:
      - { name: Log loss, value: 0.31 }
    hyper_parameters:
      - { name: max_depth, value: '6' }
      - { name: eta, value: '0.1' }
  environmental_impact:
    energy_kwh: 12.5
    hardware: 4 A100
    region: eu-west-1
evaluation_details:
  - name: Holdout 2026
    evaluated_on: 2026-02-20
    datasets: [s3://data/holdout/2026]
    metadata: { seed: '7' }
    metric_groups:
      - name: Ranking
        metric_data:
          - name: AUC
            type: number
            value: 0.842
            higher_is_better: true
            threshold: 0.8
            confidence_interval: { lower: 0.83, upper: 0.854, level: 0.95 }
            notes: On all applications.
            x_axis_name: Quarter
          - { name: Brier score, type: number, value: 0.1, higher_is_better: false }
          - { name: Approval rate, type: number, value: 0.62 }
          - { name: Latency, type: number, value: 120, unit: ms, higher_is_better: false, threshold: 150 }
          - { name: Stable over time, type: boolean, value: true }
          - { name: Grade, type: string, value: B }
          - { name: Month of the largest error, type: string, value: July }
      - name: Pictures
        metric_data:
          - name: ROC
            type: linear_graph
            x_axis_name: False positive rate
            y_axis_name: True positive rate
            value: [[0, 0], [0.2, 0.61], [0.5, 0.88], [1, 1]]
          - name: Approval by region
            type: bar_chart
            x_axis_name: [North, South]
            value: [0.61, 0.63]
          - name: Confusion
            type: matrix
            x_axis_name: [Paid, Default]
            y_axis_name: [Paid, Default]
            value: [[900, 40], [30, 30]]
  - name: Stress test
    metric_groups:
      - name: Ranking
        metric_data:
          - { name: AUC, type: number, value: 0.79, higher_is_better: true }
additional_information:
  fairness_assessments:
    - group_at_risk: Applicants under 25
      harms: Fewer of them are approved.
      mitigation_strategy: A person decides where the score is close.
    - group_at_risk: Applicants without a bank account
      harms: They have no score.
  custom_details:
    retention: 5 years
    cost_centre: 4711
    peer_reviewed: true
    markets: [JP, KR]
model_package_details:
  model_package_version: 3
  model_approval_status: Approved
  domain: Banking
  created_by: { user_profile_name: aiko }
---

## Model description

Gradient boosted trees that score an application for a loan. The score is the probability that the loan is not paid
back within 24 months.

## Purpose of the model

The branches decide faster and alike.

## Intended uses

Loans of private customers in Japan, up to 5,000,000 yen.

## Out-of-scope uses

Loans to businesses. Decisions without a person.

## Limitations

- Applicants under 21 are not covered.
- Income from abroad is not verified.

## Explanations for the risk rating

A wrong refusal can be appealed within a week.

## Business problem

Applications wait four days for a decision.

## Business stakeholders

Branches, credit risk and customers.

## Training observations

Training stopped after 310 rounds. The loss did not fall any further.

## Evaluation: Holdout 2026

The ranking holds in every region.

## Ethical considerations

- Age is used because the law asks for it; the score must never refuse anyone for age alone.
- Postcodes are left out, since they stand for origin.

## Caveats and recommendations

Ask a second person where the score is between 0.4 and 0.6.

## Human oversight

Every refusal is looked at by a clerk who can overrule it.

## Cybersecurity

The service is reached from the branches' network only.

## Monitoring plan

The drift of every column is analysed each month.

## Citation

Tanaka A., Loan approval, 2026.
`;

const japanese = `---
language: ja
model_overview:
  model_name: ローン審査
  model_owner: 信用リスク部
intended_uses:
  risk_rating: Medium
---

## ビジネス上の問題

審査に四日かかっている。

## 想定される用途

個人向けローンの審査に使う。担当者が最終判断を行う。

## 制限事項

ユーザーの海外収入は確認していない。二十一歳未満は対象外である。

## 倫理的考慮事項

年齢だけを理由に拒否しない。

住所は出自を表すため使わない。
`;

export const weightCards = { english, japanese } as const;
