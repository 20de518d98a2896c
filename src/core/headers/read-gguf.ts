import { type Result, succeed } from '../problem/problem.ts';
import { excerpt } from '../text/excerpt.ts';
import { addGgufFacts } from './gguf-facts.ts';
import { type GgufInput, type GgufValue, openGguf } from './gguf-values.ts';
import { openFacts } from './fact-list.ts';
import { type Cursor, openCursor } from './header-cursor.ts';
import { catchFaults, countElements, malformed } from './header-fault.ts';
import { headerProblem } from './header-problems.ts';
import type { FileRanges, ModelFacts } from './model-facts.ts';
import { tensorTypeName } from './gguf-names.ts';
import { addTensorTypes } from './tensor-types.ts';

const longestKey = 65_535;
const longestName = 65_535;
const mostDimensions = 8;

export const isGguf = (file: FileRanges): boolean => new TextDecoder().decode(file.read(0, 4)) === 'GGUF';

/**
 * Reads the keys and the tensors' shapes of GGUF 2 and 3, of either byte order. An own reader: `@huggingface/gguf`
 * opens a path itself, and reads a file that is cut short on into zeros.
 */
export const readGguf = (file: FileRanges, name: string): Result<ModelFacts> =>
  catchFaults('gguf', file, { file: name }, () => {
    const cursor = openCursor(file);
    const input = openHeader(cursor);
    const tensorCount = input.count('the number of tensors');
    const values = readValues(input, input.count('the number of keys'));
    const tensors = readTensors(input, tensorCount);
    const facts = openFacts();
    addGgufFacts(facts, values);
    addTensorTypes(facts, tensors);
    const wanted = cursor.position() + measureWeights(tensors);
    return succeed(
      { format: 'gguf', facts: facts.list() },
      wanted > file.size
        ? [
            headerProblem(
              'header/weights-missing',
              { format: 'GGUF', size: file.size, wanted },
              { file: name },
            ),
          ]
        : [],
    );
  });

function openHeader(cursor: Cursor): GgufInput {
  const view = cursor.view(8);
  if (view.getUint32(0, false) !== 0x47475546) throw malformed('it does not begin with GGUF');
  const isLittle = (view.getUint32(4, true) & 0xffff) !== 0;
  const version = view.getUint32(4, isLittle);
  if (version !== 2 && version !== 3) throw malformed(`its version is ${version}, and 2 and 3 can be read`);
  return openGguf(cursor, isLittle);
}

function readValues(input: GgufInput, count: number): ReadonlyMap<string, GgufValue | undefined> {
  const values = new Map<string, GgufValue | undefined>();
  for (let index = 0; index < count; index += 1) {
    const key = input.text(longestKey, 'a key');
    if (values.has(key)) throw malformed(`the key “${excerpt(key)}” is there twice`);
    values.set(key, input.value(input.u32()));
  }
  return values;
}

interface Tensor {
  readonly type: string;
  readonly elements: number;
  readonly offset: number;
}

function readTensors(input: GgufInput, count: number): readonly Tensor[] {
  const tensors: Tensor[] = [];
  const names = new Set<string>();
  for (let index = 0; index < count; index += 1) {
    const name = input.text(longestName, 'the name of a tensor');
    if (names.has(name)) throw malformed(`the tensor “${excerpt(name)}” is there twice`);
    names.add(name);
    const dimensions = input.u32();
    if (dimensions > mostDimensions) throw malformed(`a tensor has ${dimensions} dimensions`);
    const shape = Array.from({ length: dimensions }, () => input.count('the length of a tensor'));
    const type = tensorTypeName(input.u32());
    const offset = input.count('the place of a tensor');
    tensors.push({ type, elements: countElements(shape), offset });
  }
  return tensors;
}

/** The least that the weights can take, at a bit for each parameter: no kind of quantisation has fewer. */
function measureWeights(tensors: readonly Tensor[]): number {
  let end = 0;
  for (const { elements, offset } of tensors.toSorted((a, b) => a.offset - b.offset)) {
    if (elements > 0 && offset < end) throw malformed('tensors overlap');
    end = Math.max(end, offset + Math.ceil(elements / 8));
  }
  return end;
}
