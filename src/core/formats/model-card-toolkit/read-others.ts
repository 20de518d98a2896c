import { dump, CORE_SCHEMA } from 'js-yaml';
import { isRecord } from '../../text/is-record.ts';
import { formatPointer, parsePointer, valueAt } from '../../text/pointer.ts';
import { parseYaml } from '../../yaml/parse-yaml.ts';
import { fromCardProse, toCardProse } from '../card-prose.ts';
import { distinctNames } from '../distinct-names.ts';
import { isEmpty } from '../reading.ts';
import { type CardReader, details } from './card-reader.ts';
import { isScalar, likeOld, readText } from './read-text.ts';

/** Fields of the Hugging Face Hub that some write beside the toolkit's. */
const hubTexts: readonly (readonly [string, string, number])[] = [
  ['/pipeline_tag', '/model_overview/problem_type', 1024],
  ['/framework', '/model_overview/frameworks/0', 1024],
];

const hubLists: readonly (readonly [string, string, RegExp, number])[] = [
  ['/tags', '/tags', /^.{1,63}$/su, 50],
  ['/language', '/model_overview/languages', /^(?=.{2,35}$)[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, 500],
];

/** What has no field of its own becomes a custom detail under its name. */
export function readOthers(reader: CardReader): void {
  const { reading } = reader;
  for (const [from, to, longest] of hubTexts)
    if (!isEmpty(reading.at(from))) readText(reader, from, to, { longest });
  for (const [from, to, pattern, most] of hubLists) readList(reader, from, { to, pattern, most });
  reading.lose('/schema_version', 'format-only');
  const open = new Set(
    reading
      .list()
      .flatMap((fate) =>
        'reason' in fate && fate.reason === 'no-field' && !reader.unplaced.has(fate.from) ? [fate.from] : [],
      ),
  );
  const known = valueAt(reading.card, details);
  const nameOf = distinctNames(255);
  for (const name of Object.keys(isRecord(known) ? known : {})) nameOf(name, name);
  visit('');

  function visit(at: string): void {
    const value = reading.at(at);
    if (Array.isArray(value)) {
      const leaves = leavesBelow(value, at);
      if (leaves.length > 0 && leaves.every((leaf) => open.has(leaf)))
        return takeList(at, value as unknown[]);
      for (const index of value.keys()) visit(at + formatPointer([index]));
    } else if (isRecord(value)) for (const key of Object.keys(value)) visit(at + formatPointer([key]));
    else if (open.has(at) && isScalar(value)) takeScalar(at, value);
  }

  function place(at: string): string {
    return details + formatPointer([nameOf(nameAt(reader, at), 'detail')]);
  }

  function takeScalar(at: string, value: unknown): void {
    const to = place(at);
    const isText = typeof value === 'string';
    const isPlain = isText || typeof value === 'boolean' || Number.isFinite(value);
    if (reading.take(at, to, (held) => (isText ? toCardProse(String(held)) : isPlain ? held : String(held))))
      reader.fields.set(to, (edit, held) =>
        held === undefined
          ? edit.remove(at)
          : edit.set(at, likeOld(value, typeof held === 'string' ? fromCardProse(held) : held)),
      );
  }

  /** Texts stay a list; records become a text in YAML, which is read back from it. */
  function takeList(at: string, list: readonly unknown[]): void {
    const to = place(at);
    if (list.every((entry) => typeof entry === 'string' && !isEmpty(entry))) {
      if (!reading.take(at, to)) return;
      reader.fields.set(to, (edit, held) => (held === undefined ? edit.remove(at) : edit.set(at, held)));
      return;
    }
    const text = dump(list, { schema: CORE_SCHEMA, lineWidth: -1, noRefs: true }).trimEnd();
    if (!reading.put(to, toCardProse(text))) return;
    reading.note(at, to);
    reader.fields.set(to, (edit, held) => {
      if (held === undefined) edit.remove(at);
      const parsed = typeof held === 'string' ? parseYaml(fromCardProse(held), { file: '' }) : undefined;
      if (parsed?.ok === true && Array.isArray(parsed.value.value)) edit.set(at, parsed.value.value);
    });
  }
}

function readList(
  { reading, fields }: CardReader,
  from: string,
  { to, pattern, most }: { to: string; pattern: RegExp; most: number },
): void {
  const value = reading.at(from);
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  const fits = list.every((text) => typeof text === 'string' && !isEmpty(text) && pattern.test(text));
  if (list.length > 0 && list.length <= most && fits && reading.take(from, to))
    fields.set(to, (edit, held) => (held === undefined ? edit.remove(from) : edit.set(from, held)));
}

function leavesBelow(value: unknown, at: string): string[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, below]) => leavesBelow(below, at + formatPointer([key])));
  return isEmpty(value) ? [] : [at];
}

const sections = new Set(['model_details', 'model_parameters', 'quantitative_analysis', 'considerations']);

/** The keys to a place, without the section; an entry of a list by its name where it has one. */
function nameAt({ reading }: CardReader, at: string): string {
  const path = parsePointer(at);
  const words = path.map((key, index) => {
    const holder = formatPointer(path.slice(0, index));
    const entry = reading.at(holder + formatPointer([key]));
    if (!Array.isArray(reading.at(holder))) return key;
    const name = isRecord(entry) ? (entry['name'] ?? entry['type']) : undefined;
    return isScalar(name) && !isEmpty(name) ? String(name) : String(Number(key) + 1);
  });
  const shown = sections.has(words[0] ?? '') && words.length > 1 ? words.slice(1) : words;
  return shown.join('.').replaceAll(/\s+/g, ' ').trim();
}
