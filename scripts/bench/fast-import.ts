import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** Who did something, and when: `Aiko Tanaka <aiko@example.org>`, seconds since 1970. */
export interface Stamp {
  readonly person: string;
  readonly seconds: number;
}

/** Bytes with their length before them. */
export function formatData(content: string | Uint8Array): Buffer {
  const bytes = Buffer.from(content);
  return Buffer.concat([Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from('\n')]);
}

export interface ImportedCommit extends Stamp {
  readonly branch: string;
  readonly message: string;
  /** To ask for its id by. */
  readonly mark?: number;
  /** Where the branch begins anew: a mark (`:3`) or a commit. Without it, the commit follows the branch's last one. */
  readonly from?: string;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
}

/** A commit as `git fast-import` reads it. */
export const formatCommit = ({ branch, message, mark, from, files, ...stamp }: ImportedCommit): Buffer =>
  Buffer.concat([
    Buffer.from(
      `commit refs/heads/${branch}\n${formatMark(mark)}committer ${stamp.person} ${stamp.seconds} +0000\n`,
    ),
    formatData(message),
    Buffer.from(from === undefined ? '' : `from ${from}\n`),
    ...Object.entries(files).flatMap(([path, content]) => [
      Buffer.from(`M 100644 inline ${path}\n`),
      formatData(content),
    ]),
  ]);

export interface ImportedTag extends Stamp {
  readonly tag: string;
  readonly mark?: number;
  /** The mark of the commit. */
  readonly of: number;
  readonly message: string;
}

/** An annotated tag as `git fast-import` reads it. */
export const formatTag = ({ tag, mark, of, message, person, seconds }: ImportedTag): Buffer =>
  Buffer.concat([
    Buffer.from(`tag ${tag}\n${formatMark(mark)}from :${of}\ntagger ${person} ${seconds} +0000\n`),
    formatData(message),
  ]);

const formatMark = (mark: number | undefined): string => (mark === undefined ? '' : `mark :${mark}\n`);

export interface FastImport {
  write(part: Buffer): Promise<void>;
  /** The object ids of marks, in their order. */
  readIds(marks: readonly number[]): Promise<string[]>;
  /** Ends the stream. @throws where Git refused a part of it. */
  close(): Promise<void>;
}

/** Their answers fit into a pipe: Git would wait for more to be read, and we for it to read on. */
const marksAtOnce = 500;

/** Starts one `git fast-import`, which answers what ids its marks have got while the stream is still being written. */
export function openFastImport(folder: string): FastImport {
  const child = spawn('git', ['fast-import', '--quiet', '--done', '--date-format=raw'], {
    cwd: folder,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const write = async (part: Buffer | string): Promise<void> => {
    if (!child.stdin.write(part)) await Promise.race([once(child.stdin, 'drain'), ended]);
  };
  return {
    write,
    readIds: async (marks) => {
      const ids: string[] = [];
      for (let start = 0; start < marks.length; start += marksAtOnce) {
        const asked = marks.slice(start, start + marksAtOnce);
        await write(asked.map((mark) => `get-mark :${mark}\n`).join(''));
        for (const mark of asked) {
          const answer = await answers.next();
          if (answer.done) throw new Error(`git fast-import ended before it told the id of mark ${mark}.`);
          ids.push(answer.value);
        }
      }
      return ids;
    },
    close: async () => {
      child.stdin.end('done\n');
      const [code] = (await ended) as [number | null];
      if (code !== 0) throw new Error(`git fast-import ended with ${String(code)}.`);
    },
  };
}
