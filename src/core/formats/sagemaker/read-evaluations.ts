import { isRecord } from '../../text/is-record.ts';
import { formatPointer } from '../../text/pointer.ts';
import { cutName, distinctNames } from '../distinct-names.ts';
import { cleanText, isEmpty } from '../reading.ts';
import type { ContentReader } from './read-content.ts';
import { readMetric } from './read-metric.ts';

const longestName = 63;
const longestMetricName = 255;

/** Evaluations, their groups and metrics. Names that a card cannot hold are cut, and told apart by a number. */
export function readEvaluations(content: ContentReader, from: string, to: string): void {
  const { child } = content;
  const name = distinctNames(longestName);
  forEachRecord(content, from, (at, count) => {
    const place = to + formatPointer([count]);
    putName(content, at, place, (written) => name(written, `Evaluation ${count + 1}`));
    content.readText(child(at, 'evaluation_observation'), `${place}/evaluation_observation`);
    content.readText(child(at, 'evaluation_job_arn'), `${place}/evaluation_job_arn`);
    content.readTexts(child(at, 'datasets'), `${place}/datasets`, 10);
    content.readNames(child(at, 'metadata'), `${place}/metadata`);
    readGroups(content, child(at, 'metric_groups'), `${place}/metric_groups`);
    return true;
  });
}

function readGroups(content: ContentReader, from: string, to: string): void {
  forEachRecord(content, from, (at, count) => {
    const place = to + formatPointer([count]);
    putName(content, at, place, (written) => cutName(written || `Group ${count + 1}`, longestName));
    content.reading.put(`${place}/metric_data`, []);
    const name = distinctMetricNames();
    forEachRecord(content, content.child(at, 'metric_data'), (metric, index) =>
      readMetric(content, metric, `${place}/metric_data${formatPointer([index])}`, (written) =>
        name(written || `Metric ${index + 1}`),
      ),
    );
    return true;
  });
}

/** Reads the entries of a list that hold something. `read` is told how many came before, and whether it was one. */
function forEachRecord(
  { reading }: ContentReader,
  from: string,
  read: (at: string, count: number) => boolean,
): void {
  const entries = reading.at(from);
  if (!Array.isArray(entries)) return;
  let count = 0;
  for (const [index, entry] of entries.entries())
    if (isRecord(entry) && Object.keys(entry).length > 0 && read(from + formatPointer([index]), count))
      count += 1;
}

function putName(
  { reading, child }: ContentReader,
  from: string,
  to: string,
  nameOf: (written: string) => string,
): void {
  const at = child(from, 'name');
  const written = reading.at(at);
  reading.put(`${to}/name`, nameOf(isEmpty(written) ? '' : cleanText(String(written))));
  reading.noteMade(at, `${to}/name`);
}

/** Of metrics of one group, which are told apart by their exact names. */
function distinctMetricNames(): (name: string) => string {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return (written) => {
    for (let count = next.get(written) ?? 1; ; count += 1) {
      const tail = count === 1 ? '' : ` (${count})`;
      const made = cutName(written, longestMetricName - tail.length) + tail;
      if (taken.has(made)) continue;
      taken.add(made);
      next.set(written, count + 1);
      return made;
    }
  };
}
