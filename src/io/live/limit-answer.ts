import { Failure } from '../../core/problem/failure.ts';
import { sagemakerProblem } from '../../core/live/sagemaker-problems.ts';

/** How much of an answer is read, and for how long. */
export interface AnswerLimits {
  /** A card's content has 100,000 characters, which JSON may write with six bytes each. */
  readonly bytes: number;
  /** Milliseconds for the whole of it, however slowly it comes. */
  readonly wait: number;
}

const usual: AnswerLimits = { bytes: 4 * 1024 * 1024, wait: 60_000 };

/**
 * Reads an answer to its end, and no more of it than an answer can have.
 * @throws {Failure} `sagemaker/answer-too-large`, `sagemaker/unreachable`.
 */
export async function limitAnswer(
  body: AsyncIterable<Uint8Array>,
  operation: string,
  { bytes: limit, wait }: AnswerLimits = usual,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const parts = body[Symbol.asyncIterator]();
  const deadline = openDeadline(operation, wait);
  try {
    for (;;) {
      const part = await Promise.race([parts.next(), deadline.passed]);
      if (part.done === true) return Buffer.concat(chunks);
      size += part.value.length;
      if (size > limit)
        throw new Failure(sagemakerProblem('sagemaker/answer-too-large', { operation, limit }));
      chunks.push(part.value);
    }
  } catch (cause) {
    // Ends the connection; what it has to say of that is not waited for.
    void parts.return?.().catch(() => undefined);
    throw cause;
  } finally {
    deadline.close();
  }
}

function openDeadline(operation: string, wait: number): { passed: Promise<never>; close(): void } {
  let close = (): void => undefined;
  const passed = new Promise<never>((_resolve, reject) => {
    const reason = `it was not whole after ${wait / 1000} seconds`;
    const failure = new Failure(sagemakerProblem('sagemaker/unreachable', { operation, reason }));
    const timer = setTimeout(() => reject(failure), wait);
    close = () => clearTimeout(timer);
  });
  return { passed, close };
}
