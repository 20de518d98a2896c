import { type Result, succeed } from '../problem/problem.ts';
import { openCursor } from './header-cursor.ts';
import { catchFaults, HeaderFault, malformed } from './header-fault.ts';
import type { FileRanges, ModelFacts } from './model-facts.ts';
import { addOnnxFacts } from './onnx-facts.ts';
import { openFacts } from './fact-list.ts';
import { type OnnxModel, readOnnxModel } from './onnx-model.ts';
import { walkMessage } from './protobuf.ts';

/** Whether the whole of a file is fields of an ONNX model, with its version and a graph. */
export function isOnnx(file: FileRanges): boolean {
  const seen = new Set<number>();
  try {
    const cursor = openCursor(file);
    if (cursor.take(1)[0] !== 0x08) return false;
    walkMessage(openCursor(file), file.size, ({ number, wire }) => {
      const wanted = topFields[number];
      if (wanted !== wire) throw malformed('it is another message');
      seen.add(number);
    });
  } catch (error) {
    if (error instanceof HeaderFault) return false;
    throw error;
  }
  return seen.has(1) && seen.has(7);
}

/** Wire types of a model's fields. */
const topFields: Readonly<Partial<Record<number, number>>> = {
  1: 0,
  2: 2,
  3: 2,
  4: 2,
  5: 0,
  6: 2,
  7: 2,
  8: 2,
  14: 2,
  20: 2,
  25: 2,
  26: 2,
};

/** Reads a model's description, its graph's inputs and outputs and the shapes of its tensors; no tensor's values. */
export const readOnnx = (file: FileRanges, name: string): Result<ModelFacts> =>
  catchFaults('onnx', file, { file: name }, () => {
    const model: OnnxModel = readOnnxModel(openCursor(file));
    if (!model.hasGraph) throw malformed('it has no graph');
    const facts = openFacts();
    addOnnxFacts(facts, model);
    return succeed({ format: 'onnx', facts: facts.list() });
  });
