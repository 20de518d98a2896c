import { testRule } from '../../../helpers/check-rule.ts';

const paths = ['figures/roc.png', 'figures/a b.png', 'figures/図.png'];

testRule(
  'no-missing-figure',
  [
    {
      prose:
        '![a](figures/roc.png) ![b](./figures/../figures/roc.png "title") ![c](<figures/a b.png>) ![d](figures/a%20b.png)',
      paths,
    },
    { prose: '![a][roc]\n\n[roc]: figures/roc.png', paths },
    { prose: '![図](figures/図.png)', paths },
    { prose: '`![a](none.png)`' },
    { prose: '![a](https://example.org/a.png)' },
  ],
  [
    {
      prose: 'b ![a](figures/none.png)',
      paths,
      reports: ["8:8 The card's folder has no file figures/none.png."],
    },
    {
      prose: '![a](figures/ROC.png)',
      paths,
      reports: ["8:6 The card's folder has no file figures/ROC.png."],
    },
    {
      prose: '- ![a](../b/x.png)\n- ![a](../b/x.png)',
      reports: [
        "8:8 The picture ../b/x.png is not in the card's folder.",
        "9:8 The picture ../b/x.png is not in the card's folder.",
      ],
    },
    { prose: '![a](/etc/passwd)', reports: ["8:6 The picture /etc/passwd is not in the card's folder."] },
    {
      prose: '![a](figures/%2e%2e/%2e%2e/x.png)',
      reports: ["8:6 The picture figures/%2e%2e/%2e%2e/x.png is not in the card's folder."],
    },
    {
      prose: '![a](<figures\\..\\x.png>)',
      reports: ["8:1 The picture figures..\\x.png is not in the card's folder."],
    },
  ],
);
