import { testRule } from '../../../helpers/check-rule.ts';

testRule(
  'no-remote-picture',
  [{ prose: '![a](figures/a.png) [b](https://example.org/a.png)' }],
  [
    {
      prose: 'x ![a](https://example.org/a.png)',
      reports: ['8:8 The picture https://example.org/a.png would be loaded from elsewhere.'],
    },
    {
      prose: '![a](//example.org/a.png)',
      reports: ['8:6 The picture //example.org/a.png would be loaded from elsewhere.'],
    },
    {
      prose: '![a](data:image/png;base64,AA==)',
      reports: ['8:6 The picture data:image/png;base64,AA== would be loaded from elsewhere.'],
    },
    {
      prose: '[![a](http://x/a.png)](https://example.org)',
      reports: ['8:7 The picture http://x/a.png would be loaded from elsewhere.'],
    },
  ],
);
