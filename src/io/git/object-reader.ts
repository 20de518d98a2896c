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
  /** The commit that a ref names, by the rules of `git rev-parse`; undefined where it names none. */
  readRef(ref: string): Promise<GitObject | undefined>;
  /** What stands at a path below a tree, or below a commit's; undefined where nothing does. Git walks there itself. */
  readAt(tree: string, path: string): Promise<GitObject | undefined>;
  /** Ends the process. Waits for what was asked. */
  close(): Promise<void>;
}

export const maximumObjectSize = 64 * 1024 * 1024;

type Reading = { id: string; type: ObjectType; size: number; parts: Buffer[]; missing: number };
type Question = {
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
  const ask = (name: string): Promise<GitObject | undefined> =>
    new Promise((resolve, reject) => {
      if (child.exitCode !== null) return reject(gitFailure(place, command, child.exitCode, talk));
      questions.push({ resolve, reject });
      send(name);
    });
  let unsent = '';
  // Thousands of questions come in one turn of the loop: they are one write.
  const send = (name: string): void => {
    if (unsent === '') setImmediate(flush);
    unsent += `${name}\n`;
  };
  const flush = (): void => {
    if (unsent !== '') child.stdin.write(unsent);
    unsent = '';
  };
  return {
    read: (id) => (isObjectId(id) ? ask(id) : Promise.resolve(undefined)),
    // A ref's name holds no line end: what has one would be two questions.
    readRef: (ref) => (/[\0\r\n]/.test(ref) ? Promise.resolve(undefined) : ask(`${ref}^{commit}`)),
    // A path that begins with a dot is one from where Git stands.
    readAt: (tree, path) =>
      isObjectId(tree) && /^[^.\0\r\n][^\0\r\n]*$/.test(path)
        ? ask(`${tree}:${path}`)
        : Promise.resolve(undefined),
    async close() {
      flush();
      child.stdin.end();
      await ended;
    },
  };
}

const isObjectId = (text: string): boolean => /^[0-9a-f]{40,64}$/.test(text);

/** Cuts the stream of answers: `<id> <type> <size>\n<content>\n`, or `<what was asked> missing\n`. */
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
    const [, id, type, digits] = /^([0-9a-f]{40,64}) ([a-z]+) (\d+)$/.exec(line) ?? [];
    if (id === undefined) return this.#emit(undefined);
    const size = Number(digits);
    this.#object = { id, type: type as ObjectType, size, parts: [], missing: size + 1 };
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
