import { testRule } from '../../../helpers/check-rule.ts';

const report = (place: string, html: string): string => `${place} The HTML ${html} may not stand in a card.`;

testRule(
  'no-active-html',
  [
    { prose: 'CO<sub>2</sub>, <kbd>x</kbd>, <BR/>, <abbr title="a b">c</abbr>, <details open>' },
    { prose: '<details>\n<summary>More</summary>\n</details>' },
    { prose: '<!-- <script> -->\n\n`<script>` \\<script> 1 < 2 <- &lt;script>' },
    // No tags by CommonMark, and so shown as text.
    { prose: '<svg/onload=alert(1)> <sub/onclick=x>' },
    { prose: '```html\n<script>\n```\n\n    <script>' },
  ],
  [
    { prose: 'a <script>alert(1)</script>', reports: [report('8:3', '<script>')] },
    {
      prose: '<div>\n  <iframe src="x"></iframe>\n</div>',
      reports: [report('8:1', '<div>'), report('9:3', '<iframe src="x">')],
    },
    { prose: '日本 <b onclick="x">', reports: [report('8:4', '<b onclick="x">')] },
    { prose: '<sub style="x">', reports: [report('8:1', '<sub style="x">')] },
    { prose: '<img src=x onerror=alert(1)>', reports: [report('8:1', '<img src=x onerror=alert(1)>')] },
    {
      prose: '<details>\n<sub/onclick=x>\n<svg/onload=x>',
      reports: [report('9:1', '<sub/onclick=x>'), report('10:1', '<svg/onload=x>')],
    },
    { prose: '<div><sub><script\n>', reports: [report('8:1', '<div>'), report('8:11', '<script >')] },
    {
      prose: '<?php x ?>\n\n<!DOCTYPE html>',
      reports: [report('8:1', '<?php x ?>'), report('10:1', '<!DOCTYPE html>')],
    },
    { prose: '> - <form action=x>', reports: [report('8:5', '<form action=x>')] },
    {
      front: 'additional_information:\n  custom_details: {Note: "<base href=x>"}\n',
      reports: [report('5:26', '<base href=x>')],
    },
  ],
);
