import { fail, type Problem, type Result, type Subject } from '../problem/problem.ts';
import { headerProblem } from './header-problems.ts';
import { type FileRanges, type ModelFormat, modelFormatTitles } from './model-facts.ts';

/** The most that is read of a file, as safetensors bounds its header. */
export const maximumHeaderBytes = 100_000_000;

/** Ends the reading of a header; caught where the reading began. */
export class HeaderFault extends Error {
  readonly kind: 'cut-short' | 'malformed' | 'too-large';

  constructor(kind: 'cut-short' | 'malformed' | 'too-large', reason = '') {
    super(reason);
    this.kind = kind;
  }
}

export const malformed = (reason: string): HeaderFault => new HeaderFault('malformed', reason);

/** Reads a header whose faults become problems. */
export function catchFaults<Value>(
  format: ModelFormat,
  file: FileRanges,
  subject: Subject,
  read: () => Result<Value>,
): Result<Value> {
  try {
    return read();
  } catch (error) {
    if (error instanceof HeaderFault) return fail([describeFault(error, format, file.size, subject)]);
    throw error;
  }
}

function describeFault(fault: HeaderFault, id: ModelFormat, size: number, subject: Subject): Problem {
  const format = modelFormatTitles[id];
  if (fault.kind === 'cut-short') return headerProblem('header/cut-short', { format, size }, subject);
  if (fault.kind === 'malformed')
    return headerProblem('header/malformed', { format, reason: fault.message }, subject);
  return headerProblem('header/too-large', { format, limit: maximumHeaderBytes }, subject);
}

/** A length or count of 64 bits as a number; what no file can have is malformed. */
export function toCount(value: bigint, what: string): number {
  if (value < 0n || value > BigInt(Number.MAX_SAFE_INTEGER)) throw malformed(`${what} is ${value}`);
  return Number(value);
}

/** The product of a tensor's dimensions. */
export function countElements(shape: readonly number[]): number {
  const count = shape.includes(0) ? 0 : shape.reduce((product, length) => product * length, 1);
  if (!Number.isSafeInteger(count)) throw malformed('a tensor has more elements than can be counted');
  return count;
}
