import { isRecord } from '../../text/is-record.ts';
import { formatPointer, valueAt } from '../../text/pointer.ts';
import { editLeaf } from './edit-leaf.ts';
import { editResults } from './edit-results.ts';
import { isSame } from './merge-patch.ts';
import { listRules, ownAt, scalarRules } from './read-fields.ts';
import { ownKey, type ReadReadme } from './read-readme.ts';
import { type Path, putAt } from './readme-reading.ts';

type Tree = Record<string, unknown>;

/** The front matter and the files of results as a card has them now; by path, the front matter under the empty one. */
export function editFields(
  { parts, reading, others }: ReadReadme,
  card: Readonly<Tree>,
): Map<string, unknown> {
  const fields = structuredClone(parts.fields) as Tree;
  delete fields[ownKey];
  const trees = new Map<string, unknown>([['', fields]]);
  for (const [path, { value }] of others) trees.set(path, structuredClone(value));
  const before = reading.card;
  const handled: string[] = ['/evaluation_details/'];
  for (const rule of listRules) {
    const pointer = formatPointer(rule.to);
    const old = ownAt(before, rule.to);
    const now = ownAt(card, rule.to);
    if (reading.places.get(`${pointer}/0/name`)?.path[0] === 'license_name') continue;
    handled.push(`${pointer}/`);
    if (isSame(listed(old, rule.write), listed(now, rule.write))) continue;
    editList(fields, rule.key, listed(now, rule.write), ownAt(card, [...details, rule.key]));
  }
  for (const [pointer, place] of reading.places) {
    if (handled.some((start) => pointer.startsWith(start)) && !pointer.endsWith('/relation')) continue;
    editLeaf(trees.get(place.file), place, valueAt(before, pointer), valueAt(card, pointer));
  }
  for (const { from, to } of scalarRules) {
    const value = ownAt(card, to);
    if (value !== undefined && ownAt(before, to) === undefined && canHold(fields, from))
      putAt(fields, from, value);
  }
  addDetails(fields, before, card);
  editResults(trees, reading, card);
  return trees;
}

const details = ['additional_information', 'custom_details'] as const;

const listed = (value: unknown, write: (entry: unknown) => unknown): unknown[] =>
  Array.isArray(value)
    ? value.map((entry: unknown) => write(entry)).filter((entry) => entry !== undefined)
    : [];

function editList(fields: Tree, key: string, entries: readonly unknown[], overflow: unknown): void {
  const old = fields[key];
  const all = [...entries, ...(Array.isArray(overflow) && old !== undefined ? (overflow as unknown[]) : [])];
  const isOne =
    all.length === 1 &&
    (old === undefined ? ['license', 'base_model', 'language'].includes(key) : !Array.isArray(old));
  if (all.length === 0) delete fields[key];
  else fields[key] = isOne ? all[0] : all;
}

/** A fresh `co2_eq_emissions` is a mapping. */
const canHold = (fields: Readonly<Tree>, from: Path): boolean =>
  from[0] === 'co2_eq_emissions'
    ? from.length === 2 && (fields['co2_eq_emissions'] === undefined || isRecord(fields['co2_eq_emissions']))
    : ownAt(fields, from) === undefined && from[0] !== 'library_name';

/** A custom detail that is no text becomes a field of the front matter. */
function addDetails(fields: Tree, before: Readonly<Tree>, card: Readonly<Tree>): void {
  const all = ownAt(card, details);
  for (const [key, value] of Object.entries(isRecord(all) ? all : {})) {
    const isKnown =
      listRules.some((rule) => rule.key === key) || scalarRules.some(({ from }) => from[0] === key);
    if (
      isKnown ||
      key === 'model-index' ||
      key === 'model_name' ||
      key === ownKey ||
      !/^[a-z][\w-]*$/.test(key)
    )
      continue;
    const old = ownAt(before, [...details, key]);
    if (Array.isArray(value) && Array.isArray(old) && Array.isArray(fields[key])) fields[key] = value;
    else if (old === undefined && typeof value !== 'string' && !Object.hasOwn(fields, key))
      fields[key] = value;
  }
}
