import type { MetricGroup } from '../card/card.ts';
import type { CardFile, RawCard } from '../card/card-content.ts';
import type { ParsedCard } from '../card/parsed-card.ts';
import { filesOf, listMetricFiles, type NamedMetricFile } from '../metrics/list-metric-files.ts';
import { describeMetricFault, metricProblem } from '../metrics/metric-problems.ts';
import { maximumMetricBytes, maximumMetricTotal } from '../metrics/metric-limits.ts';
import { readMetricFile } from '../metrics/read-metric-file.ts';
import type { Location, Problem } from '../problem/problem.ts';
import { excerpt } from '../text/excerpt.ts';
import { isRecord } from '../text/is-record.ts';
import { cardNames } from './card-names.ts';
import * as cardSchema from './generated/card.js';
import { validateSchema } from './validate-schema.ts';

/** What of a card is filled, and where its parts stand. */
type Fillable = Pick<ParsedCard, 'card' | 'locate' | 'locateText'>;

/** A card with the metric groups of its files, and what is wrong with the files. */
export interface FilledCard<Parsed> {
  readonly parsed: Parsed;
  readonly problems: readonly Problem[];
}

/**
 * Reads the metric files that a card names into the groups of its evaluations, as if they were written there. What
 * stands in the front matter comes first. A file that is faulty gives nothing but its problems, at its name.
 */
export function fillMetrics<Parsed extends Fillable>(
  parsed: Parsed,
  raw: Pick<RawCard, 'files' | 'metricFiles'>,
): FilledCard<Parsed> {
  const named = listMetricFiles(parsed.card);
  if (named.length === 0) return { parsed, problems: [] };
  const evaluations = [...(parsed.card['evaluation_details'] as unknown[])];
  const origins = new Map<string, string>();
  const problems: Problem[] = [];
  for (const name of named) {
    const evaluation = evaluations[name.evaluation];
    const inline = isRecord(evaluation) ? (evaluation['metric_groups'] ?? []) : undefined;
    const read = readNamed(name, raw, parsed);
    problems.push(...read.problems);
    if (!isRecord(evaluation) || !Array.isArray(inline)) continue;
    const joined = joinGroups(inline as unknown[], read.groups, name, parsed, origins);
    problems.push(...joined.problems);
    evaluations[name.evaluation] = { ...evaluation, metric_groups: joined.groups };
  }
  const locate: ParsedCard['locate'] = (pointer, at) => parsed.locate(originOf(pointer, origins), at);
  return {
    parsed: {
      ...parsed,
      card: { ...parsed.card, evaluation_details: evaluations },
      locate,
      locateText: (pointer, line, column) =>
        originOf(pointer, origins) === pointer ? parsed.locateText(pointer, line, column) : locate(pointer),
    },
    problems,
  };
}

interface ReadGroup {
  readonly path: string;
  readonly group: MetricGroup;
}

function readNamed(
  { path, pointer }: NamedMetricFile,
  { files, metricFiles }: Pick<RawCard, 'files' | 'metricFiles'>,
  { locate }: Fillable,
): { readonly groups: readonly ReadGroup[]; readonly problems: readonly Problem[] } {
  const where = locate(pointer);
  const found = filesOf(path, files);
  if (found.length === 0)
    return { groups: [], problems: [metricProblem('metrics/missing', { path: excerpt(path) }, where)] };
  const groups: ReadGroup[] = [];
  const problems: Problem[] = [];
  for (const file of found) {
    const bytes = metricFiles?.get(file.path);
    const reading = bytes && readMetricFile(file.path, bytes);
    const name = excerpt(file.path);
    if (!reading) problems.push(describeUnread(file, name, where));
    else if (!reading.ok)
      problems.push(...reading.faults.map((fault) => describeMetricFault(fault, name, where)));
    else {
      const [first] = checkGroups(reading.groups);
      if (first)
        problems.push(metricProblem('metrics/beyond-schema', { path: name, why: first.message }, where));
      else groups.push(...reading.groups.map((group) => ({ path: name, group })));
    }
  }
  return { groups, problems };
}

const describeUnread = ({ size }: CardFile, path: string, where: Location): Problem =>
  size > maximumMetricBytes
    ? metricProblem('metrics/too-large', { path, size, limit: maximumMetricBytes }, where)
    : metricProblem('metrics/too-much', { path, limit: maximumMetricTotal }, where);

/** What keeps groups from standing in a card. */
function checkGroups(metric_groups: readonly MetricGroup[]): readonly Problem[] {
  const probe = { evaluation_details: [{ name: 'evaluation', metric_groups }] };
  return validateSchema(cardSchema, probe, { ...cardNames, locate: () => ({ file: '' }) });
}

/** Files may share a group where they give different metrics: MLflow has a file for each. */
function joinGroups(
  inline: readonly unknown[],
  added: readonly ReadGroup[],
  { evaluation, pointer }: NamedMetricFile,
  { locate }: Fillable,
  origins: Map<string, string>,
): { readonly groups: unknown[]; readonly problems: readonly Problem[] } {
  const groups = [...inline];
  const problems: Problem[] = [];
  for (const { path, group } of added) {
    const at = groups.findIndex((one) => isRecord(one) && one['name'] === group.name);
    const place = `/evaluation_details/${evaluation}/metric_groups/${at < 0 ? groups.length : at}`;
    const known = groups[at] as MetricGroup | undefined;
    if (known && !(origins.has(place) && isApart(known, group))) {
      problems.push(
        metricProblem('metrics/name-taken', { path, group: excerpt(group.name) }, locate(pointer)),
      );
      continue;
    }
    if (known) groups[at] = { name: group.name, metric_data: [...known.metric_data, ...group.metric_data] };
    else {
      groups.push(group);
      origins.set(place, pointer);
    }
  }
  return { groups, problems };
}

function isApart(known: MetricGroup, group: MetricGroup): boolean {
  const names = new Set(known.metric_data.map(({ name, slice }) => JSON.stringify([name, slice])));
  return group.metric_data.every(({ name, slice }) => !names.has(JSON.stringify([name, slice])));
}

/** The name of the file that a part of the card came from, or the part itself. */
function originOf(pointer: string, origins: ReadonlyMap<string, string>): string {
  const [place] = /^\/evaluation_details\/\d+\/metric_groups\/\d+/.exec(pointer) ?? [];
  return (place === undefined ? undefined : origins.get(place)) ?? pointer;
}
