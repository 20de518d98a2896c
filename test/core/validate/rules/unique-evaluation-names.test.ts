import { testRule } from '../../../helpers/check-rule.ts';

testRule(
  'unique-evaluation-names',
  [{ front: 'evaluation_details: [{name: a}, {name: b}, {}, 3]\n' }],
  [
    {
      front: 'evaluation_details:\n  - name: Holdout 2026\n  - name: b\n  - name: ｈｏｌｄｏｕｔ  2026\n',
      reports: ['7:11 Evaluation 1 has the name “ｈｏｌｄｏｕｔ 2026” already.'],
    },
  ],
);
