import type { WeightPair } from './weight-pair.ts';

const metric = 'evaluation_details.metric_groups.metric_data';

export const majorPairs: readonly WeightPair[] = [
  {
    title: 'the risk is rated higher',
    edits: [['risk_rating: Medium', 'risk_rating: High']],
    expected: ['major changed intended_uses.risk_rating'],
  },
  {
    title: 'the risk is rated lower',
    edits: [['risk_rating: Medium', 'risk_rating: Low']],
    expected: ['major changed intended_uses.risk_rating'],
  },
  {
    title: 'the risk rating is taken out',
    edits: [['intended_uses:\n  risk_rating: Medium\n', '']],
    expected: ['major removed intended_uses.risk_rating'],
  },
  {
    title: 'loans may be twice as large',
    edits: [['up to 5,000,000 yen', 'up to 10,000,000 yen']],
    expected: ['major changed intended_uses.intended_uses'],
  },
  {
    title: 'a use is added',
    edits: [['up to 5,000,000 yen.', 'up to 5,000,000 yen, and credit cards.']],
    expected: ['major changed intended_uses.intended_uses'],
  },
  {
    title: 'the intended uses are emptied',
    edits: [['Loans of private customers in Japan, up to 5,000,000 yen.\n', '']],
    expected: ['major removed intended_uses.intended_uses'],
  },
  {
    title: 'a use is no longer out of scope',
    edits: [['Loans to businesses. Decisions without a person.', 'Loans to businesses.']],
    expected: ['major changed intended_uses.out_of_scope_uses'],
  },
  {
    title: 'a use goes out of scope',
    edits: [['Decisions without a person.', 'Decisions without a person. Insurance.']],
    expected: ['major changed intended_uses.out_of_scope_uses'],
  },
  {
    title: 'one word turns a use round',
    edits: [['Decisions without a person.', 'Decisions with a person.']],
    expected: ['major changed intended_uses.out_of_scope_uses'],
  },
  {
    title: 'the card is of another model',
    edits: [['models:/loan-approval', 'models:/loan-approval-jp']],
    expected: ['major changed model_overview.model_id'],
  },
  {
    title: 'the model id differs by case alone, and registries know case',
    edits: [['models:/loan-approval', 'models:/Loan-approval']],
    expected: ['major changed model_overview.model_id'],
  },
  {
    title: 'a metric falls below its threshold',
    edits: [['value: 0.842', 'value: 0.799']],
    expected: [`major changed ${metric}.value`],
  },
  {
    title: 'a metric passes its threshold where lower is better',
    edits: [['value: 120, unit: ms', 'value: 151, unit: ms']],
    expected: [`major changed ${metric}.value`],
  },
  {
    title: 'the threshold rises above the metric',
    edits: [['threshold: 0.8\n', 'threshold: 0.85\n']],
    expected: [`major changed ${metric}.threshold`],
  },
  {
    title: 'the threshold is lowered, though the metric met it',
    edits: [['threshold: 0.8\n', 'threshold: 0.75\n']],
    expected: [`major changed ${metric}.threshold`],
  },
  {
    title: 'the threshold is taken out',
    edits: [['            threshold: 0.8\n', '']],
    expected: [`major removed ${metric}.threshold`],
  },
  {
    title: 'a metric falls by two per cent',
    edits: [['value: 0.842', 'value: 0.825']],
    expected: [`major changed ${metric}.value`],
  },
  {
    title: 'a metric rises by two per cent where lower is better',
    edits: [['value: 0.1, higher_is_better: false', 'value: 0.102, higher_is_better: false']],
    expected: [`major changed ${metric}.value`],
  },
  {
    title: 'a worse number is hidden by turning its direction round',
    edits: [['value: 0.1, higher_is_better: false', 'value: 0.14, higher_is_better: true']],
    expected: [`major changed ${metric}.value`, `major changed ${metric}.higher_is_better`],
  },
  {
    title: 'the direction of a metric is no longer said',
    edits: [['value: 0.1, higher_is_better: false', 'value: 0.1']],
    expected: [`major removed ${metric}.higher_is_better`],
  },
  {
    title: 'a number is counted in another unit',
    edits: [['value: 120, unit: ms', 'value: 0.12, unit: s']],
    expected: [`minor changed ${metric}.value`, `major changed ${metric}.unit`],
  },
  {
    title: 'a yes becomes a no',
    edits: [['type: boolean, value: true', 'type: boolean, value: false']],
    expected: [`major changed ${metric}.value`],
  },
  {
    title: 'a grade changes',
    edits: [['type: string, value: B', 'type: string, value: C']],
    expected: [`major changed ${metric}.value`],
  },
  {
    title: 'an evaluation is removed',
    edits: [
      [
        `  - name: Stress test
    metric_groups:
      - name: Ranking
        metric_data:
          - { name: AUC, type: number, value: 0.79, higher_is_better: true }
`,
        '',
      ],
    ],
    expected: ['major removed evaluation_details'],
  },
  {
    title: 'a metric is removed',
    edits: [['          - { name: Brier score, type: number, value: 0.1, higher_is_better: false }\n', '']],
    expected: [`major removed ${metric}`],
  },
  {
    title: 'a new metric misses its threshold',
    edits: [
      [
        '          - { name: Approval rate,',
        '          - { name: Recall, type: number, value: 0.4, higher_is_better: true, threshold: 0.6 }\n          - { name: Approval rate,',
      ],
    ],
    expected: [`major added ${metric}`],
  },
  {
    title: 'a metric falls below what production asks for',
    edits: [['value: 0.62 }', 'value: 0.48 }']],
    expected: [`major changed ${metric}.value`],
  },
  {
    title: 'a metric that production asks for is renamed, and so escapes the gate',
    edits: [['name: Approval rate,', 'name: Rate of approvals,']],
    expected: [`major renamed ${metric}`],
  },
  {
    title: 'a metric now counts for another evaluation',
    edits: [
      ['          - { name: Grade, type: string, value: B }\n', ''],
      [
        '          - { name: AUC, type: number, value: 0.79, higher_is_better: true }\n',
        '          - { name: AUC, type: number, value: 0.79, higher_is_better: true }\n          - { name: Grade, type: string, value: B }\n',
      ],
    ],
    expected: [`major renamed ${metric}`],
  },
  {
    title: 'a number becomes a word',
    edits: [
      ['name: Approval rate, type: number, value: 0.62', 'name: Approval rate, type: string, value: good'],
    ],
    expected: [`major changed ${metric}.value`, `major changed ${metric}.type`],
  },
  {
    title: 'the ethical considerations are emptied',
    edits: [
      [
        `- Age is used because the law asks for it; the score must never refuse anyone for age alone.
- Postcodes are left out, since they stand for origin.
`,
        '',
      ],
    ],
    expected: ['major removed additional_information.ethical_considerations'],
  },
  {
    title: 'one of two ethical considerations is removed',
    edits: [['- Postcodes are left out, since they stand for origin.\n', '']],
    expected: ['major changed additional_information.ethical_considerations'],
  },
  {
    title: 'a group at risk is removed',
    edits: [
      ['    - group_at_risk: Applicants without a bank account\n      harms: They have no score.\n', ''],
    ],
    expected: ['major removed additional_information.fairness_assessments'],
  },
  {
    title: 'what was done for a group at risk is no longer done',
    edits: [['      mitigation_strategy: A person decides where the score is close.\n', '']],
    expected: ['major removed additional_information.fairness_assessments.mitigation_strategy'],
  },
  {
    title: 'nobody oversees the model any more',
    edits: [['Every refusal is looked at by a clerk who can overrule it.\n', '']],
    expected: ['major removed additional_information.human_oversight'],
  },
  {
    title: 'a limitation is removed',
    edits: [['- Applicants under 21 are not covered.\n', '']],
    expected: ['major changed intended_uses.limitations'],
  },
  {
    title: 'nobody answers for the model any more',
    edits: [['  model_owner: Credit risk\n', '']],
    expected: ['major removed model_overview.model_owner'],
  },
  {
    title: 'Japanese: the person who decides is taken out of the intended use',
    card: 'japanese',
    edits: [['審査に使う。担当者が最終判断を行う。', '審査に使う。']],
    expected: ['major changed intended_uses.intended_uses'],
  },
  {
    title: 'Japanese: an ethical consideration is removed',
    card: 'japanese',
    edits: [['\n住所は出自を表すため使わない。\n', '']],
    expected: ['major changed additional_information.ethical_considerations'],
  },
];
