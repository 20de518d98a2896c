import { Failure } from '../../core/problem/failure.ts';
import { gitProblem } from '../../core/problem/git-problems.ts';
import { gitFailure, startGit, type GitPlace } from './run-git.ts';

export type ObjectType = 'commit' | 'tree' | 'blob' | 'tag';

export interface GitObject {
  readonly id: string;
  readonly type: ObjectType;
  /** Bytes. */
  readonly size: number;
  /** Undefined where the object is larger than {@link maximumObjectSize}: it is passed over, never held. */
  readonly content: Buffer | undefined;
}

/** Objects by id, from one `git cat-file --batch` that is asked over its standard input. */
export interface ObjectReader {
  /** Undefined where the repository has no such object. */
  read(id: string): Promise<GitObject | undefined>;
  /** Ends the process. Waits for what was asked. */
  close(): Promise<void>;
}

export const maximumObjectSize = 64 * 1024 * 1024;

type Reading = { id: string; type: ObjectType; size: number; parts: Buffer[]; missing: number };
type Question = {
  readonly id: string;
  resolve(object: GitObject | undefined): void;
  reject(cause: unknown): void;
};

/** Starts the process; many questions can be under way at once, and each id is asked as it comes. */
export function openObjects(place: GitPlace): ObjectReader {
  const command = ['cat-file', '--batch'];
  const child = startGit(place, command);
  const questions: Question[] = [];
  let answered = 0;
  let talk = '';
  const parser = new AnswerParser((object) => {
    const question = questions[answered];
    answered += 1;
    question?.resolve(object);
    if (answered > 10_000) answered -= questions.splice(0, answered).length;
  });
  const ended = new Promise<void>((resolve) => {
    const end = (cause: Failure): void => {
      for (const question of questions.splice(answered)) question.reject(cause);
      resolve();
    };
    child.once('error', () => end(new Failure(gitProblem('git/not-installed', {}))));
    child.once('close', (status) => end(gitFailure(place, command, status, talk)));
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (talk += chunk));
  child.stdout.on('data', (chunk: Buffer) => parser.push(chunk));
  return {
    read(id) {
      if (!/^[0-9a-f]{40,64}$/.test(id)) return Promise.resolve(undefined);
      return new Promise((resolve, reject) => {
        if (child.exitCode !== null) return reject(gitFailure(place, command, child.exitCode, talk));
        questions.push({ id, resolve, reject });
        child.stdin.write(`${id}\n`);
      });
    },
    async close() {
      child.stdin.end();
      await ended;
    },
  };
}

/** Cuts the stream of answers: `<id> <type> <size>\n<content>\n`, or `<id> missing\n`. */
class AnswerParser {
  readonly #emit: (object: GitObject | undefined) => void;
  #pending: Buffer = Buffer.alloc(0);
  #object: Reading | undefined;

  constructor(emit: (object: GitObject | undefined) => void) {
    this.#emit = emit;
  }

  push(chunk: Buffer): void {
    let rest = this.#pending.length > 0 ? Buffer.concat([this.#pending, chunk]) : chunk;
    this.#pending = Buffer.alloc(0);
    while (rest.length > 0) {
      if (this.#object) rest = this.#readContent(this.#object, rest);
      else {
        const end = rest.indexOf(0x0a);
        if (end < 0) {
          this.#pending = rest;
          return;
        }
        this.#readHeader(rest.toString('latin1', 0, end));
        rest = rest.subarray(end + 1);
      }
    }
  }

  #readHeader(line: string): void {
    const [id = '', type, size] = line.split(' ');
    if (size === undefined) return this.#emit(undefined);
    this.#object = { id, type: type as ObjectType, size: Number(size), parts: [], missing: Number(size) + 1 };
  }

  /** Takes what belongs to the object, and gives what is left. The newline behind the content counts as its last byte. */
  #readContent(object: Reading, chunk: Buffer): Buffer {
    const part = chunk.subarray(0, object.missing);
    object.missing -= part.length;
    const isKept = object.size <= maximumObjectSize;
    if (isKept) object.parts.push(part);
    if (object.missing === 0) {
      const { id, type, size, parts } = object;
      const whole = parts.length === 1 ? parts[0] : Buffer.concat(parts);
      this.#object = undefined;
      this.#emit({ id, type, size, content: isKept ? whole?.subarray(0, size) : undefined });
    }
    return chunk.subarray(part.length);
  }
}
