import type { Card } from '../card/card.ts';
import { isRecord } from '../text/is-record.ts';
import { formatPointer } from '../text/pointer.ts';
import { sameJson } from '../text/same-json.ts';
import { filesOf } from './list-metric-files.ts';
import { readMetricFile } from './read-metric-file.ts';

interface MetricFileBytes {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface SettledCard {
  readonly card: Card;
  /** Pointers, in the card as it was given, to names of files that are not there. */
  readonly dangling: readonly string[];
}

/**
 * A card that was filled from its metric files, as it stands before that: without the metrics that come from the files
 * that are there, and without the names of those that are not, whose metrics stay in the card.
 */
export function settleMetricFiles(card: Card, files: readonly MetricFileBytes[]): SettledCard {
  const dangling: string[] = [];
  const evaluations = card.evaluation_details;
  if (
    !Array.isArray(evaluations) ||
    !evaluations.some((one) => isRecord(one) && Object.hasOwn(one, 'metric_files'))
  )
    return { card, dangling };
  const settled = (evaluations as unknown[]).map((evaluation, index) => {
    const names = isRecord(evaluation) ? evaluation['metric_files'] : undefined;
    if (!isRecord(evaluation) || !Array.isArray(names)) return evaluation;
    const isThere = (name: unknown): boolean => typeof name !== 'string' || filesOf(name, files).length > 0;
    for (const [place, name] of names.entries())
      if (!isThere(name)) dangling.push(formatPointer(['evaluation_details', index, 'metric_files', place]));
    const kept = names.filter(isThere) as unknown[];
    const found = kept.flatMap((name) => (typeof name === 'string' ? filesOf(name, files) : []));
    const { metric_files: _names, metric_groups: _groups, ...rest } = evaluation;
    const groups = withoutFiles(evaluation['metric_groups'], found);
    const isSilent = groups === undefined || (groups.length === 0 && found.length > 0);
    return {
      ...rest,
      ...(kept.length > 0 || names.length === 0 ? { metric_files: kept } : {}),
      ...(!isSilent && { metric_groups: groups }),
    };
  });
  return { card: { ...card, evaluation_details: settled } as Card, dangling };
}

/** The groups without the metrics that a file gives; a file of which one is missing or other takes none away. */
function withoutFiles(groups: unknown, files: readonly MetricFileBytes[]): unknown[] | undefined {
  if (!Array.isArray(groups)) return undefined;
  let left = groups as unknown[];
  for (const { path, bytes } of files) {
    const reading = readMetricFile(path, bytes);
    if (!reading.ok) continue;
    const wanted = new Map(reading.groups.map(({ name, metric_data: metrics }) => [name, metrics] as const));
    const isWhole = [...wanted].every(([name, metrics]) => {
      const known = metricsOf(left, name);
      return metrics.every((metric) => known.some((one) => sameJson(one, metric)));
    });
    if (!isWhole) continue;
    left = left.flatMap((group) => {
      const gone =
        isRecord(group) && typeof group['name'] === 'string' ? wanted.get(group['name']) : undefined;
      if (!isRecord(group) || !gone) return [group];
      const kept = metricsOf([group], String(group['name'])).filter(
        (one) => !gone.some((metric) => sameJson(one, metric)),
      );
      return kept.length === 0 ? [] : [{ ...group, metric_data: kept }];
    });
  }
  return left;
}

function metricsOf(groups: readonly unknown[], name: string): readonly unknown[] {
  const group = groups.find((one) => isRecord(one) && one['name'] === name);
  const metrics = isRecord(group) ? group['metric_data'] : undefined;
  return Array.isArray(metrics) ? (metrics as unknown[]) : [];
}
