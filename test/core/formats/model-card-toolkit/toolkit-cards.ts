/** One red dot. */
export const png =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';

/** Every field of version 0.0.2, and some that people add. */
export const newer = {
  schema_version: '0.0.2',
  model_details: {
    name: 'Churn',
    overview: 'Who will leave.\n\nIn two paragraphs.',
    documentation: 'How it works.\n\n## Usage\n\nCall it.',
    owners: [{ name: 'Team A', contact: 'a@example.org' }, { name: 'Team B' }],
    version: { name: 'v1.2', date: '2026/02/28', diff: 'More data.' },
    licenses: [{ identifier: 'Apache-2.0' }, { custom_text: 'Our own terms' }],
    references: [{ reference: 'https://example.org/a' }, { reference: 'https://example.org/b' }],
    citations: [
      { style: 'bibtex', citation: '@misc{churn,\n  title={Churn}\n}' },
      { style: 'APA', citation: 'A. (2026). Churn.' },
    ],
    path: 's3://models/churn',
    contributors: [
      { name: 'Ann', role: 'lead' },
      { name: 'Bo', role: 'data' },
    ],
  },
  model_parameters: {
    model_architecture: 'Gradient boosting',
    data: [
      {
        name: 'train set',
        link: 'https://example.org/train',
        description: 'Three years.',
        sensitive: { sensitive_data: ['age', 'postcode'] },
        graphics: { description: 'By age.', collection: [{ name: 'Ages [years]', image: png }] },
        bias_input: 'Too few young people.',
      },
      { name: 'eval set', link: 'https://example.org/eval', sensitive: { sensitive_data: ['age'] } },
    ],
    input_format: 'a row of 30 numbers',
    input_format_map: [{ key: 'age', value: 'number' }],
    output_format: 'a number',
  },
  quantitative_analysis: {
    performance_metrics: [
      {
        type: 'accuracy',
        value: '0.90',
        confidence_interval: { lower_bound: '0.88', upper_bound: '0.92' },
        threshold: '0.5',
      },
      { type: 'accuracy', value: 0.85, slice: 'young', unit: 'points' },
      { type: 'verdict', value: 'good', slice: 'young' },
      { type: 'auc', value: '0.95' },
    ],
    graphics: {
      description: 'All of it.',
      collection: [
        { name: 'ROC', description: 'On the holdout.', image: png },
        { name: 'Far away', image: 'https://example.org/roc.png' },
      ],
    },
  },
  considerations: {
    users: [{ description: 'Analysts' }, { description: 'Managers\nof shops' }],
    use_cases: [{ description: 'Letters to customers' }],
    limitations: [{ description: 'Adults only' }, { description: 'One country' }],
    tradeoffs: [{ description: 'Recall against precision' }],
    ethical_considerations: [
      { name: 'Unfair to the young', mitigation_strategy: 'Measured by age' },
      { name: 'Privacy' },
    ],
  },
  team_code: 42,
  reviewed: true,
};

/** The same kind of card in the shape of version 0.0.1. */
export const older = {
  schema_version: '0.0.1',
  model_details: {
    name: 'Churn',
    overview: 'Who will leave.',
    owners: [{ name: 'Team A', contact: 'a@example.org' }],
    version: { name: '3', date: '2026-02-28' },
    license: 'Apache-2.0',
    references: ['https://example.org/a'],
    citation: 'A. (2026). Churn.',
  },
  model_parameters: {
    model_architecture: 'Gradient boosting',
    data: {
      train: { name: 'T', link: 'https://example.org/t', sensitive: false },
      eval: { name: 'E', link: 'https://example.org/e' },
    },
  },
  quantitative_analysis: {
    performance_metrics: [
      {
        type: 'accuracy',
        value: 0.9,
        confidence_interval: { lower_bound: 0.8, upper_bound: 1 },
        threshold: 0.5,
      },
      { type: 'recall', value: 0.7, slice: 'young' },
    ],
  },
  considerations: {
    users: ['Analysts', 'Managers'],
    use_cases: ['Letters'],
    limitations: ['Adults only', 'One country'],
    tradeoffs: ['None'],
    ethical_considerations: [{ name: 'Bias', mitigation_strategy: 'Measured' }],
  },
};

/** As people write it, with comments, quotes of both kinds and texts in blocks. */
export const yaml = `# A card.
model_details:
  name: 'Faces'  # of people
  version:
    name: "0.1.a"
    date: 2026-06-01
  overview: |
    Finds faces.

    Not who they are.
  licenses:
  - identifier: MIT
  - custom_text: >-
      Ask
      us.
model_parameters:
  data:
    - name: training
      description: A lot of faces
      # more to come
    - name: testing
      link: https://example.org/faces
quantitative_analysis:
  performance_metrics:
    type: recall
    value: '0.70'
    confidence_interval: {lower_bound: '0.6', upper_bound: '0.8'}
    raw: https://example.org/raw.tsv
considerations:
  limitations:
    - description: Daylight
    - description: |
        Two lines
        of it.
  use_cases: Counting people
custom_key: no
`;
