import type { MetricFormat } from './metric-format.ts';
import { makeCurve, makeMetric } from './make-metric.ts';

/**
 * A file of MLflow's `metrics/` folder: a line of time, value and step for each time it was logged. What follows
 * (a run, a dataset) differs between runs and logged models, and is not read.
 */
export const mlflowMetric: MetricFormat<string> = {
  id: 'mlflow-metric',
  mark: 'lines of time, value and step (MLflow metrics/)',
  recognise: (text) => lines(text).length > 0 && lines(text).every((line) => form.test(line)),
  read(text, path) {
    const entries = lines(text).flatMap((line) => {
      const [, time, value = '', step] = form.exec(line) ?? [];
      return [{ time: Number(time), step: Number(step ?? 0), value: toNumber(value) }];
    });
    const sorted = entries.toSorted((a, b) => a.time - b.time || a.step - b.step);
    const history = dropRepeated(entries.toSorted((a, b) => a.step - b.step || a.time - b.time));
    const name = nameOf(path);
    const last = makeMetric(name, sorted.at(-1)?.value);
    const curve =
      history.length > 1
        ? makeCurve(
            `${name} - history`,
            history.map(({ step, value }) => [step, value] as const),
            { x: 'step', y: name },
          )
        : undefined;
    return [{ name: 'metrics', metric_data: [last, curve].filter((metric) => metric !== undefined) }];
  },
};

const form = /^(\d{9,16}) (\S+)(?: (-?\d+)(?: \S+)*)?$/;

const lines = (text: string): string[] => text.split(/\r?\n/).filter((line) => line.trim() !== '');

/** Python's words for what is no number stay words. */
function toNumber(text: string): number | string {
  const number = Number(text);
  return Number.isFinite(number) ? number : text;
}

type Entry = { readonly time: number; readonly step: number; readonly value: number | string };

/** The same line can be written twice. */
const dropRepeated = (entries: readonly Entry[]): Entry[] =>
  entries.filter((entry, index) => {
    const before = entries[index - 1];
    return (
      !before || before.time !== entry.time || before.step !== entry.step || before.value !== entry.value
    );
  });

/** `runs/metrics/val/accuracy` is `val/accuracy`: MLflow makes folders of the slashes in a name. */
const nameOf = (path: string): string =>
  path.includes('metrics/')
    ? path.slice(path.indexOf('metrics/') + 'metrics/'.length)
    : path.slice(path.lastIndexOf('/') + 1);
