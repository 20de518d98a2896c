import { isMap, isScalar, isSeq, type Node, type Pair, stringify } from 'yaml';
import { isRecord } from '../text/is-record.ts';
import { sameJson } from '../text/same-json.ts';
import { listHunks } from './list-hunks.ts';
import type { TextEdit } from './source-text.ts';

/** Quoted so that readers of YAML 1.1, such as the Hub's own tools, read the same: `no`, `1:20`. */
export const yamlOptions = {
  version: '1.1',
  lineWidth: 0,
  indentSeq: false,
  aliasDuplicateObjects: false,
} as const;

/** Entries that came or went between brackets, and those that have another value now. */
interface FlowEdit {
  readonly edits: readonly TextEdit[];
  readonly changes: readonly Change[];
}

interface Change {
  readonly node: Node;
  readonly before: unknown;
  readonly after: unknown;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * Takes a list or mapping between brackets apart, so that entries that stay keep their quotes, comments and lines.
 * Undefined where it is none, or where nothing of it stays.
 */
export function editFlow(text: string, node: Node, before: unknown, after: unknown): FlowEdit | undefined {
  if ((!isSeq(node) && !isMap(node)) || node.flow !== true) return undefined;
  if (isSeq(node))
    return Array.isArray(before) && Array.isArray(after)
      ? editList(text, node.items as Node[], before, after)
      : undefined;
  return isRecord(before) && isRecord(after)
    ? editMapping(text, node.items as Pair<Node, Node | null>[], before, after)
    : undefined;
}

function editList(
  text: string,
  items: readonly Node[],
  before: readonly unknown[],
  after: readonly unknown[],
): FlowEdit | undefined {
  const places = items.map((item) => placeOf(text, item));
  if (items.length !== before.length || !places.every((place) => place !== undefined)) return undefined;
  const gone = new Set<number>();
  const changes: Change[] = [];
  const edits: TextEdit[] = [];
  const spelled = spellEntries(text, places, before);
  let at = 0;
  for (const [went, came] of listHunks(before, after)) {
    const paired = Math.min(went.length, came.length);
    for (let index = 0; index < went.length; index += 1) {
      const [node, place] = [items[at + index], places[at + index]];
      const moved = sameJson(went[index], came[index]) ? undefined : spelled(came[index]);
      if (index >= paired) gone.add(at + index);
      else if (place && moved !== undefined) edits.push({ ...place, text: moved });
      else if (node) changes.push({ node, before: went[index], after: came[index] });
    }
    at += went.length;
    for (const entry of came.slice(paired))
      edits.push(addEntry(places, at, spelled(entry) ?? writeFlow(entry)));
  }
  return gone.size === items.length ? undefined : { edits: [...edits, ...cutEntries(places, gone)], changes };
}

/** An entry that moved is spelled as it was. */
function spellEntries(
  text: string,
  places: readonly Place[],
  before: readonly unknown[],
): (entry: unknown) => string | undefined {
  const known = new Map<string, string>();
  for (const [index, { start, end }] of places.entries()) {
    const entry = before[index];
    if (typeof entry === 'object' && entry !== null) known.set(JSON.stringify(entry), text.slice(start, end));
  }
  return (entry) => known.get(JSON.stringify(entry) ?? '');
}

function editMapping(
  text: string,
  pairs: readonly Pair<Node, Node | null>[],
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): FlowEdit | undefined {
  const places = pairs.map(({ key, value }) => {
    const end = value && placeOf(text, value)?.end;
    return isScalar(key) && key.range && end ? { start: key.range[0], end } : undefined;
  });
  if (!places.every((place) => place !== undefined)) return undefined;
  const keys = pairs.map(({ key }) => String(isScalar(key) ? (key.source ?? key.value) : ''));
  if (keys.some((key) => !Object.hasOwn(before, key))) return undefined;
  const gone = new Set([...keys.keys()].filter((index) => !Object.hasOwn(after, keys[index] ?? '')));
  if (gone.size === pairs.length) return undefined;
  const changes = pairs.flatMap(({ value }, index): Change[] => {
    const key = keys[index] ?? '';
    return value && !gone.has(index) ? [{ node: value, before: before[key], after: after[key] }] : [];
  });
  const added = Object.entries(after)
    .filter(([key]) => !Object.hasOwn(before, key))
    .map(([key, value]) => addEntry(places, places.length, `${writeFlow(key)}: ${writeFlow(value)}`));
  return { edits: [...cutEntries(places, gone), ...added], changes };
}

/** Of a value that ends where it is seen to: one between brackets, or one that has characters. */
function placeOf(text: string, node: Node): Place | undefined {
  const [start = 0, end = 0] = node.range ?? [];
  return end > start && (isScalar(node) || /[[{]/.test(text[start] ?? '')) ? { start, end } : undefined;
}

function addEntry(places: readonly Place[], index: number, written: string): TextEdit {
  const previous = places[index - 1];
  if (previous) return { start: previous.end, end: previous.end, text: `, ${written}` };
  const at = places[0]?.start ?? 0;
  return { start: at, end: at, text: `${written}, ` };
}

/** An entry goes with the comma before it; those before the first that stays, with the one behind. */
function cutEntries(places: readonly Place[], gone: ReadonlySet<number>): TextEdit[] {
  const first = [...places.keys()].find((index) => !gone.has(index)) ?? 0;
  return [...gone].flatMap((index): TextEdit[] => {
    const [before, here, behind] = [places[index - 1], places[index], places[index + 1]];
    if (index > first && before && here) return [{ start: before.end, end: here.end, text: '' }];
    return here && behind ? [{ start: here.start, end: behind.start, text: '' }] : [];
  });
}

/** As it can stand between brackets. */
export function writeFlow(value: unknown): string {
  const written = stringify([value], { ...yamlOptions, collectionStyle: 'flow' }).trim();
  return written.includes('\n') ? JSON.stringify(value) : written.replace(/^\[\s*|\s*\]$/g, '');
}
