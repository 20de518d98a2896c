import type { Card } from '../../card/card.ts';
import { fail, type Result, succeed } from '../../problem/problem.ts';
import { isRecord } from '../../text/is-record.ts';
import type { Source } from '../format.ts';
import { editFields } from './edit-fields.ts';
import { editSections } from './edit-sections.ts';
import { editYaml } from '../edit-yaml.ts';
import { huggingfaceProblem } from './huggingface-problems.ts';
import { isSame, makePatch } from './merge-patch.ts';
import { ownKey, type ReadReadme, readReadme } from './read-readme.ts';
import type { TextEdit } from '../source-text.ts';

/** A README and what stands beside it, and what of the card the fields of the Hub did not hold. */
export interface WrittenReadme {
  /** The README first, then the files of results. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The README read again gives the card: in the fields of the Hub and its text, or under `colophon`. */
  readonly isWhole: boolean;
}

const emptyReadme = '---\n---\n\n';

/**
 * Writes a card as a README of the Hub. With the README that it was imported from, only what was edited differs:
 * comments, order, quotes, line ends and unknown keys stay. What the Hub has no field for stands under `colophon`.
 */
export function writeReadme(card: Card, original?: Source): Result<WrittenReadme> {
  const source = original ?? {
    name: 'README.md',
    files: new Map([['README.md', new TextEncoder().encode(emptyReadme)]]),
  };
  const read = readReadme(source);
  if (!read.ok) return read;
  const wanted: unknown = structuredClone(card);
  if (!isRecord(wanted)) throw new TypeError('A card is a record of fields.');
  if (isSame(read.value.card, wanted))
    return succeed({ files: filesThatWereRead(read.value, source), isWhole: true });
  const first = editFiles(read.value, source, wanted, undefined);
  if (!first.ok) return first;
  const again = readReadme({ name: source.name, files: first.value });
  if (!again.ok) return again;
  const patch = makePatch(again.value.reading.card, wanted);
  if (patch === undefined) return succeed({ files: first.value, isWhole: true });
  const second = editFiles(read.value, source, wanted, patch);
  if (!second.ok) return second;
  const last = readReadme({ name: source.name, files: second.value });
  if (!last.ok) return last;
  return succeed({ files: second.value, isWhole: isSame(last.value.card, wanted) });
}

function editFiles(
  read: ReadReadme,
  source: Source,
  card: Readonly<Record<string, unknown>>,
  patch: unknown,
): Result<Map<string, Uint8Array>> {
  const trees = editFields(read, card);
  const files = filesThatWereRead(read, source);
  const fields = trees.get('');
  const after = { ...(isRecord(fields) ? fields : {}), ...(patch === undefined ? {} : { [ownKey]: patch }) };
  const { parts } = read;
  const yaml = editYaml(parts.yaml.text, parts.fields, after);
  if (!yaml) return fail([notEditable(read.path)]);
  const edits: TextEdit[] = [
    ...(parts.yaml.isThere ? shift(yaml, parts.yaml.start) : addFrontMatter(yaml)),
    ...shift(editSections(read, card), parts.body.start),
  ];
  files.set(read.path, read.source.edit(edits));
  for (const [path, { source: text, value }] of read.others) {
    const now = trees.get(path);
    const [before, then] = Array.isArray(value) ? [{ list: value }, { list: now }] : [value, now];
    if (isSame(before, then)) continue;
    const made = Array.isArray(value)
      ? editYaml(`list:\n${text.text}`, { list: value }, { list: now })
      : undefined;
    const whole =
      isRecord(value) && isRecord(now)
        ? editYaml(text.text, value, now)
        : made && shift(made, -'list:\n'.length);
    if (!whole) return fail([notEditable(path)]);
    files.set(path, text.edit(whole));
  }
  return succeed(files);
}

/** The README first, whatever order the source is kept in; what else lay beside it says nothing of the card. */
const filesThatWereRead = ({ path, others }: ReadReadme, { files }: Source): Map<string, Uint8Array> =>
  new Map(
    [path, ...others.keys()].flatMap((name) => {
      const bytes = files.get(name);
      return bytes ? [[name, bytes] as const] : [];
    }),
  );

const notEditable = (file: string): ReturnType<typeof huggingfaceProblem> =>
  huggingfaceProblem('huggingface/not-editable', { reason: 'its YAML cannot be taken apart' }, { file });

const shift = (edits: readonly TextEdit[], by: number): TextEdit[] =>
  edits.map(({ start, end, text }) => ({ start: start + by, end: end + by, text }));

function addFrontMatter(yaml: readonly TextEdit[]): TextEdit[] {
  const text = yaml.map((edit) => edit.text).join('');
  return text === '' ? [] : [{ start: 0, end: 0, text: `---\n${text}---\n\n` }];
}
