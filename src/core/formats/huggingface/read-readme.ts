import { fail, type Result, succeed } from '../../problem/problem.ts';
import { decodeUtf8 } from '../../text/decode-utf8.ts';
import { isRecord } from '../../text/is-record.ts';
import { formatPointer } from '../../text/pointer.ts';
import { parseYaml } from '../../yaml/parse-yaml.ts';
import type { Fate, Source } from '../format.ts';
import { importProblem } from '../import-problems.ts';
import { huggingfaceProblem } from './huggingface-problems.ts';
import { applyPatch } from './merge-patch.ts';
import { readEvalResults } from './read-eval-results.ts';
import { ownAt, readFields } from './read-fields.ts';
import { readResults } from './read-results.ts';
import { type BodyReading, readSections } from './read-sections.ts';
import { isEmpty, listFates, type ReadmeReading, startReading, take } from './readme-reading.ts';
import { readText, type SourceText } from '../source-text.ts';
import { makeUniqueNames } from './result-names.ts';
import { type ReadmeParts, splitReadme } from './split-readme.ts';

/** A README as it was read, with all that writing it back needs. */
export interface ReadReadme {
  readonly path: string;
  readonly source: SourceText;
  readonly parts: ReadmeParts;
  readonly reading: ReadmeReading;
  readonly body: BodyReading;
  /** Files of results, by path. */
  readonly others: ReadonlyMap<string, OtherFile>;
  readonly card: Readonly<Record<string, unknown>>;
  readonly fates: readonly Fate[];
}

export interface OtherFile {
  readonly source: SourceText;
  readonly value: unknown;
}

/** The key under which a README holds what the Hub has no field for. */
export const ownKey = 'colophon';

/** Reads a README and the files of `.eval_results/` beside it. */
export function readReadme(source: Source): Result<ReadReadme> {
  const path = findReadme(source);
  const bytes = path === undefined ? undefined : source.files.get(path);
  if (path === undefined || !bytes) return fail([huggingfaceProblem('huggingface/no-readme', {})]);
  const decoded = decodeUtf8(bytes);
  if (!decoded.ok)
    return fail([importProblem('import/not-text', { offset: decoded.offset }, { file: path })]);
  const text = readText(bytes);
  const parts = splitReadme(text.text, path);
  if (!parts.ok) return parts;
  const { fields } = parts.value;
  const reading = startReading();
  readName(reading, fields);
  readFields(reading, fields);
  const nameOf = makeUniqueNames(63);
  readResults(reading, fields['model-index'], nameOf);
  const others = readOthers(reading, source, path, nameOf);
  if (!others.ok) return others;
  const body = readSections(reading, parts.value.body.text);
  const isAlone = source.files.size === 1;
  const patched = readPatch(reading, fields[ownKey]);
  const file = isAlone ? '' : path;
  const fates = [
    ...(isEmpty(fields) ? [] : listFates(reading, fields, { key: '', file })),
    ...body.fates.map((fate) => ({ ...fate, file })),
    ...others.value.rows,
  ];
  return succeed({
    path,
    source: text,
    parts: parts.value,
    reading,
    body,
    others: others.value.files,
    card: patched,
    fates,
  });
}

/** The README of a source: by its name, or the one Markdown file. */
export function findReadme({ files }: Source): string | undefined {
  const paths = [...files.keys()];
  if (paths.length === 1) return paths[0];
  const named = paths.filter((path) => /^readme\.md$/i.test(path));
  return (
    named[0] ??
    (paths.filter((path) => /^[^/]+\.(?:md|markdown)$/i.test(path)).length === 1
      ? paths.find((path) => /^[^/]+\.(?:md|markdown)$/i.test(path))
      : undefined)
  );
}

function readName(reading: ReadmeReading, fields: Readonly<Record<string, unknown>>): void {
  for (const from of [['model-index', 0, 'name'], ['model_name']]) {
    const value = ownAt(fields, from);
    if (typeof value !== 'string' || isEmpty(value) || value.length > 1024) continue;
    const taken = ownAt(reading.card, ['model_overview', 'model_name']);
    if (taken === undefined) take(reading, { from, to: ['model_overview', 'model_name'], value });
    else reading.fates.set(formatPointer(from), { reason: taken === value ? 'repeated' : 'field-taken' });
  }
  const index = fields['model-index'];
  if (!Array.isArray(index)) return;
  for (const [number, entry] of (index as unknown[]).entries())
    if (number > 0 && !isEmpty(ownAt(entry, ['name'])))
      reading.fates.set(formatPointer(['model-index', number, 'name']), { reason: 'field-taken' });
}

/** The other files of the source: results of evaluations; of the rest nothing is read. */
function readOthers(
  reading: ReadmeReading,
  source: Source,
  readme: string,
  nameOf: ReturnType<typeof makeUniqueNames>,
): Result<{ rows: Fate[]; files: Map<string, OtherFile> }> {
  const rows: Fate[] = [];
  const files = new Map<string, OtherFile>();
  for (const [path, bytes] of source.files) {
    if (path === readme || !/(?:^|\/)\.eval_results\/[^/]+\.ya?ml$/.test(path)) continue;
    const decoded = decodeUtf8(bytes);
    if (!decoded.ok)
      return fail([importProblem('import/not-text', { offset: decoded.offset }, { file: path })]);
    const text = readText(bytes);
    const yaml = parseYaml(text.text, { file: path });
    if (!yaml.ok) return yaml;
    const { value } = yaml.value;
    files.set(path, { source: text, value });
    readEvalResults(reading, path, value, nameOf);
    if (!isEmpty(value)) rows.push(...listFates(reading, value, { key: path, file: path }));
  }
  return succeed({ rows, files });
}

/** Puts our own fields, which the Hub does not know, over what the README says otherwise. */
function readPatch(reading: ReadmeReading, patch: unknown): Record<string, unknown> {
  if (!isRecord(patch)) return reading.card;
  const patched = applyPatch(reading.card, patch);
  const own = formatPointer([ownKey]);
  const visit = (part: unknown, at: string, held: unknown): void => {
    if (typeof part === 'object' && part !== null && !isEmpty(part))
      for (const [key, inner] of Object.entries(part))
        visit(inner, at + formatPointer([key]), ownAt(held, [key]));
    else if (part !== null && held !== undefined) reading.fates.set(own + at, { to: at, how: 'same' });
    else reading.fates.set(own + at, { reason: 'format-only' });
  };
  visit(patch, '', patched);
  return isRecord(patched) ? patched : reading.card;
}
