import type { MetricGroup } from '../card/card.ts';
import { findHidden, findHiddenInside } from '../card/find-hidden.ts';
import { decodeUtf8 } from '../text/decode-utf8.ts';
import { isRecord } from '../text/is-record.ts';
import { classificationReport } from './classification-report.ts';
import { clarify } from './clarify.ts';
import { csv } from './csv.ts';
import { findRepeated } from './find-repeated.ts';
import { lmEvaluation } from './lm-evaluation.ts';
import type { JsonObject, MetricFault, MetricFormat, MetricFormatId } from './metric-format.ts';
import { maximumMetricBytes } from './metric-limits.ts';
import { metricGroups } from './metric-groups.ts';
import { mlflowMetric } from './mlflow-metric.ts';
import { monitorQuality } from './monitor-quality.ts';
import { monitorStatistics } from './monitor-statistics.ts';
import { monitorViolations } from './monitor-violations.ts';
import { parseMetricJson } from './parse-metric-json.ts';
import { trainerResults } from './trainer-results.ts';
import { trainerState } from './trainer-state.ts';

/** What a metric file gives: its groups, or all that is wrong with it. */
export type MetricReading =
  | { readonly ok: true; readonly format: MetricFormatId; readonly groups: readonly MetricGroup[] }
  | { readonly ok: false; readonly faults: readonly MetricFault[] };

const ofJson: readonly MetricFormat<JsonObject>[] = [
  metricGroups,
  clarify,
  monitorQuality,
  monitorStatistics,
  monitorViolations,
  lmEvaluation,
  trainerState,
  classificationReport,
  trainerResults,
];
const ofText: readonly MetricFormat<string>[] = [mlflowMetric, csv];
const marks: readonly string[] = [...ofJson, ...ofText].map(({ mark }) => mark);

const maximumMetrics = 20_000;
const maximumValues = 100_000;
const maximumFaults = 20;

/**
 * Reads a file of metrics in any of the known formats, told by what is in it and never by its name. `path` is its
 * path from the card's folder. Never throws, whatever the bytes are.
 */
export function readMetricFile(path: string, bytes: Uint8Array): MetricReading {
  if (bytes.length > maximumMetricBytes)
    return refuse({ kind: 'too-large', size: bytes.length, limit: maximumMetricBytes });
  const decoded = decodeUtf8(bytes);
  if (!decoded.ok) return refuse({ kind: 'not-text' });
  const text = decoded.text.replace(/^\uFEFF/, '');
  if (!/^\s*[[{]/.test(text)) return readWith(ofText, text, path, text);
  const parsed = parseMetricJson(text);
  if (!parsed.ok) return refuse({ kind: 'syntax', why: parsed.why });
  return isRecord(parsed.value)
    ? readWith(ofJson, parsed.value, path, text)
    : refuse({ kind: 'not-recognised', marks });
}

function readWith<Content>(
  formats: readonly MetricFormat<Content>[],
  content: Content,
  path: string,
  text: string,
): MetricReading {
  const [format, ...others] = formats.filter((one) => one.recognise(content));
  if (!format) return refuse({ kind: 'not-recognised', marks });
  if (others.length > 0)
    return refuse({ kind: 'ambiguous', marks: [format, ...others].map(({ mark }) => mark) });
  const faults: MetricFault[] = [];
  const groups = format.read(content, path, (fault) => faults.push(fault));
  const count = groups.reduce((sum, { metric_data }) => sum + metric_data.length, 0);
  if (count > maximumMetrics) faults.push({ kind: 'too-many', count, limit: maximumMetrics });
  if (faults.length === 0 && mayHide(text)) faults.push(...findHiddenIn(groups));
  const values = countValues(groups);
  if (values > maximumValues) faults.push({ kind: 'too-long', count: values, limit: maximumValues });
  if (count <= maximumMetrics) faults.push(...findRepeated(groups));
  if (count === 0 && faults.length === 0) faults.push({ kind: 'empty' });
  return faults.length > 0
    ? { ok: false, faults: faults.slice(0, maximumFaults) }
    : { ok: true, format: format.id, groups };
}

/** Without an escape, no name holds a character that the text does not show. */
const mayHide = (text: string): boolean => text.includes('\\') || findHidden(text) !== undefined;

const findHiddenIn = (groups: readonly MetricGroup[]): MetricFault[] =>
  groups.flatMap((group) =>
    findHiddenInside(group)
      .slice(0, 1)
      .map(({ character }) => ({ kind: 'hidden', character, name: group.name }) as const),
  );

/** Points, bars and rows of all charts. */
const countValues = (groups: readonly MetricGroup[]): number =>
  groups
    .flatMap(({ metric_data: metrics }) => metrics)
    .reduce((sum, { value }) => sum + (Array.isArray(value) ? value.length : 0), 0);

const refuse = (fault: MetricFault): MetricReading => ({ ok: false, faults: [fault] });
