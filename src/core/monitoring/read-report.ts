import { decodeUtf8 } from '../text/decode-utf8.ts';
import { isRecord } from '../text/is-record.ts';
import { objectAt, objectsIn, own, textAt } from '../metrics/json-parts.ts';
import { clarify } from '../metrics/clarify.ts';
import type { JsonObject } from '../metrics/metric-format.ts';
import { monitorQuality } from '../metrics/monitor-quality.ts';
import { monitorStatistics } from '../metrics/monitor-statistics.ts';
import { monitorViolations } from '../metrics/monitor-violations.ts';
import { parseMetricJson } from '../metrics/parse-metric-json.ts';
import type { MonitorKind, Violation } from './monitoring.ts';
import { parseRunTime } from './parse-run-time.ts';
import { kindOfViolations, listViolations } from './list-violations.ts';

/** What one file says. */
export interface Report {
  /** The kinds of monitor that write such a file: none where it does not tell, two where it can be of either. */
  readonly kinds: readonly MonitorKind[];
  /** Whether it holds what others are held against; a run writes such a file, and so does the making of a baseline. */
  readonly isConstraints: boolean;
  readonly at: string | undefined;
  readonly violations: { readonly count: number; readonly listed: readonly Violation[] } | undefined;
}

export type ReportFault =
  | { readonly kind: 'not-text' }
  | { readonly kind: 'syntax'; readonly why: string }
  /** `place` counts from 1. */
  | { readonly kind: 'bad-violation'; readonly place: number }
  | { readonly kind: 'not-recognised'; readonly marks: readonly string[] };

export type ReportReading =
  { readonly ok: true; readonly report: Report } | { readonly ok: false; readonly fault: ReportFault };

const marks: readonly string[] = [
  monitorViolations.mark,
  monitorStatistics.mark,
  'features with constraints, or …_constraints (Model Monitor constraints)',
  monitorQuality.mark,
  clarify.mark,
];

/** Reads one file of a monitor's run, told by what is in it. Never throws, whatever the bytes are. */
export function readReport(bytes: Uint8Array): ReportReading {
  const decoded = decodeUtf8(bytes);
  if (!decoded.ok) return { ok: false, fault: { kind: 'not-text' } };
  const parsed = parseMetricJson(decoded.text.replace(/^\uFEFF/, ''));
  if (!parsed.ok) return { ok: false, fault: { kind: 'syntax', why: parsed.why } };
  const content = isRecord(parsed.value) ? parsed.value : {};
  const violations = own(content, 'violations');
  if (Array.isArray(violations)) return readViolations(content, violations);
  const kinds = kindsOf(content);
  if (kinds.length === 0) return { ok: false, fault: { kind: 'not-recognised', marks } };
  const isConstraints = !Object.hasOwn(content, 'dataset') && isConstraintList(content);
  return { ok: true, report: { kinds, isConstraints, at: timeOf(content), violations: undefined } };
}

function readViolations(content: JsonObject, violations: readonly unknown[]): ReportReading {
  if (!monitorViolations.recognise(content)) {
    const hasCheck = (one: unknown): boolean =>
      isRecord(one) && textAt(one, 'constraint_check_type') !== undefined;
    const place = violations.findIndex((one) => !hasCheck(one)) + 1;
    return { ok: false, fault: { kind: 'bad-violation', place } };
  }
  const listed = listViolations(objectsIn(violations));
  const kind = kindOfViolations(listed);
  const report = {
    isConstraints: false,
    at: timeOf(content),
    violations: { count: violations.length, listed },
  };
  return { ok: true, report: { kinds: kind ? [kind] : [], ...report } };
}

function kindsOf(content: JsonObject): readonly MonitorKind[] {
  if (monitorStatistics.recognise(content) || hasFeatures(content)) return ['data-quality'];
  if (monitorQuality.recognise(content) || listConstraints(content).length > 0) return ['model-quality'];
  if (!clarify.recognise(content)) return [];
  const hasShap = isRecord(own(content, 'explanations'));
  const hasBias = Object.values({ '': content, ...content }).some(
    (part) => isRecord(part) && isRecord(own(part, 'facets')),
  );
  return [
    ...(hasBias ? (['bias-drift'] as const) : []),
    ...(hasShap ? (['explainability-drift'] as const) : []),
  ];
}

const isConstraintList = (content: JsonObject): boolean =>
  hasFeatures(content) || listConstraints(content).length > 0;

/** A dataset without a row has statistics of no feature. */
const hasFeatures = (content: JsonObject): boolean => {
  const features = own(content, 'features');
  if (!Array.isArray(features)) return false;
  if (features.length === 0) return Object.hasOwn(content, 'version');
  return objectsIn(features).every((feature) => textAt(feature, 'inferred_type') !== undefined);
};

const listConstraints = (content: JsonObject): readonly string[] =>
  Object.keys(content).filter((key) => {
    const bounds = Object.values(objectAt(content, key));
    return (
      key.endsWith('_constraints') &&
      bounds.some((bound) => isRecord(bound) && Object.hasOwn(bound, 'comparison_operator'))
    );
  });

/** When the data was judged, else the end of what was judged. */
function timeOf(content: JsonObject): string | undefined {
  const dataset = objectAt(content, 'dataset');
  return ['evaluation_time', 'end_time']
    .map((key) => parseRunTime(textAt(dataset, key) ?? ''))
    .find((time) => time !== undefined);
}
