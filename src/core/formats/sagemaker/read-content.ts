import { findField, fieldLabel } from '../../card/field-names.ts';
import { isRecord } from '../../text/is-record.ts';
import { formatPointer, parsePointer } from '../../text/pointer.ts';
import { isEmpty, type Reading } from '../reading.ts';
import { contentFields, pascalCase, type ContentField, type ContentFields } from './content-fields.ts';
import { readEvaluations } from './read-evaluations.ts';

/** Reads parts of SageMaker's content, whose keys are in snake_case or in PascalCase. */
export interface ContentReader {
  readonly reading: Reading;
  /** The pointer to a field below `from`, as it is spelled there. */
  child(from: string, name: string): string;
  readText(from: string, to: string): void;
  readTexts(from: string, to: string, most: number): void;
  readNames(from: string, to: string): void;
}

/** Reads the content at `at` into the card, field by field. */
export function readContent(reading: Reading, at: string): void {
  const content: ContentReader = {
    reading,
    child: (from, name) => from + formatPointer([spelling(reading.at(from), name)]),
    readText: (from, to) => readText(reading, from, to),
    readTexts: (from, to, most) => readTexts(reading, from, to, most),
    readNames: (from, to) => readNames(reading, from, to),
  };
  readFields(content, contentFields, at, '');
}

function spelling(holder: unknown, name: string): string {
  const pascal = pascalCase(name);
  return isRecord(holder) && !Object.hasOwn(holder, name) && Object.hasOwn(holder, pascal) ? pascal : name;
}

function readFields(content: ContentReader, fields: ContentFields, from: string, to: string): void {
  for (const [name, field] of Object.entries(fields))
    readField(content, field, content.child(from, name), `${to}/${name}`);
}

function readField(content: ContentReader, field: ContentField, from: string, to: string): void {
  const { reading } = content;
  switch (field.kind) {
    case 'text':
      return readText(reading, from, to);
    case 'number':
      return readNumber(reading, from, to);
    case 'choice':
      return readChoice(reading, from, to);
    case 'texts':
      return readTexts(reading, from, to, field.most);
    case 'names':
      return readNames(reading, from, to);
    case 'record':
      return readFields(content, field.fields, from, to);
    case 'list':
      return readList(content, field, from, to);
    case 'objective':
      return readObjective(content, from, to);
    case 'evaluations':
      return readEvaluations(content, from, to);
  }
}

/** A text that is too long for its field becomes a custom detail under the field's name. */
function readText(reading: Reading, from: string, to: string): void {
  const { maxLength = Infinity } = limitsOf(to);
  const value = reading.at(from);
  if (typeof value === 'string' && [...value].length > maxLength)
    reading.take(
      from,
      `/additional_information/custom_details${formatPointer([fieldLabel(parsePointer(to), 'en')])}`,
    );
  else reading.take(from, to, (written) => (isScalar(written) ? String(written) : undefined));
}

/** A version that is no number is the version's name. */
function readNumber(reading: Reading, from: string, to: string): void {
  const { minimum = -Infinity } = limitsOf(to);
  const isTaken = reading.take(from, to, (value) => {
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    return typeof number === 'number' && Number.isFinite(number) && number >= minimum ? number : undefined;
  });
  if (!isTaken && to === '/model_overview/model_version')
    reading.take(from, '/model_overview/model_version_name', (value) =>
      isScalar(value) && String(value).length <= 255 ? String(value) : undefined,
    );
}

function readChoice(reading: Reading, from: string, to: string): void {
  const { enum: choices = [] } = limitsOf(to);
  reading.take(from, to, (value) =>
    choices.find(
      (choice) => typeof value === 'string' && choice.toLowerCase() === value.trim().toLowerCase(),
    ),
  );
}

function readTexts(reading: Reading, from: string, to: string, most: number): void {
  const value = reading.at(from);
  const { maxLength = Infinity } = limitsOf(`${to}/0`);
  const entries = Array.isArray(value) ? value.map((_, index) => from + formatPointer([index])) : [from];
  let count = 0;
  for (const entry of entries) {
    if (count >= most) break;
    const isTaken = reading.take(entry, to + formatPointer([count]), (written) =>
      isScalar(written) && String(written).length <= maxLength ? String(written) : undefined,
    );
    if (isTaken) count += 1;
  }
}

/** What is no text is kept as JSON. */
function readNames(reading: Reading, from: string, to: string): void {
  const names = reading.at(from);
  if (!isRecord(names)) return;
  const isOfCard = to.endsWith('/custom_details');
  for (const name of Object.keys(names)) {
    if (name === '' || [...name].length > 255) continue;
    reading.take(from + formatPointer([name]), to + formatPointer([name]), (value) =>
      typeof value === 'string' || (isOfCard && isDetail(value)) ? value : JSON.stringify(value),
    );
  }
}

function readList(
  content: ContentReader,
  { needs, most, fields }: Extract<ContentField, { kind: 'list' }>,
  from: string,
  to: string,
): void {
  const { reading, child } = content;
  const entries = reading.at(from);
  if (!Array.isArray(entries)) return;
  let count = 0;
  for (const index of entries.keys()) {
    const at = from + formatPointer([index]);
    const place = to + formatPointer([count]);
    const name = reading.at(child(at, needs));
    const { maxLength = Infinity } = limitsOf(`${place}/${needs}`);
    const isWhole =
      isScalar(name) && !isEmpty(name) && String(name).length <= maxLength && hasNumber(content, fields, at);
    if (!isWhole || count >= most) continue;
    readFields(content, fields, at, place);
    count += 1;
  }
}

/** A metric of the training is its number. */
function hasNumber({ reading, child }: ContentReader, fields: ContentFields, at: string): boolean {
  if (fields['value']?.kind !== 'number') return true;
  const value = reading.at(child(at, 'value'));
  return typeof value === 'number' || (typeof value === 'string' && Number.isFinite(Number(value || 'none')));
}

/** Of CloudFormation's form, of the flat one that the third SDK writes, or a mere text. */
function readObjective(content: ContentReader, from: string, to: string): void {
  const { reading, child } = content;
  const objective = reading.at(from);
  if (!isRecord(objective)) return void reading.take(from, `${to}/notes`, asText);
  const inner = reading.at(child(from, 'function'));
  const at = isRecord(inner) ? child(from, 'function') : from;
  readChoice(reading, child(at, 'function'), `${to}/function/function`);
  readText(reading, child(at, 'facet'), `${to}/function/facet`);
  readText(reading, child(at, 'condition'), `${to}/function/condition`);
  readText(reading, child(from, 'notes'), `${to}/notes`);
}

const asText = (value: unknown): string | undefined => (isScalar(value) ? String(value) : undefined);
const isScalar = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
const isDetail = (value: unknown): boolean =>
  isScalar(value) || (Array.isArray(value) && value.every((entry) => typeof entry === 'string'));

interface Limits {
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly enum?: readonly string[];
}

const limitsOf = (to: string): Limits => (findField(parsePointer(to)) ?? {}) as Limits;
