import type { Result } from '../problem/problem.ts';
import type { FileRanges, ModelFacts } from './model-facts.ts';
import { isGguf, readGguf } from './read-gguf.ts';
import { isOnnx, readOnnx } from './read-onnx.ts';
import { isSafetensors, readSafetensors } from './read-safetensors.ts';
import { isSafetensorsIndex, readSafetensorsIndex } from './read-safetensors-index.ts';

/**
 * Reads the facts in the header of a file of weights, and no weights: at most 100 MB, mostly some kilobytes. Undefined
 * where the file is of none of the formats, by its content and its name. Never throws.
 */
export function readModelFacts(file: FileRanges, name: string): Result<ModelFacts> | undefined {
  const ending = /\.(safetensors|gguf|onnx)$/i.exec(name)?.[1]?.toLowerCase();
  if (isGguf(file) || ending === 'gguf') return readGguf(file, name);
  if (ending === 'safetensors' || isSafetensors(file)) return readSafetensors(file, name);
  if (isSafetensorsIndex(file, name)) return readSafetensorsIndex(file, name);
  return ending === 'onnx' || isOnnx(file) ? readOnnx(file, name) : undefined;
}

/** A file that is in memory. */
export const rangesOf = (bytes: Uint8Array): FileRanges => ({
  size: bytes.length,
  read: (offset, length) => bytes.subarray(offset, offset + length),
});
