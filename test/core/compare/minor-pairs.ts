import { makeFile, type WeightPair } from './weight-pair.ts';

const metric = 'evaluation_details.metric_groups.metric_data';
const job = 'training_details.training_job_details';

export const minorPairs: readonly WeightPair[] = [
  {
    title: 'a new version of the model',
    edits: [
      ['model_version: 3\n', 'model_version: 4\n'],
      ['model_version_date: 2026-03-01', 'model_version_date: 2026-06-01'],
      ['Retrained on the applications of 2025.', 'Trained on two more months.'],
    ],
    expected: [
      'minor changed model_overview.model_version',
      'minor changed model_overview.model_version_date',
      'minor changed model_overview.model_version_note',
    ],
  },
  {
    title: 'the same model, with its version in the registry',
    edits: [['model_id: models:/loan-approval', 'model_id: models:/loan-approval/4']],
    expected: ['minor changed model_overview.model_id'],
  },
  {
    title: 'another owner',
    edits: [['model_owner: Credit risk', 'model_owner: Retail analytics']],
    expected: ['minor changed model_overview.model_owner'],
  },
  {
    title: 'another description',
    edits: [['not paid\nback within 24 months', 'not paid\nback within 36 months']],
    expected: ['minor changed model_overview.model_description'],
  },
  {
    title: 'another algorithm on another framework',
    edits: [
      ['algorithm_type: Gradient boosting', 'algorithm_type: Random forest'],
      ['[XGBoost 2.1, scikit-learn 1.7]', '[scikit-learn 1.7]'],
    ],
    expected: ['minor changed model_overview.algorithm_type', 'minor removed model_overview.frameworks'],
  },
  {
    title: 'another artifact',
    edits: [
      ['md5:0123456789abcdef0123456789abcdef', 'md5:1123456789abcdef0123456789abcdef'],
      ['source_commit: 9ab1c2d', 'source_commit: 0ab1c2d'],
      ['run_id: run-77', 'run_id: run-78'],
    ],
    expected: [
      'minor changed model_overview.artifact_digests.digest',
      'minor changed model_overview.source_commit',
      'minor changed model_overview.run_id',
    ],
  },
  {
    title: 'another licence is added',
    edits: [['[{ id: Apache-2.0 }]', '[{ id: Apache-2.0 }, { id: MIT }]']],
    expected: ['minor added model_overview.licenses'],
  },
  {
    title: 'made from its base model in another way',
    edits: [['relation: finetune', 'relation: distilled']],
    expected: ['minor changed model_overview.base_models.relation'],
  },
  {
    title: 'served from another image, to more languages',
    edits: [
      ['registry.example.org/loan:3', 'registry.example.org/loan:4'],
      ['languages: [en]', 'languages: [en, ja]'],
    ],
    expected: [
      'minor added model_overview.inference_environment.container_image',
      'minor removed model_overview.inference_environment.container_image',
      'minor added model_overview.languages',
    ],
  },
  {
    title: 'a limitation is worded anew',
    edits: [['Income from abroad is not verified.', 'Income from abroad is not verified before 2027.']],
    expected: ['minor changed intended_uses.limitations'],
  },
  {
    title: 'a limitation is added',
    edits: [['- Income from abroad', '- Loans in other currencies were never tested.\n- Income from abroad']],
    expected: ['minor changed intended_uses.limitations'],
  },
  {
    title: 'an ethical consideration is added',
    edits: [
      [
        '- Postcodes are left out',
        '- Names are left out, since they tell the sex.\n- Postcodes are left out',
      ],
    ],
    expected: ['minor changed additional_information.ethical_considerations'],
  },
  {
    title: 'a group at risk is added',
    edits: [
      [
        '    - group_at_risk: Applicants without a bank account\n',
        '    - group_at_risk: Applicants over 75\n      harms: Their terms are short.\n    - group_at_risk: Applicants without a bank account\n',
      ],
    ],
    expected: ['minor added additional_information.fairness_assessments'],
  },
  {
    title: 'more data to train on',
    edits: [
      ['[s3://data/applications/2025]', '[s3://data/applications/2025, s3://data/applications/2026]'],
      ['size: 412,000 rows', 'size: 512,000 rows'],
      ["version: '1'", "version: '2'"],
    ],
    expected: [
      `minor added ${job}.training_datasets`,
      `minor changed ${job}.dataset_records.size`,
      `minor changed ${job}.dataset_records.version`,
    ],
  },
  {
    title: 'another field of the data is sensitive',
    edits: [['sensitive_fields: [age]', 'sensitive_fields: [age, sex]']],
    expected: [`minor added ${job}.dataset_records.sensitive_fields`],
  },
  {
    title: 'trained otherwise',
    edits: [
      ["name: max_depth, value: '6'", "name: max_depth, value: '8'"],
      ["      - { name: eta, value: '0.1' }\n", ''],
      ['name: Log loss, value: 0.31', 'name: Log loss, value: 0.35'],
      ['facet: Log loss', 'facet: AUC'],
    ],
    expected: [
      `minor changed ${job}.hyper_parameters.value`,
      `minor removed ${job}.hyper_parameters`,
      `minor changed ${job}.training_metrics.value`,
      'minor changed training_details.objective_function.function.facet',
    ],
  },
  {
    title: 'what was seen in training loses its not',
    edits: [['The loss did not fall any further.', 'The loss did fall any further.']],
    expected: ['minor changed training_details.training_observations'],
  },
  {
    title: 'training cost more',
    edits: [['energy_kwh: 12.5', 'energy_kwh: 25']],
    expected: ['minor changed training_details.environmental_impact.energy_kwh'],
  },
  {
    title: 'a metric improves',
    edits: [['value: 0.842', 'value: 0.87']],
    expected: [`minor changed ${metric}.value`],
  },
  {
    title: 'a metric worsens by half a per cent',
    edits: [['value: 0.842', 'value: 0.838']],
    expected: [`minor changed ${metric}.value`],
  },
  {
    title: 'a metric worsens by just what is tolerated',
    edits: [['value: 0.79, higher_is_better: true', 'value: 0.7821, higher_is_better: true']],
    expected: [`minor changed ${metric}.value`],
  },
  {
    title: 'a metric of no known direction changes',
    edits: [['value: 0.62 }', 'value: 0.55 }']],
    expected: [`minor changed ${metric}.value`],
  },
  {
    title: 'more is asked of a metric that meets it',
    edits: [['threshold: 0.8\n', 'threshold: 0.82\n']],
    expected: [`minor changed ${metric}.threshold`],
  },
  {
    title: 'a metric that meets it gets a threshold',
    edits: [['value: 0.79, higher_is_better: true', 'value: 0.79, higher_is_better: true, threshold: 0.7']],
    expected: [`minor added ${metric}.threshold`],
  },
  {
    title: 'a metric is less certain',
    edits: [['lower: 0.83,', 'lower: 0.81,']],
    expected: [`minor changed ${metric}.confidence_interval.lower`],
  },
  {
    title: 'a metric is noted to be of fewer rows',
    edits: [['notes: On all applications.', 'notes: On 10,000 applications.']],
    expected: [`minor changed ${metric}.notes`],
  },
  {
    title: 'a metric is added',
    edits: [
      [
        '          - { name: Approval rate,',
        '          - { name: Gini, type: number, value: 0.68, higher_is_better: true }\n          - { name: Approval rate,',
      ],
    ],
    expected: [`minor added ${metric}`],
  },
  {
    title: 'a metric stands in another group of its evaluation',
    edits: [
      ['          - { name: Grade, type: string, value: B }\n', ''],
      [
        '            value: [[900, 40], [30, 30]]\n',
        '            value: [[900, 40], [30, 30]]\n          - { name: Grade, type: string, value: B }\n',
      ],
    ],
    expected: [`minor renamed ${metric}`],
  },
  {
    title: 'the labels of bars change places',
    edits: [['x_axis_name: [North, South]', 'x_axis_name: [South, North]']],
    expected: [`minor changed ${metric}.x_axis_name`],
  },
  {
    title: 'a word that judges nothing changes',
    edits: [['value: July', 'value: August']],
    expected: [`minor changed ${metric}.value`],
  },
  {
    title: 'the risk rating is explained anew',
    edits: [['A wrong refusal can be appealed within a week.', 'Nobody loses money by a late answer.']],
    expected: ['minor changed intended_uses.explanations_for_risk_rating'],
  },
  {
    title: 'an evaluation is added',
    edits: [
      [
        '  - name: Stress test\n',
        '  - name: Backtest 2024\n    metric_groups: [{ name: Ranking, metric_data: [{ name: KS, type: number, value: 0.5 }] }]\n  - name: Stress test\n',
      ],
    ],
    expected: ['minor added evaluation_details'],
  },
  {
    title: 'curve, bars and matrix change',
    edits: [
      ['[0.2, 0.61]', '[0.2, 0.58]'],
      ['value: [0.61, 0.63]', 'value: [0.6, 0.64]'],
      ['[[900, 40], [30, 30]]', '[[880, 60], [20, 40]]'],
    ],
    expected: [
      `minor changed ${metric}.value`,
      `minor changed ${metric}.value`,
      `minor changed ${metric}.value`,
    ],
  },
  {
    title: 'the evaluation is of another day, data and seed',
    edits: [
      ['evaluated_on: 2026-02-20', 'evaluated_on: 2026-05-20'],
      ['[s3://data/holdout/2026]', '[s3://data/holdout/2026b]'],
      ["seed: '7'", "seed: '8'"],
    ],
    expected: [
      'minor changed evaluation_details.evaluated_on',
      'minor removed evaluation_details.datasets',
      'minor added evaluation_details.datasets',
      'minor changed evaluation_details.metadata',
    ],
  },
  {
    title: 'an evaluation has another name, with another year in it',
    edits: [
      ['name: Holdout 2026', 'name: Holdout 2025'],
      ['## Evaluation: Holdout 2026', '## Evaluation: Holdout 2025'],
    ],
    expected: ['minor renamed evaluation_details'],
  },
  {
    title: 'the organisation keeps the data longer and pays from elsewhere',
    edits: [
      ['retention: 5 years', 'retention: 7 years'],
      ['cost_centre: 4711', 'cost_centre: 4712'],
      ['peer_reviewed: true', 'peer_reviewed: false'],
      ['markets: [JP, KR]', 'markets: [JP]'],
    ],
    expected: [
      'minor changed additional_information.custom_details',
      'minor changed additional_information.custom_details',
      'minor changed additional_information.custom_details',
      'minor removed additional_information.custom_details',
    ],
  },
  {
    title: 'the business has another problem',
    edits: [
      ['Applications wait four days for a decision.', 'Too many loans are not paid back.'],
      ['line_of_business: Retail lending', 'line_of_business: Mortgages'],
    ],
    expected: [
      'minor changed business_details.business_problem',
      'minor changed business_details.line_of_business',
    ],
  },
  {
    title: 'the registry has another package',
    edits: [
      ['model_package_version: 3', 'model_package_version: 4'],
      ['model_approval_status: Approved', 'model_approval_status: PendingManualApproval'],
    ],
    expected: [
      'minor changed model_package_details.model_package_version',
      'minor changed model_package_details.model_approval_status',
    ],
  },
  {
    title: 'a picture and its numbers change, a file comes and one goes',
    edits: [],
    files: {
      before: [makeFile('figures/roc.png', 'a'), makeFile('metrics/old.json', 'b')],
      after: [makeFile('figures/roc.png', 'c'), makeFile('metrics/new.json', 'd')],
    },
    expected: ['minor changed files', 'minor removed files', 'minor added files'],
  },
  {
    title: 'Japanese: the owner is another department',
    card: 'japanese',
    edits: [['model_owner: 信用リスク部', 'model_owner: 審査部']],
    expected: ['minor changed model_overview.model_owner'],
  },
  {
    title: 'Japanese: a limitation loses its negation',
    card: 'japanese',
    edits: [['確認していない。', '確認している。']],
    expected: ['minor changed intended_uses.limitations'],
  },
];
