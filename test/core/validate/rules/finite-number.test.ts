import { makeMetrics, testRule } from '../../../helpers/check-rule.ts';

testRule(
  'finite-number',
  [{ front: makeMetrics('{name: a, type: number, value: -1.5e300}') }, { front: 'tags: [".nan", .nanx]\n' }],
  [
    {
      front: makeMetrics('{name: a, type: number, value: .nan}', '{name: b, type: number, value: -.inf}'),
      reports: [
        '9:44 “Value” is not a number: it cannot be shown or compared.',
        '10:44 “Value” is infinite: it cannot be shown or compared.',
      ],
    },
    {
      front: 'additional_information: {custom_details: {Cost: -.inf}}\n',
      reports: ['4:49 “Cost” is infinite: it cannot be shown or compared.'],
    },
  ],
);
