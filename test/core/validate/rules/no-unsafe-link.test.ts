import { testRule } from '../../../helpers/check-rule.ts';

const withFile = (uri: string): string =>
  `evaluation_details: [{name: a, metric_files: [{uri: "${uri}", sha256: ${'a'.repeat(64)}}]}]\n`;

testRule(
  'no-unsafe-link',
  [
    { prose: '[a](https://example.org) [b](HTTP://example.org) <mailto:a@example.org> [c](#c) [d](x.csv)' },
    { prose: '`[a](javascript:x)` ![a](javascript:x)' },
    { front: withFile('s3://bucket/a.json') },
    { front: withFile('C:/a.json') },
  ],
  [
    {
      prose: '[a](javascript:alert(1))',
      reports: ['8:5 The link to javascript:alert(1) may not stand in a card.'],
    },
    { prose: '[a](JaVaScRiPt:x)', reports: ['8:5 The link to JaVaScRiPt:x may not stand in a card.'] },
    { prose: '[a](<java\tscript:x>)', reports: ['8:6 The link to java script:x may not stand in a card.'] },
    { prose: '[a](&#106;avascript:x)', reports: ['8:1 The link to javascript:x may not stand in a card.'] },
    {
      prose: '[a](data:text/html,x) <vbscript:y>',
      reports: [
        '8:5 The link to data:text/html,x may not stand in a card.',
        '8:24 The link to vbscript:y may not stand in a card.',
      ],
    },
    {
      prose: '[a][b]\n\n[b]: file:///etc/passwd',
      reports: ['8:1 The link to file:///etc/passwd may not stand in a card.'],
    },
    {
      front: withFile('javascript:alert(1)'),
      reports: ['4:53 The link to javascript:alert(1) may not stand in a card.'],
    },
    {
      front: withFile('JAVA\\tSCRIPT:x'),
      reports: ['4:53 The link to JAVA SCRIPT:x may not stand in a card.'],
    },
    { prose: '[a](//example.org)', reports: ['8:5 The link to //example.org may not stand in a card.'] },
  ],
);
