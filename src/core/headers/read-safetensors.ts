import { parseForeignJson } from '../formats/parse-foreign-json.ts';
import { type Result, succeed } from '../problem/problem.ts';
import { excerpt } from '../text/excerpt.ts';
import { isRecord } from '../text/is-record.ts';
import { type FactList, openFacts } from './fact-list.ts';
import { catchFaults, countElements, HeaderFault, malformed, maximumHeaderBytes } from './header-fault.ts';
import { headerProblem } from './header-problems.ts';
import type { FileRanges, ModelFacts } from './model-facts.ts';
import { addTensorTypes } from './tensor-types.ts';

/** Whether a file begins as one: a length that the file can have, then a JSON object. */
export function isSafetensors(file: FileRanges): boolean {
  const bytes = file.read(0, 9);
  if (bytes.length < 9 || bytes[8] !== 0x7b) return false;
  const length = lengthIn(bytes);
  return length >= 2n && length <= BigInt(maximumHeaderBytes);
}

/** Reads the JSON before the weights, and nothing of them. */
export const readSafetensors = (file: FileRanges, name: string): Result<ModelFacts> =>
  catchFaults('safetensors', file, { file: name }, () => {
    const first = file.read(0, 8);
    if (first.length < 8) throw new HeaderFault('cut-short');
    const length = lengthIn(first);
    if (length > BigInt(maximumHeaderBytes)) throw new HeaderFault('too-large');
    const isThere = 8 + Number(length) <= file.size;
    const bytes = isThere ? file.read(8, Number(length)) : new Uint8Array();
    if (bytes.length < Number(length)) throw new HeaderFault('cut-short');
    const header = parseHeader(bytes, name);
    const { tensors, end } = readTensors(header);
    const facts = openFacts();
    addMetadata(facts, Object.hasOwn(header, '__metadata__') ? header['__metadata__'] : undefined);
    addTensorTypes(facts, tensors);
    const wanted = 8 + Number(length) + end;
    const missing = { format: 'safetensors', size: file.size, wanted };
    return succeed(
      { format: 'safetensors', facts: facts.list() },
      file.size < wanted ? [headerProblem('header/weights-missing', missing, { file: name })] : [],
    );
  });

const lengthIn = (bytes: Uint8Array): bigint =>
  new DataView(bytes.buffer, bytes.byteOffset, 8).getBigUint64(0, true);

function parseHeader(bytes: Uint8Array, name: string): Record<string, unknown> {
  const parsed = parseForeignJson(bytes, name, maximumHeaderBytes);
  const [problem] = parsed.problems;
  // Two tensors of one name are two claims about the same weights.
  if (problem) throw malformed(problem.message.replace(/\.$/, '').replace(/^T/, 't'));
  if (!parsed.ok || !isRecord(parsed.value)) throw malformed('it is not a JSON object');
  return parsed.value;
}

interface Tensor {
  readonly type: string;
  readonly elements: number;
}

/** The tensors, whose bytes must follow each other without overlap or hole; `end` is where the last ends. */
function readTensors(header: Readonly<Record<string, unknown>>): { tensors: readonly Tensor[]; end: number } {
  const entries = Object.entries(header).filter(([name]) => name !== '__metadata__');
  const places = entries.map(([name, entry]) => readTensor(name, entry));
  let end = 0;
  for (const { name, from, to } of places.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    if (from !== end) throw malformed(`the bytes of ${name} do not follow those of the tensor before it`);
    end = to;
  }
  return { tensors: places, end };
}

function readTensor(key: string, entry: unknown): Tensor & { name: string; from: number; to: number } {
  const name = `“${excerpt(key)}”`;
  if (!isRecord(entry)) throw malformed(`${name} is no tensor`);
  const { dtype: type, shape, data_offsets: offsets } = entry;
  if (typeof type !== 'string' || !/^[A-Z][A-Z0-9_]{0,15}$/.test(type))
    throw malformed(`${name} has no type that is one`);
  if (!isCounts(shape) || shape.length > 64) throw malformed(`${name} has no shape that is one`);
  const [from, to, ...others] = isCounts(offsets) ? offsets : [];
  if (from === undefined || to === undefined || others.length > 0 || from > to)
    throw malformed(`${name} has no place that is one`);
  const elements = countElements(shape);
  const bits = bitsOf[type];
  if (bits !== undefined && Math.ceil((elements * bits) / 8) !== to - from)
    throw malformed(`${name} has ${to - from} bytes, and its shape another number`);
  return { name, type, elements, from, to };
}

const isCounts = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.every((one) => Number.isSafeInteger(one) && (one as number) >= 0);

/** A type that is not listed is counted, and its bytes are not. */
const bitsOf: Readonly<Partial<Record<string, number>>> = {
  C64: 64,
  F64: 64,
  I64: 64,
  U64: 64,
  F32: 32,
  I32: 32,
  U32: 32,
  F16: 16,
  BF16: 16,
  I16: 16,
  U16: 16,
  BOOL: 8,
  I8: 8,
  U8: 8,
  F8_E4M3: 8,
  F8_E5M2: 8,
  F8_E8M0: 8,
  F6_E2M3: 6,
  F6_E3M2: 6,
  F4: 4,
};

/** Texts of the file's maker: of the ModelSpec where it keeps it. */
function addMetadata(facts: FactList, metadata: unknown): void {
  if (metadata === undefined) return;
  if (!isRecord(metadata)) throw malformed('__metadata__ is no object');
  for (const [key, value] of Object.entries(metadata)) {
    if (typeof value !== 'string') throw malformed('__metadata__ holds what is no text');
    const field = Object.hasOwn(metadataFields, key) ? metadataFields[key] : undefined;
    facts.add(key, value, field === undefined ? {} : { field });
  }
}

const metadataFields: Readonly<Record<string, string>> = {
  'modelspec.title': '/model_overview/model_name',
  'modelspec.architecture': '/model_overview/algorithm_type',
  'modelspec.author': '/model_overview/model_creator',
  'modelspec.description': '/model_overview/model_description',
  'modelspec.license': '/model_overview/licenses/0/name',
};
