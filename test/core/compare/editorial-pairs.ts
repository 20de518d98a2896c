import { makeFile, type WeightPair } from './weight-pair.ts';

export const editorialPairs: readonly WeightPair[] = [
  {
    title: 'tags come and go',
    edits: [['tags: [credit, retail]', 'tags: [credit, lending]']],
    expected: ['editorial removed tags', 'editorial added tags'],
  },
  {
    title: 'a reference is added',
    edits: [
      [
        '    - { name: Scoring in retail banking }\n',
        '    - { name: Scoring in retail banking }\n    - { name: Trees and forests }\n',
      ],
    ],
    expected: ['editorial added model_overview.references'],
  },
  {
    title: 'a reference is removed',
    edits: [['    - { name: Scoring in retail banking }\n', '']],
    expected: ['editorial removed model_overview.references'],
  },
  {
    title: 'a reference has moved',
    edits: [['https://example.org/report', 'https://example.org/reports/2026']],
    expected: ['editorial changed model_overview.references.link'],
  },
  {
    title: 'the model is cited otherwise',
    edits: [['Tanaka A., Loan approval, 2026.', 'Tanaka A. and Sato B., Loan approval, 2027.']],
    expected: ['editorial changed model_overview.citation'],
  },
  {
    title: 'the citation is removed',
    edits: [['Tanaka A., Loan approval, 2026.\n', '']],
    expected: ['editorial removed model_overview.citation'],
  },
  {
    title: 'somebody else made the package',
    edits: [['user_profile_name: aiko', 'user_profile_name: ben']],
    expected: ['editorial changed model_package_details.created_by.user_profile_name'],
  },
  {
    title: 'an axis that a single value does not have is renamed',
    edits: [['x_axis_name: Quarter', 'x_axis_name: Month']],
    expected: ['editorial changed evaluation_details.metric_groups.metric_data.x_axis_name'],
  },
  {
    title: 'the card says its language more closely',
    edits: [['language: en\n', 'language: en-GB\n']],
    expected: ['editorial changed language'],
  },
  {
    title: 'a file is renamed',
    edits: [],
    files: { before: [makeFile('figures/roc.png', 'a')], after: [makeFile('figures/roc-curve.png', 'a')] },
    expected: ['editorial renamed files'],
  },
  {
    title: 'the name of the model is spelt with capitals',
    edits: [['model_name: Loan approval', 'model_name: Loan Approval']],
    expected: ['editorial changed model_overview.model_name'],
  },
  {
    title: 'the owner is spelt with a hyphen',
    edits: [['model_owner: Credit risk', 'model_owner: Credit-risk']],
    expected: ['editorial changed model_overview.model_owner'],
  },
  {
    title: 'commas and full stops of the intended uses',
    edits: [
      [
        'Loans of private customers in Japan, up to 5,000,000 yen.',
        'Loans of private customers, in Japan: up to 5,000,000 yen',
      ],
    ],
    expected: ['editorial changed intended_uses.intended_uses'],
  },
  {
    title: 'a word of the out-of-scope uses in bold',
    edits: [['Decisions without a person.', 'Decisions **without** a person.']],
    expected: ['editorial changed intended_uses.out_of_scope_uses'],
  },
  {
    title: 'points become a paragraph',
    edits: [
      [
        '- Applicants under 21 are not covered.\n- Income from abroad is not verified.',
        'Applicants under 21 are not covered. Income from abroad is not verified.',
      ],
    ],
    expected: ['editorial changed intended_uses.limitations'],
  },
  {
    title: 'British to American spelling',
    edits: [['is analysed each month', 'is analyzed each month']],
    expected: ['editorial changed additional_information.monitoring_plan'],
  },
  {
    title: 'a comma, and another article',
    edits: [
      ['The branches decide faster and alike.', 'The branches decide faster, and alike.'],
      ['Every refusal is looked at by a clerk', 'Every refusal is looked at by the clerk'],
    ],
    expected: [
      'editorial changed intended_uses.purpose_of_model',
      'editorial changed additional_information.human_oversight',
    ],
  },
  {
    title: 'an article goes',
    edits: [['The drift of every column', 'Drift of every column']],
    expected: ['editorial changed additional_information.monitoring_plan'],
  },
  {
    title: 'a doubled letter in the stakeholders',
    edits: [['Branches, credit risk and customers.', 'Branches, credit risk and custommers.']],
    expected: ['editorial changed business_details.business_stakeholders'],
  },
  {
    title: 'capitals in what was seen in training',
    edits: [['Training stopped after 310 rounds.', 'TRAINING stopped after 310 rounds.']],
    expected: ['editorial changed training_details.training_observations'],
  },
  {
    title: 'an evaluation is spelt otherwise',
    edits: [['name: Stress test', 'name: Stress-Test']],
    expected: ['editorial renamed evaluation_details'],
  },
  {
    title: 'full stops of a note and of an observation',
    edits: [
      ['notes: On all applications.', 'notes: On all applications'],
      ['The ranking holds in every region.', 'The ranking holds, in every region.'],
    ],
    expected: [
      'editorial changed evaluation_details.metric_groups.metric_data.notes',
      'editorial changed evaluation_details.evaluation_observation',
    ],
  },
  {
    title: 'quotation marks around words of the description',
    edits: [['score an application for a loan', '“score” an application for a loan']],
    expected: ['editorial changed model_overview.model_description'],
  },
  {
    title: 'Japanese: full-width signs and a comma',
    card: 'japanese',
    edits: [['年齢だけを理由に拒否しない。', '年齢だけを、理由に拒否しない．']],
    expected: ['editorial changed additional_information.ethical_considerations'],
  },
  {
    title: 'Japanese: the long mark at the end of a word',
    card: 'japanese',
    edits: [['ユーザーの海外収入', 'ユーザの海外収入']],
    expected: ['editorial changed intended_uses.limitations'],
  },
];
