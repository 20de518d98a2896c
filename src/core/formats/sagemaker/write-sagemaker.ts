import { fail, hasErrors, type Problem, type Result, succeed } from '../../problem/problem.ts';
import { decodeUtf8 } from '../../text/decode-utf8.ts';
import { isRecord } from '../../text/is-record.ts';
import { parsePointer, valueAt } from '../../text/pointer.ts';
import { sameJson } from '../../text/same-json.ts';
import { editOriginal } from '../edit-original.ts';
import { exportProblem } from '../export-problems.ts';
import type { Source, WriteRequest, WrittenCard } from '../format.ts';
import { parseForeignJson } from '../parse-foreign-json.ts';
import { pascalCase } from './content-fields.ts';
import { findContent } from './find-content.ts';
import { sagemaker } from './read-sagemaker.ts';
import { type Target, type TargetId, targets } from './targets.ts';
import { writeContent } from './write-content.ts';

const longestContent = 100_000;

/**
 * Writes a card as SageMaker's content, for one of its schemas: as CloudFormation's the resource's properties, else the
 * content alone. With the source that the card was read from and no target, only what was edited differs from it.
 */
export function writeSagemaker(request: WriteRequest): Result<WrittenCard> {
  const { original, target } = request;
  return original && target === undefined ? writeBack(request, original) : writeAnew(request, target ?? 'v3');
}

export const isTarget = (name: string): name is TargetId => Object.hasOwn(targets, name);

function writeAnew({ card, cardId, status, fit, pointer }: WriteRequest, name: string): Result<WrittenCard> {
  const target: Target = targets[isTarget(name) ? name : 'v3'];
  const { content, problems } = writeContent(card, { target, fit, pointer });
  const spelled = name === 'cloudformation' ? spellPascal(content) : content;
  const length = JSON.stringify(spelled).length;
  const found: Problem[] = [
    ...problems,
    ...(length > longestContent
      ? [exportProblem('export/too-large', { length, limit: longestContent, format: target.title })]
      : []),
  ];
  if (hasErrors(found)) return fail(found);
  const whole =
    name === 'cloudformation'
      ? { ModelCardName: cardId, ModelCardStatus: status, Content: spelled }
      : spelled;
  const bytes = new TextEncoder().encode(`${JSON.stringify(whole, null, 2)}\n`);
  return succeed({ files: new Map([[`${cardId}.json`, bytes]]) }, found);
}

/** A target that takes all that is read. */
const everything: Target = {
  title: 'SageMaker',
  without: [],
  needsValue: false,
  needsLetter: false,
  algorithms: 15,
};

function writeBack(request: WriteRequest, original: Source): Result<WrittenCard> {
  const [file] = original.files;
  const read = sagemaker.read(original);
  if (!file || !read.ok) return fail(read.problems);
  const [path, bytes] = file;
  const { card } = read.value[0] ?? { card: {} };
  const before = writeContent(card, { ...request, target: everything });
  const after = writeContent(request.card, { ...request, target: everything });
  const problems = after.problems.filter(({ data: { pointer } }) => {
    const at = String(pointer);
    return !sameJson(valueAt(card, at), valueAt(request.card, at));
  });
  if (hasErrors(problems)) return fail(problems);
  const text = decodeUtf8(bytes).text;
  const parsed = parseForeignJson(bytes, path);
  const found = parsed.ok ? findContent(parsed.value) : undefined;
  if (!parsed.ok || !found) return fail(parsed.problems);
  const edited = editAt(text, parsed.value, parsePointer(found.at), before.content, after.content);
  const written = edited === text ? bytes : new TextEncoder().encode(edited);
  return succeed({ files: new Map([[path, written]]) }, problems);
}

/** Edits the content where it stands: in the file, in an object of it, or in a text of it that is JSON itself. */
function editAt(
  text: string,
  value: unknown,
  at: readonly string[],
  before: unknown,
  after: unknown,
): string {
  const holder = at
    .slice(0, -1)
    .reduce<unknown>((found, key) => (isRecord(found) ? found[key] : undefined), value);
  const last = at.at(-1);
  const held = last === undefined ? value : isRecord(holder) ? holder[last] : undefined;
  if (typeof held === 'string') {
    const inner = editAt(held, JSON.parse(held), [], before, after);
    return inner === held ? text : editOriginal(text, nest(at, held), nest(at, inner));
  }
  const isPascal = isRecord(held) && Object.keys(held).some((key) => /^[A-Z]/.test(key));
  const spell = isPascal ? spellPascal : (content: unknown) => content;
  return editOriginal(text, nest(at, spell(before)), nest(at, spell(after)));
}

const nest = (at: readonly string[], value: unknown): unknown =>
  at.reduceRight((below, key) => ({ [key]: below }), value);

/** Keys in PascalCase, but for those that an author gave. */
function spellPascal(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(spellPascal);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, below]) => [
      pascalCase(key),
      key === 'metadata' || key === 'custom_details' ? below : spellPascal(below),
    ]),
  );
}
