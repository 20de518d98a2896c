import { defineProblem, makeProblems } from '../problem/define-problems.ts';
import type { Problem, Subject } from '../problem/problem.ts';
import { excerpt } from '../text/excerpt.ts';
import type { MetricFault } from './metric-format.ts';

/** What can be wrong with the metric files that a card names. */
export const metricProblems = {
  'metrics/missing': defineProblem<{ path: string }>({
    severity: 'error',
    title: 'A metric file that is not there',
    message: ({ path }) => `The card's folder has no file ${path} that belongs to its versions.`,
    hint: () =>
      'Write the path from the card’s folder: metrics/bias.json; or give a link: uri and sha256. The ledger and ' +
      'monitoring/ belong to no version.',
  }),
  'metrics/too-large': defineProblem<{ path: string; size: number; limit: number }>({
    severity: 'error',
    title: 'A metric file too large',
    message: ({ path, size, limit }) => `${path} has ${size} bytes; a metric file has at most ${limit}.`,
    hint: () => 'Keep the results of single samples elsewhere, and name the file as a link: uri and sha256.',
  }),
  'metrics/too-much': defineProblem<{ path: string; limit: number }>({
    severity: 'error',
    title: 'Metric files too large together',
    message: ({ path, limit }) => `With ${path}, the metric files of the card have more than ${limit} bytes.`,
    hint: () => 'Keep the results of single samples elsewhere, and name the files as links: uri and sha256.',
  }),
  'metrics/not-text': defineProblem<{ path: string }>({
    severity: 'error',
    title: 'A metric file not in UTF-8',
    message: ({ path }) => `${path} is not text in UTF-8.`,
    hint: () => 'Save it in UTF-8.',
  }),
  'metrics/syntax': defineProblem<{ path: string; why: string }>({
    severity: 'error',
    title: 'A metric file that cannot be read',
    message: ({ path, why }) => `${path} cannot be read: ${why}.`,
    hint: () => 'Mend the file, or write it anew with the program that made it.',
  }),
  'metrics/not-recognised': defineProblem<{ path: string; marks: readonly string[] }>({
    severity: 'error',
    title: 'A metric file of no known format',
    message: ({ path }) => `${path} is of no format of metric files that is known.`,
    hint: ({ marks }) => `Looked for: ${marks.join('; ')}.`,
  }),
  'metrics/ambiguous': defineProblem<{ path: string; marks: readonly string[] }>({
    severity: 'error',
    title: 'A metric file of several formats at once',
    message: ({ path }) => `${path} can be read in more than one way, and each would leave something out.`,
    hint: ({ marks }) => `Write a file for each of what is in it: ${marks.join('; ')}.`,
  }),
  'metrics/ragged': defineProblem<{ path: string; name: string; found: number; expected: number }>({
    severity: 'error',
    title: 'A metric file with a ragged table',
    message: ({ path, name, found, expected }) =>
      `“${name}” in ${path} has ${found} values where there are ${expected}.`,
    hint: () => 'Give every row as many values as the first, and every point and bar its value.',
  }),
  'metrics/bad-value': defineProblem<{ path: string; name: string }>({
    severity: 'error',
    title: 'A metric file with a value that is no metric',
    message: ({ path, name }) => `“${name}” in ${path} has no value that a metric can have.`,
    hint: () => 'Give it a number, a word, or for a chart numbers alone.',
  }),
  'metrics/empty': defineProblem<{ path: string }>({
    severity: 'error',
    title: 'A metric file without metrics',
    message: ({ path }) => `${path} holds no metric.`,
    hint: () => 'Take its name out of the card, or write the file anew.',
  }),
  'metrics/too-many': defineProblem<{ path: string; count: number; limit: number }>({
    severity: 'error',
    title: 'A metric file with too many metrics',
    message: ({ path, count, limit }) => `${path} holds ${count} metrics; ${limit} are allowed.`,
    hint: () => 'Keep the whole file elsewhere, and name it as a link: uri and sha256.',
  }),
  'metrics/too-long': defineProblem<{ path: string; count: number; limit: number }>({
    severity: 'error',
    title: 'A metric file with too long charts',
    message: ({ path, count, limit }) =>
      `The charts of ${path} have ${count} points and bars together; ${limit} are allowed.`,
    hint: () => 'Thin them out, or keep the whole file elsewhere and name it as a link: uri and sha256.',
  }),
  'metrics/control-character': defineProblem<{ path: string; group: string; character: string }>({
    severity: 'error',
    title: 'A metric file with a hidden character',
    message: ({ path, group, character }) =>
      `The group “${group}” in ${path} holds the hidden character ${character}.`,
    hint: () => 'Delete it. It cannot be seen, and it can make the text read otherwise than it is.',
  }),
  'metrics/repeated-group': defineProblem<{ path: string; name: string }>({
    severity: 'error',
    title: 'A metric file with two groups of one name',
    message: ({ path, name }) => `${path} gives the metric group “${name}” twice.`,
    hint: () => 'Rename one of the two, or write them as one.',
  }),
  'metrics/repeated-metric': defineProblem<{ path: string; name: string; group: string }>({
    severity: 'error',
    title: 'A metric file with two metrics of one name',
    message: ({ path, name, group }) => `${path} gives the metric “${name}” of “${group}” twice.`,
    hint: () => 'Rename one of the two, or give them a slice each: in a CSV file a column “slice”.',
  }),
  'metrics/beyond-schema': defineProblem<{ path: string; why: string }>({
    severity: 'error',
    title: 'A metric file with more than a card can hold',
    message: ({ path, why }) => `${path} gives metrics that a card cannot hold. ${why}`,
    hint: () => 'Write the file anew within these bounds, or name it as a link: uri and sha256.',
  }),
  'metrics/name-taken': defineProblem<{ path: string; group: string }>({
    severity: 'error',
    title: 'A metric group that is there already',
    message: ({ path, group }) =>
      `The evaluation has the metric group “${group}” already; ${path} gives it again.`,
    hint: () => 'Take one of the two out, or name the file in an evaluation of its own.',
  }),
};

export const metricProblem = makeProblems(metricProblems);

/** A fault of a file in words. */
export function describeMetricFault(fault: MetricFault, path: string, subject: Subject): Problem {
  switch (fault.kind) {
    case 'too-large':
      return metricProblem('metrics/too-large', { path, size: fault.size, limit: fault.limit }, subject);
    case 'syntax':
      return metricProblem('metrics/syntax', { path, why: excerpt(fault.why) }, subject);
    case 'not-recognised':
      return metricProblem('metrics/not-recognised', { path, marks: fault.marks }, subject);
    case 'ambiguous':
      return metricProblem('metrics/ambiguous', { path, marks: fault.marks }, subject);
    case 'ragged': {
      const { name, found, expected } = fault;
      return metricProblem('metrics/ragged', { path, name: excerpt(name), found, expected }, subject);
    }
    case 'bad-value':
      return metricProblem('metrics/bad-value', { path, name: excerpt(fault.name) }, subject);
    case 'hidden': {
      const { name, character } = fault;
      return metricProblem('metrics/control-character', { path, group: excerpt(name), character }, subject);
    }
    case 'repeated-group':
      return metricProblem('metrics/repeated-group', { path, name: excerpt(fault.name) }, subject);
    case 'repeated-metric': {
      const { name, group } = fault;
      return metricProblem(
        'metrics/repeated-metric',
        { path, name: excerpt(name), group: excerpt(group) },
        subject,
      );
    }
    case 'too-long':
      return metricProblem('metrics/too-long', { path, count: fault.count, limit: fault.limit }, subject);
    case 'too-many':
      return metricProblem('metrics/too-many', { path, count: fault.count, limit: fault.limit }, subject);
    default:
      return metricProblem(`metrics/${fault.kind}`, { path }, subject);
  }
}
