import { makeFile, type WeightPair } from './weight-pair.ts';

/** Pairs whose texts differ and whose cards do not. */
export const equalPairs: readonly WeightPair[] = [
  {
    title: 'lists in another order',
    edits: [
      ['tags: [credit, retail]', 'tags: [retail, credit]'],
      ['[XGBoost 2.1, scikit-learn 1.7]', '[scikit-learn 1.7, XGBoost 2.1]'],
      [
        "      - { name: max_depth, value: '6' }\n      - { name: eta, value: '0.1' }\n",
        "      - { name: eta, value: '0.1' }\n      - { name: max_depth, value: '6' }\n",
      ],
    ],
    expected: [],
  },
  {
    title: 'metrics in another order',
    edits: [
      ['          - { name: Brier score, type: number, value: 0.1, higher_is_better: false }\n', ''],
      [
        '          - { name: Grade,',
        '          - { name: Brier score, type: number, value: 0.1, higher_is_better: false }\n          - { name: Grade,',
      ],
    ],
    expected: [],
  },
  {
    title: 'lines that break elsewhere',
    edits: [['is not paid\nback within 24 months', 'is\nnot paid back\nwithin 24 months']],
    expected: [],
  },
  {
    title: 'comments, quotes and another way to write a number',
    edits: [
      ['risk_rating: Medium', 'risk_rating: "Medium" # agreed in March'],
      ['value: 0.842', 'value: 8.42e-1'],
    ],
    expected: [],
  },
  {
    title: 'prose that moves from the body to the front matter',
    edits: [
      [
        'risk_rating: Medium\n',
        'risk_rating: Medium\n  purpose_of_model: The branches decide faster and alike.\n',
      ],
      ['## Purpose of the model\n\nThe branches decide faster and alike.\n\n', ''],
    ],
    expected: [],
  },
  {
    title: 'prose that moves from the front matter to the body',
    edits: [
      ['    retention: 5 years\n', ''],
      ['## Citation\n', '## Additional information\n\n### retention\n\n5 years\n\n## Citation\n'],
    ],
    expected: [],
  },
  {
    title: 'sections of the body in another order',
    edits: [
      ["## Cybersecurity\n\nThe service is reached from the branches' network only.\n\n", ''],
      [
        '## Citation\n',
        "## Cybersecurity\n\nThe service is reached from the branches' network only.\n\n## Citation\n",
      ],
    ],
    expected: [],
  },
  {
    title: 'fields in another order, with the schema said',
    edits: [['language: en\ntags: [credit, retail]\n', 'tags: [credit, retail]\nschema: 1\nlanguage: en\n']],
    expected: [],
  },
  {
    title: 'the same files',
    edits: [],
    files: { before: [makeFile('a.png', 'a')], after: [makeFile('a.png', 'a')] },
    expected: [],
  },
];
