import { makeCurve, makeMetric } from '../../metrics/make-metric.ts';
import { mlflowMetric } from '../../metrics/mlflow-metric.ts';
import type { Metric } from '../../card/card.ts';
import { isRecord } from '../../text/is-record.ts';
import { distinctNames } from '../distinct-names.ts';
import { isEmpty } from '../reading.ts';
import type { Part } from './find-parts.ts';
import type { Entry, GroupReading } from './group-reading.ts';
import { placeEvaluation } from './place-evaluation.ts';

const trainingMetrics = '/training_details/training_job_details/training_metrics';
const mostTraining = 50;

/** A metric of a run: its last value, and its history where it was logged more than once. */
interface Logged extends Entry {
  readonly metrics: readonly Metric[];
  readonly isTraining: boolean;
}

/**
 * The metrics of a run. Those of training, by their name or by the data that they were measured on, are of the training;
 * all others are results of an evaluation. The rule is MLflow's habit, not its law: a person should look.
 */
export function readMetrics(
  group: GroupReading,
  part: Part,
  isTrainingData: (name: string, digest: string | undefined) => boolean,
): void {
  const nameOf = distinctNames(255);
  const trainingName = distinctNames(255);
  let [training, results] = [0, 0];
  for (const entry of group.listEntries(part, 'metrics')) {
    const logged = readEntry(entry, isTrainingData);
    const [last] = logged?.metrics ?? [];
    if (!logged || !last) continue;
    const { reading, from, record } = logged;
    if (logged.isTraining && last.type === 'number' && training < mostTraining) {
      const to = `${trainingMetrics}/${training}`;
      reading.put(to, { name: trainingName(last.name, 'metric'), value: last.value });
      training += 1;
      note(logged, to);
      continue;
    }
    const holder = `${placeEvaluation(group)}/metric_groups/0`;
    if (results === 0) reading.put(`${holder}/name`, 'Metrics');
    const first = `${holder}/metric_data/${results}`;
    for (const metric of logged.metrics) {
      reading.put(`${holder}/metric_data/${results}`, { ...metric, name: nameOf(metric.name, 'metric') });
      results += 1;
    }
    note({ ...logged, from, ...(record !== undefined && { record }) }, first);
  }
}

function note({ reading, from, record, value }: Logged, to: string): void {
  const at = record ?? from;
  const isPoint = Array.isArray(value) && value.length === 1;
  if (record === undefined && typeof value !== 'object') reading.noteMade(from, `${to}/value`);
  else if (record === undefined && !isPoint) reading.note(from, to);
  else {
    const held = isPoint ? `${at}/0` : at;
    reading.noteMade(`${held}/value`, `${to}/value`);
    reading.noteMade(`${held}/key`, `${to}/name`);
    for (const key of ['timestamp', 'step']) reading.lose(`${held}/${key}`, 'format-only');
  }
}

function readEntry(
  entry: Entry,
  isTrainingData: (name: string, digest: string | undefined) => boolean,
): Logged | undefined {
  const { name, value, reading, from, record } = entry;
  const byName = /^train(?:ing)?(?:[_\-/. ]|$)/i.test(name);
  // The text of a file of `metrics/`, which knows the data that each value was measured on.
  if (from === '' && record === undefined && typeof value === 'string') {
    if (!mlflowMetric.recognise(value)) return undefined;
    const metrics = mlflowMetric
      .read(value, `metrics/${name}`, () => undefined)
      .flatMap(({ metric_data }) => metric_data ?? []);
    const words = value.trimEnd().split(/\r?\n/).at(-1)?.split(' ') ?? [];
    const [data, digest] = words.length > 4 ? words.slice(-2) : [];
    return { ...entry, metrics, isTraining: byName || (data !== undefined && isTrainingData(data, digest)) };
  }
  if (Array.isArray(value)) {
    const points = value.filter(isRecord);
    const last = points.toSorted((a, b) => Number(a['timestamp']) - Number(b['timestamp'])).at(-1);
    const metric = last && makeMetric(name, toNumber(last['value']));
    const curve =
      points.length > 1
        ? makeCurve(
            `${name} - history`,
            points
              .map((point) => [point['step'] ?? 0, toNumber(point['value'])] as const)
              .toSorted(([a], [b]) => Number(a) - Number(b)),
            { x: 'step', y: name },
          )
        : undefined;
    const metrics = [metric, curve].filter((one) => one !== undefined);
    return metrics.length === 0 ? undefined : { ...entry, metrics, isTraining: byName };
  }
  if (isEmpty(value)) return undefined;
  const made = makeMetric(name, toNumber(value));
  if (!made) return undefined;
  const held = record === undefined ? undefined : reading.at(record);
  const data = isRecord(held) ? held['dataset_name'] : undefined;
  const digest = isRecord(held) ? held['dataset_digest'] : undefined;
  const isOfTraining =
    typeof data === 'string' && isTrainingData(data, typeof digest === 'string' ? digest : undefined);
  return { ...entry, metrics: [made], isTraining: byName || isOfTraining };
}

/** The REST API writes NaN and Infinity as texts; a number in a text is a number. */
const toNumber = (value: unknown): unknown =>
  typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : value;
