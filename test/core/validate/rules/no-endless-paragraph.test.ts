import { testRule } from '../../../helpers/check-rule.ts';

testRule(
  'no-endless-paragraph',
  [
    { prose: 'x'.repeat(10_000) },
    { prose: `${'x '.repeat(4000)}\n\n`.repeat(20) },
    { prose: '```\n' + 'x'.repeat(50_000) + '\n```' },
  ],
  [
    {
      prose: `a\n\n${'x'.repeat(10_001)}`,
      reports: ['10:1 The paragraph has 10001 characters; 10000 are allowed.'],
    },
  ],
);
