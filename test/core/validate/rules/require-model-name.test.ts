import { testRule } from '../../../helpers/check-rule.ts';

testRule(
  'require-model-name',
  [{}],
  [
    { source: '---\ntags: []\n---\n', reports: ['2:1 The card has no model name.'] },
    {
      source: '---\ntags: []\nmodel_overview:\n  model_owner: a\n---\n',
      reports: ['3:1 The card has no model name.'],
    },
    { source: '---\nmodel_overview: {model_name: ""}\n---\n', reports: ['2:18 The card has no model name.'] },
  ],
);
