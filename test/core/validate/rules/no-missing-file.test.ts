import { testRule } from '../../../helpers/check-rule.ts';

testRule(
  'no-missing-file',
  [
    {
      prose:
        '[a](metrics/a.json) [b](#b) [c](https://example.org) <https://example.org/x> [d](mailto:a@example.org)',
      paths: ['metrics/a.json'],
    },
    { prose: '[a](card.md#citation)' },
  ],
  [
    { prose: 'See [a](metrics/b.json).', reports: ["8:9 The card's folder has no file metrics/b.json."] },
    {
      prose: '[a](../other/card.md)',
      reports: ["8:5 The link to ../other/card.md leaves the card's folder."],
    },
    { prose: '[a](/cards/)', reports: ["8:5 The link to /cards/ leaves the card's folder."] },
  ],
);
