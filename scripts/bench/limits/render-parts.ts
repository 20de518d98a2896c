/**
 * What cards cost in the libraries that read and draw them, and in nothing else: js-yaml on each front matter,
 * markdown-it and sanitize-html on each body, a chart for each metric that is more than one value.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import MarkdownIt from 'markdown-it';
import sanitizeHtml from 'sanitize-html';
import type { Card } from '../../../src/core/card/card.ts';
import { renderChart } from '../../../src/core/chart/render-chart.ts';
import { en } from '../../../src/core/page/words/en.ts';
import { readBatch } from './read-batch.ts';

const [, , repository = '', listFile = ''] = process.argv;
const markdownIt = new MarkdownIt({ html: true });
const rules = {
  allowedTags: [...sanitizeHtml.defaults.allowedTags, 'img'],
  allowedAttributes: { a: ['href'], img: ['src', 'alt'], td: ['class'], th: ['class'] },
};

const child = spawn('git', ['cat-file', '--batch', '--buffer'], {
  cwd: repository,
  stdio: ['pipe', 'pipe', 'inherit'],
});
child.stdin.end(readFileSync(listFile));
let length = 0;
for await (const content of readBatch(child.stdout)) {
  const text = content.toString('utf8');
  const end = text.indexOf('\n---', 4);
  const card = load(text.slice(4, end + 1)) as Card;
  length += sanitizeHtml(markdownIt.render(text.slice(end + 4)), rules).length;
  for (const evaluation of card.evaluation_details ?? [])
    for (const group of evaluation.metric_groups ?? [])
      for (const metric of group.metric_data)
        if (metric.type === 'linear_graph' || metric.type === 'bar_chart' || metric.type === 'matrix')
          length += JSON.stringify(renderChart(metric, en)).length;
}
console.log(length);
