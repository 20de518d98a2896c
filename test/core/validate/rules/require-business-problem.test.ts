import { testRule } from '../../../helpers/check-rule.ts';

testRule(
  'require-business-problem',
  [{}, { source: '---\nmodel_overview: {}\n---\n## Business problem\n\nx' }],
  [
    {
      source: '---\nmodel_overview: {model_name: a}\n---\n',
      reports: ['2:1 The card does not say what business problem the model is to solve.'],
    },
    {
      source: '---\ntags: []\nbusiness_details:\n  business_problem: " "\n---\n',
      reports: ['4:3 The card does not say what business problem the model is to solve.'],
    },
  ],
);
