import { isRecord } from '../../text/is-record.ts';
import { valueAt } from '../../text/pointer.ts';
import { alignByName } from './align.ts';
import { editLeaf, removeAt, setAt } from './edit-leaf.ts';
import { isSame } from './merge-patch.ts';
import { ownAt } from './read-fields.ts';
import type { ReadReadme } from './read-readme.ts';
import { type Path, putAt, type YamlPlace } from './readme-reading.ts';
import { readNotes, writeMetric, writeResult } from './write-result.ts';

type Tree = Record<string, unknown>;

/** Writes the evaluations of a card into the results that they were read from, and adds and takes away results. */
export function editResults(
  trees: Map<string, unknown>,
  reading: ReadReadme['reading'],
  card: Readonly<Tree>,
): void {
  const before = listOf(reading.card['evaluation_details']);
  const after = listOf(card['evaluation_details']);
  if (isSame(before, after)) return;
  const origin = alignByName(before, after);
  const places = placesByEvaluation(reading);
  const kept = new Map<string, unknown[]>();
  for (const [index, evaluation] of after.entries()) {
    const old = origin[index];
    const place = old === undefined ? undefined : reading.results[old];
    if (old === undefined || !place) {
      const written = isRecord(evaluation) ? writeResult(evaluation) : undefined;
      if (written) listAt(kept, '|model-index|0|results').push(written);
      continue;
    }
    if (!isSame(before[old], evaluation))
      editResult(trees.get(place.file), reading, {
        old,
        before: before[old],
        after: evaluation,
        places: places.get(old) ?? [],
      });
    listAt(kept, keyOf(place.file, place.path)).push(ownAt(trees.get(place.file), place.path));
  }
  const isReordered = origin.length !== before.length || origin.some((old, index) => old !== index);
  if (isReordered) replaceLists(trees, reading, kept, card);
}

const keyOf = (file: string, path: Path): string => [file, ...path.slice(0, -1)].join('|');

function listAt(lists: Map<string, unknown[]>, key: string): unknown[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

function replaceLists(
  trees: Map<string, unknown>,
  reading: ReadReadme['reading'],
  kept: ReadonlyMap<string, unknown[]>,
  card: Readonly<Tree>,
): void {
  for (const { file, path } of reading.results) {
    if (path.length === 0) continue;
    const list: unknown = ownAt(trees.get(file), path.slice(0, -1));
    if (Array.isArray(list)) list.splice(0, list.length, ...(kept.get(keyOf(file, path)) ?? []));
  }
  const first = kept.get('|model-index|0|results');
  const fields = trees.get('');
  if (!first || !isRecord(fields) || ownAt(fields, ['model-index', 0, 'results']) === first) return;
  if (ownAt(fields, ['model-index', 0]) === undefined)
    putAt(fields, ['model-index', 0, 'name'], ownAt(card, ['model_overview', 'model_name']) ?? 'model');
  putAt(fields, ['model-index', 0, 'results'], []);
  const results = ownAt(fields, ['model-index', 0, 'results']);
  if (Array.isArray(results)) results.push(...first);
}

/** Writes what changed in one evaluation into its result. */
function editResult(
  tree: unknown,
  reading: ReadReadme['reading'],
  { old, before, after, places }: { old: number; before: unknown; after: unknown; places: readonly Placed[] },
): void {
  const start = `/evaluation_details/${old}`;
  const metrics = '/metric_groups/0/metric_data';
  for (const [pointer, place] of places) {
    const below = pointer.slice(start.length);
    if (below.startsWith(`${metrics}/`)) continue;
    editLeaf(tree, place, valueAt(before, below), valueAt(after, below));
  }
  const [had, has] = [listOf(valueAt(before, metrics)), listOf(valueAt(after, metrics))];
  if (isSame(had, has)) return;
  const origin = alignByName(had, has);
  const path = [...(reading.results[old]?.path ?? []), 'metrics'];
  const list: unknown = ownAt(tree, path);
  if (!Array.isArray(list)) {
    const [only] = has;
    if (only)
      editMetric(tree, reading, {
        start: `${start}${metrics}/0`,
        from: [...path.slice(0, -1)],
        had: had[0],
        has: only,
      });
    return;
  }
  const entries = list as unknown[];
  const read = entries.filter((entry) => isRecord(entry) && Object.keys(entry).length > 0);
  const now = has.map((metric, index) => {
    const was = origin[index];
    if (was === undefined) return writeMetric(metric);
    const at = entries.indexOf(read[was]);
    editMetric(tree, reading, {
      start: `${start}${metrics}/${was}`,
      from: [...path, at],
      had: had[was],
      has: metric,
    });
    return entries[at];
  });
  if (origin.length !== had.length || origin.some((was, index) => was !== index))
    entries.splice(0, entries.length, ...now.filter((entry) => entry !== undefined));
}

function editMetric(
  tree: unknown,
  reading: ReadReadme['reading'],
  { start, from, had, has }: { start: string; from: Path; had: unknown; has: unknown },
): void {
  if (isSame(had, has)) return;
  for (const key of ['name', 'value']) {
    const place = reading.places.get(`${start}/${key}`);
    if (place) editLeaf(tree, place, ownAt(had, [key]), ownAt(has, [key]));
  }
  const [old, now] = [readNotes(ownAt(had, ['notes'])), readNotes(ownAt(has, ['notes']))];
  if (!now && ownAt(has, ['notes']) !== undefined) return;
  for (const [key, text] of now ?? [])
    if (old?.get(key) !== text && /^[a-zA-Z]/.test(key)) putText(tree, [...from, ...key.split('.')], text);
  for (const key of old?.keys() ?? []) if (!now?.has(key)) removeAt(tree, [...from, ...key.split('.')]);
}

function putText(tree: unknown, path: Path, text: string): void {
  const holder: unknown = ownAt(tree, path.slice(0, -1));
  if (!isRecord(holder)) return;
  const isFlag = typeof holder[String(path.at(-1))] === 'boolean' && (text === 'true' || text === 'false');
  setAt(tree, path, isFlag ? text === 'true' : text);
}

type Placed = readonly [string, YamlPlace];

/** The places of the leaves of each evaluation, by its index. */
function placesByEvaluation({ places }: ReadReadme['reading']): Map<number, Placed[]> {
  const found = new Map<number, Placed[]>();
  for (const entry of places) {
    const index = /^\/evaluation_details\/(\d+)\//.exec(entry[0])?.[1];
    if (index === undefined) continue;
    const list = found.get(Number(index)) ?? [];
    found.set(Number(index), list);
    list.push(entry);
  }
  return found;
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);
